using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing;
using EsgReportGen.Worlds;

namespace EsgReportGen.Tests.Sample;

/// <summary>The sample report of the repository, built once for all tests.</summary>
internal static class SampleReport
{
    private static readonly Lazy<Compilation<Report>> Built = new(Build);

    public static Report Report => Built.Value.Output!;

    public static ImmutableArray<Diagnostic> Findings => Built.Value.Diagnostics;

    /// <summary>Keys of the chapters, in their order.</summary>
    public static TheoryData<string> Chapters { get; } = [.. Report.Document.Chapters.Select(c => c.Key)];

    private static Compilation<Report> Build()
    {
        var result = ReportCompiler.Compile(new DiskWorld(Repository.Root), new ReportOptions());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(DiagnosticRenderer.Render)));
        return result;
    }
}
