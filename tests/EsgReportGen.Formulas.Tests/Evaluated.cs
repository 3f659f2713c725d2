using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Tests;

/// <summary>A small report project, loaded and evaluated: its metrics are given as the body of a metrics file.</summary>
internal sealed class Evaluated
{
    private const string Report = """
        report:
          id: test
          organization: Test
          title: Test
          date: 2024-07-22
          fiscalYear: { label: "FY{yy}", ends: "03-31" }
          period: FY2024
          baseYear: FY2020
          languages: [en]
          chapters: [about]
          boundaries:
            own: { label: Own }
            chain: { label: Chain }
            whole: { label: Whole, contains: [own, chain] }
            cainiao: { label: Cainiao, overlaps: [own, chain] }
          units: { mtCO2e: { is: tCO2e, symbol: "mtCO₂e" } }
        """;

    private readonly Compilation<MetricValues> result;

    private Evaluated(Compilation<MetricValues> result) => this.result = result;

    public ImmutableArray<Diagnostic> Diagnostics => result.Diagnostics;

    public MetricValues Values => result.Output!;

    /// <param name="metrics">The body of a metrics file.</param>
    /// <param name="others">Further files of the project.</param>
    public static Evaluated From(string metrics, params (string Path, string Text)[] others)
    {
        var file = new SourceFile("content/metrics/test.yaml", metrics);
        var sources = new ProjectSources([new SourceFile("content/report.yaml", Report), new SourceFile("templates/en/about.md", "x"), file, .. others.Select(o => new SourceFile(o.Path, o.Text))]);
        var loaded = MetricLoader.Load(sources);
        Assert.True(loaded.Succeeded, string.Join("\n", loaded.Diagnostics.Select(DiagnosticRenderer.Render)));
        return new Evaluated(FormulaEvaluator.Evaluate(loaded.Output));
    }

    /// <summary>The fact of a metric for a year, as it prints: <c>1,236,000 tCO₂e</c>, <c>(not published)</c>, or empty.</summary>
    public string this[string id, int year] => Print(Values.Find(id, new FiscalYear(3, 31, null).Year(year)));

    public decimal Amount(string id, int year) =>
        ((FactContent.Number)Values.Find(id, new FiscalYear(3, 31, null).Year(year))!.Content).Measurement.Amount;

    public Evaluated WithoutErrors()
    {
        Assert.DoesNotContain(Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return this;
    }

    public static string Print(MetricValue? value) => value?.Content switch
    {
        null => string.Empty,
        FactContent.Number number => ReportLocale.English.Format(number.Measurement, ValueFormat.AsPublished).Text.Replace('\u00A0', ' '),
        FactContent.Missing missing => "(" + ReportLocale.English.Say(missing.Reason) + ")",
        FactContent.YesNo answer => answer.Value ? "yes" : "no",
        FactContent.Text text => text.Value,
        FactContent.Date date => date.Value.ToString(),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Id and marked source text of each error, e.g. <c>ESG2006 ghg.s9</c>.</summary>
    public string[] Errors => [.. Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Id} {d.Span.Text}"))];
}
