using System;
using System.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Warns of colours of data series that are hard to see on the paper, or to tell from their neighbours without colour vision or in grey.</summary>
/// <remarks>Neighbours lie on each other in stacks and beside each other in groups and legends; others are told apart by their place too.</remarks>
internal static class SeriesCheck
{
    // WCAG 2.2, success criterion 1.4.11, for graphical objects.
    private const double LeastContrast = 3;

    public static void Check(Palette palette, ThemeContext context, SourceSpan file)
    {
        var series = palette.Series;
        for (var i = 0; i < series.Length; i++)
        {
            var color = ColorMath.Over(series[i], palette.Background);
            if (ColorMath.Contrast(color, palette.Background) is var contrast && contrast < LeastContrast)
            {
                context.Bag.Report(
                    GraphicsDiagnostics.PaleSeries, context.PlaceOf([series[i], palette.Background], file), Ordinal(i), color.ToString(), palette.Background.ToString(),
                    RoundedDown(contrast));
            }

            if (i > 0)
                Compare(ColorMath.Over(series[i - 1], palette.Background), color, i, context, context.PlaceOf([series[i], series[i - 1]], file));
        }
    }

    private static void Compare(Color before, Color color, int index, ThemeContext context, SourceSpan place)
    {
        if (SeriesOrder.FindAlike(before, color) is { } alike)
        {
            context.Bag.Report(
                GraphicsDiagnostics.SeriesAlike, place, Ordinal(index - 1), before.ToString(), Ordinal(index), color.ToString(), alike.Name,
                RoundedDown(alike.Difference), SeriesOrder.LeastDifference.ToString("0", CultureInfo.InvariantCulture));
        }
        else if (SeriesOrder.LightnessBetween(before, color) is var lightness && lightness < SeriesOrder.LeastLightness)
        {
            context.Bag.Report(
                GraphicsDiagnostics.SeriesAlikeInGrey, place, Ordinal(index - 1), before.ToString(), Ordinal(index), color.ToString(),
                RoundedDown(lightness), SeriesOrder.LeastLightness.ToString("0", CultureInfo.InvariantCulture));
        }
    }

    private static string Ordinal(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    // So that 2.99 never reads as enough.
    private static string RoundedDown(double number) => (Math.Floor(number * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
