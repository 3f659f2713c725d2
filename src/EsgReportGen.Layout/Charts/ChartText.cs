using System.Collections.Immutable;
using EsgReportGen.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Charts;

/// <summary>Sets the texts of a chart in its chapter.</summary>
internal sealed class ChartText(ChapterSetting setting) : IChartTextSetter
{
    /// <inheritdoc/>
    public SetText Set(ImmutableArray<Inline> content, TextStyle style, Length measure, ChartTextAlignment alignment, int maximumLines)
    {
        var request = new ParagraphRequest(content, style, measure, AlignmentOf(alignment)) { HasTabularFigures = true, MaximumLines = maximumLines };
        var lines = setting.Set(request);
        var (width, height) = (Length.Zero, Length.Zero);
        var items = ImmutableArray.CreateBuilder<FrameItem>(lines.Length);
        foreach (var line in lines)
        {
            items.Add(new GroupItem(new Point(default, height), line.Items));
            (width, height) = (Length.Max(width, line.Width), height + line.Height);
        }

        return new SetText(width, height, lines.IsEmpty ? default : lines[0].Baseline, items.DrainToImmutable(), lines.Length);
    }

    /// <inheritdoc/>
    public Length WidthOf(ImmutableArray<Inline> content, TextStyle style) => Measure(content, style).Maximum;

    /// <inheritdoc/>
    public Length WidestWord(ImmutableArray<Inline> content, TextStyle style) => Measure(content, style).Minimum;

    private ParagraphWidths Measure(ImmutableArray<Inline> content, TextStyle style) =>
        setting.Measure(new ParagraphRequest(content, style, new Length(1)) { HasTabularFigures = true });

    private static TextAlignment AlignmentOf(ChartTextAlignment alignment) => alignment switch
    {
        ChartTextAlignment.Center => TextAlignment.Center,
        ChartTextAlignment.End => TextAlignment.End,
        _ => TextAlignment.Start,
    };
}
