using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Waterfalls;

/// <summary>Bars from left to right, names below, a value beyond the end of each bar.</summary>
internal sealed class UprightWaterfall
{
    private const int MostNameLines = 4;
    private const double WidestSlot = 84;
    private static readonly Length TextGap = new(6);
    private static readonly Length NameGap = new(5);
    private static readonly Length ValueGap = new(2);

    private readonly ChartSheet sheet;
    private readonly ImmutableArray<WaterfallBar> bars;
    private readonly (ChartLabel Name, ChartLabel Value)[] labels;
    private readonly Length slot;
    private readonly Length left;

    private UprightWaterfall(ChartSheet sheet, ImmutableArray<WaterfallBar> bars, Length slot)
    {
        (this.sheet, this.bars, this.slot, left) = (sheet, bars, slot, (sheet.Request.Size.Width - (slot * bars.Length)) / 2);
        labels = new (ChartLabel, ChartLabel)[bars.Length];
        for (var i = 0; i < bars.Length; i++)
        {
            var step = bars[i].Step;
            labels[i] = (sheet.Label(step.Name, sheet.NameStyle, slot - TextGap, ChartTextAlignment.Center), sheet.Label(step.Value.Label, sheet.StyleOf(step.Value)));
        }
    }

    /// <summary>Draws the bars.</summary>
    /// <returns>The height; null, and nothing is drawn, where names or values are wider than the room of a bar.</returns>
    public static Length? TryDraw(ChartSheet sheet, ImmutableArray<WaterfallBar> bars)
    {
        var slot = Length.Min(sheet.Request.Size.Width / bars.Length, new Length(WidestSlot));
        foreach (var bar in bars)
        {
            if (sheet.Request.Text.WidestWord(bar.Step.Name, sheet.NameStyle) > slot - TextGap
                || sheet.Request.Text.WidthOf(bar.Step.Value.Label, sheet.ValueStyle) > slot - new Length(1))
                return null;
        }

        var waterfall = new UprightWaterfall(sheet, bars, slot);
        foreach (var (name, _) in waterfall.labels)
        {
            if (name.Text.LineCount > MostNameLines)
                return null;
        }

        return waterfall.Draw();
    }

    private Length Draw()
    {
        var names = Length.Zero;
        foreach (var (name, _) in labels)
            names = Length.Max(names, name.Height);
        var (height, bottom) = (sheet.Request.Size.Height, sheet.Request.Size.Height - names - NameGap);
        var scale = ScaleWithin(Length.Zero, bottom);
        sheet.DrawGroundLine(new Point(left, scale.At(0)), new Point(left + (slot * bars.Length), scale.At(0)), sheet.Style.Axis);
        for (var i = 0; i < bars.Length; i++)
            DrawBar(i, scale, bottom);
        return height;
    }

    /// <summary>A scale that leaves the values room beyond the bars, but no more than they need: a second look finds what the first one took.</summary>
    private WaterfallScale ScaleWithin(Length top, Length bottom)
    {
        var scale = WaterfallScale.Of(bars, bottom, top);
        for (var look = 0; look < 3; look++)
        {
            var (above, below) = (Length.Zero, Length.Zero);
            for (var i = 0; i < bars.Length; i++)
            {
                var (end, room) = (scale.At(bars[i].To), labels[i].Value.Height + ValueGap);
                if (bars[i].IsFalling)
                    below = Length.Max(below, end + room - bottom);
                else
                    above = Length.Max(above, top + room - end);
            }

            scale = scale with { Start = scale.Start - below, End = scale.End + above };
        }

        return scale;
    }

    private void DrawBar(int index, WaterfallScale scale, Length bottom)
    {
        var (bar, (name, value)) = (bars[index], labels[index]);
        var (x, width, from, to) = (left + (slot * index), slot * sheet.Style.BarShare, scale.At(bar.From), scale.At(bar.To));
        var room = new Rect(x + ((slot - width) / 2), Length.Min(from, to), width, WaterfallShapes.LengthOf(from, to));
        WaterfallShapes.Draw(sheet, bar, room);
        if (index + 1 < bars.Length)
            WaterfallShapes.Connect(sheet, new Point(room.Right, to), new Point(room.Right + slot - width, to));
        sheet.Print(name, name.Box(x + (slot / 2), Anchor.Middle, bottom + NameGap, Anchor.After));
        var (end, side) = bar.IsFalling ? (room.Bottom + ValueGap, Anchor.After) : (room.Y - ValueGap, Anchor.Before);
        sheet.Print(value, value.Box(x + (slot / 2), Anchor.Middle, end, side));
    }
}
