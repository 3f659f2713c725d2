using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.DataBlocks;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Block = EsgReportGen.Document.Blocks.Block;
using SourceSpan = EsgReportGen.Foundation.Sources.SourceSpan;

namespace EsgReportGen.Templating.Blocks;

/// <content>Containers <c>:::</c> and fences.</content>
internal sealed partial class BlockBuilder
{
    private static readonly ImmutableArray<string> Containers = ["callout", "side", "pull-quote", "columns", "keep", "landscape"];

    private void Container(CustomContainer container, ImmutableArray<Block>.Builder blocks)
    {
        var name = (container.Info ?? string.Empty).Trim();
        var attributes = BlockAttributes.OfFirstLine(container, text);
        var place = FirstLine(container);
        if (!Containers.Contains(name, System.StringComparer.Ordinal))
        {
            chapter.Diagnostics.Add(TemplateDiagnostics.UnknownContainer.At(NamePlace(place, name), name).WithHint(name.Length == 0
                ? "name the container; a closing `:::` has as many colons as its opening, and an outer container more than an inner one"
                : NearestName.DidYouMean(name, Containers)));
            blocks.AddRange(Children(container));
            return;
        }

        var id = chapter.NextNode();
        if (attributes.Id is { } anchor)
            AddAnchor(anchor.At(map), id, AnchorKind.Other, []);
        CheckKeys(attributes, name);
        Block block = name switch
        {
            "callout" => Callout(container, id, attributes, place),
            "side" => Callout(container, id, attributes, place) with { IsAside = true },
            "pull-quote" => PullQuote(container, id, attributes, place),
            "columns" => new ColumnsBlock(id, Columns(attributes), Children(container), place),
            "keep" => new KeepBlock(id, Children(container), place),
            _ => new LandscapeBlock(id, Children(container), place),
        };
        if (container.Count == 0)
            chapter.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(place, $"the container `{name}`"));
        else
            blocks.Add(block with { Extent = ExtentAttribute.Of(attributes) });
    }

    private CalloutBlock Callout(CustomContainer container, Foundation.Identity.NodeId id, AttributeList attributes, SourceSpan place)
    {
        var titleId = chapter.NextNode();
        var title = TextOf(attributes, "title");
        return new CalloutBlock(id, titleId, title, Children(container), place);
    }

    private PullQuoteBlock PullQuote(CustomContainer container, Foundation.Identity.NodeId id, AttributeList attributes, SourceSpan place)
    {
        var words = Children(container);
        return new PullQuoteBlock(id, words, chapter.NextNode(), TextOf(attributes, "by"), place);
    }

    private ImmutableArray<Inline> TextOf(AttributeList attributes, string key) =>
        attributes.Find(key) is { } pair ? InlineMarkdown.Read(pair.Value.Text, new ShiftedTextMap(map, pair.Value.Start), chapter) : [];

    private int Columns(AttributeList attributes)
    {
        if (attributes.Find("count") is not { } pair)
            return 2;
        if (pair.Value.Text is "2" or "3")
            return int.Parse(pair.Value.Text, CultureInfo.InvariantCulture);
        chapter.Diagnostics.Add(TemplateDiagnostics.WrongAttribute.At(pair.Value.At(map).Span, "count", "`2` or `3`"));
        return 2;
    }

    private void CheckKeys(AttributeList attributes, string name)
    {
        ImmutableArray<string> known = name switch { "callout" or "side" => ["title"], "pull-quote" => ["by"], "columns" => ["count"], _ => [] };
        foreach (var pair in attributes.Pairs)
        {
            if (!known.Contains(pair.Key.Text, System.StringComparer.Ordinal))
                chapter.Diagnostics.Add(SpanAttributeReader.UnknownKey(pair.Key.Text, pair.Key.At(map).Span, known.IsEmpty ? ["#id"] : known));
        }

        foreach (var word in attributes.Classes)
        {
            if (!ExtentAttribute.Is(word.Text))
                chapter.Diagnostics.Add(SpanAttributeReader.UnknownKey("." + word.Text, map.Map(word.Start - 1, word.End), [.. known, .. ExtentAttribute.Words, "#id"]));
        }
    }

    /// <summary>Reads the data blocks, wherever they stand, that the chapter has not read, for their findings alone.</summary>
    public void ReadUnread(MarkdownDocument markdown)
    {
        foreach (var fence in markdown.Descendants<FencedCodeBlock>())
        {
            // Where a fence is cut by the end of a branch or begins with what a template prints, nothing is known of it.
            var opening = FirstLine(fence);
            if (fence.ClosingFencedCharCount > 0 && map.IsRaw(fence.Span.Start, EndOfFirstLine(fence)) && !chapter.ReadFences.Contains(opening.Start))
                Fence(fence, ImmutableArray.CreateBuilder<Block>(), isRead: false);
        }
    }

    private void Fence(FencedCodeBlock fence, ImmutableArray<Block>.Builder blocks, bool isRead = true)
    {
        var name = (fence.Info ?? string.Empty).Trim();
        var opening = FirstLine(fence);
        chapter.ReadFences.Add(opening.Start);
        if (DataBlockReaders.IsCode(name))
        {
            blocks.Add(Code(fence));
            return;
        }

        var (first, end) = BodyRange(fence);
        var isRaw = map.IsRaw(first, end);
        if (!isRaw && !DataBlockReaders.MayHoldPrinted(name))
        {
            ReportPrinted(first, end);
            return;
        }

        // Of a branch that is not taken nobody knows what it prints.
        if (!isRaw && !isRead)
            return;
        if (name == "toc")
            HasContents = true;
        var body = end > first ? map.Map(first, end) : opening.Slice(opening.Length, 0);
        var block = new DataBlock(name, NamePlace(opening, name), opening, body, BlockAttributes.OfFirstLine(fence, text), map, chapter);
        DataBlockReaders.Read(isRaw ? block : block with { Printed = (text[first..end], first) }, blocks);
    }

    /// <summary>Where the YAML of a fence stands in the Markdown: up to the line before the closing fence; a fence without an end reaches to the end of the text.</summary>
    private (int First, int End) BodyRange(FencedCodeBlock fence)
    {
        if (fence.Lines.Count == 0)
            return (fence.Span.Start, fence.Span.Start);
        var first = text.IndexOf('\n', fence.Span.Start) + 1;
        var last = fence.Lines.Lines[fence.Lines.Count - 1].Slice;
        return (first, System.Math.Max(first, System.Math.Min(last.End + 1, text.Length)));
    }

    private void ReportPrinted(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (map.IsRaw(first, at + 1))
                continue;
            chapter.Diagnostics.Add(TemplateDiagnostics.ScribanInBlock.At(map.Map(at, at + 1)));
            return;
        }
    }

    private static SourceSpan NamePlace(SourceSpan opening, string name)
    {
        var at = name.Length == 0 ? -1 : opening.Text.IndexOf(name, System.StringComparison.Ordinal);
        return at < 0 ? opening : opening.Slice(at, name.Length);
    }
}
