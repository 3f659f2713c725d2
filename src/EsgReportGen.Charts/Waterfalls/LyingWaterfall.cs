using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Waterfalls;

/// <summary>Bars from top to bottom, names before and values behind them in columns: for many steps and long names.</summary>
internal sealed class LyingWaterfall
{
    private const double WidestNames = 0.36;
    private const double WidestValues = 0.3;
    private static readonly Length Gap = new(14);
    private static readonly Length LeastRow = new(18);
    private static readonly Length RowPadding = new(3);
    private static readonly Length Slack = new(0.1);

    private readonly ChartSheet sheet;
    private readonly ImmutableArray<WaterfallBar> bars;
    private readonly (ChartLabel Name, ChartLabel Value)[] labels;
    private readonly Length[] rows;
    private readonly Length names;
    private readonly Length values;

    private LyingWaterfall(ChartSheet sheet, ImmutableArray<WaterfallBar> bars)
    {
        (this.sheet, this.bars) = (sheet, bars);
        var (text, width, word) = (sheet.Request.Text, sheet.Request.Size.Width, Length.Zero);
        foreach (var bar in bars)
        {
            names = Length.Max(names, text.WidthOf(bar.Step.Name, StyleOf(bar)));
            word = Length.Max(word, text.WidestWord(bar.Step.Name, StyleOf(bar)));
            values = Length.Max(values, text.WidthOf(bar.Step.Value.Label, sheet.ValueStyle));
        }

        names = Length.Min(names, Length.Max(word, width * WidestNames)) + Slack;
        values = Length.Min(values, width * WidestValues) + Slack;
        (labels, rows) = (new (ChartLabel, ChartLabel)[bars.Length], new Length[bars.Length]);
        for (var i = 0; i < bars.Length; i++)
        {
            var value = bars[i].Step.Value;
            labels[i] = (sheet.Label(bars[i].Step.Name, StyleOf(bars[i]), names), sheet.Label(value.Label, sheet.StyleOf(value), values, ChartTextAlignment.End));
            rows[i] = Length.Max(LeastRow, Length.Max(labels[i].Name.Height, labels[i].Value.Height) + (RowPadding * 2));
        }
    }

    /// <summary>Draws the bars.</summary>
    /// <returns>The height that they need.</returns>
    public static Length Draw(ChartSheet sheet, ImmutableArray<WaterfallBar> bars) => new LyingWaterfall(sheet, bars).Draw();

    private Length Draw()
    {
        var (scale, height) = (WaterfallScale.Of(bars, names + Gap, sheet.Request.Size.Width - values - Gap), Length.Zero);
        foreach (var row in rows)
            height += row;
        sheet.DrawGroundLine(new Point(scale.At(0), default), new Point(scale.At(0), height), sheet.Style.Axis);
        var y = Length.Zero;
        for (var i = 0; i < bars.Length; i++)
        {
            DrawBar(i, scale, y);
            y += rows[i];
        }

        return height;
    }

    private void DrawBar(int index, WaterfallScale scale, Length y)
    {
        var (bar, (name, value)) = (bars[index], labels[index]);
        var (from, to, middle, thickness) = (scale.At(bar.From), scale.At(bar.To), y + (rows[index] / 2), LeastRow * sheet.Style.BarShare);
        var room = new Rect(Length.Min(from, to), middle - (thickness / 2), WaterfallShapes.LengthOf(from, to), thickness);
        sheet.Print(name, name.Box(default, Anchor.After, middle, Anchor.Middle));
        WaterfallShapes.Draw(sheet, bar, room);
        if (index + 1 < bars.Length)
            WaterfallShapes.Connect(sheet, new Point(to, room.Bottom), new Point(to, y + rows[index] + ((rows[index + 1] - thickness) / 2)));
        sheet.Print(value, value.Box(sheet.Request.Size.Width, Anchor.Before, middle, Anchor.Middle));
    }

    private Graphics.Theming.TextStyle StyleOf(WaterfallBar bar) =>
        sheet.NameStyle with { Color = sheet.Theme.Colors.Text, Weight = bar.IsTotal ? sheet.ValueStyle.Weight : sheet.NameStyle.Weight };
}
