using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>The fonts a report can be set in: Inter, which the tool carries, and those of the project. Immutable; safe to share between threads.</summary>
public sealed class FontCatalog
{
    private static readonly bool[] BothWays = [true, false];
    private readonly ImmutableArray<FontFace> projectFaces;

    private FontCatalog(ImmutableArray<FontFace> projectFaces)
    {
        this.projectFaces = projectFaces;
        var families = ImmutableArray.CreateBuilder<string>();
        families.Add(InterFonts.Family);
        foreach (var face in projectFaces)
        {
            if (!Contains(families, face.Family))
                families.Add(face.Family);
        }

        Families = families.ToImmutable();
    }

    /// <summary>The catalog with nothing but Inter.</summary>
    public static FontCatalog Default { get; } = new([]);

    /// <summary>Names of the families: Inter, then those of the project in the order of their files.</summary>
    public ImmutableArray<string> Families { get; }

    /// <summary>Reads a project's fonts and adds Inter. A file that is no sound font is reported and left out.</summary>
    /// <param name="projectFonts">The files, ordered by path.</param>
    /// <param name="bag">Takes the findings.</param>
    public static FontCatalog Create(ImmutableArray<FontFile> projectFonts, DiagnosticBag bag)
    {
        var faces = ImmutableArray.CreateBuilder<FontFace>();
        foreach (var file in projectFonts)
            FontFileReader.Read(file, faces, bag);
        return faces.Count == 0 ? Default : new FontCatalog(faces.ToImmutable());
    }

    /// <summary>The upright face of a family whose weight is nearest.</summary>
    /// <param name="family">Name of the family; case does not matter.</param>
    /// <param name="weight">CSS weight, 1..1000.</param>
    /// <returns>The face, or null if there is no such family.</returns>
    public FontFace? Find(string family, int weight) => Find(family, weight, isItalic: false);

    /// <summary>The face of a family whose slant fits and whose weight is nearest.</summary>
    /// <param name="family">Name of the family; case does not matter.</param>
    /// <param name="weight">CSS weight, 1..1000.</param>
    /// <param name="isItalic">Whether an italic is wanted; a family without gives its upright face (see <see cref="FontFace.IsItalic"/>).</param>
    /// <returns>The face, or null if there is no such family.</returns>
    public FontFace? Find(string family, int weight, bool isItalic)
    {
        FontFace? best = null;
        var bestCost = int.MaxValue;
        foreach (var face in projectFaces)
        {
            if (!string.Equals(face.Family, family, StringComparison.OrdinalIgnoreCase))
                continue;
            var cost = Cost(face.Weight, weight) + (face.IsItalic == isItalic ? 0 : 100_000) + (10_000 * Math.Abs(face.Width - 5));
            if (cost < bestCost)
                (best, bestCost) = (face, cost);
        }

        return best ?? (string.Equals(family, InterFonts.Family, StringComparison.OrdinalIgnoreCase) ? FindInter(weight) : null);
    }

    /// <summary>
    /// The faces to look through for characters that a face lacks, best first: one for each other family, in the face's weight. Families
    /// made for the language come before others: Chinese and Japanese share characters but not their shapes.
    /// </summary>
    internal IEnumerable<FontFace> FallbacksOf(FontFace face, string language)
    {
        var region = RegionalFamilies.SuffixOf(language);
        foreach (var isOfRegion in BothWays)
        {
            foreach (var family in Families)
            {
                if (RegionalFamilies.Has(family, region) == isOfRegion && Find(family, face.Weight, face.IsItalic) is { } other && !ReferenceEquals(other, face))
                    yield return other;
            }
        }

        // A family may hold a character in one weight only, e.g. symbols.
        foreach (var other in projectFaces)
        {
            if (!ReferenceEquals(other, face))
                yield return other;
        }
    }

    private static FontFace FindInter(int weight)
    {
        var best = InterFonts.WeightValues[0];
        foreach (var candidate in InterFonts.WeightValues)
        {
            if (Cost(candidate, weight) < Cost(best, weight))
                best = candidate;
        }

        return InterFonts.Face(best);
    }

    // The order of CSS Fonts 4, 5.2: between 400 and 500 look at both first, below 400 prefer lighter, above 500 prefer bolder.
    private static int Cost(int have, int want)
    {
        var distance = Math.Abs(have - want);
        var wrongSide = want < 400 ? have > want : want > 500 ? have < want : have > 500 || (have < want && distance > 0);
        return (2 * distance) + (wrongSide && distance > 0 ? 1000 : 0);
    }

    private static bool Contains(ImmutableArray<string>.Builder families, string family)
    {
        foreach (var known in families)
        {
            if (string.Equals(known, family, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
