using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Citations;
using EsgReportGen.Facts.Claims;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Ledger;

/// <summary>Gathers the ledger of an edition.</summary>
public static class LedgerBuilder
{
    /// <summary>Gathers the ledger. A pure function.</summary>
    /// <param name="values">The facts.</param>
    /// <param name="history">What earlier editions printed.</param>
    /// <param name="document">The text, which cites facts.</param>
    /// <param name="pages">Where the citations stand.</param>
    /// <param name="claims">The claims that were checked.</param>
    /// <param name="numerals">How the numerals are covered.</param>
    /// <param name="evidence">The source documents.</param>
    public static FactsLedger Build(
        MetricValues values, ValueHistory history, ReportDocument document, PagedDocument pages, CheckedClaims claims, NumeralCoverage numerals, Evidence evidence) =>
        Build(values, history, evidence) with
        {
            Language = document.Language,
            Occurrences = Occurrences(values, document, CitationBoxes.Of(pages), DrawingBoxes.Of(document, pages)),
            Claims = [.. claims.All.Select(Claim)],
            Numerals = numerals,
            PageLabels = [.. pages.Pages.Select(p => p.Label)],
        };

    /// <summary>Gathers the part of a ledger that needs no text: the facts without their occurrences. A pure function.</summary>
    /// <param name="values">The facts.</param>
    /// <param name="history">What earlier editions printed.</param>
    /// <param name="evidence">The source documents.</param>
    public static FactsLedger Build(MetricValues values, ValueHistory history, Evidence evidence)
    {
        var report = values.Catalog.Report;
        return new FactsLedger
        {
            Report = report.Id.Text,
            Language = report.SourceLanguage,
            Period = report.Period.ToString(),
            Facts = new FactReader(values, history, evidence).ReadAll(),
            Occurrences = [],
            Numerals = new NumeralCoverage(0, 0, 0, 0),
            Evidence = evidence.Files,
        };
    }

    internal static FactKey KeyOf(MetricValue fact) => new(fact.Metric.Id.Text, fact.Period.ToString());

    internal static LedgerPlace PlaceOf(SourceSpan span) =>
        span.File is { } file && span.StartPosition is var start ? new LedgerPlace(file.Path, start.Line, start.Column) : new LedgerPlace(string.Empty, 1, 1);

    private static ImmutableArray<LedgerOccurrence> Occurrences(
        MetricValues values, ReportDocument document, IReadOnlyDictionary<CitationId, ImmutableArray<LedgerBox>> boxes, DrawingBoxes drawings)
    {
        var occurrences = ImmutableArray.CreateBuilder<LedgerOccurrence>(document.Chapters.Sum(c => c.Citations.Length));
        foreach (var chapter in document.Chapters)
        {
            foreach (var citation in chapter.Citations)
                occurrences.Add(Occurrence(values, chapter, citation, boxes.TryGetValue(citation.Id, out var places) ? (OccurrenceForm.Text, places) : drawings.Find(citation.Id)));
        }

        return occurrences.MoveToImmutable();
    }

    private static LedgerOccurrence Occurrence(MetricValues values, Chapter chapter, Citation citation, (OccurrenceForm Form, ImmutableArray<LedgerBox> Boxes) place) => new()
    {
        Fact = new FactKey(citation.Metric, citation.Period.ToString()),
        Operation = citation.Operation,
        From = citation.From?.ToString(),
        Raw = citation.Raw,
        Printed = citation.Printed,
        Rounding = RoundingText.Of(citation, values.UnitOf(citation.Metric)?.Code ?? string.Empty),
        Template = PlaceOf(citation.Template),
        Chapter = chapter.Key,
        Form = place.Form,
        Boxes = place.Boxes,
    };

    private static LedgerClaim Claim(CheckedClaim claim) => new(
        claim.Text,
        claim.Expression,
        claim.Verdict switch
        {
            ClaimVerdict.Right => "right",
            ClaimVerdict.Allowed => "allowed",
            ClaimVerdict.Wrong => "wrong",
            _ => "undecided",
        },
        [.. claim.Facts.Select(KeyOf)],
        PlaceOf(claim.Span),
        claim.Chapter);
}
