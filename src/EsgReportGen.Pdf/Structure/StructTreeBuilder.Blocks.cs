using System;
using System.Collections.Generic;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using static System.FormattableString;

namespace EsgReportGen.Pdf.Structure;

internal sealed partial class StructTreeBuilder
{
    private void AddHeading(StructElement parent, HeadingBlock heading)
    {
        // ISO 14289-1, 7.4.2: levels are never skipped on the way down; going up is free.
        var level = Math.Clamp(heading.Level, 1, Math.Min(6, lastHeadingLevel + 1));
        if (level != heading.Level)
        {
            diagnostics.Report(
                PdfDiagnostics.HeadingLevelSkipped, heading.Span, Invariant($"{heading.Level}"), Invariant($"{lastHeadingLevel}"), Invariant($"{level}"));
        }

        lastHeadingLevel = level;
        var element = AddBlock((StructType)((int)StructType.H1 + level - 1), parent, heading.Id);
        AddInlines(element, heading.Content);
        if (heading.Anchor.Length > 0)
            tree.Anchors.Add(new Anchor(heading.Anchor, heading.Id));
        var title = InlinePlainText.Of(heading.Content);
        if (title.Length == 0)
            title = heading.Anchor.Length > 0 ? heading.Anchor : "…";
        tree.Headings.Add(new Heading(level, heading.Number.Length == 0 ? title : heading.Number + " " + title, heading.Id, heading.Span));
    }

    private void AddList(StructElement parent, ListBlock list)
    {
        var element = AddBlock(StructType.L, parent, list.Id);
        element.ListNumbering = NumberingOf(list);
        foreach (var item in list.Items)
        {
            var entry = AddBlock(StructType.LI, element);
            var label = AddBlock(StructType.Lbl, entry);
            var body = AddBlock(StructType.LBody, entry, item.Id);
            tree.Targets.SetLabel(item.Id, TagTarget.To(label));
            AddBlocks(body, item.Blocks);
        }
    }

    private static string NumberingOf(ListBlock list) => list.IsOrdered switch
    {
        false => list.Items[0].Label is "•" ? "Disc" : list.Items[0].Label is "◦" or "○" ? "Circle" : list.Items[0].Label is "▪" or "■" ? "Square" : "None",
        true when list.Items[0].Label is [var first, ..] && char.IsAsciiLetterLower(first) => "LowerAlpha",
        true when list.Items[0].Label is [var first, ..] && char.IsAsciiLetterUpper(first) => "UpperAlpha",
        true => "Decimal",
    };

    private void AddCallout(StructElement parent, CalloutBlock callout)
    {
        var element = AddBlock(StructType.Sect, parent, callout.Id);
        if (!callout.Title.IsEmpty)
            AddInlines(AddBlock(StructType.P, element, callout.TitleId), callout.Title);
        AddBlocks(element, callout.Blocks);
    }

    // Who says it stands beside the quote: it is none of the words.
    private void AddPullQuote(StructElement parent, PullQuoteBlock quote)
    {
        var group = quote.By.IsEmpty ? parent : AddBlock(StructType.Div, parent);
        AddBlocks(AddBlock(StructType.BlockQuote, group, quote.Id), quote.Blocks);
        if (!quote.By.IsEmpty)
            AddInlines(AddBlock(StructType.P, group, quote.ById), quote.By);
    }

    // Events are a list whose labels are their times.
    private void AddTimeline(StructElement parent, TimelineBlock timeline)
    {
        var list = AddBlock(StructType.L, parent, timeline.Id);
        list.ListNumbering = "None";
        foreach (var item in timeline.Items)
        {
            var entry = AddBlock(StructType.LI, list);
            AddInlines(AddBlock(StructType.Lbl, entry, item.Parts.When), item.When);
            var body = AddBlock(StructType.LBody, entry, item.Id);
            AddInlines(AddBlock(StructType.P, body, item.Parts.Title), item.Title);
            AddInlines(AddBlock(StructType.P, body, item.Parts.Text), item.Text);
        }
    }

    // Tiles are a list without labels: a reader hears how many there are and can skip them together.
    private void AddTiles(StructElement parent, KpiBlock block)
    {
        var list = AddBlock(StructType.L, parent, block.Id);
        list.ListNumbering = "None";
        foreach (var tile in block.Tiles)
        {
            var body = AddBlock(StructType.LBody, AddBlock(StructType.LI, list), tile.Id);
            AddInlines(AddBlock(StructType.P, body, tile.Parts.Label), tile.Label);
            var figure = AddBlock(StructType.P, body, tile.Parts.Figure);
            AddInlines(figure, tile.Figure);
            AddInlines(figure, tile.Unit);
            AddInlines(AddBlock(StructType.P, body, tile.Parts.Comparison), tile.Comparison);
            if (tile.TrendId is { } trend)
                AddBlock(StructType.Figure, body, trend).AlternativeText = tile.TrendText;
        }
    }

    private void AddFigure(StructElement parent, FigureBlock figure)
    {
        if (figure.Anchor.Length > 0)
            tree.Anchors.Add(new Anchor(figure.Anchor, figure.Id));
        var text = figure.AlternativeText.Trim();
        if (text.Length == 0 && figure.Caption.IsEmpty)
        {
            tree.Targets.Set(figure.Id, TagTarget.Decoration);
            return;
        }

        if (text.Length == 0)
        {
            text = (figure.Label + " " + InlinePlainText.Of(figure.Caption)).Trim();
            diagnostics.Report(PdfDiagnostics.AlternativeTextMissing, figure.Span, figure.Path);
        }

        // The caption stands beside the figure: within it, the alternative text would replace it.
        var group = figure.Caption.IsEmpty ? parent : AddBlock(StructType.Div, parent);
        AddBlock(StructType.Figure, group, figure.Id).AlternativeText = text;
        if (!figure.Caption.IsEmpty)
            AddInlines(AddBlock(StructType.Caption, group, figure.CaptionId), figure.Caption);
    }

    // Title and remark stand beside the figure: within it, the alternative text would replace them as it does the names and values of the drawing.
    private void AddChart(StructElement parent, ChartBlock chart)
    {
        if (chart.Anchor.Length > 0)
            tree.Anchors.Add(new Anchor(chart.Anchor, chart.Id));
        var hasCaption = chart.Label.Length + chart.Title.Length + chart.UnitText.Length > 0;
        var group = hasCaption || !chart.Remark.IsEmpty ? AddBlock(StructType.Div, parent) : parent;
        if (hasCaption)
            AddInlines(AddBlock(StructType.Caption, group, chart.CaptionId), chart.Title);
        var figure = AddBlock(StructType.Figure, group, chart.Id);
        figure.AlternativeText = chart.AlternativeText;
        figure.IsDrawing = true;
        foreach (var text in chart.Chart.Texts)
            AddInlines(figure, text);
        if (!chart.Remark.IsEmpty)
            AddInlines(AddBlock(StructType.P, group, chart.RemarkId), chart.Remark);
    }

    private void AddContents(StructElement parent, ContentsBlock contents)
    {
        var lists = new Stack<(int Level, StructElement List)>();
        StructElement? last = null;
        foreach (var entry in contents.Entries)
        {
            while (lists.Count > 1 && lists.Peek().Level > entry.Level)
                lists.Pop();
            if (lists.Count == 0)
                lists.Push((entry.Level, AddBlock(StructType.TOC, parent, contents.Id)));
            else if (entry.Level > lists.Peek().Level)
                lists.Push((entry.Level, AddBlock(StructType.TOC, last!)));
            last = AddBlock(StructType.TOCI, lists.Peek().List);
            var reference = AddBlock(StructType.Reference, last, entry.Id);
            var link = AddInline(StructType.Link, reference, entry.LinkId);
            link.Link = new LinkData(Document.Inlines.LinkTarget.ToNode(entry.Target), entry.Description, contents.Span);
        }
    }
}
