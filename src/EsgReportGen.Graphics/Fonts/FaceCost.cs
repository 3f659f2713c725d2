using System;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>How badly a face serves what is asked of its family; the smallest cost wins.</summary>
internal static class FaceCost
{
    /// <summary>The cost of a face: slant counts before width, width before weight.</summary>
    public static int Of(int weight, int width, bool isItalic, int wantedWeight, bool wantsItalic) =>
        OfWeight(weight, wantedWeight) + (isItalic == wantsItalic ? 0 : 100_000) + (10_000 * Math.Abs(width - 5));

    /// <summary>The cost of a weight in the order of CSS Fonts 4, 5.2: between 400 and 500 look at both first, below 400 prefer lighter, above 500 prefer bolder.</summary>
    public static int OfWeight(int have, int want)
    {
        var distance = Math.Abs(have - want);
        var wrongSide = want < 400 ? have > want : want > 500 ? have < want : have > 500 || (have < want && distance > 0);
        return (2 * distance) + (wrongSide && distance > 0 ? 1000 : 0);
    }
}
