using System.Collections.Immutable;

namespace EsgReportGen.Html.Pictures;

/// <summary>A drawing that stands in the page as lines, areas and text. Lengths are in points, from its top left corner. Immutable.</summary>
/// <param name="Width">Its width, above 0.</param>
/// <param name="Height">Its height, above 0.</param>
/// <param name="Shapes">What is drawn, in the order of painting.</param>
public sealed record VectorPicture(double Width, double Height, ImmutableArray<VectorShape> Shapes)
{
    /// <summary>Size of the running text that the drawing was made for: the page shows the drawing as large beside its own.</summary>
    public required double Measure { get; init; }
}

/// <summary>Something drawn; the cases are the records of this file.</summary>
public abstract record VectorShape;

/// <summary>A filled or drawn outline.</summary>
/// <param name="Geometry">The outline as SVG writes it, e.g. <c>M0 0L10 0</c>.</param>
/// <param name="Fill">The colour within, as <c>#rrggbb</c> or <c>#rrggbbaa</c>; null for none.</param>
/// <param name="Stroke">The colour of the line along it; null for none.</param>
public sealed record VectorPath(string Geometry, string? Fill, string? Stroke) : VectorShape
{
    /// <summary>Width of the line.</summary>
    public double StrokeWidth { get; init; }

    /// <summary>Length of dashes and of gaps; 0 for a solid line.</summary>
    public double Dash { get; init; }
}

/// <summary>A text in one font, on one line and in one direction.</summary>
/// <param name="X">Its left edge, in either direction.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">The text in the order of reading.</param>
/// <param name="Width">The room that it has: another font than the one meant is set as wide.</param>
public sealed record VectorText(double X, double Y, string Text, double Width) : VectorShape
{
    /// <summary>Name of the font family.</summary>
    public required string Family { get; init; }

    /// <summary>CSS weight, 1..1000.</summary>
    public required int Weight { get; init; }

    /// <summary>The size of the em.</summary>
    public required double Size { get; init; }

    /// <summary>Its colour, as <c>#rrggbb</c> or <c>#rrggbbaa</c>.</summary>
    public required string Color { get; init; }

    /// <summary>Whether it runs from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Whether its letters lean.</summary>
    public bool IsItalic { get; init; }
}
