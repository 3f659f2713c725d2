using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>
/// The fonts a report can be set in: Inter, which the tool carries, those of the project, and those of the machine that its theme names. Immutable;
/// safe to share between threads.
/// </summary>
public sealed class FontCatalog
{
    private static readonly bool[] BothWays = [true, false];
    private readonly ImmutableArray<FontFace> faces;
    private readonly ImmutableArray<string> fallbacks;

    private FontCatalog(ImmutableArray<FontFace> faces, ImmutableArray<string> fallbacks)
    {
        this.faces = faces;
        var families = ImmutableArray.CreateBuilder<string>();
        families.Add(InterFonts.Family);
        foreach (var face in faces)
        {
            if (!Contains(families, face.Family))
                families.Add(face.Family);
        }

        Families = families.ToImmutable();
        var order = ImmutableArray.CreateBuilder<string>();
        foreach (var family in fallbacks.AddRange(Families))
        {
            if (!Contains(order, family))
                order.Add(family);
        }

        this.fallbacks = order.ToImmutable();
    }

    /// <summary>The catalog with nothing but Inter.</summary>
    public static FontCatalog Default { get; } = new([], []);

    /// <summary>Names of the families: Inter, then those of the project in the order of their files, then those of the machine.</summary>
    public ImmutableArray<string> Families { get; }

    /// <summary>Reads a project's fonts and adds Inter. A file that is no sound font is reported and left out.</summary>
    /// <param name="projectFonts">The files, ordered by path.</param>
    /// <param name="bag">Takes the findings.</param>
    public static FontCatalog Create(ImmutableArray<FontFile> projectFonts, DiagnosticBag bag)
    {
        var faces = ImmutableArray.CreateBuilder<FontFace>();
        foreach (var file in projectFonts)
            FontFileReader.Read(file, faces, bag);
        return faces.Count == 0 ? Default : new FontCatalog(faces.ToImmutable(), []);
    }

    /// <summary>Whether there is a family; case does not matter.</summary>
    public bool Has(string family) => Contains(Families, family);

    /// <summary>This catalog with fonts of the machine, and with an order in which families stand in for characters that others lack.</summary>
    /// <param name="systemFaces">Fonts of families that this catalog has not.</param>
    /// <param name="fallback">Families, the first tried first; others follow in the order of <see cref="Families"/>. One that is not there is passed over.</param>
    public FontCatalog With(ImmutableArray<FontFace> systemFaces, ImmutableArray<string> fallback) =>
        systemFaces.IsEmpty && fallback.IsEmpty ? this : new FontCatalog(faces.AddRange(systemFaces), fallback);

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
        foreach (var face in faces)
        {
            if (!string.Equals(face.Family, family, StringComparison.OrdinalIgnoreCase))
                continue;
            var cost = FaceCost.Of(face.NearestWeight(weight), face.Width, face.IsItalic, weight, isItalic);
            if (cost < bestCost)
                (best, bestCost) = (face, cost);
        }

        return best?.AtWeight(weight) ?? (string.Equals(family, InterFonts.Family, StringComparison.OrdinalIgnoreCase) ? FindInter(weight) : null);
    }

    /// <summary>
    /// The faces to look through for characters that a face lacks, best first: one for each other family, in the face's weight. Families
    /// made for the language come before others, since Chinese and Japanese share characters but not their shapes; then those that the theme names as fallback.
    /// </summary>
    internal IEnumerable<FontFace> FallbacksOf(FontFace face, string language)
    {
        var region = RegionalFamilies.SuffixOf(language);
        foreach (var isOfRegion in BothWays)
        {
            foreach (var family in fallbacks)
            {
                if (RegionalFamilies.Has(family, region) == isOfRegion && Find(family, face.Weight, face.IsItalic) is { } other && !ReferenceEquals(other, face))
                    yield return other;
            }
        }

        // A family may hold a character in one weight only, e.g. symbols.
        foreach (var other in faces)
        {
            if (!ReferenceEquals(other, face))
                yield return other.AtWeight(face.Weight);
        }
    }

    private static FontFace FindInter(int weight)
    {
        var best = InterFonts.WeightValues[0];
        foreach (var candidate in InterFonts.WeightValues)
        {
            if (FaceCost.OfWeight(candidate, weight) < FaceCost.OfWeight(best, weight))
                best = candidate;
        }

        return InterFonts.Face(best);
    }

    private static bool Contains(IReadOnlyList<string> families, string family)
    {
        foreach (var known in families)
        {
            if (string.Equals(known, family, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
