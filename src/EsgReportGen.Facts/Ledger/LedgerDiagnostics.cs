using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Facts.Ledger;

/// <summary>Why a written ledger cannot be read: ESG9120 to ESG9129.</summary>
public static class LedgerDiagnostics
{
#pragma warning disable CS1591 // The texts of each say what it is.
    public static readonly DiagnosticDescriptor NotALedger = new(
        "ESG9120", DiagnosticSeverity.Error, "Not a facts ledger",
        "this is no facts ledger: {0}",
        "name a `facts.json` that `esg build` wrote, or the PDF beside it");

    public static readonly DiagnosticDescriptor NewerLedger = new(
        "ESG9121", DiagnosticSeverity.Error, "Ledger of a newer esg",
        "the facts ledger has form {0}; this esg knows forms up to {1}",
        "read it with the esg that wrote it, or a later one");

    public static readonly DiagnosticDescriptor LedgerTooLarge = new(
        "ESG9122", DiagnosticSeverity.Error, "Ledger too large",
        "the facts ledger is larger than {0} MB",
        "check that it is the file that `esg build` wrote");
#pragma warning restore CS1591

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NotALedger, NewerLedger, LedgerTooLarge];
}
