using System.Collections.Immutable;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>Named colours; <c>theme.yaml</c> may use the names, in lower case with hyphens, wherever it wants a colour.</summary>
public sealed record Palette
{
    /// <summary>The paper.</summary>
    public required Color Background { get; init; }

    /// <summary>Ink of running text.</summary>
    public required Color Text { get; init; }

    /// <summary>Ink of what stands back: captions, labels, running heads.</summary>
    public required Color Muted { get; init; }

    /// <summary>The colour of the report.</summary>
    public required Color Accent { get; init; }

    /// <summary>Its deep tone, for headings and dark surfaces.</summary>
    public required Color AccentDark { get; init; }

    /// <summary>Its pale tone, for tinted surfaces.</summary>
    public required Color AccentLight { get; init; }

    /// <summary>A second colour that answers the first; sparingly used.</summary>
    public required Color Accent2 { get; init; }

    /// <summary>Rules.</summary>
    public required Color Rule { get; init; }

    /// <summary>Quiet surfaces: tiles, header rows.</summary>
    public required Color Surface { get; init; }

    /// <summary>Text of links.</summary>
    public required Color Link { get; init; }

    /// <summary>A change for the better.</summary>
    public required Color Positive { get; init; }

    /// <summary>A change for the worse.</summary>
    public required Color Negative { get; init; }

    /// <summary>Text on dark surfaces.</summary>
    public required Color OnDark { get; init; }

    /// <summary>Text that stands back on dark surfaces.</summary>
    public required Color OnDarkMuted { get; init; }

    /// <summary>Colours of data series in their order, at least one.</summary>
    public required ImmutableArray<Color> Series { get; init; }
}
