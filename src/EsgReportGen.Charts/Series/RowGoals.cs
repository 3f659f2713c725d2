using System;
using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Series;

/// <summary>Upright lines across lying bars at the numbers of goals, each with its name and value on a row of its own above.</summary>
internal sealed class RowGoals
{
    // Charts of rows are as high as their rows; pages end before this.
    private const double LongestLine = 10_000;
    private static readonly Length ValueGap = new(4);
    private static readonly Length Gap = new(4);
    private static readonly Length LineGap = new(4);

    private readonly SeriesPanel panel;
    private readonly ImmutableArray<(NamedValue Goal, ChartLabel Name, ChartLabel Value)> goals;

    private RowGoals(SeriesPanel panel, ImmutableArray<(NamedValue Goal, ChartLabel Name, ChartLabel Value)> goals) => (this.panel, this.goals) = (panel, goals);

    /// <summary>Height of the rows with the gap below; zero without goals.</summary>
    public Length Height => goals.IsEmpty ? Length.Zero : (RowHeight * goals.Length) + Gap;

    private Length RowHeight => panel.Sheet.ValueStyle.Leading;

    /// <summary>Sets the goals of a panel.</summary>
    public static RowGoals Set(SeriesPanel panel)
    {
        var goals = ImmutableArray.CreateBuilder<(NamedValue, ChartLabel, ChartLabel)>();
        var sheet = panel.Sheet;
        foreach (var line in panel.Chart.Lines)
        {
            if (panel.NamesSeries && line.Value.Amount is not null)
                goals.Add((line, sheet.Label(line.Name, sheet.QuietValueStyle, maximumLines: 1), sheet.Label(line.Value.Label, sheet.ValueStyle)));
        }

        return new RowGoals(panel, goals.ToImmutable());
    }

    /// <summary>Keeps labels off the lines.</summary>
    public static void Block(SeriesPanel panel, LabelField field, Func<decimal, Length> placeOf)
    {
        foreach (var line in panel.Chart.Lines)
        {
            if (line.Value.Amount is { } goal)
                field.BlockLine(new Point(placeOf(goal), panel.Bounds.Y), new Point(placeOf(goal), new Length(LongestLine)));
        }
    }

    /// <summary>The place of a label moved away from zero, beyond the lines that would cross it.</summary>
    public static Rect Beyond(SeriesPanel panel, Rect place, bool isNegative, Func<decimal, Length> placeOf)
    {
        // A line that is passed may bring the label to the next one.
        for (var i = 0; i < panel.Chart.Lines.Length; i++)
        {
            foreach (var line in panel.Chart.Lines)
            {
                if (line.Value.Amount is { } goal && placeOf(goal) is var x && x > place.X - LineGap && x < place.Right + LineGap)
                    place = place with { X = isNegative ? x - LineGap - place.Width : x + LineGap };
            }
        }

        return place;
    }

    /// <summary>Draws the lines and prints their names.</summary>
    /// <param name="plot">Where the bars are.</param>
    /// <param name="area">Their area.</param>
    /// <param name="top">Where the rows of names begin.</param>
    public void Print(BarPlot plot, Rect area, Length top)
    {
        var row = top;
        foreach (var (goal, name, value) in goals)
        {
            var x = plot.PlaceOf(goal.Value.Amount ?? 0);
            var width = name.Width + ValueGap + value.Width;

            // Beside the head of its line, on the side that has room.
            var left = x + LineGap + width <= panel.Bounds.Right ? x + LineGap : Length.Max(panel.Bounds.X, x - LineGap - width);
            panel.Sheet.Print(name, name.Box(left, Anchor.After, row, Anchor.After));
            panel.Sheet.Print(value, value.Box(left + name.Width + ValueGap, Anchor.After, row, Anchor.After));
            panel.Sheet.Draw(Path.Line(new Point(x, row), new Point(x, area.Bottom)), null, panel.Sheet.Style.Target, goal.Value.Citation);
            row += RowHeight;
        }
    }
}
