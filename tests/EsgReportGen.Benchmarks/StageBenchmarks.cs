using BenchmarkDotNet.Attributes;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Benchmarks;

/// <summary>The time of a whole build, warm, by number of chapters (a chapter is about four pages): about 20, 100 and 500 pages.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private MemoryWorld world = null!;

    [Params(6, 27, 132)]
    public int Chapters { get; set; }

    [GlobalSetup]
    public void Setup() => world = new MemoryWorld(LargeReport.Create(Chapters));

    [Benchmark]
    public int Build() => ReportCompiler.Compile(world, new ReportOptions()).Output!.Pages.Pages.Length;

    [Benchmark]
    public int Check() => ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true }).Output!.Pages.Pages.Length;
}
