using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Glidepaths;

/// <summary>Draws the lines of a <see cref="GlidepathChart"/>, its goal, and whether what was reached is ahead of the path or behind it.</summary>
internal sealed class GlidepathDrawing(ChartSheet sheet, GlidepathChart chart, GlidepathPlot plot)
{
    // Grid and path are still seen through it.
    private const byte GapOpacity = 38;

    /// <summary>Radius of the goal's mark.</summary>
    public static Length GoalRadius { get; } = new(6);

    private static readonly Length GoalDot = new(2.5);
    private static readonly Length FootLength = new(3);

    /// <summary>Colour of what was reached.</summary>
    public Color ActualColor => SeriesColors.Of(sheet.Theme, 0);

    /// <summary>The points of what was reached.</summary>
    public ImmutableArray<Point> Actual { get; } = plot.PointsOf(chart, y => y.Actual);

    /// <summary>The points of the path.</summary>
    public ImmutableArray<Point> Required { get; } = plot.PointsOf(chart, y => y.Required);

    /// <summary>The goal's year; null without one.</summary>
    public GlidepathYear? GoalYear { get; } = chart.Years.FirstOrDefault(y => y.IsGoal);

    /// <summary>The place of the goal; null where it has no number.</summary>
    public Point? Goal => GoalYear is { Required.Amount: { } amount } year ? new Point(plot.XOf(year.Year), plot.YOf(amount)) : null;

    /// <summary>Draws everything but texts.</summary>
    public void Draw()
    {
        DrawAxis();
        DrawGap();
        if (Required.Length > 1)
            sheet.DrawGround(new PathItem(Path.Lines(Required.AsSpan()), null, sheet.Style.Target));
        DrawGoal();
        DrawActual();
    }

    private void DrawAxis()
    {
        var zero = plot.Scale.Minimum <= 0 && plot.Scale.Maximum >= 0 ? plot.YOf(0) : plot.Area.Bottom;
        sheet.DrawGroundLine(new Point(plot.Area.X, zero), new Point(plot.Area.Right, zero), sheet.Style.Axis);
    }

    private void DrawGap()
    {
        foreach (var (area, isAbove) in PathGap.Between(Actual, Required))
            sheet.DrawGround(new PathItem(area, ColorOfGap(isAbove) with { Alpha = GapOpacity }));
        if (Actual is [.., var last] && PathGap.HeightAt(Required, last.X) is { } required && required != last.Y)
        {
            var line = Path.Lines([new Point(last.X, last.Y), new Point(last.X, required)]);
            var foot = Path.Line(new Point(last.X - FootLength, required), new Point(last.X + FootLength, required));
            var stroke = new Stroke(ColorOfGap(required > last.Y), new Length(1));
            sheet.DrawGround(new PathItem(line, null, stroke));
            sheet.DrawGround(new PathItem(foot, null, stroke));
        }
    }

    /// <summary>Better and worse where the goal says which way is the better one.</summary>
    private Color ColorOfGap(bool isAbove)
    {
        var colors = sheet.Theme.Colors;
        if (Required is not [var first, .., var goal] || first.Y == goal.Y)
            return colors.Muted;
        return isAbove == (goal.Y < first.Y) ? colors.Positive : colors.Negative;
    }

    private void DrawActual()
    {
        var run = ImmutableArray.CreateBuilder<Point>();
        foreach (var year in chart.Years)
        {
            if (year.Actual is { Amount: { } amount })
            {
                run.Add(new Point(plot.XOf(year.Year), plot.YOf(amount)));
                continue;
            }

            // A year to come, or one that only the path names, is no gap.
            if (year.Actual is not null)
                DrawRun(run);
        }

        DrawRun(run);
        foreach (var year in chart.Years)
        {
            if (year.Actual is { Amount: { } amount } value)
            {
                var circle = Path.Circle(new Point(plot.XOf(year.Year), plot.YOf(amount)), sheet.Style.PointRadius);
                sheet.Draw(circle, ActualColor, new Stroke(sheet.Theme.Colors.Background, new Length(1)), value.Citation);
            }
        }
    }

    private void DrawRun(ImmutableArray<Point>.Builder run)
    {
        if (run.Count > 1)
            sheet.Draw(Path.Lines([.. run]), null, new Stroke(ActualColor, sheet.Style.LineWidth));
        run.Clear();
    }

    private void DrawGoal()
    {
        if (Goal is not { } centre)
            return;
        var ring = new Stroke(sheet.Style.Target.Color, new Length(1.5));
        sheet.Draw(Path.Circle(centre, GoalRadius), sheet.Theme.Colors.Background, ring, GoalYear!.Required!.Citation);
        sheet.Draw(Path.Circle(centre, GoalDot), sheet.Style.Target.Color);
    }
}
