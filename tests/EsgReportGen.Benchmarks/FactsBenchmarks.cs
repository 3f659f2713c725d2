using System.Linq;
using BenchmarkDotNet.Attributes;
using EsgReportGen.Formulas;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Benchmarks;

/// <summary>The time that thousands of facts take, warm: to load, to evaluate, and to check as a whole.</summary>
[MemoryDiagnoser]
public class FactsBenchmarks
{
    private MemoryWorld world = null!;
    private ProjectSources sources = null!;
    private MetricCatalog catalog = null!;

    [Params(FactsShape.OneYear, FactsShape.FiveYears, FactsShape.Detailed)]
    public FactsShape Shape { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        world = new MemoryWorld(FactsReport.Create(Shape));
        sources = new ProjectSources(FactsReport.Create(Shape).Select(f => new SourceFile(f.Path, f.Text)));
        catalog = LoadMetrics();
    }

    [Benchmark]
    public MetricCatalog LoadMetrics() => MetricLoader.Load(sources).Output!;

    [Benchmark]
    public MetricValues EvaluateFormulas() => FormulaEvaluator.Evaluate(catalog).Output!;

    [Benchmark]
    public Report WholeCheck() => ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true }).Output!;
}
