using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Worlds;

namespace EsgReportGen.Tests.Sample;

/// <summary>The sample report of the repository, built once for all tests.</summary>
internal static class SampleReport
{
    private static readonly Lazy<Compilation<Report>> Built = new(Build);

    private static readonly Lazy<MemoryWorld> Files = new(Load);

    public static Report Report => Built.Value.Output!;

    public static ImmutableArray<Diagnostic> Findings => Built.Value.Diagnostics;

    /// <summary>The sample's files in memory, for tests that change one.</summary>
    public static MemoryWorld World => Files.Value;

    /// <summary>Keys of the chapters, in their order.</summary>
    public static TheoryData<string> Chapters { get; } = [.. Report.Document.Chapters.Select(c => c.Key)];

    private static Compilation<Report> Build()
    {
        var result = ReportCompiler.Compile(new DiskWorld(Repository.Root), new ReportOptions());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(DiagnosticRenderer.Render)));
        return result;
    }

    private static MemoryWorld Load()
    {
        var disk = new DiskWorld(Repository.Root);
        return new MemoryWorld(new[] { "content", "templates" }.SelectMany(f => disk.ListFiles(f))
            .Select(p => KeyValuePair.Create(p, disk.ReadFile(p, long.MaxValue).Bytes.ToArray())));
    }
}
