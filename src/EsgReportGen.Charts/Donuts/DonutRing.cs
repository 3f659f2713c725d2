using System;
using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Donuts;

/// <summary>The ring of a <see cref="DonutChart"/>, with what stands in its middle.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Radius">Its outer radius.</param>
internal readonly record struct DonutRing(Point Centre, Length Radius)
{
    private const double Hole = 0.66;
    private const double SmallestGapShare = 0.25;
    private const double LargestFigure = 22;
    private const double NameShare = 0.78;
    private const double FigureShare = 0.86;
    private const int MostNameLines = 3;
    private static readonly Length SliceGap = new(1.5);

    /// <summary>Radius of the hole.</summary>
    public Length Inner => Radius * Hole;

    /// <summary>Draws the slices; an empty outline where there is nothing to see.</summary>
    public void Draw(ChartSheet sheet, ImmutableArray<DonutSlice> slices)
    {
        var count = 0;
        foreach (var slice in slices)
            count += slice.IsSeen ? 1 : 0;
        foreach (var slice in slices)
        {
            if (slice.IsSeen)
                sheet.Draw(Shape(slice, isAlone: count == 1), slice.Color, null, slice.Part.Value.Citation);
        }

        if (count == 0)
        {
            var line = new Stroke(sheet.Theme.Colors.Muted, new Length(0.5), new Length(2));
            sheet.DrawGround(new PathItem(Path.Circle(Centre, Radius), null, line));
            sheet.DrawGround(new PathItem(Path.Circle(Centre, Inner), null, line));
        }
    }

    /// <summary>Prints the whole in the middle: its number as large as fits, the name below.</summary>
    public void PrintCentre(ChartSheet sheet, NamedValue? whole)
    {
        if (whole is null)
            return;
        var figure = sheet.Label(whole.Value.Label, FigureStyle(sheet, whole.Value.Label));
        var measure = Length.Max(Inner * 2 * NameShare, sheet.Request.Text.WidestWord(whole.Name, sheet.NameStyle) + new Length(0.1));
        var name = sheet.Label(whole.Name, sheet.NameStyle, measure, ChartTextAlignment.Center, MostNameLines);
        var top = Centre.Y - ((figure.Height + name.Height) / 2);
        sheet.Print(name, name.Box(Centre.X, Anchor.Middle, top + figure.Height, Anchor.After));
        sheet.Print(figure, figure.Box(Centre.X, Anchor.Middle, top, Anchor.After));
    }

    private Graphics.Theming.TextStyle FigureStyle(ChartSheet sheet, ImmutableArray<Document.Inlines.Inline> content)
    {
        var style = sheet.Theme.Type.TileFigure;
        var widest = sheet.Request.Text.WidthOf(content, style);
        var fitting = widest > Length.Zero ? style.Size.Points * (Inner * 2 * FigureShare / widest) : LargestFigure;
        var size = Math.Max(sheet.ValueStyle.Size.Points, Math.Min(Math.Min(LargestFigure, Radius.Points * 0.3), fitting));
        return style with { Size = new Length(size), Leading = new Length(size * 1.2) };
    }

    /// <summary>A slice with half a gap on each side; a thin one gives up less, so that it is always seen.</summary>
    private Path Shape(DonutSlice slice, bool isAlone)
    {
        if (isAlone)
            return Path.RingSlice(Centre, Inner, Radius, 0, 1);
        var gap = SliceGap / (Radius * (1 + Hole)) / (2 * Math.PI);
        var cut = Math.Min(gap, (slice.To - slice.From) * SmallestGapShare);
        return Path.RingSlice(Centre, Inner, Radius, slice.From + cut, slice.To - cut);
    }
}
