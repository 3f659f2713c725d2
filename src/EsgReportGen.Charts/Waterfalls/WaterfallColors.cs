using EsgReportGen.Charts.Colors;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Waterfalls;

/// <summary>
/// Colours of bars. Whether a rise is for the better is not known here, so that they are not those of better and worse; the signs of the
/// values say the same without colour.
/// </summary>
internal static class WaterfallColors
{
    /// <summary>The colour of a bar.</summary>
    public static Color Of(Theme theme, WaterfallBar bar) =>
        bar.IsTotal ? theme.Colors.AccentDark : SeriesColors.Of(theme, bar.IsFalling ? 0 : 1);
}
