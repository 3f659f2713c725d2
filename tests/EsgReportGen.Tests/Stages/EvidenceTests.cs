using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Worlds;

namespace EsgReportGen.Tests.Stages;

public sealed class EvidenceTests
{
    private const string Hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void Evidence_NamedByMetricsAndValues_IsHashedOnce()
    {
        var ledger = Build(Project("evidence/a.pdf", "evidence/b.pdf").With("content/evidence/a.pdf", "abc").With("content/evidence/b.pdf", "longer")).Output!.Ledger;

        Assert.Equal([("content/evidence/a.pdf", 3L), ("content/evidence/b.pdf", 6L)], ledger.Evidence.Select(e => (e.Path, e.Bytes)));
        Assert.Equal(Hash, ledger.Evidence[0].Sha256);
        Assert.Equal([Hash, Hash, ledger.Evidence[1].Sha256], ledger.Facts.Where(f => f.Formula is null).Select(f => f.Source!.Sha256));
        Assert.All(ledger.Facts.Where(f => f.Formula is not null), f => Assert.Null(f.Source));
    }

    [Theory]
    [InlineData("evidence/reprot.pdf", "did you mean `evidence/report.pdf`?")]
    [InlineData("report.pdf", "did you mean `evidence/report.pdf`?")]
    [InlineData("other/thing.pdf", "put the file below `content/`")]
    public void Evidence_NotThere_IsAnErrorAtItsName(string name, string hint)
    {
        var result = Build(Project(name, "evidence/report.pdf").With("content/evidence/report.pdf", "abc"));

        var error = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("ESG9101", name, 1), (error.Id, error.Span.Text, error.Span.StartPosition.Line));
        Assert.Contains(hint, error.Hint, StringComparison.Ordinal);
        Assert.True(result.Output is { Pdf.IsEmpty: true }, "the other checks run all the same");
    }

    [Theory]
    [InlineData(WorldFileStatus.TooLarge, "ESG9102", "larger than 1024 MB")]
    [InlineData(WorldFileStatus.OutsideProject, "ESG9103", "outside the project")]
    [InlineData(WorldFileStatus.Unreadable, "ESG9103", "locked by somebody")]
    public void Evidence_ThatCannotBeRead_IsAnErrorAtItsName(WorldFileStatus status, string id, string said)
    {
        var result = ReportCompiler.Compile(new StubbornWorld(Project("evidence/a.pdf", "evidence/a.pdf"), status), new ReportOptions());

        var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.Equal([(id, 1), (id, 5)], errors.Select(e => (e.Id, e.Span.StartPosition.Line)));
        Assert.All(errors, e => Assert.Contains(said, e.Message, StringComparison.Ordinal));
    }

    private static Compilation<Report> Build(MemoryWorld world) => ReportCompiler.Compile(world, new ReportOptions());

    private static MemoryWorld Project(string file, string ofValue) => SmallReport.Create().With(SmallReport.MetricsPath, $$"""
        defaults: { unit: tCO2e, source: { title: Report, file: {{file}} } }
        metrics:
          ghg.s1: { label: Scope 1, values: { 2023: 1200, 2024: 1100 } }
          ghg.s12: { label: Sum, formula: ghg.s1 + ghg.s1 }
          ghg.s2: { label: Scope 2, values: { 2024: { value: 1, source: { file: {{ofValue}} } } } }
        """);

    /// <summary>A world that refuses every source document.</summary>
    private sealed class StubbornWorld(MemoryWorld world, WorldFileStatus status) : IReportWorld
    {
        public Period? BuildDate => world.BuildDate;

        public ImmutableArray<string> ListFiles(string folder) => world.ListFiles(folder);

        public WorldFile ReadFile(string path, long maximumBytes) => world.ReadFile(path, maximumBytes);

        public WorldHash HashFile(string path, long maximumBytes) => new(status, string.Empty, 0, "it is locked by somebody");
    }
}
