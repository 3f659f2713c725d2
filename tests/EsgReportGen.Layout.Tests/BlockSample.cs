using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Layout.Tests;

/// <summary>Makes blocks of a chapter with ids in order.</summary>
internal sealed class BlockSample
{
    private readonly int chapter;
    private int next;

    public BlockSample(int chapter) => this.chapter = chapter;

    public NodeId NewId() => new(chapter, next++);

    public static ImmutableArray<Inline> Words(string text) => text.Length == 0 ? [] : [new TextInline(text, default)];

    public HeadingBlock Heading(int level, string text, string number = "") => new(NewId(), level, number, text, Words(text), default);

    /// <summary>A paragraph of a number of lines, which are called name1, name2 …</summary>
    public ParagraphBlock Lines(string name, int count) => Paragraph([.. LinesOf(name, count)]);

    public ParagraphBlock Paragraph(params ImmutableArray<Inline> content) => new(NewId(), ParagraphRole.Body, content, default);

    public static ImmutableArray<Inline> LinesOf(string name, int count)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 1; i <= count; i++)
        {
            if (i > 1)
                content.Add(new LineBreakInline(default));
            content.Add(new TextInline(name + i, default));
        }

        return content.ToImmutable();
    }

    public NoteReferenceInline Mark(string mark, string name, int lines) =>
        new(NewId(), new Note(NewId(), mark, NotePlacement.PageFoot, LinesOf(name, lines), default), default);

    public ListBlock List(bool isOrdered, params Func<BlockSample, ImmutableArray<Block>>[] items)
    {
        var id = NewId();
        var made = items.Select((make, i) => new ListItem(NewId(), isOrdered ? $"{i + 1}." : "•", make(this), default));
        return new ListBlock(id, isOrdered, true, [.. made], default);
    }

    public CalloutBlock Callout(string title, params Func<BlockSample, Block>[] blocks) =>
        new(NewId(), NewId(), Words(title), Make(blocks), default);

    public CalloutBlock Side(string title, params Func<BlockSample, Block>[] blocks) => Callout(title, blocks) with { IsAside = true };

    public ColumnsBlock Columns(int count, params Func<BlockSample, Block>[] blocks) => new(NewId(), count, Make(blocks), default);

    public KeepBlock Keep(params Func<BlockSample, Block>[] blocks) => new(NewId(), Make(blocks), default);

    public LandscapeBlock Landscape(params Func<BlockSample, Block>[] blocks) => new(NewId(), Make(blocks), default);

    /// <summary>A table with a key column and columns of figures; cells are given row by row, <c>|</c> between them.</summary>
    public TableBlock Table(string header, params string[] rows)
    {
        var id = NewId();
        var columns = header.Split('|').Select((_, i) => i == 0 ? new TableColumn(CellAlignment.Start, true) : new TableColumn(CellAlignment.End, false));
        return new TableBlock(id, default)
        {
            CaptionId = NewId(),
            Columns = [.. columns],
            HeaderRows = [Row(TableRowRole.Header, header)],
            Rows = [.. rows.Select(row => Row(TableRowRole.Body, row))],
        };
    }

    public TableRow Row(TableRowRole role, string cells, int level = 0)
    {
        var id = NewId();
        return new TableRow(id, role, level, [.. cells.Split('|').Select(text => Cell(text))]);
    }

    public TableCell Cell(string text, int columns = 1, int rows = 1) =>
        new() { Id = NewId(), Content = Words(text), ColumnSpan = columns, RowSpan = rows };

    public Note Note(string mark, string text) => new(NewId(), mark, NotePlacement.BelowTable, Words(text), default);

    private ImmutableArray<Block> Make(Func<BlockSample, Block>[] blocks) => [.. blocks.Select(make => make(this))];
}
