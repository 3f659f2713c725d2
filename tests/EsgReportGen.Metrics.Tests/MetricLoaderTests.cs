using System.Globalization;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Metrics.Tests;

public sealed class MetricLoaderTests
{
    [Fact]
    public void Findings_OfSeveralFiles_ComeTogether()
    {
        var compilation = Project.Load("metrics:\n  a: { unit: foo, values: { FY2024: x } }\n", ("content/metrics/b.yaml", "metrics:\n\tc: 1\n"), ("content/targets.yaml", "x: 1\n"));
        Assert.Equal(["ESG1020", "ESG1035", "ESG1004", "ESG1018"], compilation.Diagnostics.Select(d => d.Id));
        Assert.False(compilation.Succeeded);
        Assert.NotNull(compilation.Output);
    }

    [Fact]
    public void ReportWithMistakes_StillLetsTheFilesBeChecked()
    {
        var compilation = new Project("report: { period: soon }\n").Add("content/metrics/a.yaml", "metrics:\n  a: { unit: foo, values: { 2024: 1 } }\n").Load();
        Assert.Contains(compilation.Diagnostics, d => d.Id == "ESG1020");
        Assert.Contains(compilation.Diagnostics, d => d.Id == "ESG1024");
    }

    [Fact]
    public void FiveThousandFacts_AreAllLoaded()
    {
        var text = new StringBuilder("defaults: { unit: tCO2e }\nmetrics:\n");
        for (var i = 0; i < 1_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"  m.x{i}: {{ label: Metric {i}, values: {{ FY2020: {i}, FY2021: {i}.5, FY2022: 7{i}, FY2023: 1, FY2024: {{ value: 2{i}, precision: 1 }} }} }}\n");
        var project = new Project().Add("content/metrics/a.yaml", text.ToString());
        var catalog = project.Load().Output!;
        Assert.Equal(5_000, catalog.Metrics.Sum(m => m.Values.Length));
    }

    [Fact]
    public void ManyUnknownNames_EndQuickly()
    {
        var text = new StringBuilder("notes:\n");
        for (var i = 0; i < 1_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"  note_number_{i}: x\n");
        text.Append("metrics:\n");
        for (var i = 0; i < 1_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"  a{i}: {{ unit: u{i}x, notes: [note_numbr_{i}], values: {{ csv: data/r.csv, row: r{i} }} }}\n");
        var csv = string.Concat("k,FY2024\n", string.Concat(Enumerable.Range(0, 1_000).Select(i => $"row{i},1\n")));
        var compilation = Project.Load(text.ToString(), ("content/data/r.csv", csv));
        Assert.Equal(3_000, compilation.Diagnostics.Length);
    }

    [Fact]
    public void AnyFiles_NeverThrow() => Gen.Select(YamlLike, YamlLike, CsvLike).Sample(
        (report, metrics, csv) =>
        {
            foreach (var text in new[] { report, Project.Report + report })
            {
                var compilation = new Project(text).Add("content/metrics/a.yaml", metrics).Add("content/data/r.csv", csv).Add("content/targets.yaml", metrics).Load();
                foreach (var diagnostic in compilation.Diagnostics)
                    DiagnosticRenderer.Render(diagnostic);
            }
        },
        iter: 1_500);

    [Fact]
    public void AnyMetricBody_NeverThrows() => MetricBody.Array[0, 12].Sample(
        parts =>
        {
            var compilation = Project.Load("metrics:\n  a:\n" + string.Concat(parts) + "\nnotes: { n: x }\n", ("content/data/r.csv", "k,FY2023,FY2024\nx,1,-\na,,3\n"));
            Assert.All(compilation.Diagnostics, d => Assert.True(d.Span.End <= d.Span.File!.Text.Length && d.Span.Start <= d.Span.End));
        },
        iter: 1_500);

    private static Gen<string> YamlLike { get; } = Gen.OneOf<string>(
        "report:", "metrics:", "defaults:", "\n", "\n  ", "\n    ", "values:", " {", "}", " [", "]", ", ", "a.b:", "unit: t", "csv: data/r.csv", "FY2024: 1", "2024: x", "notes: n",
        "breakdown:", "members:", "id: x", "period: FY2024", "languages: [en]", "chapters: [a]", "'", "- ", "checks:", "rule: a", "targets:", "goal:", "x").Array[0, 20].Select(string.Concat);

    private static Gen<string> CsvLike { get; } = Gen.OneOf<string>("a", "FY2024", ",", ";", "\"", "\n", "\r\n", "#", "-", "1.5", " ").Array[0, 20].Select(string.Concat);

    private static Gen<string> MetricBody { get; } = Gen.OneOf<string>(
        "    unit: t\n", "    unit: yes-no\n", "    unit: text\n", "    kind: count\n", "    precision: 10\n", "    decimals: 1\n", "    period: instant\n", "    formula: b\n", "    proof: c\n",
        "    notes: n\n", "    notes: [n, m]\n", "    values: { FY2024: 1 }\n", "    values: { FY2024: { value: 5, precision: 2, notes: [n] } }\n", "    values: [1]\n", "    values:\n",
        "    values: { csv: data/r.csv, row: x, missing: { '-': not-published } }\n", "    values: { csv: data/r.csv, cells: { FY2024: { value: 1 } } }\n", "    breakdown: { d: { members: { x: { values: { FY2024: 1 } } } } }\n",
        "    breakdown: { d: { exhaustive: false, members: { x: {}, y: 1 } }, e: { exhaustive: false, members: { x: {} } } }\n", "    restatements: [{ edition: FY2023, reasons: [x], periods: [last 2] }, {}]\n",
        "    source: { file: ../x }\n", "    disclosures: [gri:1, x]\n", "    label: [x]\n", "    change: 1\n");
}
