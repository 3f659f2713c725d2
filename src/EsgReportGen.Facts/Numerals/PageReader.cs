using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Facts.Numerals;

/// <summary>
/// Takes the text out of the pages, node by node in reading order. Artifacts are left out: running heads, page numbers and repeated header rows
/// say nothing that is not said elsewhere, or are the tool's own.
/// </summary>
internal sealed class PageReader
{
    private readonly DocumentNodes nodes;
    private readonly List<NodeText> texts = [];
    private readonly Dictionary<(NodeId, TagPart), NodeText> byNode = [];
    private readonly List<(NodeText? Text, NodeId? Inline)> open = [];
    private int artifacts;

    private PageReader(DocumentNodes nodes) => this.nodes = nodes;

    /// <summary>The texts in the order in which they begin.</summary>
    public static List<NodeText> Read(PagedDocument pages, DocumentNodes nodes)
    {
        var reader = new PageReader(nodes);
        foreach (var page in pages.Pages)
            reader.Visit(page.Items);
        return reader.texts;
    }

    private void Visit(ImmutableArray<FrameItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case GroupItem group when open.Count > 0 && open[^1].Text is { IsDrawing: true } drawing:
                    drawing.Separate();
                    VisitPart(group);
                    drawing.Separate();
                    break;
                case GroupItem group:
                    Visit(group.Items);
                    break;
                case TextItem words when artifacts == 0 && open.Count > 0 && open[^1] is { Text: { } text, Inline: var inline }:
                    text.Append(words, inline, inline is { } node && nodes.Inline(node).IsMark);
                    break;
                case TagStart tag:
                    open.Add(Enter(tag));
                    break;
                case TagEnd:
                    open.RemoveAt(open.Count - 1);
                    break;
                case ArtifactStart:
                    artifacts++;
                    break;
                case ArtifactEnd:
                    artifacts--;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A part of a drawing: a text of lines that belong together, or a group of further parts.</summary>
    private void VisitPart(GroupItem part)
    {
        foreach (var item in part.Items)
        {
            if (item is GroupItem line && IsLine(line))
                Visit(line.Items);
            else
                Visit([item]);
        }
    }

    private static bool IsLine(GroupItem group)
    {
        foreach (var item in group.Items)
        {
            if (item is TextItem)
                return true;
        }

        return false;
    }

    private (NodeText? Text, NodeId? Inline) Enter(TagStart tag)
    {
        if (open.Count > 0 && open[^1].Text is { } outer && nodes.IsInline(tag.Node))
            return (outer, tag.Node);
        if (byNode.TryGetValue((tag.Node, tag.Part), out var text))
            return (text, null);
        text = new NodeText(tag.Node, tag.Part) { IsDrawing = nodes.Find(tag.Node) is { IsDrawing: true } };
        byNode.Add((tag.Node, tag.Part), text);
        texts.Add(text);
        return (text, null);
    }
}
