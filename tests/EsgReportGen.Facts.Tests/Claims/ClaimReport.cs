using System;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Facts.Claims;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Templating;

namespace EsgReportGen.Facts.Tests.Claims;

/// <summary>A report of one chapter whose claims are checked, without fonts and pages.</summary>
internal sealed class ClaimReport
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
          languages: [LANGUAGE]
          chapters: [about]
          editions: { FY2020: { title: Report 2020 }, FY2023: { title: Report 2023 } }
          names: ["Scope #"]
        """;

    private const string Metrics = """
        defaults: { unit: tCO2e }
        metrics:
          ghg.reduction.own_ops:
            kind: reduction
            values: { FY2022: 619944, FY2023: { value: 1419000, precision: 1000 }, FY2024: { value: 2320000, precision: 10000 } }
          ghg.total: { values: { FY2020: 9514000, FY2021: 9400000, FY2022: 9300000, FY2023: 9200000, FY2024: 9123926 } }
          energy.dc_share: { unit: "%", values: { FY2023: 53.9, FY2024: 56.0 } }
          ghg.intensity: { unit: tCO2e/million CNY, values: { FY2024: { value: 8.1, change: { from: FY2023, percent: -7.0 } } } }
          logistics.centres: { unit: count, values: { FY2023: { value: 1200, qualifier: more-than }, FY2024: { value: 1600, qualifier: more-than } } }
          logistics.parcels: { unit: count, values: { FY2024: 88300 } }
          water.withdrawal: { unit: ML, values: { FY2023: { missing: not-published }, FY2024: 9310 } }
          revenue: { unit: million CNY, values: { FY2024: 941168 } }
          share.rough: { unit: "%", values: { FY2023: { value: 50, precision: 10 }, FY2024: { value: 50, precision: 10 } } }
          zero: { values: { FY2023: 0, FY2024: 5 } }
          ghg.ratio: { formula: ghg.reduction.own_ops / ghg.total }
        """;

    private ClaimReport(Compilation<CheckedClaims> result) => Result = result;

    public Compilation<CheckedClaims> Result { get; }

    /// <summary>Checks a chapter's text.</summary>
    public static ClaimReport Of(string markdown, string language = "en", string locale = "", ValueHistory? history = null, string? report = null) =>
        Chapter("---\ntitle: About\n---\n\n" + markdown + "\n", language, locale, history, report);

    /// <summary>Checks a whole template.</summary>
    public static ClaimReport Chapter(string template, string language = "en", string locale = "", ValueHistory? history = null, string? report = null)
    {
        var sources = new ProjectSources(
        [
            new SourceFile("content/report.yaml", Report.Replace("LANGUAGE", language, StringComparison.Ordinal) + "\n  " + report),
            new SourceFile("content/metrics/test.yaml", Metrics),
            new SourceFile($"templates/{language}/about.md", template),
        ]);
        var bag = new DiagnosticBag();
        var words = ReportLocale.Load(new SourceFile($"templates/{language}/locale.yaml", $"language: {language}\n" + locale), language, bag);
        Assert.Empty(bag.ToImmutable());
        var values = Succeeded(FormulaEvaluator.Evaluate(Succeeded(MetricLoader.Load(sources))));
        history ??= ValueHistory.Empty;
        ReportDocument document = Succeeded(DocumentReader.Read(values, history, words, sources, language));
        return new ClaimReport(ClaimChecker.Check(values, history, document, words));
    }

    /// <summary>Checks one claim: its text, and what it claims.</summary>
    public static ClaimReport Of(string text, string claim, string language) => Of($"[{text}]{{claim=\"{claim}\"}}", language);

    /// <summary>The only claim's verdict.</summary>
    public ClaimVerdict Verdict => Assert.Single(Result.Output!.All).Verdict;

    /// <summary>The findings: id, text of the place, message.</summary>
    public string[] Findings => [.. Result.Diagnostics.Select(d => $"{d.Id} [{d.Span.Text}] {d.Message}")];

    /// <summary>The only finding.</summary>
    public Diagnostic Finding => Assert.Single(Result.Diagnostics);

    private static T Succeeded<T>(Compilation<T> stage)
        where T : class
    {
        Assert.True(stage.Succeeded, string.Join("\n", stage.Diagnostics.Select(DiagnosticRenderer.Render)));
        return stage.Output;
    }
}
