using System.Collections.Generic;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.TemplateChecking.Facts;

/// <summary>The names of periods in a template: <c>this</c>, <c>prior</c>, <c>base</c>, <c>FY2020</c>, <c>CY2023</c>, <c>2024</c>, <c>2024-03-31</c>.</summary>
public static class ReportPeriods
{
    private static readonly string[] Words = ["this", "prior", "base"];

    /// <summary>The period of a name, or null.</summary>
    public static Period? Find(string name, ReportDefinition report) => name switch
    {
        "this" => report.Period,
        "prior" => report.Period.AddYears(-1),
        "base" => report.BaseYear,
        _ => PeriodParser.TryParse(name, report.FiscalYear),
    };

    /// <summary>Whether a name is a period, or looks so much like one that nothing else can be meant.</summary>
    public static bool LooksLikePeriod(string name) =>
        name.Length >= 4 && (name.StartsWith("FY", System.StringComparison.Ordinal) || name.StartsWith("CY", System.StringComparison.Ordinal)) && char.IsDigit(name[2]);

    /// <summary>The finding that a name is no period.</summary>
    public static Diagnostic Unknown(string name, ReportDefinition report, SourceSpan span) =>
        string.Equals(name, "base", System.StringComparison.Ordinal)
            ? TemplateDiagnostics.UnknownPeriod.At(span, name, report.Period.ToString()).WithHint("declare `baseYear` in report.yaml")
            : TemplateDiagnostics.UnknownPeriod.At(span, name, report.Period.ToString()).WithHint(NearestName.DidYouMean(name, Near(report)));

    private static IEnumerable<string> Near(ReportDefinition report)
    {
        foreach (var word in Words)
            yield return word;
        var prefix = report.FiscalYear.IsFiscal ? "FY" : string.Empty;
        for (var year = report.Period.Year; year > report.Period.Year - 10 && year > 0; year--)
            yield return prefix + year.ToString("0000", CultureInfo.InvariantCulture);
    }
}
