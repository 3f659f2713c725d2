using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Templating.References;

/// <summary>Walks a tree in document order and replaces parts of it; what is not replaced stays the same object.</summary>
internal abstract class BlockRewriter
{
    /// <summary>The blocks, rewritten.</summary>
    public ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks) => Map(blocks, Block);

    /// <summary>A block, rewritten.</summary>
    protected virtual Block Block(Block block) => block switch
    {
        HeadingBlock heading => heading with { Content = Inlines(heading.Content) },
        ParagraphBlock paragraph => Same(paragraph.Content, Inlines(paragraph.Content)) is { } content ? paragraph with { Content = content } : paragraph,
        ListBlock list => list with { Items = Map(list.Items, Item) },
        QuoteBlock quote => quote with { Blocks = Blocks(quote.Blocks) },
        CalloutBlock callout => callout with { Title = Inlines(callout.Title), Blocks = Blocks(callout.Blocks) },
        PullQuoteBlock quote => quote with { Blocks = Blocks(quote.Blocks), By = Inlines(quote.By) },
        TimelineBlock timeline => timeline with { Items = Map(timeline.Items, Event) },
        ColumnsBlock columns => columns with { Blocks = Blocks(columns.Blocks) },
        KeepBlock keep => keep with { Blocks = Blocks(keep.Blocks) },
        LandscapeBlock landscape => landscape with { Blocks = Blocks(landscape.Blocks) },
        FigureBlock figure => figure with { Caption = Inlines(figure.Caption) },
        KpiBlock kpis => kpis with { Tiles = Map(kpis.Tiles, Tile) },
        TableBlock table => Table(table),
        ChartBlock chart => chart with { Title = Inlines(chart.Title), Remark = Inlines(chart.Remark) },
        _ => block,
    };

    /// <summary>Inline content, rewritten.</summary>
    public ImmutableArray<Inline> Inlines(ImmutableArray<Inline> content) => Map(content, Inline);

    /// <summary>A piece of inline content, rewritten.</summary>
    protected virtual Inline Inline(Inline inline) => inline switch
    {
        StyledInline styled => Same(styled.Children, Inlines(styled.Children)) is { } children ? styled with { Children = children } : styled,
        SpanInline span => Same(span.Children, Inlines(span.Children)) is { } children ? span with { Children = children } : span,
        LinkInline link => Same(link.Children, Inlines(link.Children)) is { } children ? link with { Children = children } : link,
        NoteReferenceInline reference => Note(reference),
        _ => inline,
    };

    /// <summary>A mark of a note, with its note rewritten.</summary>
    protected virtual Inline Note(NoteReferenceInline reference) => reference;

    /// <summary>A table, rewritten.</summary>
    protected virtual TableBlock Table(TableBlock table) => table with
    {
        Title = Inlines(table.Title),
        HeaderRows = Map(table.HeaderRows, Row),
        Rows = Map(table.Rows, Row),
    };

    private TableRow Row(TableRow row)
    {
        var cells = Map(row.Cells, Cell);
        return cells == row.Cells ? row : row with { Cells = cells };
    }

    private TableCell Cell(TableCell cell) => Same(cell.Content, Inlines(cell.Content)) is { } content ? cell with { Content = content } : cell;

    private ListItem Item(ListItem item) => item with { Blocks = Blocks(item.Blocks) };

    private TimelineItem Event(TimelineItem item) => item with { When = Inlines(item.When), Title = Inlines(item.Title), Text = Inlines(item.Text) };

    private KpiTile Tile(KpiTile tile) => tile with { Label = Inlines(tile.Label), Comparison = Inlines(tile.Comparison) };

    private static ImmutableArray<Inline>? Same(ImmutableArray<Inline> before, ImmutableArray<Inline> after) => before == after ? null : after;

    private static ImmutableArray<T> Map<T>(ImmutableArray<T> items, Func<T, T> map)
        where T : class
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            var mapped = map(items[i]);
            if (changed is null && !ReferenceEquals(mapped, items[i]))
            {
                changed = ImmutableArray.CreateBuilder<T>(items.Length);
                changed.AddRange(items, i);
            }

            changed?.Add(mapped);
        }

        return changed?.ToImmutable() ?? items;
    }
}
