using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Layout.References;

/// <summary>Finds out whether a chapter prints page numbers, so that only such chapters are laid out again when pages are known.</summary>
internal static class ReferenceFinder
{
    /// <summary>Whether contents or a page reference stands anywhere in a chapter.</summary>
    public static bool HasReferences(Chapter chapter) => InBlocks(chapter.Blocks);

    private static bool InBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (InBlock(block))
                return true;
        }

        return false;
    }

    private static bool InBlock(Block block) => block switch
    {
        ContentsBlock => true,
        ParagraphBlock paragraph => InInlines(paragraph.Content),
        HeadingBlock heading => InInlines(heading.Content),
        ListBlock list => InItems(list),
        QuoteBlock quote => InBlocks(quote.Blocks),
        CalloutBlock callout => InInlines(callout.Title) || InBlocks(callout.Blocks),
        PullQuoteBlock quote => InInlines(quote.By) || InBlocks(quote.Blocks),
        TimelineBlock timeline => InTimeline(timeline),
        ColumnsBlock columns => InBlocks(columns.Blocks),
        KeepBlock keep => InBlocks(keep.Blocks),
        LandscapeBlock landscape => InBlocks(landscape.Blocks),
        FigureBlock figure => InInlines(figure.Caption),
        KpiBlock tiles => InTiles(tiles),
        TableBlock table => InTable(table),
        _ => false,
    };

    private static bool InItems(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            if (InBlocks(item.Blocks))
                return true;
        }

        return false;
    }

    private static bool InTimeline(TimelineBlock timeline)
    {
        foreach (var item in timeline.Items)
        {
            foreach (var (_, content) in item.Texts)
            {
                if (InInlines(content))
                    return true;
            }
        }

        return false;
    }

    private static bool InTiles(KpiBlock tiles)
    {
        foreach (var tile in tiles.Tiles)
        {
            if (InInlines(tile.Label) || InInlines(tile.Figure) || InInlines(tile.Unit) || InInlines(tile.Comparison))
                return true;
        }

        return false;
    }

    private static bool InTable(TableBlock table)
    {
        foreach (var note in table.Notes)
        {
            if (InInlines(note.Content))
                return true;
        }

        return InInlines(table.Title) || InRows(table.HeaderRows) || InRows(table.Rows);
    }

    private static bool InRows(ImmutableArray<TableRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (InInlines(cell.Content))
                    return true;
            }
        }

        return false;
    }

    private static bool InInlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            var found = inline switch
            {
                PageReferenceInline => true,
                StyledInline styled => InInlines(styled.Children),
                SpanInline span => InInlines(span.Children),
                LinkInline link => InInlines(link.Children),
                NoteReferenceInline mark => InInlines(mark.Note.Content),
                _ => false,
            };
            if (found)
                return true;
        }

        return false;
    }
}
