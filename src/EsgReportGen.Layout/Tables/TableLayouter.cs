using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Frames;
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
        var fit = TableFitter.Fit(TableGrid.Of(block), place, flow.Setting);
        TellTooWide(block, fit, flow);
        if (fit.Place.IsTurned && !place.IsTurned)
            flow.TurnIntroduction();
        var start = flow.Count;
        AddCaption(block, fit.Place, flow);
        var space = flow.Setting.Theme.Table.SpaceAround;
        for (var i = 0; i < fit.Parts.Length; i++)
        {
            var first = flow.Count;
            if (i > 0 && NumberAgain(block, fit.Place, flow) is { } heading)
                flow.Add(heading);
            var firstRow = flow.Count;
            TableRows.Add(fit.Parts[i].Grid, fit.Parts[i].Columns, NumberAgain(block, fit.Place, flow), fit.Place, flow);
            flow.SetSpaces(firstRow, flow[firstRow].SpaceBefore, flow.Setting.Theme.Table.RowPadding);
            if (i > 0)
                flow[first].SpaceBefore = space;
        }

        AddNotes(block, fit.Place, flow);
        flow.SetSpaces(start, space, space);
        ((Strip)flow[start]).Destinations = [block.Id];
        KeepIfSmall(start, fit.Place, flow);
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

    /// <summary>The number of the table as it stands where the table goes on; null for a table without one.</summary>
    private static Strip? NumberAgain(TableBlock block, in FlowPlace place, FlowBuilder flow)
    {
        if (block.Label.Length == 0)
            return null;
        var line = Captions.Set(flow.Setting, block.Label + Continued.Words(flow.Setting.Locale), [], place.Width, block.Span)[0];
        return new Strip
        {
            Height = line.Height, Baseline = line.Baseline, X = place.X, Items = line.Items, Artifact = ArtifactKind.Repeated,
            SpaceAfter = flow.Setting.Theme.Type.Caption.SpaceAfter, KeepsWithNext = KeepStrength.Line, Box = place.Box, IsTurned = place.IsTurned, Span = block.Span,
        };
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

    private static void TellTooWide(TableBlock block, in TableFit fit, FlowBuilder flow)
    {
        var excess = fit.Parts[0].Columns.Needed - fit.Place.Width;
        if (fit.Parts.Length > 1 || fit.Parts[0].Columns.Fit(fit.Place.Width))
            return;
        var descriptor = fit.Place.IsTurned ? LayoutDiagnostics.TableTooWideForLandscape : LayoutDiagnostics.TableTooWide;
        flow.Setting.Diagnostics.Report(descriptor, block.Span, Millimetres.Of(excess), Millimetres.Of(fit.Place.Width));
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
