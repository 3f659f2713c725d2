using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Pdf.Structure;

/// <summary>Makes the structure tree from the semantic tree: one case a kind of block. Order is that of the report, not of the pages.</summary>
internal sealed partial class StructTreeBuilder
{
    private readonly StructTree tree = new();
    private readonly DiagnosticBag diagnostics;
    private readonly HashSet<NodeId> placedNotes = [];
    private readonly List<Note> waitingNotes = [];
    private int lastHeadingLevel;

    private StructTreeBuilder(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <summary>The structure of a report.</summary>
    public static StructTree Build(ReportDocument report, DiagnosticBag diagnostics)
    {
        var builder = new StructTreeBuilder(diagnostics);
        var root = builder.Create(StructType.Document, null);
        root.IsRightToLeft = WritingDirection.IsRightToLeft(report.Language);
        builder.AddCover(report.Cover, root);
        foreach (var chapter in report.Chapters)
            builder.AddChapter(chapter, root);
        return builder.tree;
    }

    private void AddCover(Cover cover, StructElement root)
    {
        var section = AddBlock(StructType.Sect, root, cover.Id);
        foreach (var line in cover.Lines)
            AddInlines(AddBlock(StructType.P, section, line.Id), line.Content);
        PlaceWaitingNotes(section);
    }

    private void AddChapter(Chapter chapter, StructElement root)
    {
        var section = AddBlock(StructType.Sect, root, chapter.Id);
        tree.Anchors.Add(new Anchor(chapter.Key, chapter.Id));
        AddBlocks(section, chapter.Blocks);
        PlaceWaitingNotes(section);
    }

    private void AddBlocks(StructElement parent, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            AddBlock(parent, block);
    }

    private void AddBlock(StructElement parent, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(parent, heading);
                break;
            case ParagraphBlock paragraph:
                AddInlines(AddBlock(StructType.P, parent, paragraph.Id), paragraph.Content);
                break;
            case ListBlock list:
                AddList(parent, list);
                break;
            case QuoteBlock quote:
                AddBlocks(AddBlock(StructType.BlockQuote, parent, quote.Id), quote.Blocks);
                break;
            case CalloutBlock callout:
                AddCallout(parent, callout);
                break;
            case PullQuoteBlock quote:
                AddPullQuote(parent, quote);
                break;
            case TimelineBlock timeline:
                AddTimeline(parent, timeline);
                break;
            case ColumnsBlock columns:
                AddTransparent(parent, columns.Id, columns.Blocks);
                break;
            case KeepBlock keep:
                AddTransparent(parent, keep.Id, keep.Blocks);
                break;
            case LandscapeBlock landscape:
                AddTransparent(parent, landscape.Id, landscape.Blocks);
                break;
            case CodeBlock code:
                AddBlock(StructType.Code, AddBlock(StructType.P, parent), code.Id);
                break;
            case RuleBlock rule:
                tree.Targets.Set(rule.Id, TagTarget.Decoration);
                break;
            case KpiBlock tiles:
                AddTiles(parent, tiles);
                break;
            case FigureBlock figure:
                AddFigure(parent, figure);
                break;
            case ChartBlock chart:
                AddChart(parent, chart);
                break;
            case TableBlock table:
                AddTable(parent, table);
                break;
            case ContentsBlock contents:
                AddContents(parent, contents);
                break;
            default:
                throw new UnreachableException($"no structure for {block.GetType().Name}");
        }
    }

    /// <summary>An element that stands in its parent from the start, in document order.</summary>
    private StructElement AddBlock(StructType type, StructElement parent)
    {
        var element = Create(type, parent);
        element.Attach();
        return element;
    }

    private StructElement AddBlock(StructType type, StructElement parent, NodeId node)
    {
        var element = AddBlock(type, parent);
        tree.Targets.Set(node, TagTarget.To(element));
        return element;
    }

    /// <summary>An element that enters its parent where its text first appears, between the parent's own text.</summary>
    private StructElement AddInline(StructType type, StructElement parent, NodeId node)
    {
        var element = Create(type, parent);
        tree.Targets.Set(node, TagTarget.To(element));
        return element;
    }

    private StructElement Create(StructType type, StructElement? parent)
    {
        var element = new StructElement(tree.Elements.Count, type, parent);
        tree.Elements.Add(element);
        return element;
    }

    private void AddTransparent(StructElement parent, NodeId node, ImmutableArray<Block> blocks)
    {
        tree.Targets.Set(node, TagTarget.Transparent);
        AddBlocks(parent, blocks);
    }
}
