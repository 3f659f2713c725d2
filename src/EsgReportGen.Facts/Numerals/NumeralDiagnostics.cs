using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Facts.Numerals;

/// <summary>What is found about numerals, ordered by id.</summary>
public static class NumeralDiagnostics
{
    private const string Policy = "numerals";

    /// <summary>A number typed by hand that a fact says.</summary>
    public static readonly DiagnosticDescriptor TypedFact = Error(
        "ESG4201", "fact typed by hand", "`{0}` is typed by hand, and is the fact `{1}` of {2}", "type `{3}` in its place, which prints `{4}`");

    /// <summary>A number that no fact says.</summary>
    public static readonly DiagnosticDescriptor OrphanNumeral = Error(
        "ESG4202", "numeral without a fact", "`{0}` is typed by hand, and no fact within rounding says it",
        "print a fact, declare a name under `names:` in report.yaml, or waive it with a reason: `[{0}]{{waive=\"…\"}}`");

    /// <summary>A number that a power of ten parts from a fact.</summary>
    public static readonly DiagnosticDescriptor OtherMagnitude = Error(
        "ESG4203", "numeral of another magnitude than the fact", "`{0}` is {1} the fact `{2}` of {3}", "type `{4}` in its place, which prints `{5}`");

    /// <summary>A number in words that no fact says.</summary>
    public static readonly DiagnosticDescriptor OrphanWords = Error(
        "ESG4204", "number in words without a fact", "the number `{0}` is written in words, and no fact stands behind it",
        "print a fact, declare a name under `names:` in report.yaml, or waive it with a reason: `[{0}]{{waive=\"…\"}}`");

    /// <summary>Figures that touch a printed fact.</summary>
    public static readonly DiagnosticDescriptor FiguresAtFact = Error(
        "ESG4205", "figures at a fact", "`{0}` is typed at a printed fact, and a reader takes both for one number", "let the fact print all of its number: `| scale`, `| in` and `| decimals` change it");

    /// <summary>A waiver without a reason.</summary>
    public static readonly DiagnosticDescriptor WaiverWithoutReason = Error(
        "ESG4206", "waiver without a reason", "the waiver gives no reason", "say why the number needs no fact: `waive=\"idiom\"`");

    /// <summary>A waiver of a text that has no numeral.</summary>
    public static readonly DiagnosticDescriptor WaiverWithoutNumeral = Warning(
        "ESG4207", "waiver without a numeral", "`{0}` has no numeral that could be waived", "remove the waiver");

    /// <summary>A waiver that nothing needs.</summary>
    public static readonly DiagnosticDescriptor UnusedWaiver = Warning(
        "ESG4208", "unused waiver", "nothing needs the waiver of `{0}`", "remove it, or write its text as it stands in the chapter");

    /// <summary>More orphans than are told one by one.</summary>
    public static readonly DiagnosticDescriptor MoreOrphans = Error(
        "ESG4209", "more numerals without a fact", "{0} more numerals have nothing behind them", "mend those above first");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        TypedFact, OrphanNumeral, OtherMagnitude, OrphanWords, FiguresAtFact, WaiverWithoutReason, WaiverWithoutNumeral, UnusedWaiver, MoreOrphans,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message, string hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint) { Policy = Policy };

    private static DiagnosticDescriptor Warning(string id, string title, string message, string hint) =>
        new(id, DiagnosticSeverity.Warning, title, message, hint) { Policy = Policy };
}
