using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Waterfalls;

/// <summary>Draws the bars of waterfalls and the lines between them, upright or lying.</summary>
internal static class WaterfallShapes
{
    private static readonly Length ConnectorWidth = new(0.5);

    // A change of nothing is still seen.
    private static readonly Length ShortestBar = new(0.75);

    /// <summary>Length of a bar between two places of the scale.</summary>
    public static Length LengthOf(Length from, Length to) => Length.Max(Length.Max(from, to) - Length.Min(from, to), ShortestBar);

    /// <summary>Draws a bar; nothing for a missing number.</summary>
    public static void Draw(ChartSheet sheet, WaterfallBar bar, Rect room)
    {
        if (bar.IsKnown)
            sheet.Draw(Path.Rectangle(room, Length.Zero), ColorOf(sheet.Theme, bar), null, bar.Step.Value.Citation);
    }

    /// <summary>Leads the eye from the end of a bar to the next one.</summary>
    public static void Connect(ChartSheet sheet, Point from, Point to) =>
        sheet.DrawGroundLine(from, to, new Stroke(sheet.Theme.Colors.Muted, ConnectorWidth));

    // Whether a rise is for the better is not known here, so that these are not the colours of better and worse; the signs of the values say the
    // same without colour.
    private static Color ColorOf(Theme theme, WaterfallBar bar) =>
        bar.IsTotal ? theme.Colors.AccentDark : SeriesColors.Of(theme, bar.IsFalling ? 0 : 1);
}
