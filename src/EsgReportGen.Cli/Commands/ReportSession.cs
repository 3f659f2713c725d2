using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using EsgReportGen.Cli.Files;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Pdf;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Commands;

/// <summary>One run of a command on a report: finds the project, makes the editions asked for, prints what was found.</summary>
internal sealed partial class ReportSession(ConsoleHost host, ReportRequest request)
{
    private readonly DiagnosticReporter reporter = DiagnosticReporter.Create(request.Diagnostics, host);

    /// <summary>Makes and writes the editions asked for.</summary>
    /// <param name="outputFolder">The folder to write to; null for <c>artifacts</c> in the project.</param>
    /// <param name="options">What to write.</param>
    public int Build(string? outputFolder, ReportOptions options) => Run(
        options with { LinksEditions = request.AllLanguages },
        (folder, edition, report) =>
        {
            var writer = new EditionWriter(outputFolder ?? System.IO.Path.Combine(folder, "artifacts"));
            if (writer.Write(report) is { } problem)
            {
                reporter.Report([HostDiagnostics.OutputNotWritable.At(SourceSpan.None, problem.Path, problem.Reason)]);
                return ExitCode.ReportHasErrors;
            }

            edition.Stop();
            foreach (var file in writer.Finished)
                reporter.Finished(file with { Time = edition.Elapsed });
            return ExitCode.Success;
        });

    /// <summary>Makes the editions asked for and writes nothing.</summary>
    /// <param name="theme">The look in place of the report's; null for the report's own.</param>
    public int Check(SourceFile? theme) => Run(new ReportOptions { ChecksOnly = true, Theme = theme }, (_, edition, report) =>
    {
        reporter.Checked(report.FileName, report.Pages.Pages.Length, edition.Elapsed);
        if (!request.AllLanguages)
            reporter.NotLaidOut([.. report.Values.Catalog.Report.Languages.Select(l => l.Text).Where(l => l != report.Document.Language)]);
        return ExitCode.Success;
    });

    private int Run(ReportOptions options, Func<string, Stopwatch, Report, int> use) => reporter.Close(RunAll(options, use));

    private int RunAll(ReportOptions options, Func<string, Stopwatch, Report, int> use)
    {
        if (FindProject(host, request) is not { } folder)
        {
            reporter.Report([HostDiagnostics.NoProject.At(SourceSpan.None, request.Project ?? host.Folder)]);
            return ExitCode.ReportHasErrors;
        }

        var world = host.Open(folder);
        var exitCode = Compile(world, folder, options with { Language = request.Language }, use, out var report);
        if (request.AllLanguages && report is not null)
        {
            foreach (var language in report.Values.Catalog.Report.Languages.Skip(1))
                exitCode = Math.Max(exitCode, Compile(world, folder, options with { Language = language.Text }, use, out _));
        }

        return exitCode;
    }

    private int Compile(DiskWorld world, string folder, ReportOptions options, Func<string, Stopwatch, Report, int> use, out Report? report)
    {
        var edition = Stopwatch.StartNew();
        Compilation<Report> result;
        using (var progress = BuildProgress.Start(host))
            result = ReportCompiler.Compile(world, options, progress);
        reporter.Report(result.Diagnostics);
        report = result.Output;
        var exitCode = result.Succeeded ? use(folder, edition, result.Output) : ExitCodeOf(result.Diagnostics);
        if (report is not null)
            reporter.Covered(report.Numerals);
        return exitCode;
    }

    /// <summary>The exit code of a report with errors: those that are our own fault count first.</summary>
    internal static int ExitCodeOf(ImmutableArray<Diagnostic> findings) =>
        findings.Any(PdfDiagnostics.IsFault) ? ExitCode.InternalError : ExitCode.ReportHasErrors;

    /// <summary>The project's folder; null if there is none.</summary>
    /// <remarks>A folder named by the user is the project even without a report.yaml: the missing file is then the finding.</remarks>
    public static string? FindProject(ConsoleHost host, ReportRequest request) => request.Project is { } named
        ? HostFiles.FolderExists(named) ? named : null
        : DiskWorld.FindProject(host.Folder);
}
