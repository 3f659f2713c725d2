using System.Linq;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Facts.Tests.Diff;

/// <summary>Makes ledgers and compares them.</summary>
internal static class Compared
{
    /// <summary>Compares the small report with a changed one.</summary>
    public static LedgerDiff With(MemoryWorld after) => LedgerComparer.Compare([LedgerOf(SmallReport.Create())], [LedgerOf(after)]);

    public static LedgerDiff DiffOf(LedgerFact[] before, LedgerFact[] after) => LedgerComparer.Compare([LedgerOf(before, [])], [LedgerOf(after, [])]);

    public static LedgerDiff DiffOfPrinted(LedgerOccurrence[] before, LedgerOccurrence[] after) => LedgerComparer.Compare([LedgerOf([], before)], [LedgerOf([], after)]);

    public static FactsLedger LedgerOf(MemoryWorld world) => ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true }).Output!.Ledger;

    public static FactsLedger LedgerOf(LedgerFact[] facts, LedgerOccurrence[] occurrences, string language = "en") => new()
    {
        Report = "made",
        Language = language,
        Period = "2024",
        Facts = [.. facts],
        Occurrences = [.. occurrences],
        Numerals = new NumeralCoverage(0, 0, 0, 0),
    };

    public static LedgerFact Fact(string metric, string? value, string? precision = null, string? missing = null) => new()
    {
        Key = new FactKey(metric, "2024"),
        Label = "Label of " + metric,
        Value = value,
        Missing = missing,
        Precision = precision,
        Unit = "t",
        Place = new LedgerPlace("content/metrics/a.yaml", 1, 1),
    };

    public static LedgerFact Computed(string metric, string value, string formula, params string[] inputs) => Fact(metric, value) with
    {
        Formula = formula,
        Inputs = [.. inputs.Select(i => new FactKey(i, "2024"))],
    };

    public static LedgerOccurrence Occurrence(string metric, string printed, string chapter = "climate", int page = 1, string operation = "") => new()
    {
        Fact = new FactKey(metric, "2024"),
        Operation = operation,
        From = operation.Length == 0 ? null : "2023",
        Raw = printed,
        Printed = printed,
        Chapter = chapter,
        Template = new LedgerPlace("templates/en/climate.md", 1, 1),
        Boxes = [new LedgerBox(page, 0, 0, 10, 10)],
    };
}
