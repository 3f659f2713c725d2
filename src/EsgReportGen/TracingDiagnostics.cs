using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen;

/// <summary>What can be wrong with source documents, and with questions for where a number comes from: ESG9101 to ESG9119.</summary>
public static class TracingDiagnostics
{
#pragma warning disable CS1591 // The texts of each say what it is.
    public static readonly DiagnosticDescriptor EvidenceMissing = new(
        "ESG9101", DiagnosticSeverity.Error, "Source document missing",
        "there is no source document `{0}`",
        "put the file below `content/`, or correct its path; upper and lower case count");

    public static readonly DiagnosticDescriptor EvidenceTooLarge = new(
        "ESG9102", DiagnosticSeverity.Error, "Source document too large",
        "the source document `{0}` is larger than {1} MB",
        "keep the pages that the values come from, or name the document by `title` and `url` alone");

    public static readonly DiagnosticDescriptor EvidenceUnreadable = new(
        "ESG9103", DiagnosticSeverity.Error, "Source document cannot be read",
        "the source document `{0}` cannot be read: {1}",
        "keep the file itself within the project, readable, and no link that leads out of it");

    public static readonly DiagnosticDescriptor UnknownMetric = new(
        "ESG9110", DiagnosticSeverity.Error, "No metric of that id",
        "there is no metric `{0}`",
        "name a metric by its id in the files below `content/metrics/`");

    public static readonly DiagnosticDescriptor UnknownPeriod = new(
        "ESG9111", DiagnosticSeverity.Error, "No value for the period",
        "`{0}` has no value for `{1}`; it has one for {2}",
        "ask for one of these periods");

    public static readonly DiagnosticDescriptor NotPrinted = new(
        "ESG9112", DiagnosticSeverity.Error, "Not printed and not used",
        "`{0}` is printed nowhere, and no formula uses it",
        "print it in a template, or take it out of the metric files");

    public static readonly DiagnosticDescriptor FileNotReadable = new(
        "ESG9113", DiagnosticSeverity.Error, "PDF or ledger cannot be read",
        "`{0}` cannot be read: {1}",
        "name a PDF or a `facts.json` that `esg build` wrote; other programs may have saved the PDF again, but not encrypted");

    public static readonly DiagnosticDescriptor NoLedgerInside = new(
        "ESG9114", DiagnosticSeverity.Error, "PDF without a ledger",
        "`{0}` holds no facts ledger",
        "build the report again with this esg, which attaches `facts.json`");

    public static readonly DiagnosticDescriptor NoSuchPage = new(
        "ESG9115", DiagnosticSeverity.Error, "No such page",
        "the report has no page `{0}`; its sheets go from 1 to {1}",
        "name a page by its printed number, or by the number of its sheet");

    public static readonly DiagnosticDescriptor TextNotFound = new(
        "ESG9116", DiagnosticSeverity.Error, "Text not found",
        "no printed fact {1} holds the text `{0}`",
        "copy the number as it is printed, or leave `--page` out to search all pages");
#pragma warning restore CS1591

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        EvidenceMissing, EvidenceTooLarge, EvidenceUnreadable, UnknownMetric, UnknownPeriod, NotPrinted, FileNotReadable, NoLedgerInside, NoSuchPage, TextNotFound,
    ];
}
