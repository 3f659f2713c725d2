using System.Collections.Immutable;
using System.Diagnostics;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Tables;
using EsgReportGen.Layout.Boxes;
using EsgReportGen.Layout.Charts;
using EsgReportGen.Layout.Columns;
using EsgReportGen.Layout.Contents;
using EsgReportGen.Layout.Figures;
using EsgReportGen.Layout.Headings;
using EsgReportGen.Layout.Lists;
using EsgReportGen.Layout.Paragraphs;
using EsgReportGen.Layout.Tables;
using EsgReportGen.Layout.Tiles;

namespace EsgReportGen.Layout.Flow;

/// <summary>Which layouter sets which kind of block: a new kind of block is one more line.</summary>
internal static class BlockLayouters
{
    /// <summary>All of them, the most frequent kinds first.</summary>
    public static ImmutableArray<Entry> All { get; } =
    [
        For<ParagraphBlock>(ParagraphLayouter.LayOut),
        For<HeadingBlock>(HeadingLayouter.LayOut),
        For<TableBlock>(TableLayouter.LayOut),
        For<ListBlock>(ListLayouter.LayOut),
        For<KpiBlock>(TileLayouter.LayOut),
        For<FigureBlock>(FigureLayouter.LayOut),
        For<ChartBlock>(ChartLayouter.LayOut),
        For<CalloutBlock>(CalloutLayouter.LayOut),
        For<ColumnsBlock>(ColumnsLayouter.LayOut),
        For<KeepBlock>(KeepLayouter.LayOut),
        For<LandscapeBlock>(LandscapeLayouter.LayOut),
        For<QuoteBlock>(QuoteLayouter.LayOut),
        For<CodeBlock>(CodeLayouter.LayOut),
        For<RuleBlock>(RuleLayouter.LayOut),
        For<ContentsBlock>(ContentsLayouter.LayOut),
    ];

    /// <summary>Sets one kind of block; the block is of that kind.</summary>
    public delegate void Layouter<in T>(T block, in FlowPlace place, FlowBuilder flow)
        where T : Block;

    /// <summary>Sets a block.</summary>
    public static void LayOut(Block block, in FlowPlace place, FlowBuilder flow)
    {
        foreach (var entry in All)
        {
            if (entry.TryLayOut(block, place, flow))
                return;
        }

        throw new UnreachableException($"no layouter for a {block.GetType().Name}");
    }

    private static Entry For<T>(Layouter<T> layouter)
        where T : Block => new Entry<T>(layouter);

    /// <summary>A line of the table.</summary>
    internal abstract class Entry(System.Type kind)
    {
        /// <summary>The kind of block.</summary>
        public System.Type Kind { get; } = kind;

        /// <summary>Sets a block of the kind; false for other blocks.</summary>
        public abstract bool TryLayOut(Block block, in FlowPlace place, FlowBuilder flow);
    }

    private sealed class Entry<T>(Layouter<T> layouter) : Entry(typeof(T))
        where T : Block
    {
        public override bool TryLayOut(Block block, in FlowPlace place, FlowBuilder flow)
        {
            if (block is not T own)
                return false;
            layouter(own, place, flow);
            return true;
        }
    }
}
