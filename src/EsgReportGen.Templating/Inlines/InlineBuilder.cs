using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.DataBlocks;
using EsgReportGen.Templating.Evaluation;
using EsgReportGen.Templating.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = EsgReportGen.Document.Inlines.Inline;
using LineBreakInline = Markdig.Syntax.Inlines.LineBreakInline;
using LinkInline = Markdig.Syntax.Inlines.LinkInline;
using SourceSpan = EsgReportGen.Foundation.Sources.SourceSpan;

namespace EsgReportGen.Templating.Inlines;

/// <summary>Turns Markdig's inline tree into ours: expands marks, resolves what can be resolved, refuses what reports do not have.</summary>
internal sealed partial class InlineBuilder
{
    private readonly ChapterContext chapter;
    private readonly string text;
    private readonly ITextMap map;
    private readonly Footnotes footnotes;
    private int openElements;

    /// <param name="chapter">The chapter.</param>
    /// <param name="text">The Markdown that Markdig parsed.</param>
    /// <param name="map">The way back to the template.</param>
    /// <param name="footnotes">The chapter's notes.</param>
    public InlineBuilder(ChapterContext chapter, string text, ITextMap map, Footnotes footnotes)
    {
        this.chapter = chapter;
        this.text = text;
        this.map = map;
        this.footnotes = footnotes;
    }

    /// <summary>Within a table its notes, which facts bring along there; facts are then printed as cells print them. Null in sentences.</summary>
    public NoteMarks? TableNotes { get; set; }

    /// <summary>The content of a block.</summary>
    public ImmutableArray<Inline> Block(ContainerInline? container)
    {
        var writer = new InlineWriter(true);
        Children(container, writer);
        return writer.End(true);
    }

    /// <summary>The place of a Markdig node.</summary>
    public SourceSpan Place(MarkdownObject node) => MarkdigSpans.Map(node.Span, map);

    private (ImmutableArray<Inline> Content, bool EndsInSpace) Nested(ContainerInline container, InlineWriter outer)
    {
        var writer = new InlineWriter(outer.EndsInSpace);
        Children(container, writer);
        return (writer.End(false), writer.EndsInSpace);
    }

    private void Children(ContainerInline? container, InlineWriter writer)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            One(inline, writer);
    }

    private void One(Markdig.Syntax.Inlines.Inline inline, InlineWriter writer)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal, writer);
                break;
            case LineBreakInline { IsHard: true }:
                writer.Break(Place(inline));
                break;
            case LineBreakInline:
                SoftBreak(inline, writer);
                break;
            case CodeInline code:
                Code(code, writer);
                break;
            case HtmlEntityInline entity:
                writer.Words(entity.Transcoded.AsSpan(), Place(entity));
                break;
            case HtmlInline html:
                Html(html);
                break;
            case AutolinkInline autolink:
                Autolink(autolink, writer);
                break;
            case LinkInline { IsImage: true } image:
                chapter.Diagnostics.Add(TemplateDiagnostics.ImageInText.At(Place(image)));
                break;
            case FootnoteLink footnote:
                Footnote(footnote, writer);
                break;
            case ContainerInline container:
                Container(container, writer);
                break;
        }
    }

    private void Container(ContainerInline container, InlineWriter writer)
    {
        // Markdig puts attributes on links and emphasis too; a claim there must not be lost.
        if (container is not BracketedSpan && Attributes(container) is { } attributes)
        {
            Wrapped(container, attributes, writer);
            return;
        }

        switch (container)
        {
            case LinkInline link:
                Link(link, writer);
                break;
            case CustomContainerInline colons:
                writer.Words("::", Place(colons));
                Children(colons, writer);
                writer.Words("::", Place(colons));
                break;
            case EmphasisInline emphasis:
                var (content, endsInSpace) = Nested(emphasis, writer);
                if (!content.IsEmpty)
                    writer.Add(new StyledInline(Style(emphasis), content, Place(emphasis)), endsInSpace);
                break;
            case BracketedSpan span:
                Span(span, span.Attributes, writer);
                break;
            default:
                Children(container, writer);
                break;
        }
    }

    private void Html(HtmlInline html)
    {
        // The end of an element that was reported needs no word of its own.
        if (html.Tag.StartsWith("</", System.StringComparison.Ordinal) && openElements > 0)
        {
            openElements--;
            return;
        }

        openElements++;
        chapter.Diagnostics.Add(TemplateDiagnostics.RawHtml.At(Place(html)));
    }

    private AttributeList? Attributes(MarkdownObject node)
    {
        if (node.TryGetAttributes() is not { } attributes || attributes.Span.Start < 0 || attributes.Span.End <= attributes.Span.Start)
            return null;
        return AttributeParser.Parse(text, attributes.Span.Start, attributes.Span.End + 1);
    }

    private void Wrapped(ContainerInline container, AttributeList attributes, InlineWriter writer)
    {
        var id = chapter.NextNode();
        var said = SpanAttributeReader.Read(attributes, map, chapter, id);
        var inner = new InlineWriter(writer.EndsInSpace);
        container.SetAttributes(new HtmlAttributes());
        Container(container, inner);
        writer.Add(new SpanInline(id, said, inner.End(false), Place(container)), inner.EndsInSpace);
    }

    private void Span(BracketedSpan span, AttributeList attributes, InlineWriter writer)
    {
        var id = chapter.NextNode();
        var said = SpanAttributeReader.Read(attributes, map, chapter, id);
        var (content, endsInSpace) = Nested(span, writer);
        if (!content.IsEmpty)
            writer.Add(new SpanInline(id, said, content, Place(span)), endsInSpace);
        else
            chapter.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(Place(span), "the bracketed span"));
    }

    private static InlineStyle Style(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', 1) => InlineStyle.Subscript,
        ('~', _) => InlineStyle.Strikethrough,
        ('^', _) => InlineStyle.Superscript,
        (_, 1) => InlineStyle.Emphasis,
        _ => InlineStyle.Strong,
    };
}
