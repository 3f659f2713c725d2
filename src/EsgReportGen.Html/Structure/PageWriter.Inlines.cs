using System;
using System.Collections.Immutable;
using System.Diagnostics;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Html.Markup;
using EsgReportGen.Html.Passports;

namespace EsgReportGen.Html.Structure;

/// <content>Running text: one case a kind of inline.</content>
internal sealed partial class PageWriter
{
    // A link within a link is no HTML: within one, facts and marks of notes are plain.
    private bool isInLink;
    private bool isRightToLeft;

    private void WriteLinkedInlines(ImmutableArray<Inline> content)
    {
        var before = isInLink;
        isInLink = true;
        WriteInlines(content);
        isInLink = before;
    }

    private void WriteInlines(ImmutableArray<Inline> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is PageReferenceInline page)
                WritePageReference(page, PhraseAt(content, i));
            else if (content[i] is TextInline words)
                html.Text(words.Text.AsSpan()[SuffixLength(content, i)..^PrefixLength(content, i)]);
            else
                WriteInline(content[i]);
        }
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case FactInline fact:
                WriteFact(fact);
                break;
            case StyledInline styled:
                html.Open(TagOf(styled.Style));
                WriteInlines(styled.Children);
                html.Close();
                break;
            case SpanInline span:
                WriteSpan(span);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case NoteReferenceInline mark:
                WriteNoteMark(mark);
                break;
            case LineBreakInline:
                html.Open(Tag.Break).Close();
                break;
            default:
                throw new UnreachableException($"no element for {inline.GetType().Name}");
        }
    }

    private static Tag TagOf(InlineStyle style) => style switch
    {
        InlineStyle.Emphasis => Tag.Emphasis,
        InlineStyle.Strong => Tag.Strong,
        InlineStyle.Subscript => Tag.Subscript,
        InlineStyle.Superscript => Tag.Superscript,
        InlineStyle.Code => Tag.Code,
        InlineStyle.Strikethrough => Tag.Strikethrough,
        _ => throw new UnreachableException($"no element for {style} text"),
    };

    private void WriteSpan(SpanInline span)
    {
        var before = isRightToLeft;
        html.Open(Tag.Span);
        Identify(span.Id);
        if (span.Attributes.Language is { } language && LanguageTag.IsValid(language))
        {
            SetLanguage(language);
            isRightToLeft = WritingDirection.IsRightToLeft(language);
        }

        if (span.Attributes.Claim is { } claim)
            html.With(AttributeName.Claim, claim.Text);
        WriteInlines(span.Children);
        html.Close();
        isRightToLeft = before;
    }

    private void WriteLink(LinkInline link)
    {
        if (isInLink)
        {
            WriteInlines(link.Children);
            return;
        }

        html.Open(Tag.A);
        Identify(link.Id);
        if (link.Target.Node is { } node)
            html.With(AttributeName.Reference, "#" + anchors.Of(node));
        else
            html.With(AttributeName.Reference, link.Target.Address).With(AttributeName.Relation, "external noreferrer");
        WriteLinkedInlines(link.Children);
        html.Close();
    }

    private void WriteFact(FactInline fact)
    {
        var occurrence = facts.IndexOf(fact.Citation);
        if (occurrence < 0)
        {
            html.Text(fact.Text);
            return;
        }

        var passport = 0;
        var isLinked = !isInLink && facts.Place(occurrence, out passport);
        if (isLinked)
        {
            html.Open(Tag.A).With(AttributeName.Class, "fact").With(AttributeName.Id, FactIds.OfOccurrence(occurrence))
                .With(AttributeName.Reference, "#" + FactIds.OfPassport(passport));
        }

        FactAttributes.Open(html, facts, occurrence);
        // Taken apart from the text around it, as on the page: a minus or a percent sign stays where it was printed.
        if (isRightToLeft)
            html.With(AttributeName.Direction, "auto");
        html.Text(fact.Text).Close();
        if (isLinked)
            html.Close();
    }
}
