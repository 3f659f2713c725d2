using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Published;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.Restatements;

/// <summary>The note to a restated fact: what was printed where, what it is now, and why.</summary>
internal static class RestatementNote
{
    /// <summary>What was restated of a printed fact: the fact itself, or what a change was computed from; empty for what an earlier edition printed.</summary>
    public static IEnumerable<RestatedFact> Behind(Fact fact, ReportWorld world)
    {
        if (fact is { Edition: not null } or { Figure: not null } || world.History.Restated.IsEmpty)
            yield break;
        if (world.History.FindRestated(fact.Metric.Id.Text, fact.Period) is { } own)
            yield return own;
        if ((fact.Change?.From ?? fact.Difference?.From) is { } before && FactSeries.Find(world.Values, fact.Metric, before) is { } from
            && world.History.FindRestated(fact.Metric.Id.Text, from.Period) is { } earlier)
        {
            yield return earlier;
        }
    }

    /// <summary>Tells the notes of restated facts apart; no id of a note has a blank.</summary>
    public static string Key(RestatedFact fact) => $"restated {fact.Metric.Id.Text} {fact.Period}";

    /// <summary>The words of the note, with the notes of the restatement behind them.</summary>
    public static ImmutableArray<Inline> Words(RestatedFact fact, SourceSpan span, ChapterContext chapter)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        content.AddRange(Fill(LocaleWord.Restated, span, chapter, name => name switch
        {
            "was" => Value(PublishedFact.Of(fact.Metric, fact.Was), span, chapter),
            "edition" => InlineMarkdown.Read(chapter.World.Texts.Edition(fact.Was.Edition), chapter),
            "now" => Now(fact, span, chapter),
            "reasons" => Reasons(fact, span, chapter),
            _ => [],
        }));
        foreach (var note in Notes(fact, chapter))
        {
            content.Add(new TextInline(" ", span));
            content.AddRange(note);
        }

        return content.ToImmutable();
    }

    /// <summary>The reasons, in the language's words, with the names of restated inputs.</summary>
    public static ImmutableArray<Inline> Reasons(RestatedFact fact, SourceSpan span, ChapterContext chapter)
    {
        var locale = chapter.World.Locale;
        var separator = new TextInline(locale.Word(LocaleWord.ListSeparator), span);
        return Joined(separator, fact.Reasons.Select(reason => reason == "inputs" && !fact.Inputs.IsEmpty
            ? Fill(LocaleWord.RestatedInputs, span, chapter, name => name switch
            {
                "reason" => [new TextInline(locale.Reason(reason), span)],
                "inputs" => Joined(separator, fact.Inputs.Select(i => Label(i, chapter))),
                _ => [],
            })
            : [new TextInline(locale.Reason(reason), span)]));
    }

    /// <summary>What the fact says now.</summary>
    public static ImmutableArray<Inline> Now(RestatedFact fact, SourceSpan span, ChapterContext chapter) =>
        chapter.World.Values.Find(fact.Metric.Id.Text, fact.Period) is { } value ? Value(new Fact(value, PublishedFact.AsKnown(value.Content)), span, chapter) : [];

    /// <summary>A value as a note and the table of restatements print it.</summary>
    public static ImmutableArray<Inline> Value(Fact fact, SourceSpan span, ChapterContext chapter) =>
        FactInlines.Create(fact, span, false, chapter) is { } printed ? [printed] : [];

    /// <summary>The words of the notes that the restatement names.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Notes(RestatedFact fact, ChapterContext chapter)
    {
        foreach (var id in fact.Notes)
        {
            if (chapter.World.Values.Catalog.FindNote(id.Text) is { } note)
                yield return InlineMarkdown.Read(chapter.World.Texts.Note(note), chapter);
        }
    }

    /// <summary>Contents one after the other with something between.</summary>
    public static ImmutableArray<Inline> Joined(Inline separator, IEnumerable<ImmutableArray<Inline>> contents)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>();
        foreach (var content in contents)
        {
            if (joined.Count > 0)
                joined.Add(separator);
            joined.AddRange(content);
        }

        return joined.ToImmutable();
    }

    private static ImmutableArray<Inline> Label(string metric, ChapterContext chapter) => chapter.World.Values.Catalog.Find(metric) is { } known
        ? InlineMarkdown.Read(chapter.World.Texts.Label(known), chapter)
        : [];

    private static ImmutableArray<Inline> Fill(LocaleWord word, SourceSpan span, ChapterContext chapter, Func<string, ImmutableArray<Inline>> part)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var (text, isName) in WordPattern.Pieces(chapter.World.Locale.Word(word)))
        {
            if (isName)
                content.AddRange(part(text));
            else
                content.Add(new TextInline(text, span));
        }

        return content.ToImmutable();
    }
}
