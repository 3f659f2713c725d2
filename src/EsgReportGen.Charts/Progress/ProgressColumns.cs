using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Progress;

/// <summary>Where names, values, tracks and goals of a <see cref="ProgressChart"/> stand, so that those of all bars are in line.</summary>
/// <param name="NameWidth">Width of names, which begin at the left edge.</param>
/// <param name="ValueRight">Right edge of the values.</param>
/// <param name="ValueWidth">Their width.</param>
/// <param name="TrackX">Left edge of the tracks.</param>
/// <param name="TrackWidth">Their width.</param>
/// <param name="GoalWidth">Width of the goals, which end at the right edge; zero without any.</param>
/// <param name="IsStacked">Whether the texts stand above the track; otherwise beside it.</param>
internal readonly record struct ProgressColumns(
    Length NameWidth, Length ValueRight, Length ValueWidth, Length TrackX, Length TrackWidth, Length GoalWidth, bool IsStacked)
{
    private const double WidestNames = 0.36;
    private const double WidestFigures = 0.3;
    private const double ShortestTrack = 0.3;

    // Widths are sums of advances: a text set in exactly its own width must not break for want of the last digit.
    private static readonly Length Slack = new(0.1);
    private static readonly Length ArrowRoom = new(8);
    private static readonly Length NameGap = new(18);
    private static readonly Length ValueGap = new(12);
    private static readonly Length GoalGap = new(8);

    /// <summary>The columns of a chart: beside the tracks while these stay long enough, otherwise above them.</summary>
    public static ProgressColumns Of(ProgressChart chart, ChartSheet sheet)
    {
        var (text, width) = (sheet.Request.Text, sheet.Request.Size.Width);
        var (name, word, value, goal, isBeyond) = (Length.Zero, Length.Zero, Length.Zero, Length.Zero, false);
        foreach (var bar in chart.Bars)
        {
            name = Length.Max(name, text.WidthOf(bar.Name, sheet.NameStyle));
            word = Length.Max(word, text.WidestWord(bar.Name, sheet.NameStyle));
            value = Length.Max(value, text.WidthOf(bar.Value.Label, sheet.ValueStyle));
            goal = Length.Max(goal, bar.Goal is { } g ? text.WidthOf(g.Label, sheet.NameStyle) : default);
            isBeyond |= bar.Share > 1;
        }

        if (!chart.ValueName.IsEmpty)
            value = Length.Max(value, text.WidestWord(chart.ValueName, sheet.NameStyle));
        if (goal > Length.Zero && !chart.GoalName.IsEmpty)
            goal = Length.Max(goal, text.WidestWord(chart.GoalName, sheet.NameStyle));
        (value, goal) = (Length.Min(value, width * WidestFigures) + Slack, goal > Length.Zero ? Length.Min(goal, width * WidestFigures) + Slack : goal);
        var names = Length.Min(name, Length.Max(word, width * WidestNames)) + Slack;
        var (before, behind) = (names + NameGap + value + ValueGap, goal > Length.Zero ? goal + GoalGap : Length.Zero);
        var arrow = isBeyond ? ArrowRoom : Length.Zero;
        var track = width - before - behind - arrow;
        if (track >= width * ShortestTrack)
            return new ProgressColumns(names, before - ValueGap, value, before, track, goal, IsStacked: false);
        return new ProgressColumns(width - behind - value - ValueGap, width - behind, value, default, width - arrow, goal, IsStacked: true);
    }
}
