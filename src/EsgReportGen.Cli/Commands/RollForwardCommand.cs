using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using EsgReportGen.Cli.Files;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.RollForward;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg rollforward</c>: moves the report to the next year by editing its files, and lists what is missing then.</summary>
internal static class RollForwardCommand
{
    // A project that names its year in more lines than this has a habit, and its reader has seen enough.
    private const int MostLines = 200;

    private const int LongestLine = 100;

    public static Command Create(ConsoleHost host)
    {
        var year = new Argument<string>("year") { Description = "The next year, as the project writes it: FY2025, or 2025" };
        var project = new Option<string?>("--project", "-p") { Description = "Folder of the report project (default: the nearest one with content/report.yaml)", HelpName = "dir" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show the changes and write nothing" };
        var keep = new Option<bool>("--keep-existing") { Description = "Leave values for the next year that are there already" };
        var command = new Command("rollforward", "Move the report to the next year and list what is missing then") { year, project, dryRun, keep };
        command.SetAction(parsed => Run(
            host,
            new ReportRequest(parsed.GetValue(project) is { } named ? Path.GetFullPath(Path.Combine(host.Folder, named)) : null, null, false, DiagnosticFormat.Text),
            parsed.GetRequiredValue(year),
            parsed.GetValue(keep),
            parsed.GetValue(dryRun)));
        return command;
    }

    private static int Run(ConsoleHost host, ReportRequest request, string year, bool keepsExisting, bool isDryRun)
    {
        var reporter = DiagnosticReporter.Create(request.Diagnostics, host);
        if (ReportSession.FindProject(host, request) is not { } folder)
        {
            reporter.Report([HostDiagnostics.NoProject.At(SourceSpan.None, request.Project ?? host.Folder)]);
            return reporter.Close(ExitCode.ReportHasErrors);
        }

        var planned = NextYear.Plan(host.Open(folder), year, keepsExisting);
        reporter.Report(planned.Diagnostics);
        if (!planned.Succeeded)
            return reporter.Close(ExitCode.ReportHasErrors);
        if (isDryRun)
        {
            foreach (var file in planned.Output.Files)
                host.Output.Write(UnifiedDifference.Between(file));
        }
        else if (HostFiles.Replace(folder, [.. planned.Output.Files.Select(f => (f.New.Path, f.New.Text))]) is { } problem)
        {
            reporter.Report([HostDiagnostics.OutputNotWritable.At(SourceSpan.None, folder, problem)]);
            return reporter.Close(ExitCode.ReportHasErrors);
        }

        Summarize(host.Output, planned.Output, isDryRun);
        return reporter.Close(ExitCode.Success);
    }

    private static void Summarize(TextWriter output, RollForwardPlan plan, bool isDryRun)
    {
        output.WriteLine(FormattableString.Invariant($"{plan.Closing} -> {plan.Next}: {Count(plan.Files.Length, "file")} {(isDryRun ? "would change" : "changed")}"));
        foreach (var file in plan.Files)
            output.WriteLine(FormattableString.Invariant($"  {file.New.Path}: {Count(file.Edits.Length, "edit")}"));
        List(output, "Missing now, a value or a reason each:", [.. plan.Gaps.Select(g => $"{At(g.Place)}  {g.Metric}")]);
        List(output, FormattableString.Invariant($"There already for {plan.Next}, left as it is:"), [.. plan.Kept.Select(Line)]);
        if (plan.Dropped > 0)
            output.WriteLine(FormattableString.Invariant($"\n{Count(plan.Dropped, "value")} of earlier years left a window of columns (such as `last 5`) and can no longer be printed."));
        List(output, FormattableString.Invariant($"Named {plan.Closing} in words, left as it is; look which of them should move:"), [.. plan.Mentions.Select(Line)]);
        List(output, "Claims that people wrote of years that move; look whether their words still hold:", [.. plan.Claims.Select(Line)]);
        output.WriteLine(isDryRun ? "\nNothing was written." : "\n`esg check` tells what is still missing.");
    }

    private static void List(TextWriter output, string title, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
            return;
        output.WriteLine(FormattableString.Invariant($"\n{title} ({lines.Length})"));
        foreach (var line in lines.Take(MostLines))
            output.WriteLine("  " + DiagnosticRenderer.ForTerminal(line));
        if (lines.Length > MostLines)
            output.WriteLine(FormattableString.Invariant($"  and {lines.Length - MostLines} more"));
    }

    private static string Line(SourceSpan place)
    {
        var line = place.File!.GetLine(place.StartPosition.Line).Trim();
        return At(place) + "  " + (line.Length > LongestLine ? string.Concat(line.AsSpan(0, LongestLine), "…") : line);
    }

    private static string At(SourceSpan place) => FormattableString.Invariant($"{place.File!.Path}:{place.StartPosition.Line}");

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
