using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How chapters begin. The four measures are those of <see cref="OpenerKind.Plain"/> ones; <paramref name="SpaceAbove"/> holds for all.</summary>
/// <param name="SpaceAbove">From the top of the text area to the bar; or to the number, if there is no bar.</param>
/// <param name="Bar">Colour and thickness of the bar above the number; width 0 for none.</param>
/// <param name="BarLength">Length of the bar.</param>
/// <param name="BarGap">From the bar to the chapter's number.</param>
public sealed record OpenerStyle(Length SpaceAbove, Stroke Bar, Length BarLength, Length BarGap)
{
    /// <summary>What chapters begin with that do not choose for themselves.</summary>
    public OpenerKind Kind { get; init; }

    /// <summary>Grounds of bands and pages, which the chapters take in turn; at least one where the kind is not plain.</summary>
    public ImmutableArray<Color> Fills { get; init; } = [Color.Black];

    /// <summary>Shapes drawn on the ground.</summary>
    public ArtKind Art { get; init; }

    /// <summary>The strongest tone of the shapes; null for a tone of the ground itself.</summary>
    public Color? Tone { get; init; }

    /// <summary>Colour of the one small shape that answers the others.</summary>
    public Color Spot { get; init; }

    /// <summary>Colour of the chapter's number on the ground.</summary>
    public Color NumberColor { get; init; } = Color.White;

    /// <summary>Colour of the title on the ground.</summary>
    public Color TitleColor { get; init; } = Color.White;

    /// <summary>Colour of the lead paragraph on the ground.</summary>
    public Color LeadColor { get; init; } = Color.White;

    /// <summary>Least height of a band, from the top edge of the page.</summary>
    public Length Height { get; init; }

    /// <summary>Space below a band.</summary>
    public Length Gap { get; init; }
}

/// <summary>What a chapter begins with.</summary>
public enum OpenerKind
{
    /// <summary>Number and title above the text.</summary>
    Plain,

    /// <summary>A coloured band at the head of the page, to its edges, with number, title and lead paragraph.</summary>
    Band,

    /// <summary>A coloured page of its own with number, title and lead paragraph.</summary>
    Page,
}
