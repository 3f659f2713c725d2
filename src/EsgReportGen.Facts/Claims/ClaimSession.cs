using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Facts.Phrases;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas.Expressions;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Claims;

/// <summary>Checks the marked claims of one edition, one after the other.</summary>
internal sealed class ClaimSession
{
    private readonly MetricValues values;
    private readonly ValueHistory history;
    private readonly ReportLocale locale;
    private readonly DiagnosticBag diagnostics;
    private readonly PhraseMatcher names;
    private readonly Dictionary<string, (FactExpressions Expressions, ReportDefinition Report)> readers = new(StringComparer.Ordinal);

    public ClaimSession(MetricValues values, ValueHistory history, ReportLocale locale, DiagnosticBag diagnostics)
    {
        this.values = values;
        this.history = history;
        this.locale = locale;
        this.diagnostics = diagnostics;
        names = DeclaredNames.Of(values.Catalog.Report, locale);
    }

    /// <summary>Checks a claim.</summary>
    /// <returns>Null for brackets that name an edition and no claim.</returns>
    public CheckedClaim? Check(SpanInline span, string chapter)
    {
        if (span.Attributes.Claim is not { } written)
        {
            diagnostics.Report(ClaimDiagnostics.EditionWithoutClaim, span.Attributes.Edition!.Value.Span);
            return null;
        }

        // Findings of one claim say whether its expression has an error.
        var own = new DiagnosticBag();
        var text = new ClaimText(span);
        foreach (var (start, end, _) in names.Find(text.Readable))
            text.Mask(start, end - start);
        var found = Read(written, span.Attributes.Edition, text, own);
        var verdict = found is null ? ClaimVerdict.Undecided : Judge(found);
        diagnostics.AddRange(own.ToImmutable());
        return new CheckedClaim(text.Printed, written.Text, verdict, found?.Facts ?? [], span.Span, chapter)
        {
            Numbers = found is null || own.HasErrors ? null : found.Judged,
        };
    }

    private static ClaimVerdict Judge(ClaimCase claim) => claim.Syntax.Verb switch
    {
        ClaimVerb.Value => ValueClaim.Judge(claim),
        ClaimVerb.Trend => TrendClaim.Judge(claim),
        _ => ChangeClaim.Judge(claim),
    };

    private ClaimCase? Read(SourcedText written, SourcedText? edition, ClaimText text, DiagnosticBag own)
    {
        if (ClaimSyntax.Parse(written, own) is not { } syntax || Reader(edition, own) is not { } reader)
            return null;
        var subject = reader.Expressions.Bind(syntax.Subject, own);
        if (PeriodOf(syntax, reader.Report, own) is not { } period || subject is null)
            return null;
        return new ClaimCase
        {
            Text = text,
            Statement = locale.Read(text.Readable),
            Syntax = syntax,
            Subject = subject,
            Period = period,
            Report = reader.Report,
            Locale = locale,
            Diagnostics = own,
        };
    }

    private static Period? PeriodOf(ClaimSyntax syntax, ReportDefinition report, DiagnosticBag own)
    {
        if (syntax.At is not { } at)
            return report.Period;
        var chosen = PeriodSelector.Parse(at.Text).Resolve(report.FiscalYear, report.Period, report.BaseYear);
        if (chosen.Periods.Length == 1)
            return chosen.Periods[0];
        own.Add(ClaimDiagnostics.WrongPeriods.At(at.Span, chosen.Problem ?? $"`{at.Text}` is not one period").WithHint(chosen.Hint));
        return null;
    }

    private (FactExpressions Expressions, ReportDefinition Report)? Reader(SourcedText? edition, DiagnosticBag own)
    {
        var key = edition?.Text ?? string.Empty;
        if (readers.TryGetValue(key, out var known))
            return known;
        var report = values.Catalog.Report;
        if (edition is { } asked)
        {
            if (!report.Editions.Any(e => e.Key.Text == key))
            {
                own.Add(ClaimDiagnostics.UnknownEdition.At(asked.Span, key).WithHint(NearestName.DidYouMean(key, report.Editions.Select(e => e.Key.Text))));
                return null;
            }

            // An edition that is called by its year reports on that year.
            var ofEdition = PeriodParser.TryParse(key, report.FiscalYear) is { } year ? report with { Period = year } : report;
            known = (new FactExpressions(values, ofEdition, id => PrintedFacts.Of(values, history, id, key)), ofEdition);
        }
        else
        {
            known = (new FactExpressions(values), report);
        }

        readers.Add(key, known);
        return known;
    }
}
