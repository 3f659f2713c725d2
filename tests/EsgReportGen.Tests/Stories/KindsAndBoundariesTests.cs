using System.Linq;
using EsgReportGen.Formulas;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics;

namespace EsgReportGen.Tests.Stories;

/// <summary>Story 4 on the sample's data: what may not be added is not, by whatever way a formula tries.</summary>
public sealed class KindsAndBoundariesTests
{
    private const string MixedKinds = "ESG2017";
    private const string OverlappingBoundaries = "ESG2019";

    public static TheoryData<string, string> Refused => new()
    {
        { "ghg.reduction.own_ops + avoided.platform", MixedKinds },
        { "Sum(ghg.reduction.own_ops, avoided.platform)", MixedKinds },
        { "ghg.reduction.own_ops + Sum(avoided.platform.business)", MixedKinds },
        { "ghg.reduction.own_ops - avoided.platform", MixedKinds },
        { "ghg.reduction.own_ops + Convert(avoided.platform, \"ktCO2e\")", MixedKinds },
        { "ghg.reduction.own_ops + 2 * avoided.platform[prior]", MixedKinds },
        { "ghg.reduction.own_ops + (avoided.platform ?? 0)", MixedKinds },
        { "Round(Abs(-(ghg.reduction.own_ops) - avoided.platform), 1000)", MixedKinds },
        { "ghg.reduction.own_ops ?? avoided.platform", MixedKinds },
        { "Max(ghg.reduction.own_ops, avoided.platform)", MixedKinds },
        { "ghg.reduction.own_ops > 0 ? ghg.reduction.own_ops : avoided.platform", MixedKinds },
        { "ghg.reduction.cainiao + ghg.reduction.own_ops", OverlappingBoundaries },
        { "Sum(ghg.reduction.own_ops, ghg.reduction.cainiao)", OverlappingBoundaries },
        { "Average(ghg.reduction.own_ops, ghg.reduction.cainiao)", OverlappingBoundaries },
        { "ghg.reduction.own_ops[prior] + ghg.reduction.cainiao / 2", OverlappingBoundaries },
        { "Convert(ghg.reduction.cainiao, \"ktCO2e\") + ghg.reduction.own_ops", OverlappingBoundaries },
        { "(ghg.reduction.cainiao ?? ghg.reduction.leased_dc) + ghg.reduction.own_ops", OverlappingBoundaries },
        { "ghg.total + ghg.s1", OverlappingBoundaries },
        { "ghg.own_ops + ghg.total", OverlappingBoundaries },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Sum_ThatMixes_IsRefused(string formula, string id)
    {
        Assert.Equal([id], Errors($"metrics:\n  story.sum: {{ formula: '{formula}' }}"));
        Assert.Equal([id], Errors($"metrics:\n  story.sum: {{ unit: tCO2e, kind: activity, values: {{ FY2024: 1 }}, proof: '{formula}' }}"));
        Assert.Equal([id], Errors($"checks:\n  - {{ rule: '({formula}) > 0' }}"));
    }

    [Theory]
    [InlineData("ghg.own_ops + ghg.s3")]
    [InlineData("ghg.reduction.own_ops + ghg.reduction.own_ops[prior]")]
    [InlineData("ghg.total - ghg.s3")]
    [InlineData("ghg.reduction.own_ops / avoided.platform")]
    [InlineData("ghg.reduction.own_ops ?? ghg.reduction.cainiao")]
    public void Sum_OfWhatFits_IsNoFinding(string formula) => Assert.Empty(Errors($"metrics:\n  story.sum: {{ formula: '{formula}' }}"));

    [Theory]
    [InlineData("a: { kind: avoided, values: { FY2024: 1 } }", "ESG2017")]
    [InlineData("a: { boundary: cainiao, values: { FY2024: 1 } }", "ESG2019")]
    [InlineData("a: { boundary: self-built-data-centres, values: { FY2024: 1 } }", "ESG2019")]
    public void Parts_ThatMix_AreNoBreakdown(string part, string id) => Assert.Equal([id], Errors($$"""
        metrics:
          story.total:
            unit: tCO2e
            kind: reduction
            boundary: own-operations
            values: { FY2024: 3 }
            breakdown: { part: { members: { {{part}}, b: { values: { FY2024: 2 } } } } }
        """));

    [Theory]
    [InlineData("kind: avoided", "ESG2048")]
    [InlineData("boundary: platform", "ESG2048")]
    public void Parts_OfAnotherKindOrBoundaryThanTheirTotal_AreFound(string trait, string id) => Assert.Equal([id], Errors($$"""
        metrics:
          story.total:
            unit: tCO2e
            kind: reduction
            boundary: own-operations
            values: { FY2024: 3 }
            breakdown: { part: { members: { a: { {{trait}}, values: { FY2024: 3 } } } } }
        """));

    [Fact]
    public void Unit_OfDegrees_SuggestsKilowattHours()
    {
        var finding = Load("metrics:\n  story.wue: { unit: L/degree, values: { FY2024: 1.2 } }").Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("ESG1020", "L/degree", "did you mean `L/kWh`?"), (finding.Id, finding.Span.Text, finding.Hint));
    }

    [Fact]
    public void Shares_OfTwoBoundariesUnderOneLabel_AreAnError()
    {
        var world = SampleCopy.World.Replace("content/metrics/energy.yaml", "Clean electricity share, self-built data centres", "Clean electricity share, group");
        var finding = ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true }).Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("ESG4019", finding.Id);
        Assert.Contains("(boundary `self-built-data-centres`)", finding.Message, System.StringComparison.Ordinal);
        Assert.Contains("(boundary `group-unstated`)", finding.Message, System.StringComparison.Ordinal);
    }

    private static string[] Errors(string metrics) => [.. Load(metrics).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id)];

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Load(string metrics)
    {
        var world = SampleCopy.World.With("content/metrics/story.yaml", metrics);
        var sources = new ProjectSources(world.Paths.Where(p => p.EndsWith(".yaml", System.StringComparison.Ordinal) || p.EndsWith(".csv", System.StringComparison.Ordinal) || p.EndsWith(".md", System.StringComparison.Ordinal)).Select(p => new SourceFile(p, world[p])));
        var loaded = MetricLoader.Load(sources);
        return loaded.Succeeded ? FormulaEvaluator.Evaluate(loaded.Output).Diagnostics : loaded.Diagnostics;
    }
}
