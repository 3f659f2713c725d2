using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Facts.Publication;
using EsgReportGen.Formulas;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Tests.Publication;

/// <summary>A report of fiscal years with earlier editions, as far as facts go: metrics and lists of printed values.</summary>
internal sealed class LockedProject
{
    private const string Header = "metric,period,value,precision,unit,missing,qualifier,assurance,assurance_hash\n";
    private readonly string metrics;
    private readonly Dictionary<string, string> lists = [];
    private string policies = string.Empty;

    private LockedProject(string metrics) => this.metrics = metrics;

    /// <summary>A project with these lines below <c>metrics:</c>.</summary>
    public static LockedProject With(string metrics) => new(metrics);

    /// <summary>An edition that printed these rows; cells left out at the end are blank.</summary>
    public LockedProject Printed(string edition, params string[] rows)
    {
        lists.Add(edition, Header + string.Concat(rows.Select(r => r + new string(',', 8 - r.Split('"').Where((_, i) => i % 2 == 0).Sum(p => p.Count(c => c == ','))) + "\n")));
        return this;
    }

    /// <summary>An edition without a list.</summary>
    public LockedProject Edition(string edition)
    {
        lists.Add(edition, string.Empty);
        return this;
    }

    public LockedProject Policies(string text)
    {
        policies = "  policies: { " + text + " }\n";
        return this;
    }

    public Compilation<ValueHistory> Check() => PublicationLock.Check(Values());

    public ValueHistory History()
    {
        var check = Check();
        Assert.Empty(check.Diagnostics.Select(DiagnosticRenderer.Render));
        return check.Output!;
    }

    /// <summary>Findings as <c>id place [text] message | hint</c>.</summary>
    public ImmutableArray<string> Findings() =>
        [.. Check().Diagnostics.Select(d => $"{d.Id} {d.Span} [{d.Span.Text}] {d.Message} | {d.Hint}" + string.Concat(d.Related.Select(r => $" ({r.Message}: {r.Span})")))];

    public MetricValues Values()
    {
        var editions = string.Concat(lists.Select(l => $"    {l.Key}: {{ title: Report {l.Key}{(l.Value.Length > 0 ? $", values: published/{l.Key}.csv" : string.Empty)} }}\n"));
        var report = "report:\n  id: r\n  organization: Example Group\n  title: Report\n  fiscalYear: { ends: \"03-31\" }\n  period: FY2024\n  baseYear: FY2020\n"
            + "  languages: [en]\n  chapters: [a]\n" + (editions.Length > 0 ? "  editions:\n" + editions : string.Empty) + policies;
        var files = lists.Select(l => new SourceFile($"content/published/{l.Key}.csv", l.Value))
            .Append(new SourceFile("content/report.yaml", report))
            .Append(new SourceFile("content/metrics/a.yaml", "notes:\n  why: A better method.\nmetrics:\n" + metrics));
        var catalog = MetricLoader.Load(new ProjectSources(files));
        Assert.Empty(catalog.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(DiagnosticRenderer.Render));
        var values = FormulaEvaluator.Evaluate(catalog.Output!);
        Assert.Empty(values.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Note).Select(DiagnosticRenderer.Render));
        return values.Output!;
    }
}
