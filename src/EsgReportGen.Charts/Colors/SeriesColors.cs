using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Colors;

/// <summary>Which colours the marks of a chart and their texts have.</summary>
internal static class SeriesColors
{
    private const double PaleShare = 0.52;
    private const double DarkShare = 0.4;

    // WCAG 2.2, 1.4.3: text of this size is legible from here.
    private const double LegibleContrast = 4.5;

    /// <summary>The colour of a series. Those beyond the theme's colours repeat them paler, then darker.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="index">0-based index of the series.</param>
    public static Color Of(Theme theme, int index)
    {
        var series = theme.Colors.Series;
        var color = series[index % series.Length];
        return (index / series.Length % 3) switch
        {
            1 => Pale(theme, color),
            2 => ColorMath.Mix(color, theme.Colors.Text, DarkShare),
            _ => color,
        };
    }

    /// <summary>Number of series with a tone of their own; the next ones would repeat them.</summary>
    public static int Distinct(Theme theme) => theme.Colors.Series.Length * 2;

    /// <summary>A paler tone of a colour, for what stands back.</summary>
    public static Color Pale(Theme theme, Color color) => ColorMath.Mix(color, theme.Colors.Background, PaleShare);

    /// <summary>The colour of text on a filled shape: paper or ink, whichever reads better.</summary>
    public static Color TextOn(Theme theme, Color fill) =>
        ColorMath.Contrast(fill, theme.Colors.Background) >= ColorMath.Contrast(fill, theme.Colors.Text) ? theme.Colors.Background : theme.Colors.Text;

    /// <summary>A series' colour for its name on paper, or ink where it would be hard to read.</summary>
    public static Color TextOf(Theme theme, Color color) =>
        ColorMath.Contrast(color, theme.Colors.Background) >= LegibleContrast ? color : theme.Colors.Text;
}
