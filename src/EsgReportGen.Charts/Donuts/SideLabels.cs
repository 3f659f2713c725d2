using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Donuts;

/// <summary>Names and values to the left and to the right of a ring, each led to its slice by a thin line.</summary>
internal sealed class SideLabels
{
    // More labels, or labels far from their slices, make the eye follow lines: a list is read faster.
    private const int MostSlices = 6;
    private const int MostNameLines = 3;
    private static readonly Length Farthest = new(16);
    private static readonly Length Reach = new(7);
    private static readonly Length ColumnGap = new(24);
    private static readonly Length LineGap = new(4);
    private static readonly Length LabelGap = new(6);
    private static readonly Length LeastColumn = new(60);

    private readonly ChartSheet sheet;
    private readonly DonutRing ring;
    private readonly ImmutableArray<DonutSlice> slices;
    private readonly (ChartLabel Name, ChartLabel Value)[] labels;
    private readonly Length[] tops;

    private SideLabels(ChartSheet sheet, DonutRing ring, ImmutableArray<DonutSlice> slices, Length column)
    {
        (this.sheet, this.ring, this.slices) = (sheet, ring, slices);
        labels = new (ChartLabel, ChartLabel)[slices.Length];
        tops = new Length[slices.Length];
        for (var i = 0; i < slices.Length; i++)
            labels[i] = SetLabel(slices[i], column);
    }

    /// <summary>Room above and below a ring for the lines.</summary>
    public static Length Headroom { get; } = new(12);

    /// <summary>Sets the labels.</summary>
    /// <returns>The labels; null where they do not fit, or where a part has no slice to be led to.</returns>
    public static SideLabels? TrySet(ChartSheet sheet, DonutRing ring, ImmutableArray<DonutSlice> slices)
    {
        var column = ring.Centre.X - ring.Radius - ColumnGap;
        if (slices is [{ IsSeen: true }])
            slices = [slices[0] with { From = 0, To = 0.5 }];
        if (slices.Length > MostSlices || column < LeastColumn)
            return null;
        foreach (var slice in slices)
        {
            if (!slice.IsSeen || sheet.Request.Text.WidestWord(slice.Part.Name, sheet.NameStyle) > column)
                return null;
        }

        var labels = new SideLabels(sheet, ring, slices, column);
        return labels.TryPlace(isRight: true) && labels.TryPlace(isRight: false) ? labels : null;
    }

    /// <summary>Draws the lines and prints the labels, in the order of the slices.</summary>
    public void Print()
    {
        for (var i = 0; i < slices.Length; i++)
        {
            var (name, value) = labels[i];
            var isRight = IsRight(slices[i]);
            var x = isRight ? ring.Centre.X + ring.Radius + ColumnGap : ring.Centre.X - ring.Radius - ColumnGap;
            var side = isRight ? Anchor.After : Anchor.Before;
            DrawLine(slices[i], x + (isRight ? -LineGap : LineGap), tops[i] + (HeightOf(i) / 2));
            sheet.Print(name, name.Box(x, side, tops[i] + (LabelGap / 2), Anchor.After));
            sheet.Print(value, value.Box(x, side, tops[i] + (LabelGap / 2) + name.Height, Anchor.After));
        }
    }

    private static bool IsRight(DonutSlice slice) => slice.Middle < 0.5;

    private Length HeightOf(int slice) => labels[slice].Name.Height + labels[slice].Value.Height + LabelGap;

    private (ChartLabel Name, ChartLabel Value) SetLabel(DonutSlice slice, Length column)
    {
        var alignment = IsRight(slice) ? ChartTextAlignment.Start : ChartTextAlignment.End;
        var name = sheet.Label(slice.Part.Name, sheet.NameStyle, column, alignment, MostNameLines);
        return (name, sheet.Label(slice.Part.Value.Label, sheet.ValueStyle, column, alignment));
    }

    /// <summary>Finds the heights of one side's labels: level with the slices, moved apart where they would cover each other.</summary>
    private bool TryPlace(bool isRight)
    {
        var (indices, wanted, heights, sum) = (new List<int>(), new List<Length>(), new List<Length>(), Length.Zero);
        for (var i = 0; i < slices.Length; i++)
        {
            if (IsRight(slices[i]) != isRight)
                continue;
            indices.Add(i);
            wanted.Add(UnitCircle.At(ring.Centre, ring.Radius + Reach, slices[i].Middle).Y);
            heights.Add(HeightOf(i));
            sum += HeightOf(i);
        }

        var height = (ring.Centre.Y * 2);
        if (sum > height)
            return false;
        var places = LabelSpread.Spread([.. wanted], [.. heights], default, height);
        var isNear = true;
        for (var i = 0; i < places.Length; i++)
        {
            tops[indices[i]] = places[i];
            isNear &= Math.Abs((places[i] + (heights[i] / 2) - wanted[i]).Points) <= Farthest.Points;
        }

        return isNear;
    }

    /// <summary>From the slice straight out, then level to the label.</summary>
    private void DrawLine(DonutSlice slice, Length x, Length y)
    {
        var (start, knee) = (UnitCircle.At(ring.Centre, ring.Radius + new Length(1.5), slice.Middle), UnitCircle.At(ring.Centre, ring.Radius + Reach, slice.Middle));
        var last = x + ((knee.X < x ? -1 : 1) * Length.Min(new Length(6), new Length(Math.Abs((knee.X - x).Points))));
        var line = Path.Lines([start, knee, new Point(last, y), new Point(x, y)]);
        sheet.DrawGround(new PathItem(line, null, new Stroke(sheet.Theme.Colors.Muted, new Length(0.5))));
    }
}
