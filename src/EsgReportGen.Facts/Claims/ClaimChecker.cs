using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Claims;

/// <summary>Holds what the text claims about the data against the data.</summary>
public static class ClaimChecker
{
    /// <summary>Checks every claim of an edition.</summary>
    /// <param name="values">The facts.</param>
    /// <param name="history">What earlier editions printed, for claims that read an edition.</param>
    /// <param name="document">The text.</param>
    /// <param name="locale">Its language: separators, direction words, magnitudes.</param>
    /// <returns>The claims in document order; findings too.</returns>
    public static Compilation<CheckedClaims> Check(MetricValues values, ValueHistory history, ReportDocument document, ReportLocale locale) =>
        new(new CheckedClaims([]), []);
}
