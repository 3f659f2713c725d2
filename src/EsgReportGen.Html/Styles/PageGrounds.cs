using System.Collections.Immutable;
using EsgReportGen.Html.Pictures;

namespace EsgReportGen.Html.Styles;

/// <summary>The coloured grounds of the page: decoration, which readers who hear the page are not told of. Immutable.</summary>
public sealed record PageGrounds
{
    /// <summary>Shapes at the foot of the cover; null for none.</summary>
    public VectorPicture? Cover { get; init; }

    /// <summary>The picture at the head of the cover instead of shapes; null for none.</summary>
    public HtmlPicture? CoverPicture { get; init; }

    /// <summary>Shapes at the foot of the back cover; null for none.</summary>
    public VectorPicture? BackCover { get; init; }

    /// <summary>Whether a chapter that does not choose begins on a ground.</summary>
    public bool OpensOnGround { get; init; }

    /// <summary>The grounds of chapters' openers, which the chapters take in turn; without any, all begin on paper.</summary>
    public ImmutableArray<OpenerGround> Openers { get; init; } = [];
}

/// <summary>The ground that a chapter begins on.</summary>
/// <param name="Fill">Its colour.</param>
/// <param name="Art">Shapes at its foot; null for none.</param>
public sealed record OpenerGround(StyleProperty Fill, VectorPicture? Art);
