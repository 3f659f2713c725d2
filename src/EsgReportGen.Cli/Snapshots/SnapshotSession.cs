using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using EsgReportGen.Cli.Commands;
using EsgReportGen.Cli.Files;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Facts.Snapshots;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Stages;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Snapshots;

/// <summary>One run of <c>esg verify</c> or <c>esg accept</c>: makes the editions and holds them against what was accepted.</summary>
internal sealed class SnapshotSession(ConsoleHost host, ReportRequest request)
{
    private readonly DiagnosticReporter reporter = DiagnosticReporter.Create(request.Diagnostics, host);

    /// <summary>Says where the report differs from what was accepted.</summary>
    public int Verify() => Run((editions, world, _) =>
    {
        var findings = editions.SelectMany(r => SnapshotFile.Of(r, world).Select(s => Verify(s, r.Document.Language))).OfType<Diagnostic>()
            .Concat(Leftovers(editions, world).Select(p => ComparisonDiagnostics.SnapshotOfNoLanguage.At(new SourceFile(p, string.Empty).Whole, p))).ToImmutableArray();
        reporter.Report(findings);
        return findings.IsEmpty ? ExitCode.Success : ExitCode.Different;
    });

    /// <summary>Writes the report's numbers and layout as accepted.</summary>
    public int Accept() => Run((editions, world, folder) =>
    {
        var problems = editions.SelectMany(r => SnapshotFile.Of(r, world)).Select(s => Accept(s, folder))
            .Concat(Leftovers(editions, world).Select(p => Remove(p, folder))).OfType<Diagnostic>().ToImmutableArray();
        reporter.Report(problems);
        return problems.IsEmpty ? ExitCode.Success : ExitCode.ReportHasErrors;
    });

    private int Run(Func<ImmutableArray<Report>, DiskWorld, string, int> use)
    {
        if (ReportSession.FindProject(host, request) is not { } folder)
        {
            reporter.Report([HostDiagnostics.NoProject.At(SourceSpan.None, request.Project ?? host.Folder)]);
            return reporter.Close(ExitCode.ReportHasErrors);
        }

        var world = host.Open(folder);
        ImmutableArray<Compilation<Report>> results;
        using (var progress = BuildProgress.Start(host))
            results = Editions.Compile(world, request.Language, progress);
        foreach (var result in results)
            reporter.Report(result.Diagnostics);

        // All or nothing: a report with errors in one language has no state to be accepted.
        return reporter.Close(results.All(r => r.Succeeded) ? use([.. results.Select(r => r.Output!)], world, folder) : ExitCode.ReportHasErrors);
    }

    private ImmutableArray<string> Leftovers(ImmutableArray<Report> editions, DiskWorld world) =>
        request.Language is null ? SnapshotFile.OfOtherLanguages(editions.Select(r => r.Document.Language), world) : [];

    private Diagnostic? Verify(SnapshotFile snapshot, string language)
    {
        var place = new SourceFile(snapshot.Path, string.Empty).Whole;
        if (snapshot.Accepted.Status == WorldFileStatus.NotFound)
            return ComparisonDiagnostics.SnapshotMissing.At(SourceSpan.None, snapshot.Path, language);
        if (snapshot.Accepted.Status != WorldFileStatus.Found)
            return HostDiagnostics.FileUnreadable.At(place, snapshot.Path, FileProblem.Describe(snapshot.Accepted, SnapshotFile.MaximumBytes));
        var accepted = Encoding.UTF8.GetString(snapshot.Accepted.Bytes.Span);
        var difference = SnapshotComparer.Compare(accepted, snapshot.Current);
        if (difference.Count == 0)
        {
            Say($"{snapshot.Path}: as accepted");
            return null;
        }

        Show(snapshot.Path, difference);
        return ComparisonDiagnostics.SnapshotDiffers.At(LineOf(new SourceFile(snapshot.Path, accepted), difference.FirstLine), Lines(difference.Count), snapshot.Path);
    }

    private Diagnostic? Accept(SnapshotFile snapshot, string folder)
    {
        var isThere = snapshot.Accepted.Status == WorldFileStatus.Found;
        var difference = SnapshotComparer.Compare(isThere ? Encoding.UTF8.GetString(snapshot.Accepted.Bytes.Span) : string.Empty, snapshot.Current);
        if (isThere && difference.Count == 0)
        {
            Say($"{snapshot.Path}: unchanged");
            return null;
        }

        if (HostFiles.WriteInside(folder, snapshot.Path, Encoding.UTF8.GetBytes(snapshot.Current)) is { } problem)
            return HostDiagnostics.OutputNotWritable.At(SourceSpan.None, snapshot.Path, problem);
        if (isThere)
            Show(snapshot.Path, difference);
        else
            Say($"{snapshot.Path}: written, {Lines(difference.Count)}");
        return null;
    }

    private Diagnostic? Remove(string path, string folder)
    {
        if (HostFiles.DeleteInside(folder, path) is { } problem)
            return HostDiagnostics.OutputNotWritable.At(SourceSpan.None, path, problem);
        Say($"{path}: removed, since report.yaml does not list the language");
        return null;
    }

    // Programs that read findings want nothing else on standard output.
    private void Say(string text)
    {
        if (request.Diagnostics == DiagnosticFormat.Text)
            host.Output.WriteLine(text);
    }

    private void Show(string path, SnapshotDifference difference)
    {
        if (request.Diagnostics == DiagnosticFormat.Text)
            new TerminalWriter(host).Write([new DiffLine(DiffTone.Title, $"{path}: {Lines(difference.Count)} changed"), .. difference.Lines, default(DiffLine) with { Text = string.Empty }]);
    }

    private static string Lines(int count) => FormattableString.Invariant($"{count} {(count == 1 ? "line" : "lines")}");

    private static SourceSpan LineOf(SourceFile file, int line)
    {
        var start = file.GetOffset(line, 1);
        return new SourceSpan(file, start, start + file.GetLine(line).Length);
    }
}
