using System;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Pdf.Structure;

/// <summary>Looks up nodes by chapter and index: two array reads a tag.</summary>
internal sealed class TagTargets
{
    private TagTarget[][] contents = [];
    private TagTarget[][] labels = [];

    /// <summary>What a tag means.</summary>
    public TagTarget Find(NodeId node, TagPart part)
    {
        var label = part == TagPart.Label ? At(labels, node) : default;
        return label.Kind == TagTargetKind.Unknown ? At(contents, node) : label;
    }

    /// <summary>Says what a node's content means; a label without a word of its own is content.</summary>
    public void Set(NodeId node, TagTarget target) => Put(ref contents, node, target);

    /// <summary>Says what a node's label means.</summary>
    public void SetLabel(NodeId node, TagTarget target) => Put(ref labels, node, target);

    private static TagTarget At(TagTarget[][] table, NodeId node)
    {
        var chapter = node.Chapter + 1;
        return chapter >= 0 && chapter < table.Length && table[chapter] is { } row && node.Index >= 0 && node.Index < row.Length
            ? row[node.Index]
            : default;
    }

    private static void Put(ref TagTarget[][] table, NodeId node, TagTarget target)
    {
        var chapter = node.Chapter + 1;
        if (chapter >= table.Length)
            Array.Resize(ref table, chapter + 8);
        ref var row = ref table[chapter];
        row ??= new TagTarget[64];
        if (node.Index >= row.Length)
            Array.Resize(ref row, Math.Max(row.Length * 2, node.Index + 1));
        row[node.Index] = target;
    }
}
