using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Evaluation;
using EsgReportGen.Templating.Inlines;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = EsgReportGen.Document.Blocks.Block;
using CodeBlock = EsgReportGen.Document.Blocks.CodeBlock;
using HeadingBlock = Markdig.Syntax.HeadingBlock;
using ListBlock = Markdig.Syntax.ListBlock;
using ParagraphBlock = Markdig.Syntax.ParagraphBlock;
using QuoteBlock = EsgReportGen.Document.Blocks.QuoteBlock;
using SourceSpan = EsgReportGen.Foundation.Sources.SourceSpan;

namespace EsgReportGen.Templating.Blocks;

/// <summary>Turns Markdig's blocks into ours, in document order, so that nodes, citations and notes are counted as a reader meets them.</summary>
internal sealed partial class BlockBuilder
{
    private readonly ChapterContext chapter;
    private readonly string text;
    private readonly SourceMap map;
    private readonly InlineBuilder inlines;
    private readonly Dictionary<string, int> slugs = new(StringComparer.Ordinal);
    private readonly HashSet<NodeId> unnumbered = [];
    private int lastLevel;
    private bool hasTitle;

    public BlockBuilder(ChapterContext chapter, string text, SourceMap map, MarkdownDocument markdown)
    {
        this.chapter = chapter;
        this.text = text;
        this.map = map;
        inlines = new InlineBuilder(chapter, text, map, new Footnotes());
        chapter.Notes = new ChapterNotes(markdown, inlines);
    }

    /// <summary>Headings that get no number.</summary>
    public IReadOnlySet<NodeId> Unnumbered => unnumbered;

    /// <summary>Whether the chapter holds a table of contents.</summary>
    public bool HasContents { get; private set; }

    /// <summary>The blocks of a container or document.</summary>
    public ImmutableArray<Block> Children(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is not Table table)
            {
                One(container[i], blocks);
                continue;
            }

            blocks.Add(Table(table, i + 1 < container.Count ? container[i + 1] as ParagraphBlock : null, out var takesNext));
            if (takesNext)
                i++;
        }

        return blocks.ToImmutable();
    }

    private void One(Markdig.Syntax.Block block, ImmutableArray<Block>.Builder blocks)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(Heading(heading), blocks);
                break;
            case ParagraphBlock paragraph:
                Add(Paragraph(paragraph), blocks);
                break;
            case ListBlock list:
                blocks.Add(List(list, 0));
                break;
            case Markdig.Syntax.QuoteBlock quote:
                var quoteId = chapter.NextNode();
                blocks.Add(new QuoteBlock(quoteId, Children(quote), Place(quote)));
                break;
            case CustomContainer container:
                Container(container, blocks);
                break;
            case FencedCodeBlock fence:
                Fence(fence, blocks);
                break;
            case Markdig.Syntax.CodeBlock code:
                blocks.Add(Code(code));
                break;
            case ThematicBreakBlock:
                blocks.Add(new RuleBlock(chapter.NextNode(), Place(block)));
                break;
            case HtmlBlock:
                chapter.Diagnostics.Add(TemplateDiagnostics.RawHtml.At(FirstLine(block)));
                break;
            case FootnoteGroup or LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock other:
                blocks.AddRange(Children(other));
                break;
        }
    }

    private Block? Paragraph(ParagraphBlock paragraph)
    {
        if (OnlyImage(paragraph.Inline) is { } image)
            return Figure(image);
        if (IsGridTable(paragraph))
        {
            chapter.Diagnostics.Add(TemplateDiagnostics.GridTable.At(FirstLine(paragraph)));
            return null;
        }

        var attributes = BlockAttributes.OfText(paragraph, text);
        var id = chapter.NextNode();
        var role = ParagraphRole.Body;
        foreach (var name in attributes.Classes)
        {
            if (ExtentAttribute.Is(name.Text))
                continue;
            if (name.Text is not ("lead" or "small"))
                chapter.Diagnostics.Add(SpanAttributeReader.UnknownKey("." + name.Text, map.Map(name.Start - 1, name.End), [".lead", ".small", .. ExtentAttribute.Words]));
            else
                role = name.Text == "lead" ? ParagraphRole.Lead : ParagraphRole.Small;
        }

        foreach (var pair in attributes.Pairs)
            chapter.Diagnostics.Add(SpanAttributeReader.UnknownKey(pair.Key.Text, pair.Key.At(map).Span, [".lead", ".small", "#id"]));
        if (attributes.Id is { } anchor)
            AddAnchor(anchor.At(map), id, AnchorKind.Other, []);
        var content = inlines.Block(paragraph.Inline);
        return content.IsEmpty ? null : new Document.Blocks.ParagraphBlock(id, role, content, Place(paragraph)) { Extent = ExtentAttribute.Of(attributes) };
    }

    private Document.Blocks.ListBlock List(ListBlock list, int depth)
    {
        var id = chapter.NextNode();
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var child in list)
        {
            if (child is not ListItemBlock item)
                continue;
            var itemId = chapter.NextNode();
            var label = list.IsOrdered
                ? chapter.World.Locale.WithDigits(item.Order.ToString(System.Globalization.CultureInfo.InvariantCulture)) + (list.OrderedDelimiter == ')' ? ")" : ".")
                : Bullets[depth % Bullets.Length];
            items.Add(new ListItem(itemId, label, ItemBlocks(item, depth), Place(item)));
        }

        return new Document.Blocks.ListBlock(id, list.IsOrdered, !list.IsLoose, items.ToImmutable(), Place(list));
    }

    private ImmutableArray<Block> ItemBlocks(ListItemBlock item, int depth)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(item.Count);
        foreach (var child in item)
        {
            if (child is ListBlock nested)
                blocks.Add(List(nested, depth + 1));
            else if (child is Table table)
                blocks.Add(Table(table, null, out _));
            else
                One(child, blocks);
        }

        return blocks.ToImmutable();
    }

    private CodeBlock Code(Markdig.Syntax.CodeBlock code)
    {
        var lines = code.Lines.ToString();
        return new CodeBlock(chapter.NextNode(), CodeText.Expand(lines.TrimEnd('\n'), chapter), Place(code));
    }

    private SourceSpan Place(MarkdownObject node) => inlines.Place(node);

    /// <summary>The place of a block's first line: of a fence or container its opening.</summary>
    private SourceSpan FirstLine(MarkdownObject node)
    {
        var end = EndOfFirstLine(node);
        return map.Map(node.Span.Start, end > node.Span.Start && text[end - 1] == '\r' ? end - 1 : end);
    }

    private int EndOfFirstLine(MarkdownObject node)
    {
        var end = node.Span.Start < text.Length ? text.IndexOf('\n', node.Span.Start) : -1;
        return Math.Min(end < 0 ? text.Length : end, node.Span.End + 1);
    }

    private void AddAnchor(SourcedText id, NodeId node, AnchorKind kind, ImmutableArray<Document.Inlines.Inline> title)
    {
        if (Slug.IsUsable(id.Text))
            chapter.Anchors.Add(new Anchor(id.Text, node, kind, true, title, id.Span));
        else
            chapter.Diagnostics.Add(Document.DocumentDiagnostics.WrongId.At(id.Span, id.Text));
    }

    private static readonly string[] Bullets = ["•", "–", "·"];

    private static void Add(Block? block, ImmutableArray<Block>.Builder blocks)
    {
        if (block is not null)
            blocks.Add(block);
    }

    private static LinkInline? OnlyImage(ContainerInline? content)
    {
        LinkInline? image = null;
        for (var inline = content?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline { IsImage: true } found && image is null)
                image = found;
            else if (inline is not (LiteralInline or Markdig.Syntax.Inlines.LineBreakInline) || (inline is LiteralInline words && !words.Content.AsSpan().IsWhiteSpace()))
                return null;
        }

        return image;
    }
}
