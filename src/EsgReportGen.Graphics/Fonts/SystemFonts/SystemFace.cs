using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Fonts.SystemFonts;

/// <summary>A font in a file of the machine, of which only the directory and the name are read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Order">The file's place among all; the earlier wins among equals.</param>
/// <param name="Index">Which font of the file.</param>
/// <param name="Families">Its family's names, in every language that it has one in.</param>
/// <param name="Traits">Where to read its weight, width and slant.</param>
internal sealed record SystemFace(string Path, int Order, int Index, ImmutableArray<string> Families, TraitPlaces Traits)
{
    public string FileName => SystemFontShelf.FileNameOf(Path);

    public bool Is(string family)
    {
        foreach (var name in Families)
        {
            if (string.Equals(name, family, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

/// <summary>Where the tables stand that say how a font differs from others of its family.</summary>
internal readonly record struct TraitPlaces((long Offset, int Length) Head, (long Offset, int Length) Os2, (long Offset, int Length) Fvar);

/// <summary>How a font differs from others of its family.</summary>
/// <param name="Lightest">Its weight, or the lightest it can be.</param>
/// <param name="Boldest">Its weight, or the boldest it can be.</param>
/// <param name="Width">Width class, 1 to 9; 5 is normal.</param>
/// <param name="IsItalic">Whether it is slanted.</param>
internal readonly record struct FaceTraits(int Lightest, int Boldest, int Width, bool IsItalic)
{
    public static FaceTraits Read(SystemFace face, SystemFontRead read)
    {
        ReadOnlySpan<byte> head = Part(face.Traits.Head), os2 = Part(face.Traits.Os2);
        var weight = FontMeasures.WeightOf(os2, head);
        var axis = WeightAxis.Read(Part(face.Traits.Fvar)) ?? (weight, weight);
        return new FaceTraits(axis.Item1, axis.Item2, FontMeasures.WidthOf(os2), FontMeasures.IsItalicOf(os2, head));

        ReadOnlySpan<byte> Part((long Offset, int Length) place) => place.Length == 0 ? default : read(face.Path, place.Offset, place.Length).Span;
    }

    /// <summary>How badly it serves an upright weight: 0 if exactly.</summary>
    public int CostOf(int weight) => FaceCost.Of(Math.Clamp(weight, Lightest, Boldest), Width, IsItalic, weight, wantsItalic: false);
}
