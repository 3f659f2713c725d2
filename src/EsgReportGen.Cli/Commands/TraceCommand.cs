using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using EsgReportGen.Cli.Files;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Cli.Tracing;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Tracing;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg trace</c>: follows a number on a page of a finished PDF to its sources, by the ledger that travels in the PDF. Needs no project.</summary>
internal static class TraceCommand
{
    // Larger than any report, smaller than memory.
    private const long MaximumBytes = 512 << 20;

    public static Command Create(ConsoleHost host)
    {
        var file = new Argument<string>("pdf") { Description = "PDF that esg build wrote, or the facts.json beside it" };
        var page = new Option<string?>("--page") { Description = "Page by its printed number, or by the number of its sheet (default: all pages)", HelpName = "page" };
        var text = new Option<string>("--text") { Description = "The number as it is printed, or a part of it", HelpName = "text", Required = true };
        var json = new Option<bool>("--json") { Description = "Answer as JSON" };
        text.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError("--text needs the number as it is printed.");
        });
        var command = new Command("trace", "Follow a number on a page of a PDF to its sources") { file, page, text, json };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(file), parsed.GetValue(page), parsed.GetRequiredValue(text), parsed.GetValue(json)));
        return command;
    }

    private static int Run(ConsoleHost host, string file, string? page, string text, bool isJson)
    {
        var reporter = DiagnosticReporter.Create(DiagnosticFormat.Text, host);
        if (Read(host, file, reporter) is not { } ledger)
            return reporter.Close(ExitCode.ReportHasErrors);
        var found = Find(ledger, page, text, out var problem);
        if (problem is not null)
        {
            reporter.Report([problem]);
            return reporter.Close(ExitCode.ReportHasErrors);
        }

        if (isJson)
            PrintJson(host, ledger, found);
        else
            PrintText(host, ledger, found);
        return ExitCode.Success;
    }

    private static FactsLedger? Read(ConsoleHost host, string file, DiagnosticReporter reporter)
    {
        var bytes = HostFiles.Read(Path.GetFullPath(Path.Combine(host.Folder, file)), MaximumBytes, out var problem);
        if (problem is not null)
        {
            reporter.Report([TracingDiagnostics.FileNotReadable.At(SourceSpan.None, file, problem)]);
            return null;
        }

        var read = LedgerFile.Read(bytes, file);
        reporter.Report(read.Diagnostics);
        return read.Output;
    }

    private static ImmutableArray<LedgerOccurrence> Find(FactsLedger ledger, string? page, string text, out Diagnostic? problem)
    {
        problem = null;
        ImmutableArray<int> sheets = [];
        if (page is not null && (sheets = PrintedSearch.Sheets(ledger, page)).IsEmpty)
        {
            problem = TracingDiagnostics.NoSuchPage.At(SourceSpan.None, page, ledger.PageLabels.Length.ToString(CultureInfo.InvariantCulture));
            return [];
        }

        var found = PrintedSearch.Find(ledger, text, sheets);
        if (!found.IsEmpty)
            return found;
        var elsewhere = page is null ? [] : PrintedSearch.Find(ledger, text, []).SelectMany(o => o.Boxes).Select(b => b.Page).Distinct().Order().Take(5).ToArray();
        problem = TracingDiagnostics.TextNotFound.At(SourceSpan.None, text, page is null ? "of the report" : $"on page `{page}`")
            .WithHint(elsewhere.Length == 0 ? null : "it is printed on sheet " + string.Join(", ", elsewhere));
        return [];
    }

    private static void PrintText(ConsoleHost host, FactsLedger ledger, ImmutableArray<LedgerOccurrence> found)
    {
        var lines = new FactLines(host.Output);
        var tree = new FactTree(ledger);
        var told = new HashSet<FactKey>();
        for (var i = 0; i < found.Length; i++)
        {
            var occurrence = found[i];
            if (i > 0)
                lines.Line(0, string.Empty);
            lines.WriteOccurrence(ledger, occurrence, 0);
            lines.Line(1, "rounding: " + (occurrence.Rounding.Length > 0 ? occurrence.Rounding : "none"));
            lines.Line(1, "raw: " + FactLines.Spaced(occurrence.Raw));
            foreach (var key in KeysOf(occurrence))
            {
                if (told.Add(key))
                    lines.WriteTree(tree, key, 1);
                else
                    lines.Line(1, FactLines.Name(key) + "  (shown above)");
            }
        }
    }

    /// <summary>The facts behind an occurrence: for a change both of them.</summary>
    private static IEnumerable<FactKey> KeysOf(LedgerOccurrence occurrence) =>
        occurrence.From is { } from ? [occurrence.Fact, occurrence.Fact with { Period = from }] : [occurrence.Fact];

    private static void PrintJson(ConsoleHost host, FactsLedger ledger, ImmutableArray<LedgerOccurrence> found) => FactJson.Print(host.Output, json =>
    {
        json.WriteString("report", ledger.Report);
        json.WriteString("period", ledger.Period);
        json.WriteStartArray("occurrences");
        foreach (var occurrence in found)
            FactJson.Write(json, ledger, occurrence);
        json.WriteEndArray();
        json.WriteStartArray("facts");
        var tree = new FactTree(ledger);
        var seen = new HashSet<FactKey>();
        foreach (var key in found.SelectMany(KeysOf).Distinct())
        {
            foreach (var branch in tree.Inputs(key))
            {
                if (branch.Fact is { } fact && seen.Add(fact.Key))
                    FactJson.Write(json, fact);
            }
        }

        json.WriteEndArray();
    });
}
