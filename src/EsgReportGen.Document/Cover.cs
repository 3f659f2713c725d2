using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Document;

/// <summary>The front page: lines of text in reading order. The theme places and styles them by their role.</summary>
/// <param name="Id">The page's node.</param>
/// <param name="Lines">The lines in reading order, each with its own node.</param>
public sealed record Cover(NodeId Id, ImmutableArray<CoverLine> Lines);

/// <summary>One line or paragraph of the front page.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Role">What it says.</param>
/// <param name="Content">Its text; never empty.</param>
public sealed record CoverLine(NodeId Id, CoverRole Role, ImmutableArray<Inline> Content);

/// <summary>What a line of the front page says.</summary>
public enum CoverRole
{
    /// <summary>The organization.</summary>
    Organization,

    /// <summary>The report's title.</summary>
    Title,

    /// <summary>The line below the title.</summary>
    Subtitle,

    /// <summary>The year reported on.</summary>
    Period,

    /// <summary>The date of publication.</summary>
    Date,

    /// <summary>A statement that must be read, such as who made the report.</summary>
    Statement,
}
