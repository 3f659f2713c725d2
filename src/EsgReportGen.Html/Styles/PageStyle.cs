using System;
using System.Collections.Immutable;

namespace EsgReportGen.Html.Styles;

/// <summary>How the page looks: the values of the theme as properties of the style sheet, the paper for printing, the fonts that travel in the page. Immutable.</summary>
public sealed record PageStyle
{
    /// <summary>The properties that the style sheet reads; <see cref="Needed"/> lists them.</summary>
    public required ImmutableArray<StyleProperty> Properties { get; init; }

    /// <summary>The paper for printing.</summary>
    public required Paper Paper { get; init; }

    /// <summary>Fonts that stand in the page; without them the reader's own serve.</summary>
    public ImmutableArray<EmbeddedFace> Faces { get; init; } = [];

    /// <summary>The coloured grounds of cover, chapters and back cover.</summary>
    public PageGrounds Grounds { get; init; } = new();

    /// <summary>The names of all properties that the style sheet reads from the theme, in ordinal order.</summary>
    public static ImmutableArray<string> Needed => StyleSheet.NeededProperties;
}

/// <summary>Paper and its margins, in millimetres.</summary>
/// <param name="Width">Width of the sheet.</param>
/// <param name="Height">Height of the sheet.</param>
/// <param name="Top">Margin at the top.</param>
/// <param name="Right">Margin at the right.</param>
/// <param name="Bottom">Margin at the bottom.</param>
/// <param name="Left">Margin at the left.</param>
public readonly record struct Paper(double Width, double Height, double Top, double Right, double Bottom, double Left);

/// <summary>A font in the page.</summary>
/// <param name="Family">The family that the properties name.</param>
/// <param name="Weight">CSS weight, 100..900.</param>
/// <param name="Woff">The file (WOFF 1.0).</param>
public sealed record EmbeddedFace(string Family, int Weight, ReadOnlyMemory<byte> Woff);
