using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Cli.Tracing;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Tracing;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg where-used</c>: lists where a metric is printed, in every language, and what its values go into.</summary>
internal static class WhereUsedCommand
{
    public static Command Create(ConsoleHost host)
    {
        var question = new ProjectQuestion();
        return question.Create(
            host, "where-used", "List the pages that print a metric, in every language, and the formulas that use it", (parsed, asked, reporter) => Answer(question, parsed, asked, host, reporter));
    }

    private static int Answer(ProjectQuestion question, ParseResult parsed, AskedProject project, ConsoleHost host, DiagnosticReporter reporter)
    {
        var catalog = project.Facts.Values.Catalog;
        var id = project.Asked[0].Key.Metric;
        var periods = project.Asked.Select(f => f.Key).ToHashSet();
        var languages = parsed.GetValue(question.Language) is { } language ? [language] : catalog.Report.Languages.Select(l => l.Text).ToArray();
        var editions = Editions(project.World, languages, reporter, out var areComplete);
        var uses = new Uses(id, editions, periods, Users(new FactTree(project.Facts.Ledger), periods), Rules(catalog, id));
        if (parsed.GetValue(question.Json))
            PrintJson(host, uses);
        else
            PrintText(host, uses);
        if (areComplete && uses.IsEmpty)
            reporter.Report([TracingDiagnostics.NotPrinted.At(SourceSpan.None, id)]);
        return areComplete && !uses.IsEmpty ? ExitCode.Success : ExitCode.ReportHasErrors;
    }

    private static List<FactsLedger> Editions(DiskWorld world, string[] languages, DiagnosticReporter reporter, out bool areComplete)
    {
        var ledgers = new List<FactsLedger>();
        foreach (var language in languages)
        {
            var result = ReportCompiler.Compile(world, new ReportOptions { Language = language, ChecksOnly = true });
            if (result.Output is { } report)
                ledgers.Add(report.Ledger);
            else
                reporter.Report(result.Diagnostics);
        }

        areComplete = ledgers.Count == languages.Length;
        return ledgers;
    }

    /// <summary>The facts that are computed from some, directly or by way of others, each once in the order of the walk.</summary>
    private static ImmutableArray<FactBranch> Users(FactTree tree, IEnumerable<FactKey> asked) =>
        [.. asked.SelectMany(k => tree.Users(k)).Where(b => b.Depth > 0 && !b.IsRepeated).DistinctBy(b => b.Key)];

    /// <summary>Proofs and checks that speak of a metric.</summary>
    private static ImmutableArray<(string Kind, SourcedText Rule)> Rules(MetricCatalog catalog, string id) =>
    [
        .. catalog.Metrics.Where(m => m.Proof is { } proof && FormulaNames.In(proof).Any(n => ExplainCommand.Names(catalog, n, id))).Select(m => ("proof of " + m.Id.Text, m.Proof!.Value)),
        .. catalog.Checks.Where(c => FormulaNames.In(c.Rule).Any(n => ExplainCommand.Names(catalog, n, id))).Select(c => ("check", c.Rule)),
    ];

    private static void PrintText(ConsoleHost host, Uses uses)
    {
        var lines = new FactLines(host.Output);
        foreach (var (ledger, occurrences) in uses.Printed)
        {
            lines.Line(0, FormattableString.Invariant($"{ledger.Language}: {uses.Metric} is printed {occurrences.Length} time{(occurrences.Length == 1 ? string.Empty : "s")}"));
            foreach (var occurrence in occurrences)
            {
                lines.WriteOccurrence(ledger, occurrence, 1);
                lines.Line(2, FactLines.Name(occurrence.Fact) + (occurrence.Rounding.Length > 0 ? ", " + occurrence.Rounding : string.Empty));
            }
        }

        if (!uses.Users.IsEmpty)
            lines.Line(0, "used by formulas");
        foreach (var user in uses.Users)
            lines.Line(1, $"{FactLines.Name(user.Key)} = {FactLines.Spaced(user.Fact?.Formula ?? "the rest of a breakdown")}{(user.Depth > 1 ? "  (by way of others)" : string.Empty)}  {user.Fact?.Place}");
        if (!uses.Rules.IsEmpty)
            lines.Line(0, "checked by");
        foreach (var (kind, rule) in uses.Rules)
            lines.Line(1, $"{kind}: {FactLines.Spaced(rule.Text)}  {rule.Span}");
    }

    private static void PrintJson(ConsoleHost host, Uses uses) => FactJson.Print(host.Output, json =>
    {
        json.WriteString("metric", uses.Metric);
        json.WriteStartArray("occurrences");
        foreach (var (ledger, occurrences) in uses.Printed)
        {
            foreach (var occurrence in occurrences)
                FactJson.Write(json, ledger, occurrence);
        }

        json.WriteEndArray();
        json.WriteStartArray("usedBy");
        foreach (var user in uses.Users)
        {
            json.WriteStartObject();
            json.WriteString("fact", user.Key.ToString());
            if (user.Fact?.Formula is { } formula)
                json.WriteString("formula", formula);
            json.WriteBoolean("isDirect", user.Depth == 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var (kind, rule) in uses.Rules)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            json.WriteString("rule", rule.Text);
            json.WriteString("at", rule.Span.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Where a metric is used.</summary>
    private sealed record Uses(
        string Metric, List<FactsLedger> Editions, HashSet<FactKey> Asked, ImmutableArray<FactBranch> Users, ImmutableArray<(string Kind, SourcedText Rule)> Rules)
    {
        /// <summary>What each edition prints of it. A change counts for the period it leads to and for the one it starts from.</summary>
        public ImmutableArray<(FactsLedger Ledger, ImmutableArray<LedgerOccurrence> Occurrences)> Printed { get; } =
            [.. Editions.Select(l => (l, l.Occurrences.Where(o => Asked.Contains(o.Fact) || (o.From is { } from && Asked.Contains(o.Fact with { Period = from }))).ToImmutableArray()))];

        public bool IsEmpty => Users.IsEmpty && Rules.IsEmpty && Printed.All(p => p.Occurrences.IsEmpty);
    }
}
