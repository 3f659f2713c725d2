using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Document.Blocks;

/// <summary>Walks over all blocks of a report in reading order, those within other blocks too.</summary>
public static class BlockWalk
{
    /// <summary>Every block, a container before its contents.</summary>
    public static IEnumerable<Block> AllBlocks(this ReportDocument document) => document.Chapters.SelectMany(c => c.AllBlocks());

    /// <summary>Every block of a chapter, a container before its contents.</summary>
    public static IEnumerable<Block> AllBlocks(this Chapter chapter) => Walk(chapter.Blocks);

    /// <summary>Every figure.</summary>
    public static IEnumerable<FigureBlock> Figures(this ReportDocument document) => document.AllBlocks().OfType<FigureBlock>();

    /// <summary>Every table.</summary>
    public static IEnumerable<TableBlock> Tables(this ReportDocument document) => document.AllBlocks().OfType<TableBlock>();

    /// <summary>Every chart.</summary>
    public static IEnumerable<ChartBlock> Charts(this ReportDocument document) => document.AllBlocks().OfType<ChartBlock>();

    /// <summary>The blocks directly within a block; empty for one that holds none.</summary>
    public static ImmutableArray<Block> Children(this Block block) => block switch
    {
        ListBlock list => [.. list.Items.SelectMany(i => i.Blocks)],
        QuoteBlock quote => quote.Blocks,
        CalloutBlock callout => callout.Blocks,
        PullQuoteBlock quote => quote.Blocks,
        ColumnsBlock columns => columns.Blocks,
        KeepBlock keep => keep.Blocks,
        LandscapeBlock landscape => landscape.Blocks,
        _ => [],
    };

    private static IEnumerable<Block> Walk(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            foreach (var inner in Walk(block.Children()))
                yield return inner;
        }
    }
}
