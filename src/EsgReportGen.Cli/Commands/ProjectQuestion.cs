using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Cli.Tracing;
using EsgReportGen.Facts.Ledger;
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

    /// <summary>Makes the command.</summary>
    /// <param name="host">Where it runs.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="answer">Answers for the facts that were asked for, at least one; gives the exit code. Not called when there are none, which is reported.</param>
    public Command Create(ConsoleHost host, string name, string description, Func<ParseResult, AskedProject, DiagnosticReporter, int> answer)
    {
        var command = new Command(name, description) { Metric, Period, Language, Project, Json };
        command.SetAction(parsed =>
        {
            var reporter = DiagnosticReporter.Create(DiagnosticFormat.Text, host);
            return reporter.Close(Find(parsed, host, reporter) is { } asked ? answer(parsed, asked, reporter) : ExitCode.ReportHasErrors);
        });
        return command;
    }

    private AskedProject? Find(ParseResult parsed, ConsoleHost host, DiagnosticReporter reporter)
    {
        if (ReadFacts(parsed, host, reporter, out var world) is not { } facts)
            return null;
        var asked = AskedFacts.Find(facts.Ledger, facts.Values.Catalog.Report, parsed.GetRequiredValue(Metric), parsed.GetValue(Period), out var problem);
        if (problem is null)
            return new AskedProject(world!, facts, asked);
        reporter.Report([problem]);
        return null;
    }

    /// <summary>Reads the facts of the project; null when they cannot be, which is reported.</summary>
    private ReportFacts? ReadFacts(ParseResult parsed, ConsoleHost host, DiagnosticReporter reporter, out DiskWorld? world)
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

/// <summary>A project that was asked about a metric.</summary>
/// <param name="World">Its files.</param>
/// <param name="Facts">All its facts.</param>
/// <param name="Asked">Those of the metric and the periods asked for, at least one.</param>
internal sealed record AskedProject(DiskWorld World, ReportFacts Facts, ImmutableArray<LedgerFact> Asked);
