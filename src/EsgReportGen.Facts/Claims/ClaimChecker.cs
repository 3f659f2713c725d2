using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Citations;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Claims;

/// <summary>Holds what the text claims about the data against the data.</summary>
public static class ClaimChecker
{
    /// <summary>Checks every claim of an edition: words in brackets with a <c>claim</c>, and what functions such as <c>change</c> print.</summary>
    /// <param name="values">The facts.</param>
    /// <param name="history">What earlier editions printed, for claims that read an edition.</param>
    /// <param name="document">The text.</param>
    /// <param name="locale">Its language: separators, direction words, magnitudes.</param>
    /// <returns>The claims in document order; findings too.</returns>
    public static Compilation<CheckedClaims> Check(MetricValues values, ValueHistory history, ReportDocument document, ReportLocale locale)
    {
        var diagnostics = new DiagnosticBag();
        var claims = ImmutableArray.CreateBuilder<CheckedClaim>();
        var session = new ClaimSession(values, history, locale, diagnostics);
        foreach (var line in document.Cover.Lines)
            Look(line.Content.AllInlines(), null);
        foreach (var chapter in document.Chapters)
        {
            Look(chapter.HeadOnlyTitle.AllInlines(), chapter);
            Look(chapter.AllInlines(), chapter);
            foreach (var block in chapter.AllBlocks())
            {
                if (block is ParagraphBlock paragraph)
                    WordBeforeChange.Check(paragraph, chapter, locale, diagnostics);
            }
        }

        return new Compilation<CheckedClaims>(new CheckedClaims(claims.ToImmutable()), diagnostics.ToImmutable());

        void Look(IEnumerable<Inline> inlines, Chapter? chapter)
        {
            foreach (var inline in inlines)
            {
                if (inline is SpanInline { Attributes: { Claim: not null } or { Edition: not null } } span && session.Check(span, chapter?.Key ?? string.Empty) is { } claim)
                    claims.Add(claim);
                else if (inline is FactInline fact && chapter?.Citations[fact.Citation.Index] is { Operation: not ("" or "published") } citation)
                    claims.Add(Printed(values, citation, chapter.Key));
            }
        }
    }

    // What a function prints is right by construction; it is listed so that a reader of the ledger finds all that is claimed.
    private static CheckedClaim Printed(MetricValues values, Citation citation, string chapter)
    {
        var expression = citation.From is { } from
            ? string.Create(CultureInfo.InvariantCulture, $"{citation.Metric} {citation.Operation} {from}..{citation.Period}")
            : string.Create(CultureInfo.InvariantCulture, $"{citation.Metric} at {citation.Period} {citation.Operation}");
        var facts = ImmutableArray.CreateBuilder<MetricValue>();
        if (values.Find(citation.Metric, citation.Period) is { } fact)
            facts.Add(fact);
        if (citation.From is { } earlier && values.Find(citation.Metric, earlier) is { } prior)
            facts.Add(prior);
        return new CheckedClaim(citation.Printed, expression, ClaimVerdict.Right, facts.ToImmutable(), citation.Template, chapter);
    }
}
