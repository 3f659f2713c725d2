using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Charts;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Paragraphs;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Charts;

/// <summary>Sets charts: the title with the unit, the drawing, the remark, together on a page.</summary>
internal static class ChartLayouter
{
    /// <summary>Adds a chart to the flow.</summary>
    public static void LayOut(ChartBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var (setting, start) = (flow.Setting, flow.Count);
        var (style, figure, type) = (setting.Theme.Chart, setting.Theme.Figure, setting.Theme.Type);
        var title = Captions.Set(setting, block.Label, Title(block), place.Width, block.Span);
        var remark = block.Remark.IsEmpty ? [] : setting.Set(new ParagraphRequest(block.Remark, type.Note, place.Width));
        var room = place.Height - LineStack.HeightOf(title) - LineStack.HeightOf(remark) - (figure.CaptionGap * 2);
        var wanted = block.Height is { } millimetres ? Length.FromMillimetres(millimetres) : style.Height;
        var request = new ChartRequest(block, new Size(place.Width, Length.Min(wanted, room)), room, setting.Theme, new ChartText(setting), setting.Diagnostics);
        var drawing = ChartRenderers.Draw(request);
        ParagraphLayouter.AddLines(flow, place, title, block.CaptionId, type.Caption with { SpaceAfter = figure.CaptionGap }, block.Span);
        flow.Add(new Strip
        {
            Height = HeightOf(drawing, request),
            X = place.X,
            Items = [.. GroundOf(drawing), TagOf(block, drawing), .. drawing.Marks, new TagEnd()],
            Destinations = [block.Id],
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        });
        ParagraphLayouter.AddLines(flow, place, remark, block.RemarkId, type.Note with { SpaceBefore = figure.CaptionGap }, block.Span);
        flow.SetSpaces(start, style.SpaceAround, style.SpaceAround);
        flow.KeepTogether(start, KeepStrength.Line);
    }

    /// <summary>The title with the unit in brackets, as tables have it.</summary>
    private static ImmutableArray<Inline> Title(ChartBlock block)
    {
        if (block.UnitText.Length == 0)
            return block.Title;
        return block.Title.IsEmpty ? Words.Of(block.UnitText, block.Span) : [.. block.Title, new TextInline(" (" + block.UnitText + ")", block.Span)];
    }

    private static TagStart TagOf(ChartBlock block, ChartDrawing drawing) => new(block.Id) { Texts = [.. drawing.Printed.Select(InlinePlainText.Of)] };

    private static ImmutableArray<FrameItem> GroundOf(ChartDrawing drawing) =>
        drawing.Ground.IsEmpty ? [] : [new ArtifactStart(ArtifactKind.Layout), .. drawing.Ground, new ArtifactEnd()];

    // A renderer that needs more than the page has says what it has too many of; that it is too high need not be told again.
    private static Length HeightOf(ChartDrawing drawing, ChartRequest request) =>
        Length.Min(drawing.Size.Height, request.MaximumHeight);
}
