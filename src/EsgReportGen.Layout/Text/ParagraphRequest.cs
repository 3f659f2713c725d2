using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Text;

/// <summary>What is to be set as lines, and how.</summary>
/// <param name="Content">The running text.</param>
/// <param name="Style">The style of its plain text.</param>
/// <param name="Measure">Width to fill.</param>
/// <param name="Alignment">How lines stand in the measure.</param>
internal sealed record ParagraphRequest(ImmutableArray<Inline> Content, TextStyle Style, Length Measure, TextAlignment Alignment = TextAlignment.Start)
{
    /// <summary>Whether figures have one width, as in tables.</summary>
    public bool HasTabularFigures { get; init; }

    /// <summary>Indent of the first line; negative to hang.</summary>
    public Length FirstIndent { get; init; }

    /// <summary>Most lines; 0 for as many as needed. Used by one-line titles such as running heads, which end with an ellipsis.</summary>
    public int MaximumLines { get; init; }

    /// <summary>Whether it runs from left to right whatever the language of the report, as code does.</summary>
    public bool IsLeftToRight { get; init; }

    /// <summary>Whether the last line should be about as long as the others, as in headings; centred text always is.</summary>
    public bool IsBalanced { get; init; }
}

/// <summary>How lines stand in their measure.</summary>
internal enum TextAlignment
{
    /// <summary>At the reading side, ragged at the other.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the far side.</summary>
    End,

    /// <summary>At both sides; the last line at the reading side.</summary>
    Justify,
}
