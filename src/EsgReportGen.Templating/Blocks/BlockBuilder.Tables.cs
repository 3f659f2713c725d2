using System;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.DataBlocks;
using EsgReportGen.Templating.Inlines;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using Inline = EsgReportGen.Document.Inlines.Inline;
using ParagraphBlock = Markdig.Syntax.ParagraphBlock;

namespace EsgReportGen.Templating.Blocks;

/// <content>Markdown tables. A line <c>{#id title="…"}</c> above gives id and caption; so does a paragraph <c>: Caption {#id}</c> below.</content>
internal sealed partial class BlockBuilder
{
    private TableBlock Table(Table table, ParagraphBlock? next, out bool takesNext)
    {
        var id = chapter.NextNode();
        var captionId = chapter.NextNode();
        var place = Place(table);
        var title = Title(table, id, out var anchor, out takesNext, next);
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        var count = ColumnCount(table);
        for (var i = 0; i < count; i++)
        {
            columns.Add(new TableColumn(Alignment(i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null), i == 0));
        }

        var notes = new NoteMarks(chapter, NotePlacement.BelowTable);
        inlines.TableNotes = notes;
        var header = ImmutableArray.CreateBuilder<Document.Tables.TableRow>();
        var rows = ImmutableArray.CreateBuilder<Document.Tables.TableRow>();
        foreach (var child in table)
        {
            if (child is Markdig.Extensions.Tables.TableRow row)
                (row.IsHeader ? header : rows).Add(Row(row, count, place));
        }

        inlines.TableNotes = null;
        if (header.Count == 0 || IsBlank(header[0]))
            chapter.Diagnostics.Add(DocumentDiagnostics.TableWithoutHeader.At(FirstLine(table)));
        if (rows.Count == 0)
            chapter.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(FirstLine(table), "the table"));
        return new TableBlock(id, place)
        {
            Anchor = anchor,
            CaptionId = captionId,
            Title = title,
            Columns = columns.ToImmutable(),
            HeaderRows = header.ToImmutable(),
            Rows = rows.ToImmutable(),
            Notes = notes.Below,
            Extent = ExtentAttribute.Of(BlockAttributes.Above(table, text)),
        };
    }

    private ImmutableArray<Inline> Title(Table table, Foundation.Identity.NodeId id, out string anchor, out bool takesNext, ParagraphBlock? next)
    {
        var attributes = BlockAttributes.Above(table, text);
        ImmutableArray<Inline> title = [];
        foreach (var pair in attributes.Pairs)
        {
            if (pair.Key.Text == "title")
                title = InlineMarkdown.ReadCaption(pair.Value.At(map), chapter);
            else
                chapter.Diagnostics.Add(SpanAttributeReader.UnknownKey(pair.Key.Text, pair.Key.At(map).Span, ["title", "#id"]));
        }

        takesNext = next?.Inline?.FirstChild is LiteralInline { IsFirstCharacterEscaped: false } literal
            && literal.Content.AsSpan().StartsWith(": ", StringComparison.Ordinal);
        var written = attributes.Id;
        if (takesNext)
        {
            written ??= BlockAttributes.OfText(next!, text).Id;
            var first = (LiteralInline)next!.Inline!.FirstChild!;
            first.Content.Start += 2;
            first.Span = new Markdig.Syntax.SourceSpan(first.Span.Start + 2, first.Span.End);
            title = inlines.Block(next.Inline);
        }

        anchor = written?.Text ?? string.Empty;
        if (written is { } own)
            AddAnchor(own.At(map), id, AnchorKind.Table, InlineText.WithoutNotes(title, false));
        return title;
    }

    /// <summary>Whether a paragraph is a table of another dialect: a line such as <c>+---+---+</c> above one that begins with a bar.</summary>
    private bool IsGridTable(ParagraphBlock paragraph)
    {
        var end = EndOfFirstLine(paragraph);
        if (paragraph.Span.Start >= end || end >= text.Length)
            return false;
        var rule = text.AsSpan(paragraph.Span.Start, end - paragraph.Span.Start).Trim();
        return rule is ['+', .., '+'] && rule.Contains('-') && rule.IndexOfAnyExcept("+-=:") < 0 && text.AsSpan(end + 1).TrimStart() is ['|', ..];
    }

    private Document.Tables.TableRow Row(Markdig.Extensions.Tables.TableRow row, int columns, SourceSpan table)
    {
        var id = chapter.NextNode();
        var cells = ImmutableArray.CreateBuilder<Document.Tables.TableCell>(columns);
        foreach (var child in row)
        {
            if (child is Markdig.Extensions.Tables.TableCell cell && cells.Count < columns)
                cells.Add(Cell(cell, row.IsHeader, cells.Count == 0));
        }

        // A row that stops early has empty cells to the end.
        while (cells.Count < columns)
        {
            cells.Add(new Document.Tables.TableCell
            {
                Id = chapter.NextNode(),
                Content = [],
                Scope = row.IsHeader ? HeaderScope.Column : HeaderScope.None,
                Span = table,
            });
        }

        return new Document.Tables.TableRow(id, row.IsHeader ? TableRowRole.Header : TableRowRole.Body, 0, cells.ToImmutable());
    }

    private Document.Tables.TableCell Cell(Markdig.Extensions.Tables.TableCell cell, bool isHeader, bool isFirst)
    {
        var id = chapter.NextNode();
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var block in cell)
        {
            if (block is ParagraphBlock paragraph)
                content.AddRange(inlines.Block(paragraph.Inline));
        }

        return new Document.Tables.TableCell
        {
            Id = id,
            Content = content.ToImmutable(),
            // The first column names the rows, unless it has nothing to say.
            Scope = isHeader ? HeaderScope.Column : isFirst && content.Count > 0 ? HeaderScope.Row : HeaderScope.None,
            Span = Place(cell),
        };
    }

    private static int ColumnCount(Table table)
    {
        var count = 1;
        foreach (var child in table)
        {
            if (child is Markdig.Extensions.Tables.TableRow { IsHeader: true } header)
                return Math.Max(1, header.Count);
            if (child is Markdig.Extensions.Tables.TableRow row)
                count = Math.Max(count, row.Count);
        }

        return count;
    }

    private static bool IsBlank(Document.Tables.TableRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (!cell.Content.IsEmpty)
                return false;
        }

        return true;
    }

    private static CellAlignment Alignment(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Center => CellAlignment.Center,
        TableColumnAlign.Right => CellAlignment.End,
        _ => CellAlignment.Start,
    };
}
