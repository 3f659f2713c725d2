using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Cli.Tracing;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Tracing;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Formulas;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg explain</c>: says where a metric's values come from, down to each declared value and its source document.</summary>
internal static class ExplainCommand
{
    public static Command Create(ConsoleHost host)
    {
        var question = new ProjectQuestion();
        return question.Create("explain", "Say where a metric's values come from: formulas, inputs, sources, earlier editions", parsed => Run(question, parsed, host));
    }

    private static int Run(ProjectQuestion question, ParseResult parsed, ConsoleHost host)
    {
        var reporter = DiagnosticReporter.Create(DiagnosticFormat.Text, host);
        if (question.ReadFacts(parsed, host, reporter, out _) is not { } facts)
            return reporter.Close(ExitCode.ReportHasErrors);
        var report = facts.Values.Catalog.Report;
        var ledger = facts.Ledger;
        if (parsed.GetValue(question.Language) is { } language)
        {
            if (Speak(facts, language, out var problemOfLanguage) is not { } spoken)
            {
                reporter.Report([problemOfLanguage!]);
                return reporter.Close(ExitCode.ReportHasErrors);
            }

            ledger = spoken;
        }

        var asked = AskedFacts.Find(ledger, report, parsed.GetRequiredValue(question.Metric), parsed.GetValue(question.Period), out var problem);
        if (problem is not null)
        {
            reporter.Report([problem]);
            return reporter.Close(ExitCode.ReportHasErrors);
        }

        var checks = ChecksOf(facts.Values.Catalog, asked[0].Key.Metric);
        if (parsed.GetValue(question.Json))
            PrintJson(host, new FactTree(ledger), asked, checks);
        else
            PrintText(host, new FactTree(ledger), asked, checks);
        return ExitCode.Success;
    }

    /// <summary>The facts with the labels of a language.</summary>
    private static FactsLedger? Speak(ReportFacts facts, string language, out Diagnostic? problem)
    {
        var report = facts.Values.Catalog.Report;
        problem = null;
        if (report.Languages.Select(l => l.Text).FirstOrDefault(l => string.Equals(l, language, StringComparison.OrdinalIgnoreCase)) is not { } listed)
        {
            problem = HostDiagnostics.LanguageNotListed.At(report.Languages[0].Span, language, string.Join(", ", report.Languages));
            return null;
        }

        var labels = ReportLocale.Load(facts.Sources.Find("templates/" + listed + "/locale.yaml"), listed, new DiagnosticBag()).Texts.Metrics;
        return facts.Ledger with
        {
            Language = listed,
            Facts = [.. facts.Ledger.Facts.Select(f => labels.TryGetValue(f.Key.Metric, out var label) ? f with { Label = PlainText.Of(label.Text) } : f)],
        };
    }

    /// <summary>The checks that speak of a metric, by itself or as a member of a breakdown.</summary>
    private static ImmutableArray<CheckRule> ChecksOf(MetricCatalog catalog, string id) =>
        [.. catalog.Checks.Where(c => FormulaNames.In(c.Rule).Any(n => Names(catalog, n, id)))];

    internal static bool Names(MetricCatalog catalog, string path, string id) =>
        string.Equals(path, id, StringComparison.Ordinal)
        || (catalog.Find(id)?.Total is { } total && path.StartsWith(total + ".", StringComparison.Ordinal) && catalog.Find(path) is null
            && catalog.Find(total)!.Breakdowns.Any(b => path == total + "." + b.Name.Text && b.Members.Contains(id, StringComparer.Ordinal)));

    private static void PrintText(ConsoleHost host, FactTree tree, ImmutableArray<LedgerFact> asked, ImmutableArray<CheckRule> checks)
    {
        var lines = new FactLines(host.Output);
        for (var i = 0; i < asked.Length; i++)
        {
            if (i > 0)
                lines.Line(0, string.Empty);
            lines.WriteTree(tree, asked[i].Key, 0);
        }

        if (checks.IsEmpty)
            return;
        lines.Line(0, string.Empty);
        lines.Line(0, "checked by");
        foreach (var check in checks)
        {
            lines.Line(1, FactLines.Spaced(check.Rule.Text) + "  " + check.Rule.Span);
            foreach (var accepted in check.Accepted)
                lines.Line(2, $"difference accepted for {accepted.Period}: {accepted.Reason.Text}");
        }
    }

    private static void PrintJson(ConsoleHost host, FactTree tree, ImmutableArray<LedgerFact> asked, ImmutableArray<CheckRule> checks) => FactJson.Print(host.Output, json =>
    {
        FactJson.Texts(json, "asked", [.. asked.Select(f => f.Key.ToString())]);
        json.WriteStartArray("facts");
        var seen = new HashSet<FactKey>();
        foreach (var fact in asked.SelectMany(f => tree.Inputs(f.Key)).Select(b => b.Fact).OfType<LedgerFact>())
        {
            if (seen.Add(fact.Key))
                FactJson.Write(json, fact);
        }

        json.WriteEndArray();
        json.WriteStartArray("checks");
        foreach (var check in checks)
        {
            json.WriteStartObject();
            json.WriteString("rule", check.Rule.Text);
            json.WriteString("at", check.Rule.Span.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
