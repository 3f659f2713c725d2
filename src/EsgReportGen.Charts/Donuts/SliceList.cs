using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Donuts;

/// <summary>
/// Names and values of slices in rows that line up. The key of a row is a small ring that shows its slice at its place, so that it is found
/// without colour too.
/// </summary>
internal sealed class SliceList
{
    private const double LeastKeyShare = 0.08;
    private const double WidestValues = 0.5;
    private static readonly Length KeyRadius = new(5.5);
    private static readonly Length KeyHole = new(2.4);
    private static readonly Length KeyGap = new(8);
    private static readonly Length ValueGap = new(14);
    private static readonly Length RowPadding = new(2.5);

    private readonly ChartSheet sheet;
    private readonly ImmutableArray<DonutSlice> slices;
    private readonly (ChartLabel Name, ChartLabel Value)[] rows;

    private SliceList(ChartSheet sheet, ImmutableArray<DonutSlice> slices, Length width)
    {
        (this.sheet, this.slices, Width) = (sheet, slices, width);
        var values = Length.Zero;
        foreach (var slice in slices)
            values = Length.Max(values, sheet.Request.Text.WidthOf(slice.Part.Value.Label, sheet.ValueStyle));
        values = Length.Min(values, width * WidestValues) + new Length(0.1);
        var most = width - (KeyRadius * 2) - KeyGap - ValueGap - values;
        rows = new (ChartLabel, ChartLabel)[slices.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var part = slices[i].Part;
            rows[i] = (sheet.Label(part.Name, sheet.NameStyle with { Color = sheet.Theme.Colors.Text }, most), sheet.Label(part.Value.Label, sheet.StyleOf(part.Value), values, ChartTextAlignment.End));
            Height += HeightOf(i);
        }
    }

    /// <summary>Width of keys, names and values.</summary>
    public Length Width { get; }

    /// <summary>Height of all rows.</summary>
    public Length Height { get; }

    /// <summary>Sets the rows.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="slices">The slices in order.</param>
    /// <param name="width">The most width that there is.</param>
    public static SliceList Set(ChartSheet sheet, ImmutableArray<DonutSlice> slices, Length width) => new(sheet, slices, width);

    /// <summary>Draws the keys and prints the rows.</summary>
    /// <param name="at">The top left corner.</param>
    public void Print(Point at)
    {
        var y = at.Y;
        for (var i = 0; i < rows.Length; i++)
        {
            var (name, value) = rows[i];
            var middle = y + RowPadding + name.Text.Baseline - name.HalfOfFigures;
            DrawKey(slices[i], new Point(at.X + KeyRadius, middle));
            sheet.Print(name, name.Box(at.X + (KeyRadius * 2) + KeyGap, Anchor.After, y + RowPadding, Anchor.After));
            sheet.Print(value, value.Box(at.X + Width, Anchor.Before, y + RowPadding, Anchor.After));
            y += HeightOf(i);
            if (i < rows.Length - 1)
                sheet.DrawGroundLine(new Point(at.X, y), new Point(at.X + Width, y), sheet.Style.Grid);
        }
    }

    private Length HeightOf(int row) => Length.Max(rows[row].Name.Height, rows[row].Value.Height) + (RowPadding * 2);

    private void DrawKey(DonutSlice slice, Point centre)
    {
        sheet.Draw(Path.RingSlice(centre, KeyHole, KeyRadius, 0, 1), ColorMath.Mix(sheet.Theme.Colors.Background, sheet.Theme.Colors.Rule, 0.7));
        if (!slice.IsSeen)
            return;
        var half = System.Math.Max(LeastKeyShare, slice.To - slice.From) / 2;
        sheet.Draw(Path.RingSlice(centre, KeyHole, KeyRadius, slice.Middle - half, slice.Middle + half), slice.Color);
    }
}
