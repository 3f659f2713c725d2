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
using EsgReportGen.Layout.Timelines;

namespace EsgReportGen.Layout.Flow;

/// <summary>Which layouter sets which kind of block: a new kind of block is one more line.</summary>
internal static class BlockLayouters
{
    /// <summary>All of them, the most frequent kinds first.</summary>
    public static ImmutableArray<Entry> All { get; } =
    [
        For<ParagraphBlock>(ParagraphLayouter.LayOut, Reach.Main),
        For<HeadingBlock>(HeadingLayouter.LayOut, Reach.Inner),
        For<TableBlock>(TableLayouter.LayOut),
        For<ListBlock>(ListLayouter.LayOut, Reach.Main),
        For<KpiBlock>(TileLayouter.LayOut),
        For<FigureBlock>(FigureLayouter.LayOut),
        For<ChartBlock>(ChartLayouter.LayOut),
        For<CalloutBlock>(CalloutLayouter.LayOut),
        For<PullQuoteBlock>(PullQuoteLayouter.LayOut),
        For<TimelineBlock>(TimelineLayouter.LayOut, Reach.Inner),
        For<ColumnsBlock>(ColumnsLayouter.LayOut),
        For<KeepBlock>(KeepLayouter.LayOut, Reach.Inner),
        For<LandscapeBlock>(LandscapeLayouter.LayOut),
        For<QuoteBlock>(QuoteLayouter.LayOut, Reach.Main),
        For<CodeBlock>(CodeLayouter.LayOut, Reach.Main),
        For<RuleBlock>(RuleLayouter.LayOut, Reach.Main),
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

    /// <summary>Whether a block leaves the side column free where it begins. One that holds others is taken to reach over it.</summary>
    public static bool LeavesSide(Block block)
    {
        foreach (var entry in All)
        {
            if (entry.Kind == block.GetType())
                return ReachOf(block, entry.Reach) is Reach.Main || block is HeadingBlock { Level: > 1 } or TimelineBlock { IsHorizontal: false, Extent: BlockExtent.Usual };
        }

        return false;
    }

    private static Entry For<T>(Layouter<T> layouter, Reach reach = Reach.Full)
        where T : Block => new Entry<T>(layouter, reach);

    private static Reach ReachOf(Block block, Reach usual) => block.Extent switch
    {
        BlockExtent.Wide => Reach.Full,
        BlockExtent.Narrow => Reach.Main,
        _ => usual,
    };

    /// <summary>A line of the table.</summary>
    internal abstract class Entry(System.Type kind, Reach reach)
    {
        /// <summary>How far the kind usually reaches.</summary>
        public Reach Reach { get; } = reach;

        /// <summary>The kind of block.</summary>
        public System.Type Kind { get; } = kind;

        /// <summary>Sets a block of the kind; false for other blocks.</summary>
        public abstract bool TryLayOut(Block block, in FlowPlace place, FlowBuilder flow);
    }

    private sealed class Entry<T>(Layouter<T> layouter, Reach reach) : Entry(typeof(T), reach)
        where T : Block
    {
        public override bool TryLayOut(Block block, in FlowPlace place, FlowBuilder flow)
        {
            if (block is not T own)
                return false;
            var start = flow.Count;
            switch (ReachOf(block, Reach))
            {
                case Reach.Main:
                    layouter(own, place.Main, flow);
                    break;
                case Reach.Inner:
                    layouter(own, place, flow);
                    break;
                default:
                    layouter(own, place.Full, flow);
                    if (place.Side.Points > 0)
                        flow.ReachOver(start);
                    break;
            }

            return true;
        }
    }

    /// <summary>How far a kind of block reaches where the page has a side column.</summary>
    internal enum Reach
    {
        /// <summary>Over the side column.</summary>
        Full,

        /// <summary>As far as running text.</summary>
        Main,

        /// <summary>It decides itself, or what it holds does.</summary>
        Inner,
    }
}
