using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Notes;
using EsgReportGen.Layout.Paragraphs;

namespace EsgReportGen.Layout.Tables;

/// <summary>Sets tables: caption, header rows that are repeated on each page, rows, notes.</summary>
internal static class TableLayouter
{
    // A table up to this share of a page is not broken: the hole it may leave is smaller than the harm.
    private const double UnbrokenShare = 0.3;

    /// <summary>Adds a table to the flow.</summary>
    public static void LayOut(TableBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var grid = TableGrid.Of(block);
        var columns = ColumnWidths.Find(grid, place.Width, flow.Setting);
        TellTooWide(block, columns, place, flow);
        var start = flow.Count;
        AddCaption(block, place, flow);
        var firstRow = flow.Count;
        TableRows.Add(grid, columns, place, flow);
        flow.SetSpaces(firstRow, flow[firstRow].SpaceBefore, flow.Setting.Theme.Table.RowPadding);
        AddNotes(block, place, flow);
        var space = flow.Setting.Theme.Table.SpaceAround;
        flow.SetSpaces(start, space, space);
        ((Strip)flow[start]).Destinations = [block.Id];
        KeepIfSmall(start, place, flow);
    }

    private static void AddCaption(TableBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var content = block.UnitText.Length == 0 ? block.Title : block.Title.Add(new TextInline(UnitOf(block), block.Span));
        var lines = Captions.Set(flow.Setting, block.Label, content, place.Width, block.Span);
        var start = flow.Count;
        ParagraphLayouter.AddLines(flow, place, lines, block.CaptionId, flow.Setting.Theme.Type.Caption, block.Span);
        for (var i = start; i < flow.Count; i++)
            flow[i].KeepsWithNext = KeepStrength.Line;
    }

    private static string UnitOf(TableBlock block) => block.Title.IsEmpty ? block.UnitText : $" ({block.UnitText})";

    private static void AddNotes(TableBlock block, in FlowPlace place, FlowBuilder flow)
    {
        if (block.Notes.IsEmpty)
            return;
        flow[flow.Count - 1].KeepsWithNext = KeepStrength.Line;
        var style = flow.Setting.Theme.Type.Note;
        foreach (var note in block.Notes)
        {
            var body = NoteBody.Set(flow.Setting, note, place.Width);
            var first = flow.Count;
            ParagraphLayouter.AddLines(flow, place.Indented(body.Indent), body.Lines, note.Id, style, note.Span);
            if (flow.Count > first && flow[first] is Strip line)
            {
                line.Labels = body.LabelAt(new Point(place.X, default));
                line.Destinations = [note.Id];
            }
        }
    }

    private static void TellTooWide(TableBlock block, ColumnWidths columns, in FlowPlace place, FlowBuilder flow)
    {
        var excess = columns.Needed - place.Width;
        if (excess.Points <= 0.01)
            return;
        var descriptor = place.IsTurned ? LayoutDiagnostics.TableTooWideForLandscape : LayoutDiagnostics.TableTooWide;
        flow.Setting.Diagnostics.Report(descriptor, block.Span, Millimetres.Of(excess), Millimetres.Of(place.Width));
    }

    private static void KeepIfSmall(int start, in FlowPlace place, FlowBuilder flow)
    {
        var height = Length.Zero;
        for (var i = start; i < flow.Count; i++)
            height += ((Strip)flow[i]).Height;
        if (height < place.Height * UnbrokenShare)
            flow.KeepTogether(start, KeepStrength.Soft);
    }
}
