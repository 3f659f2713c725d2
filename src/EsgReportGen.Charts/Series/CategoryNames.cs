using System;
using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Series;

/// <summary>Names below the categories of a plot: all of them in up to three lines, or each n-th period with the first and the last.</summary>
internal sealed class CategoryNames
{
    /// <summary>From the plot to the names.</summary>
    public static readonly Length Gap = new(4);

    private const int MostLines = 3;
    private static readonly Length LeastGap = new(4);
    private static readonly Length SomeGap = new(9);

    private readonly ImmutableArray<ChartLabel?> names;

    private readonly Length room;

    private CategoryNames(ImmutableArray<ChartLabel?> names, Length room, Length height, bool fits) => (this.names, this.room, Height, Fit) = (names, room, height, fits);

    /// <summary>Height of the highest name with the gap above.</summary>
    public Length Height { get; }

    /// <summary>Whether every name stands below its category, unbroken.</summary>
    public bool Fit { get; }

    /// <summary>Sets the names.</summary>
    /// <param name="panel">The chart.</param>
    /// <param name="room">Distance between the middles of two categories.</param>
    public static CategoryNames Set(SeriesPanel panel, Length room)
    {
        var (sheet, categories) = (panel.Sheet, panel.Chart.Categories);
        var measure = room - LeastGap;
        var fits = true;
        foreach (var name in categories)
            fits &= sheet.Request.Text.WidestWord(name, sheet.NameStyle) <= measure;
        var names = new ChartLabel?[categories.Length];
        if (fits)
        {
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = sheet.Label(categories[i], sheet.NameStyle, measure, ChartTextAlignment.Center);
                fits &= names[i]!.Text.LineCount <= MostLines;
            }
        }

        if (!fits)
            SetSome(panel, names, room);
        var height = Length.Zero;
        foreach (var name in names)
            height = Length.Max(height, name?.Height ?? Length.Zero);
        return new CategoryNames([.. names], room, height + Gap, fits);
    }

    /// <summary>Prints the name of a category where it has one.</summary>
    /// <param name="panel">The chart.</param>
    /// <param name="index">0-based index of the category.</param>
    /// <param name="x">The middle of the category.</param>
    /// <param name="y">The foot of the plot.</param>
    public void Print(SeriesPanel panel, int index, Length x, Length y)
    {
        if (names[index] is not { } name)
            return;
        var box = name.Box(x, Anchor.Middle, y + Gap, Anchor.After);
        var left = LeftOf(panel, name, x);

        // The first and the last name are pushed inwards at the edges; what they would cover gives way.
        var last = names.Length - 1;
        if (index < last && names[last] is { } end && left + box.Width > LeftOf(panel, end, x + (room * (last - index))))
            return;
        if (index > 0 && index < last && names[0] is { } start && left < LeftOf(panel, start, x - (room * index)) + start.Width)
            return;
        if (panel.RepeatsNames)
            panel.Sheet.PrintOnGround(name, box with { X = left });
        else
            panel.Sheet.Print(name, box with { X = left });
    }

    private static Length LeftOf(SeriesPanel panel, ChartLabel name, Length x) =>
        Length.Max(panel.Bounds.X, Length.Min(x - (name.Width / 2), panel.Bounds.Right - name.Width));

    /// <summary>Each n-th, counted from the last, which is the news; the first in any case.</summary>
    private static void SetSome(SeriesPanel panel, ChartLabel?[] names, Length room)
    {
        var widest = Length.Zero;
        for (var i = 0; i < names.Length; i++)
            widest = Length.Max(widest, panel.Sheet.Request.Text.WidthOf(panel.Chart.Categories[i], panel.Sheet.NameStyle));
        var every = Math.Max(1, (int)Math.Ceiling((widest + SomeGap) / room));
        for (var i = 0; i < names.Length; i++)
        {
            var isShown = i == 0 || ((names.Length - 1 - i) % every == 0 && i >= every);
            names[i] = isShown ? panel.Sheet.Label(panel.Chart.Categories[i], panel.Sheet.NameStyle) : null;
        }
    }
}
