using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Tests;

/// <summary>A small report project in memory.</summary>
internal sealed class Project
{
    public const string Report = """
        report:
          id: example
          organization: Example Group
          title: Environmental data
          fiscalYear: { label: "FY{yy}", ends: "03-31" }
          period: FY2024
          baseYear: FY2020
          languages: [en, zh-Hans]
          chapters: [about, data]
          frameworks: [gri@2021, esrs@2023, hkex@2023, hkex@2025]
          boundaries:
            own-operations: { label: Own operations }
            value-chain: { label: Value chain }
          editions: { FY2023: { title: Report 2023, published: 2023-07-24, values: published/FY2023.csv } }

        """;

    private static readonly ImmutableArray<(string Framework, string Text)> Frameworks =
    [
        ("gri@2021", "disclosures: { 305-1: a, 305-3: b, 305-4: c, 305-5: d }"),
        ("gri@2025", "disclosures: { 102-5: a, 102-6: b, 102-7: c }"),
        ("esrs@2023", "disclosures: { E1-6: a }"),
        ("hkex@2023", "disclosures: { A1: a }"),
        ("hkex@2025", "disclosures: { A1: a }"),
    ];

    private readonly List<SourceFile> files = [];

    public Project(string? report = Report)
    {
        if (report is not null)
            Add("content/report.yaml", report);
        Add("content/published/FY2023.csv", "metric,period,value,precision\n");
    }

    public static Compilation<MetricCatalog> Load(string metrics, params (string Path, string Text)[] others)
    {
        var project = new Project().Add("content/metrics/a.yaml", metrics);
        foreach (var (path, text) in others)
            project.Add(path, text);
        return project.Load();
    }

    /// <summary>Loads metrics that must be in order.</summary>
    public static MetricCatalog Good(string metrics, params (string Path, string Text)[] others)
    {
        var compilation = Load(metrics, others);
        Assert.Empty(compilation.Diagnostics.Select(DiagnosticRenderer.Render));
        return compilation.Output!;
    }

    public Project Add(string path, string text)
    {
        files.Add(new SourceFile(path, text));
        return this;
    }

    /// <summary>Loads the files, and for each framework that they name and do not define one of <see cref="Frameworks"/>.</summary>
    public Compilation<MetricCatalog> Load()
    {
        var sources = new List<SourceFile>(files);
        foreach (var (framework, text) in Frameworks)
        {
            var path = $"content/frameworks/{framework}.yaml";
            if (files.Exists(f => f.Text.Contains(framework, System.StringComparison.Ordinal)) && !files.Exists(f => f.Path == path))
                sources.Add(new SourceFile(path, text));
        }

        return MetricLoader.Load(new ProjectSources(sources));
    }

    /// <summary>Diagnostics as <c>id path:line:column slice | hint</c>.</summary>
    public static ImmutableArray<string> Brief(Compilation<MetricCatalog> compilation) =>
        [.. compilation.Diagnostics.Select(d => $"{d.Id} {d.Span} [{d.Span.Text}] {d.Message} | {d.Hint}" + string.Concat(d.Related.Select(r => $" ({r.Message} {r.Span})")))];
}
