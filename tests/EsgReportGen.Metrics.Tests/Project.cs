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

    private readonly List<SourceFile> files = [];

    public Project(string? report = Report)
    {
        if (report is not null)
            Add("content/report.yaml", report);
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

    public Compilation<MetricCatalog> Load() => MetricLoader.Load(new ProjectSources(files));

    /// <summary>Diagnostics as <c>id path:line:column slice | hint</c>.</summary>
    public static ImmutableArray<string> Brief(Compilation<MetricCatalog> compilation) =>
        [.. compilation.Diagnostics.Select(d => $"{d.Id} {d.Span} [{d.Span.Text}] {d.Message} | {d.Hint}" + string.Concat(d.Related.Select(r => $" ({r.Message} {r.Span})")))];
}
