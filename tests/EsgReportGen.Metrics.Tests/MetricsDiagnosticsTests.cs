using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Metrics.Tests;

public sealed partial class MetricsDiagnosticsTests
{
    private static IEnumerable<DiagnosticCase> All => ReportCases.Concat(MetricCases).Concat(ValueCases).Concat(CsvCases);

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, All.Count())];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Mistake_IsOneFinding_WithPlaceAndHint(int index) => All.ElementAt(index).Check();

    [Fact]
    public void EveryKind_HasACase() =>
        Assert.Equal(MetricsDiagnostics.All.Select(d => d.Id), All.Select(c => c.Id).Where(i => MetricsDiagnostics.All.Any(d => d.Id == i)).Distinct().OrderBy(i => i, StringComparer.Ordinal));

    [Fact]
    public void Descriptors_AreInOrder_AndDiffer()
    {
        var ids = MetricsDiagnostics.All.Select(d => d.Id).ToArray();
        Assert.Equal(ids.OrderBy(i => i, StringComparer.Ordinal).Distinct(), ids);
        Assert.All(MetricsDiagnostics.All, d => Assert.False(string.IsNullOrEmpty(d.Hint)));
    }

    [Fact]
    public void MetricTwice_ShowsBothPlaces()
    {
        var diagnostic = MetricCases.Single(c => c.Id == "ESG1032").Check();
        Assert.Equal(
            """
            content/metrics/b.yaml:2:3 error ESG1032: the metric `a.x` is defined a second time
                2 |   a.x: { unit: t, values: { FY2024: 2 } }
                  |   ^^^ keep one of the two, or give it another id
            content/metrics/a.yaml:2:3 note: first defined here
                2 |   a.x: { unit: t, values: { FY2024: 1 } }
                  |   ^^^
            """,
            DiagnosticRenderer.Render(diagnostic));
    }

    private static DiagnosticCase Metrics(string id, string hint, string text) => new(id, hint, ("metrics", "metrics:\n" + text));

    private static DiagnosticCase Report(string id, string hint, string old, string changed) => new(id, hint, ("report", Project.Report.Replace(old, changed, StringComparison.Ordinal)));

    private static DiagnosticCase Csv(string id, string hint, string metric, string csv) => new(id, hint, ("metrics", "metrics:\n" + metric), ("csv", csv));
}
