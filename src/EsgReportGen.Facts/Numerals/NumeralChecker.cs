using EsgReportGen.Document;
using EsgReportGen.Facts.Claims;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Numerals;

/// <summary>Finds the numerals of the finished text that nothing stands behind.</summary>
public static class NumeralChecker
{
    /// <summary>Looks at every numeral on the pages, in figures and in words.</summary>
    /// <param name="values">The facts, for suggestions, and the report's policy and names.</param>
    /// <param name="document">The text as meaning.</param>
    /// <param name="pages">The text on pages.</param>
    /// <param name="claims">The claims that were checked: their numerals are covered.</param>
    /// <param name="locale">The language of the text.</param>
    /// <returns>How the numerals are covered; orphans are findings, in document order.</returns>
    public static Compilation<NumeralCoverage> Check(
        MetricValues values, ReportDocument document, PagedDocument pages, CheckedClaims claims, ReportLocale locale)
    {
        var policy = values.Catalog.Report.Policies.Numerals;
        var findings = new DiagnosticBag();
        var teller = policy == "off" ? null : new OrphanTeller(values, locale, findings, policy == "warn" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error);
        var check = new CoverageCheck(values, document, claims, locale, teller);
        var coverage = check.Look(pages);
        if (teller is not null)
            check.TellWaivers(findings);
        return new Compilation<NumeralCoverage>(coverage, findings.ToImmutable());
    }
}

/// <summary>How the numerals of an edition are covered. Immutable.</summary>
/// <param name="Facts">Numerals that a fact or a formula prints, or that a claim was checked for.</param>
/// <param name="Structural">Pages, sections, notes, dates, years, ids of frameworks, declared names.</param>
/// <param name="Waived">Numerals with a waiver.</param>
/// <param name="Orphans">Numerals with nothing behind them.</param>
public sealed record NumeralCoverage(int Facts, int Structural, int Waived, int Orphans)
{
    /// <summary>All numerals.</summary>
    public int Total => Facts + Structural + Waived + Orphans;
}
