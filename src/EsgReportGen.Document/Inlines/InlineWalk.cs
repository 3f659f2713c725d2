using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Document.Inlines;

/// <summary>Walks over the running text of a chapter in reading order: text, headings, tables, tiles, charts, captions and notes, each once.</summary>
public static class InlineWalk
{
    /// <summary>
    /// Every inline, one that holds others before those. A note's text comes where its first mark stands; text that is only repeated
    /// (contents, running heads) is left out.
    /// </summary>
    public static IEnumerable<Inline> AllInlines(this Chapter chapter)
    {
        var notes = new HashSet<Note>(ReferenceEqualityComparer.Instance);
        foreach (var content in Contents(chapter.Blocks))
        {
            foreach (var inline in Walk(content, notes))
                yield return inline;
        }
    }

    /// <summary>Every inline of a text, one that holds others before those; a note's text comes where its first mark stands.</summary>
    public static IEnumerable<Inline> AllInlines(this ImmutableArray<Inline> content) => Walk(content, new HashSet<Note>(ReferenceEqualityComparer.Instance));

    private static IEnumerable<ImmutableArray<Inline>> Contents(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            foreach (var content in Contents(block))
                yield return content;
            foreach (var content in Contents(block.Children()))
                yield return content;
            // Who says something is named behind it.
            if (block is PullQuoteBlock quote)
                yield return quote.By;
        }
    }

    private static IEnumerable<ImmutableArray<Inline>> Contents(Block block) => block switch
    {
        HeadingBlock heading => [heading.Content],
        ParagraphBlock paragraph => [paragraph.Content],
        CalloutBlock callout => [callout.Title],
        TimelineBlock timeline => Contents(timeline),
        FigureBlock figure => [figure.Caption],
        TableBlock table => Contents(table),
        KpiBlock tiles => Contents(tiles),
        ChartBlock chart => [chart.Title, .. chart.Chart.Texts, chart.Remark],
        _ => [],
    };

    private static IEnumerable<ImmutableArray<Inline>> Contents(TableBlock table)
    {
        yield return table.Title;
        foreach (var rows in new[] { table.HeaderRows, table.Rows })
        {
            foreach (var row in rows)
            {
                foreach (var cell in row.Cells)
                    yield return cell.Content;
            }
        }
    }

    private static IEnumerable<ImmutableArray<Inline>> Contents(TimelineBlock timeline)
    {
        foreach (var item in timeline.Items)
        {
            foreach (var (_, content) in item.Texts)
                yield return content;
        }
    }

    private static IEnumerable<ImmutableArray<Inline>> Contents(KpiBlock tiles)
    {
        foreach (var tile in tiles.Tiles)
        {
            yield return tile.Label;
            yield return tile.Figure;
            yield return tile.Unit;
            yield return tile.Comparison;
        }
    }

    private static IEnumerable<Inline> Walk(ImmutableArray<Inline> content, HashSet<Note> notes)
    {
        foreach (var inline in content)
        {
            yield return inline;
            var inner = inline switch
            {
                StyledInline styled => styled.Children,
                SpanInline span => span.Children,
                LinkInline link => link.Children,
                NoteReferenceInline mark when notes.Add(mark.Note) => mark.Note.Content,
                _ => [],
            };
            foreach (var child in Walk(inner, notes))
                yield return child;
        }
    }
}
