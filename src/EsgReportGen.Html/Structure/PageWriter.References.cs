using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Html.Markup;

namespace EsgReportGen.Html.Structure;

/// <content>References to pages. A web page has no numbered pages: they name the section, table or figure instead.</content>
internal sealed partial class PageWriter
{
    private ReferencePhrases? phrases;

    private ReferencePhrases Phrases => phrases ??= ReferencePhrases.Of(locale);

    private void WritePageReference(PageReferenceInline page, ReferencePhrase phrase)
    {
        html.Text(phrase.Before);
        if (!isInLink)
            html.Open(Tag.A).With(AttributeName.Reference, "#" + anchors.Of(page.Target));
        else
            html.Open(Tag.Span);
        Identify(page.Id);
        html.Text(NameOf(page.Target, page.Description)).Close().Text(phrase.After);
    }

    /// <summary>What a target is called: <c>Section 4.2</c>, <c>Table 3</c>; its title where it has no number.</summary>
    private string NameOf(NodeId target, string description)
    {
        if (anchors.WordsOf(target) is not { } words)
            return description;
        if (words.Number.Length == 0)
            return words.Title.Length > 0 ? words.Title : description;
        return words.Kind switch
        {
            TargetKind.Chapter => locale.Word(LocaleWord.Chapter, words.Number),
            TargetKind.Section => locale.Word(LocaleWord.Section, words.Number),
            _ => words.Number,
        };
    }

    /// <summary>The words around a reference that speak of a page, and what the web page says for them.</summary>
    private ReferencePhrase PhraseAt(ImmutableArray<Inline> content, int reference) =>
        Phrases.Find(TextAt(content, reference - 1), TextAt(content, reference + 1));

    private int PrefixLength(ImmutableArray<Inline> content, int text) =>
        text + 1 < content.Length && content[text + 1] is PageReferenceInline ? PhraseAt(content, text + 1).PrefixLength : 0;

    private int SuffixLength(ImmutableArray<Inline> content, int text) =>
        text > 0 && content[text - 1] is PageReferenceInline ? PhraseAt(content, text - 1).SuffixLength : 0;

    private static ReadOnlySpan<char> TextAt(ImmutableArray<Inline> content, int index) =>
        index >= 0 && index < content.Length && content[index] is TextInline words ? words.Text : default;
}
