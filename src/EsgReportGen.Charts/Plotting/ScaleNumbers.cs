using System;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Plotting;

/// <summary>The numbers beside a scale.</summary>
internal static class ScaleNumbers
{
    /// <summary>A number of a scale, freed of the noise of binary arithmetic.</summary>
    public static string Format(AxisNumbers numbers, ValueScale scale, double value) =>
        numbers.Format(Math.Round((decimal)(value / (double)scale.Step)) * scale.Step, scale.Step);

    /// <summary>Width of the widest number.</summary>
    public static Length WidthOf(ChartSheet sheet, AxisNumbers numbers, ValueScale scale)
    {
        var width = Length.Zero;
        for (var value = scale.Minimum; value <= scale.Maximum; value += scale.Step)
            width = Length.Max(width, sheet.Request.Text.WidthOf(FrameContext.Words(numbers.Format(value, scale.Step)), sheet.NameStyle));
        return width;
    }

    /// <summary>About how many steps a scale of a length may have, so that its numbers stand apart.</summary>
    /// <param name="length">Length of the axis.</param>
    /// <param name="distance">Least distance of two numbers.</param>
    public static int MostSteps(Length length, Length distance) => Math.Clamp((int)(length / distance), 1, 6);
}
