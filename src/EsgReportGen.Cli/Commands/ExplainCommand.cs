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
using EsgReportGen.TemplateChecking;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg explain</c>: says where a metric's values come from, down to each declared value and its source document.</summary>
internal static class ExplainCommand
{
    public static Command Create(ConsoleHost host)
    {
        var question = new ProjectQuestion();
        return question.Create(
            host, "explain", "Say where a metric's values come from: formulas, inputs, sources, earlier editions", (parsed, asked, reporter) => Answer(question, parsed, asked, host, reporter));
    }

    private static int Answer(ProjectQuestion question, ParseResult parsed, AskedProject project, ConsoleHost host, DiagnosticReporter reporter)
    {
        var ledger = project.Facts.Ledger;
        if (parsed.GetValue(question.Language) is { } language)
        {
            if (Speak(project.Facts, language, out var problem) is not { } spoken)
            {
                reporter.Report([problem!]);
                return ExitCode.ReportHasErrors;
            }

            ledger = spoken;
        }

        var checks = ChecksOf(project.Facts.Values.Catalog, project.Asked[0].Key.Metric);
        if (parsed.GetValue(question.Json))
            PrintJson(host, new FactTree(ledger), project.Asked, checks);
        else
            PrintText(host, new FactTree(ledger), project.Asked, checks);
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

        var labels = ReportLocale.Load(facts.Sources.Find(TemplateFolders.LocaleOf(listed)), listed, new DiagnosticBag()).Texts.Metrics;
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
        LedgerMembers.Texts(json, "asked"u8, [.. asked.Select(f => f.Key.ToString())]);
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
