using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Document;
using EsgReportGen.Document.Citations;
using EsgReportGen.Facts.Claims;
using EsgReportGen.Facts.Numerals;
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
        MetricValues values, ValueHistory history, ReportDocument document, PagedDocument pages, CheckedClaims claims, NumeralCoverage numerals, Evidence evidence)
    {
        _ = (history, pages, claims);
        var report = values.Catalog.Report;
        return new FactsLedger
        {
            Report = report.Id.Text,
            Language = document.Language,
            Period = report.Period.ToString(),
            Facts = [.. System.Linq.Enumerable.Select(values.All, Fact)],
            Occurrences = Occurrences(document),
            Numerals = numerals,
            Evidence = evidence.Files,
        };
    }

    private static LedgerFact Fact(MetricValue fact) => new()
    {
        Key = KeyOf(fact),
        Label = fact.Metric.Label.Text,
        Value = fact.Content is FactContent.Number number ? number.Measurement.Amount.ToString(CultureInfo.InvariantCulture) : null,
        Unit = fact.Content is FactContent.Number { Measurement.Unit: var unit } ? unit.Code : string.Empty,
        Formula = fact.Provenance.Declared is null ? fact.Metric.Formula?.Text : null,
        Inputs = [.. System.Linq.Enumerable.Select(fact.Provenance.Inputs, KeyOf)],
        Place = PlaceOf(fact.Provenance.Span),
    };

    private static ImmutableArray<LedgerOccurrence> Occurrences(ReportDocument document)
    {
        var occurrences = ImmutableArray.CreateBuilder<LedgerOccurrence>();
        foreach (var chapter in document.Chapters)
        {
            foreach (var citation in chapter.Citations)
                occurrences.Add(Occurrence(chapter, citation));
        }

        return occurrences.ToImmutable();
    }

    private static LedgerOccurrence Occurrence(Chapter chapter, Citation citation) => new()
    {
        Fact = new FactKey(citation.Metric, citation.Period.ToString()),
        Operation = citation.Operation,
        From = citation.From?.ToString(),
        Raw = citation.Raw,
        Printed = citation.Printed,
        Template = PlaceOf(citation.Template),
        Chapter = chapter.Key,
    };

    private static FactKey KeyOf(MetricValue fact) => new(fact.Metric.Id.Text, fact.Period.ToString());

    private static LedgerPlace PlaceOf(SourceSpan span) =>
        span.File is { } file ? new LedgerPlace(file.Path, span.StartPosition.Line, span.StartPosition.Column) : new LedgerPlace(string.Empty, 1, 1);
}
