using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Legends;

/// <summary>An entry of a legend.</summary>
/// <param name="Name">What it names.</param>
/// <param name="Draw">Draws its mark on a sheet, centred on a point, within <see cref="Legend.MarkSize"/>.</param>
internal sealed record LegendEntry(ImmutableArray<Inline> Name, System.Action<ChartSheet, Point> Draw)
{
    /// <summary>A value behind the name, as that of a goal; empty for none.</summary>
    public ImmutableArray<Inline> Value { get; init; } = [];

    /// <summary>An entry with a square of a colour.</summary>
    public static LegendEntry Square(ImmutableArray<Inline> name, Color color) => new(name, (sheet, at) =>
    {
        var half = Legend.MarkSize / 2;
        sheet.Draw(Path.Rectangle(new Rect(at.X - half, at.Y - half, Legend.MarkSize, Legend.MarkSize), new Length(1)), color);
    });
}

/// <summary>Names of series with their marks, in rows above the plot.</summary>
internal sealed class Legend
{
    /// <summary>Width and height of a mark.</summary>
    public static readonly Length MarkSize = new(7);

    /// <summary>From the legend to what stands below it.</summary>
    public static readonly Length GapBelow = new(8);

    private static readonly Length MarkGap = new(5);
    private static readonly Length ValueGap = new(4);
    private static readonly Length EntryGap = new(16);
    private static readonly Length RowGap = new(2);

    private readonly ImmutableArray<(LegendEntry Entry, ChartLabel Label, ChartLabel Value, Point At)> entries;

    private Legend(ImmutableArray<(LegendEntry Entry, ChartLabel Label, ChartLabel Value, Point At)> entries, Length height) => (this.entries, Height) = (entries, height);

    /// <summary>Height of its rows with the gap below; zero for an empty legend.</summary>
    public Length Height { get; }

    /// <summary>Arranges entries in rows.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="names">The entries in order.</param>
    /// <param name="width">Width of a row.</param>
    public static Legend Set(ChartSheet sheet, ImmutableArray<LegendEntry> names, Length width)
    {
        var placed = ImmutableArray.CreateBuilder<(LegendEntry, ChartLabel, ChartLabel, Point)>(names.Length);
        var (x, y, row) = (Length.Zero, Length.Zero, Length.Zero);
        foreach (var entry in names)
        {
            var label = sheet.Label(entry.Name, sheet.NameStyle, width - MarkSize - MarkGap, maximumLines: 3);
            var value = sheet.Label(entry.Value, sheet.ValueStyle);
            var needed = MarkSize + MarkGap + label.Width + (entry.Value.IsEmpty ? Length.Zero : value.Width + ValueGap);
            if (x > Length.Zero && x + needed > width)
                (x, y, row) = (Length.Zero, y + row + RowGap, Length.Zero);
            placed.Add((entry, label, value, new Point(x, y)));
            (x, row) = (x + needed + EntryGap, Length.Max(row, label.Height));
        }

        return new Legend(placed.ToImmutable(), names.IsEmpty ? Length.Zero : y + row + GapBelow);
    }

    /// <summary>Draws and prints it.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="at">Its top left corner.</param>
    public void Print(ChartSheet sheet, Point at)
    {
        foreach (var (entry, label, value, offset) in entries)
        {
            var corner = at.Offset(offset.X, offset.Y);
            entry.Draw(sheet, new Point(corner.X + (MarkSize / 2), corner.Y + label.Text.Baseline - label.HalfOfFigures));
            var place = label.Box(corner.X + MarkSize + MarkGap, Anchor.After, corner.Y, Anchor.After);
            sheet.Print(label, place);
            sheet.Print(value, value.Box(place.Right + ValueGap, Anchor.After, corner.Y + label.Text.Baseline - value.Text.Baseline, Anchor.After));
        }
    }
}
