using System.Collections.Generic;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Pdf.Structure;

/// <summary>The structure of the report, made from its semantic tree; pages hang their content into it afterwards.</summary>
internal sealed class StructTree
{
    /// <summary>All elements in document order; the first is the whole report.</summary>
    public List<StructElement> Elements { get; } = [];

    /// <summary>What the tags of the frames mean.</summary>
    public TagTargets Targets { get; } = new();

    /// <summary>Names of places for links from within and without, in document order.</summary>
    public List<Anchor> Anchors { get; } = [];

    /// <summary>The headings in document order, for the outline.</summary>
    public List<Heading> Headings { get; } = [];

    /// <summary>The deepest element that a node's content belongs to; null for none.</summary>
    public StructElement? Find(NodeId node)
    {
        var target = Targets.Find(node, Graphics.Frames.TagPart.Content);
        return target.Kind == TagTargetKind.Element ? Elements[target.Element] : null;
    }

    /// <summary>Settles which elements have content, once all pages are there; the others are left out of the file.</summary>
    public void SettleContent()
    {
        for (var i = Elements.Count - 1; i > 0; i--)
        {
            var element = Elements[i];
            if (element.HasContent && element.IsAttached)
                element.Parent!.HasContent = true;
        }

        foreach (var element in Elements)
        {
            if (element.Type.MayBeEmpty() && element.Parent!.HasContent)
                element.HasContent = true;
            if (element.Type == StructType.Link && !element.HasAnnotation)
                element.Type = StructType.Span;
        }
    }

}

/// <summary>A name for a node.</summary>
/// <param name="Name">The name.</param>
/// <param name="Node">The node.</param>
internal readonly record struct Anchor(string Name, NodeId Node);

/// <summary>A heading for the outline.</summary>
/// <param name="Level">Its level as tagged, from 1.</param>
/// <param name="Title">Its number and text.</param>
/// <param name="Node">Its node.</param>
/// <param name="Span">Where it is written.</param>
internal readonly record struct Heading(int Level, string Title, NodeId Node, SourceSpan Span);
