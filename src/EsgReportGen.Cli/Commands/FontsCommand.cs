using System;
using System.CommandLine;
using System.IO;
using System.Text;
using EsgReportGen.Cli.Files;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts.SystemFonts;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg fonts lock</c>: writes down which fonts of the machine the report is set in.</summary>
internal static class FontsCommand
{
    public static Command Create(ConsoleHost host)
    {
        var project = new Option<string?>("--project", "-p") { Description = "Folder of the report project (default: the nearest one with content/report.yaml)", HelpName = "dir" };
        var diagnostics = WordOption.Of<DiagnosticFormat>("How findings are printed", "--diagnostics");
        var locking = new Command("lock", "Write content/fonts.lock: the fonts of this machine that the themes of all languages name") { project, diagnostics };
        locking.SetAction(parsed => Lock(
            host,
            new ReportRequest(parsed.GetValue(project) is { } named ? Path.GetFullPath(Path.Combine(host.Folder, named)) : null, null, true, parsed.GetValue(diagnostics))));
        return new Command("fonts", "Fonts of the machine that the report is set in") { locking };
    }

    private static int Lock(ConsoleHost host, ReportRequest request)
    {
        var reporter = DiagnosticReporter.Create(request.Diagnostics, host);
        if (ReportSession.FindProject(host, request) is not { } folder)
        {
            reporter.Report([HostDiagnostics.NoProject.At(SourceSpan.None, request.Project ?? host.Folder)]);
            return reporter.Close(ExitCode.ReportHasErrors);
        }

        var world = host.Open(folder);
        var found = FontLocker.Lock(world);
        reporter.Report(found.Diagnostics);
        if (!found.Succeeded)
            return reporter.Close(ExitCode.ReportHasErrors);
        if (Write(found.Output, world, folder) is { } problem)
        {
            reporter.Report([HostDiagnostics.OutputNotWritable.At(SourceSpan.None, FontsLockFile.Path, problem)]);
            return reporter.Close(ExitCode.ReportHasErrors);
        }

        if (request.Diagnostics == DiagnosticFormat.Text)
            Summarize(host.Output, found.Output);
        return reporter.Close(ExitCode.Success);
    }

    private static string? Write(FontsLock locked, DiskWorld world, string folder) => !locked.Entries.IsEmpty
        ? HostFiles.WriteInside(folder, FontsLockFile.Path, Encoding.UTF8.GetBytes(FontsLockFile.Write(locked)))
        : world.ReadFile(FontsLockFile.Path, 0).Status == WorldFileStatus.NotFound ? null : HostFiles.DeleteInside(folder, FontsLockFile.Path);

    private static void Summarize(TextWriter output, FontsLock locked)
    {
        foreach (var entry in locked.Entries)
            output.WriteLine(FormattableString.Invariant($"{entry.Family} {entry.Weight}: {entry.File}{(entry.Index == 0 ? string.Empty : FormattableString.Invariant($", face {entry.Index}"))}, version {entry.Version}"));
        output.WriteLine(locked.Entries.IsEmpty ? "No theme names a font of the machine: there is nothing to lock." : FontsLockFile.Path + ": written");
    }
}
