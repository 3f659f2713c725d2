using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Numerals;

/// <summary>The way from the nodes in the tags of frames to the document.</summary>
internal sealed class DocumentNodes
{
    private readonly Dictionary<NodeId, DocumentNode> nodes = [];
    private readonly Dictionary<NodeId, InlineNode> inlines = [];
    private int chapter = -1;

    /// <param name="document">The document.</param>
    public DocumentNodes(ReportDocument document)
    {
        foreach (var line in document.Cover.Lines)
            Add(line.Id, line.Content, line.Content[0].Span);
        foreach (var part in document.Chapters)
        {
            chapter++;
            AddBlocks(part.Blocks);
        }
    }

    /// <summary>All spans that make a claim or waive numerals, in document order.</summary>
    public List<SpanInline> Covers { get; } = [];

    /// <summary>The texts of units that stand beside numbers and in captions; may hold one twice.</summary>
    public List<string> UnitTexts { get; } = [];

    /// <summary>Texts that stand on no page: the words for those who do not see a chart, in document order.</summary>
    public List<(NodeText Text, DocumentNode Node)> Unseen { get; } = [];

    /// <summary>The node of an id; null for one that bears no text of its own.</summary>
    public DocumentNode? Find(NodeId id) => nodes.GetValueOrDefault(id);

    /// <summary>Whether a node stands within a text.</summary>
    public bool IsInline(NodeId id) => inlines.ContainsKey(id);

    /// <summary>A node within a text.</summary>
    public InlineNode Inline(NodeId id) => inlines[id];

    private void AddBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            AddBlock(block);
            AddBlocks(block.Children());
        }
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(heading.Id, heading.Content, heading.Span, heading.Number);
                break;
            case ParagraphBlock paragraph:
                Add(paragraph.Id, paragraph.Content, paragraph.Span);
                break;
            case CalloutBlock callout:
                Add(callout.TitleId, callout.Title, callout.Span);
                break;
            case PullQuoteBlock quote:
                Add(quote.ById, quote.By, quote.Span);
                break;
            case TimelineBlock timeline:
                foreach (var item in timeline.Items)
                {
                    foreach (var (node, content) in item.Texts)
                        Add(node, content, item.Span);
                }

                break;
            case FigureBlock figure:
                Add(figure.CaptionId, figure.Caption, figure.Span, figure.Label);
                break;
            case CodeBlock:
                nodes[block.Id] = new DocumentNode(chapter, [], block.Span) { IsExempt = true };
                break;
            case ContentsBlock contents:
                foreach (var entry in contents.Entries)
                    nodes[entry.LinkId] = nodes[entry.Id] = new DocumentNode(chapter, [], contents.Span) { IsExempt = true };
                break;
            case KpiBlock tiles:
                foreach (var tile in tiles.Tiles)
                    AddTile(tile);
                break;
            case ChartBlock chart:
                AddChart(chart);
                break;
            case TableBlock table:
                AddTable(table);
                break;
            default:
                break;
        }
    }

    private void AddTile(KpiTile tile)
    {
        Add(tile.Parts.Label, tile.Label, tile.Span);
        Add(tile.Parts.Figure, tile.Figure.AddRange(tile.Unit), tile.Span);
        Add(tile.Parts.Comparison, tile.Comparison, tile.Span);
        foreach (var inline in tile.Unit)
        {
            if (inline is TextInline unit)
                UnitTexts.Add(unit.Text);
        }
    }

    private void AddChart(ChartBlock chart)
    {
        Add(chart.CaptionId, chart.Title, chart.Span, chart.Label);
        if (chart.UnitText.Length > 0)
            UnitTexts.Add(chart.UnitText);
        Add(chart.Id, [.. chart.Chart.Texts.SelectMany(t => t)], chart.Span);
        nodes[chart.Id] = nodes[chart.Id] with { IsDrawing = true };
        Add(chart.RemarkId, chart.Remark, chart.Span);
        if (chart.Alternative.IsEmpty)
            return;
        Unseen.Add((AlternativeWords.Of(chart), new DocumentNode(chapter, chart.Alternative, chart.Span)));
        AddInlines(chart.Alternative, null);
    }

    private void AddTable(TableBlock table)
    {
        Add(table.CaptionId, table.Title, table.Span, table.Label);
        if (table.UnitText.Length > 0)
            UnitTexts.Add(table.UnitText);
        foreach (var row in table.HeaderRows)
            AddCells(row);
        foreach (var row in table.Rows)
            AddCells(row);
        foreach (var note in table.Notes)
            AddNote(note);
    }

    private void AddCells(TableRow row)
    {
        foreach (var cell in row.Cells)
            Add(cell.Id, cell.Content, cell.Span);
    }

    private void AddNote(Note note)
    {
        if (!nodes.ContainsKey(note.Id))
            Add(note.Id, note.Content, note.Span);
    }

    private void Add(NodeId id, ImmutableArray<Inline> content, SourceSpan span, string label = "")
    {
        nodes[id] = new DocumentNode(chapter, content, span) { Label = label };
        AddInlines(content, null);
    }

    private void AddInlines(ImmutableArray<Inline> content, SpanInline? cover)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case StyledInline styled:
                    AddInlines(styled.Children, cover);
                    break;
                case SpanInline span:
                    var inner = span.Attributes.Claim is not null || span.Attributes.Waiver is not null ? span : cover;
                    if (inner == span)
                        Covers.Add(span);
                    inlines[span.Id] = new InlineNode(false, inner);
                    AddInlines(span.Children, inner);
                    break;
                case LinkInline link:
                    inlines[link.Id] = new InlineNode(link.RepeatsTitle, cover);
                    AddInlines(link.Children, cover);
                    break;
                case PageReferenceInline page:
                    inlines[page.Id] = new InlineNode(true, cover);
                    break;
                case NoteReferenceInline mark:
                    inlines[mark.Id] = new InlineNode(true, cover);
                    AddNote(mark.Note);
                    break;
                default:
                    break;
            }
        }
    }
}
