using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EsgReportGen.Cli.Commands;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Cli.Diffing;

/// <summary>One run of <c>esg diff</c>: finds the two states, makes their ledgers, prints what differs.</summary>
internal sealed class DiffSession(ConsoleHost host, ReportRequest request, DiffFormat format, DiffFailure failOn)
{
    private readonly DiagnosticReporter reporter = DiagnosticReporter.Create(request.Diagnostics, host);

    /// <param name="arguments">None: the last commit and the working tree. One: that state and the working tree, or <c>A..B</c>. Two: these.</param>
    public int Run(IReadOnlyList<string> arguments)
    {
        var resolver = new DiffSideResolver(host, ReportSession.FindProject(host, request));
        var range = arguments is [var only] ? Range(only) : null;
        var before = resolver.Resolve(range?.Before ?? arguments.ElementAtOrDefault(0) ?? "HEAD");
        using var earlier = before.Side;
        if (earlier is null)
            return Fail(before.Finding!, before.ExitCode);
        var after = (range?.After ?? arguments.ElementAtOrDefault(1)) is { } named ? resolver.Resolve(named) : resolver.Current();
        using var later = after.Side;
        return later is null ? Fail(after.Finding!, after.ExitCode) : Compare(earlier, later);
    }

    // `..` and `../x` are folders above; what stands before and after the dots of a range may be left out, as in git.
    private static (string Before, string After)? Range(string argument)
    {
        var dots = argument.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || argument == ".." || argument[dots..] is ['.', '.', '/' or '\\', ..])
            return null;
        var (before, after) = (argument[..dots], argument[(dots + 2)..]);
        return (before.Length == 0 ? "HEAD" : before, after.Length == 0 ? "HEAD" : after);
    }

    private int Compare(DiffSide earlier, DiffSide later)
    {
        var language = request.Language ?? earlier.OnlyLanguage ?? later.OnlyLanguage;
        var reading = Task.Run(() => earlier.Read(language));
        var after = later.Read(language);
        var before = reading.GetAwaiter().GetResult();
        reporter.Report([.. before.Diagnostics, .. after.Diagnostics]);
        if (before.Output is not { } was || after.Output is not { } now)
            return reporter.Close(ExitCode.ReportHasErrors);
        if (!was.All.Select(l => l.Language).Intersect(now.All.Select(l => l.Language), StringComparer.Ordinal).Any())
            return Fail(ComparisonDiagnostics.LanguageOnNoSide.At(SourceSpan.None, earlier.Name, later.Name), ExitCode.ReportHasErrors);

        var diff = LedgerComparer.Compare(was.All, now.All);
        Print(diff, earlier.Name, later.Name);
        var fails = failOn == DiffFailure.Any ? diff.Summary.IsAny : failOn == DiffFailure.Unexplained && diff.Summary.Unexplained > 0;
        return reporter.Close(fails ? ExitCode.Different : ExitCode.Success);
    }

    private void Print(LedgerDiff diff, string before, string after)
    {
        switch (format)
        {
            case DiffFormat.Json:
                host.Output.Write(DiffJson.Write(diff, before, after));
                break;
            case DiffFormat.Markdown:
                host.Output.Write(DiffMarkdown.Write(diff, before + " → " + after));
                break;
            default:
                new TerminalWriter(host).Write([new DiffLine(DiffTone.Quiet, DiagnosticRenderer.ForTerminal(before + " → " + after)), .. DiffText.Write(diff)]);
                break;
        }
    }

    private int Fail(Diagnostic finding, int exitCode)
    {
        reporter.Report([finding]);
        return reporter.Close(exitCode);
    }
}

/// <summary>The form of a difference.</summary>
internal enum DiffFormat
{
    /// <summary>Lines for people.</summary>
    Text,

    /// <summary>Everything, for programs.</summary>
    Json,

    /// <summary>Tables for a pull request.</summary>
    Markdown,
}

/// <summary>What makes <c>esg diff</c> fail.</summary>
internal enum DiffFailure
{
    /// <summary>Nothing.</summary>
    Never,

    /// <summary>A change that nothing justifies.</summary>
    Unexplained,

    /// <summary>Any change but of pages.</summary>
    Any,
}
