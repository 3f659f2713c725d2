using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Commands;

/// <summary>What the commands that ask a project about a metric share: their arguments, and the way to the facts.</summary>
internal sealed class ProjectQuestion
{
    public Argument<string> Metric { get; } = new("metric") { Description = "Id of a metric, e.g. ghg.s1" };

    public Option<string?> Period { get; } = new("--period") { Description = "Period or periods, e.g. FY2024, prior, \"last 5\" (default: all)", HelpName = "period" };

    public Option<string?> Language { get; } = new("--language", "-l") { Description = "Language, as listed in report.yaml", HelpName = "tag" };

    public Option<string?> Project { get; } = new("--project", "-p") { Description = "Folder of the report project (default: the nearest one with content/report.yaml)", HelpName = "dir" };

    public Option<bool> Json { get; } = new("--json") { Description = "Answer as JSON" };

    public Command Create(string name, string description, Func<ParseResult, int> run)
    {
        var command = new Command(name, description) { Metric, Period, Language, Project, Json };
        command.SetAction(run);
        return command;
    }

    /// <summary>Reads the facts of the project; null when they cannot be, which is reported.</summary>
    public ReportFacts? ReadFacts(ParseResult parsed, ConsoleHost host, DiagnosticReporter reporter, out DiskWorld? world)
    {
        var named = parsed.GetValue(Project) is { } project ? Path.GetFullPath(Path.Combine(host.Folder, project)) : null;
        world = null;
        if (ReportSession.FindProject(host, new ReportRequest(named, null, false, DiagnosticFormat.Text)) is not { } folder)
        {
            reporter.Report([HostDiagnostics.NoProject.At(SourceSpan.None, named ?? host.Folder)]);
            return null;
        }

        world = host.Open(folder);
        var facts = ReportCompiler.ReadFacts(world);
        if (facts.Output is null)
            reporter.Report(facts.Diagnostics);
        else if (facts.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error) is > 0 and var errors)
            host.Error.WriteLine(FormattableString.Invariant($"note: the report has {errors} error{(errors == 1 ? string.Empty : "s")}, see `esg check`; facts that depend on them are missing here"));
        return facts.Output;
    }
}
