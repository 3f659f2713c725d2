using System;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Progress;

/// <summary>Draws tracks that are filled as far as something has come, with name, value and goal beside or above them.</summary>
internal sealed class ProgressRenderer
{
    private const double TrackShade = 0.55;
    private static readonly Length Thickness = new(8);
    private static readonly Length RowGap = new(10);
    private static readonly Length TrackGap = new(3);
    private static readonly Length HeadingGap = new(5);
    private static readonly Length Tick = new(3);
    private static readonly Length LeastFill = new(1);
    private static readonly Length Arrow = new(4.5);

    private readonly ChartSheet sheet;
    private readonly ProgressColumns columns;
    private readonly Length right;

    private ProgressRenderer(ProgressChart chart, ChartRequest request)
    {
        sheet = new ChartSheet(request);
        columns = ProgressColumns.Of(chart, sheet);
        right = request.Size.Width;
    }

    /// <summary>Draws a chart, as high as its bars need.</summary>
    public static ChartDrawing Draw(ProgressChart chart, ChartRequest request) => new ProgressRenderer(chart, request).Draw(chart);

    private ChartDrawing Draw(ProgressChart chart)
    {
        var y = DrawHeadings(chart);
        foreach (var bar in chart.Bars)
            y = DrawBar(bar, y) + RowGap;
        var height = y - RowGap + Tick;
        HeightCheck.Report(sheet.Request, height, chart.Bars.Length);
        return sheet.Finish(new Size(right, height));
    }

    private Length DrawHeadings(ProgressChart chart)
    {
        var value = sheet.Label(chart.ValueName, sheet.NameStyle, columns.ValueWidth, ChartTextAlignment.End);
        var goal = sheet.Label(columns.GoalWidth > Length.Zero ? chart.GoalName : [], sheet.NameStyle, columns.GoalWidth, ChartTextAlignment.End);
        var height = Length.Max(value.Height, goal.Height);
        sheet.Print(value, value.Box(columns.ValueRight, Anchor.Before, height, Anchor.Before));
        sheet.Print(goal, goal.Box(right, Anchor.Before, height, Anchor.Before));
        return height > Length.Zero ? height + HeadingGap : Tick;
    }

    private Length DrawBar(ProgressBar bar, Length y)
    {
        var name = sheet.Label(bar.Name, sheet.NameStyle with { Color = sheet.Theme.Colors.Text }, columns.NameWidth);
        var value = sheet.Label(bar.Value.Label, sheet.StyleOf(bar.Value), columns.ValueWidth, ChartTextAlignment.End);
        var goal = sheet.Label(bar.Goal?.Label ?? [], sheet.NameStyle, columns.GoalWidth, ChartTextAlignment.End);
        var text = Length.Max(name.Height, Length.Max(value.Height, goal.Height));
        var height = columns.IsStacked ? text + TrackGap + Thickness : Length.Max(text, Thickness);

        // Above a track texts stand on one last line; beside it all are centred on it.
        var (level, side) = columns.IsStacked ? (y + text, Anchor.Before) : (y + (height / 2), Anchor.Middle);
        sheet.Print(name, name.Box(default, Anchor.After, level, side));
        DrawTrack(bar, new Rect(columns.TrackX, columns.IsStacked ? level + TrackGap : level - (Thickness / 2), columns.TrackWidth, Thickness));
        sheet.Print(value, value.Box(columns.ValueRight, Anchor.Before, level, side));
        sheet.Print(goal, goal.Box(right, Anchor.Before, level, side));
        return y + height;
    }

    private void DrawTrack(ProgressBar bar, Rect track)
    {
        var (colors, radius) = (sheet.Theme.Colors, sheet.Style.Radius);
        if (bar.Share is not { } share)
        {
            sheet.DrawGround(new PathItem(Path.Rectangle(track, radius), null, new Stroke(colors.Muted, new Length(0.5), new Length(2))));
            return;
        }

        var color = SeriesColors.Of(sheet.Theme, 0);
        sheet.DrawGround(new PathItem(Path.Rectangle(track, radius), ColorMath.Mix(colors.Background, colors.Rule, TrackShade)));
        if (share > 0)
            sheet.Draw(Path.Rectangle(track with { Width = Length.Max(LeastFill, track.Width * Math.Min(share, 1)) }, radius), color, null, bar.Value.Citation);
        if (bar.Goal is { } goal)
            DrawGoal(track, goal);
        if (share > 1)
            DrawArrow(track.Right + new Length(3), Arrow, track, color);
        else if (share < 0)
            DrawArrow(track.X + (Arrow * 1.5), -Arrow, track, colors.Negative);
    }

    private void DrawGoal(Rect track, ChartValue goal)
    {
        var line = Path.Line(new Point(track.Right, track.Y - Tick), new Point(track.Right, track.Bottom + Tick));
        sheet.Draw(line, null, sheet.Style.Target with { Dash = default, Width = Length.Max(sheet.Style.Target.Width, new Length(1)) }, goal.Citation);
    }

    /// <summary>Says that the bar goes on where the track does not.</summary>
    private void DrawArrow(Length x, Length reach, Rect track, Color color)
    {
        var (middle, half) = (track.Y + (track.Height / 2), track.Height / 2);
        sheet.Draw(Path.Lines([new Point(x, middle - half), new Point(x + reach, middle), new Point(x, middle + half)], isClosed: true), color);
    }
}
