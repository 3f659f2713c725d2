using System;
using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Legends;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Series;

/// <summary>Lines across a chart at the numbers of <see cref="Document.Charts.SeriesChart.Lines"/>, with their names at the end.</summary>
internal static class GoalLines
{
    /// <summary>Their names and values; none where a panel before has them.</summary>
    public static ImmutableArray<EndNote> NotesOf(SeriesPanel panel)
    {
        if (!panel.NamesSeries)
            return [];
        var notes = ImmutableArray.CreateBuilder<EndNote>(panel.Chart.Lines.Length);
        foreach (var line in panel.Chart.Lines)
        {
            if (line.Value.Amount is not null)
                notes.Add(new EndNote(line.Name, line.Value.Label, panel.Sheet.Style.Target.Color));
        }

        return notes.ToImmutable();
    }

    /// <summary>Where the notes stand along the axis of numbers, in their order.</summary>
    public static ImmutableArray<Length> PlacesOf(SeriesPanel panel, Func<decimal, Length> placeOf)
    {
        if (!panel.NamesSeries)
            return [];
        var places = ImmutableArray.CreateBuilder<Length>(panel.Chart.Lines.Length);
        foreach (var line in panel.Chart.Lines)
        {
            if (line.Value.Amount is { } goal)
                places.Add(placeOf(goal));
        }

        return places.ToImmutable();
    }

    /// <summary>Keeps labels off them.</summary>
    public static void Block(SeriesPanel panel, LabelField field, Length left, Length right, Func<decimal, Length> placeOf)
    {
        foreach (var line in panel.Chart.Lines)
        {
            if (line.Value.Amount is { } goal)
                field.BlockLine(new Point(left, placeOf(goal)), new Point(right, placeOf(goal)));
        }
    }

    /// <summary>The place of a label moved up above the lines that would cross it.</summary>
    public static Rect Above(SeriesPanel panel, Rect place, Func<decimal, Length> placeOf)
    {
        foreach (var line in panel.Chart.Lines)
        {
            if (line.Value.Amount is { } goal && placeOf(goal) is var y && y > place.Y && y < place.Bottom)
                place = place with { Y = y - place.Height };
        }

        return place;
    }

    /// <summary>Draws them from one side to the other.</summary>
    public static void Draw(SeriesPanel panel, Length left, Length right, Func<decimal, Length> placeOf)
    {
        foreach (var line in panel.Chart.Lines)
        {
            if (line.Value.Amount is not { } goal)
                continue;
            var y = placeOf(goal);
            panel.Sheet.Draw(Path.Line(new Point(left, y), new Point(right, y)), null, panel.Sheet.Style.Target, line.Value.Citation);
        }
    }
}
