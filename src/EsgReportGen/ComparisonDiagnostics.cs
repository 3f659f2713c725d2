using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen;

/// <summary>What can be wrong with two states of a report that are to be compared, and with the snapshots that a report is held against.</summary>
public static class ComparisonDiagnostics
{
#pragma warning disable CS1591 // The texts of each say what it is.
    public static readonly DiagnosticDescriptor NoGit = new(
        "ESG9201", DiagnosticSeverity.Error, "No git",
        "`{0}` is a revision, and git is not in the search path",
        "install git, or compare two folders or two ledgers");

    public static readonly DiagnosticDescriptor NoRepository = new(
        "ESG9202", DiagnosticSeverity.Error, "No repository",
        "`{0}` is in no git repository that can be read: {1}",
        "run the command in a clone, or compare two folders or two ledgers");

    public static readonly DiagnosticDescriptor UnknownRevision = new(
        "ESG9203", DiagnosticSeverity.Error, "Unknown revision",
        "`{0}` is no revision, no folder with a report project, no ledger and no PDF",
        "name a branch, a tag or a commit of the repository (a shallow clone may lack it), a folder, a `.facts.json` or a report");

    public static readonly DiagnosticDescriptor RevisionWithoutProject = new(
        "ESG9204", DiagnosticSeverity.Error, "Revision without the project",
        "the revision `{0}` has no report project in `{1}`",
        "name a later revision, or compare with the folder where the project was then");

    public static readonly DiagnosticDescriptor SideNotBuilt = new(
        "ESG9205", DiagnosticSeverity.Error, "A side cannot be built",
        "the report of {0} cannot be compared: it stops at {1}",
        "make it build (`esg check` lists everything), or compare with another state");

    public static readonly DiagnosticDescriptor LedgerUnreadable = new(
        "ESG9206", DiagnosticSeverity.Error, "Ledger cannot be read",
        "`{0}` cannot be compared: {1}",
        "name a `.facts.json` or a PDF that `esg build` wrote");

    public static readonly DiagnosticDescriptor LanguageOnNoSide = new(
        "ESG9207", DiagnosticSeverity.Error, "Nothing to compare",
        "{0} and {1} have no language in common",
        "compare two states of the same report, or name a language that both have with `--language`");

    public static readonly DiagnosticDescriptor SideHasErrors = new(
        "ESG9208", DiagnosticSeverity.Note, "A side has errors",
        "the report of {0} has {1}; its numbers are compared all the same",
        "run `esg check` to see them");

    public static readonly DiagnosticDescriptor SnapshotMissing = new(
        "ESG9211", DiagnosticSeverity.Error, "No snapshot yet",
        "`{0}` is not there: nothing was accepted for the language `{1}` yet",
        "look at the report, then run `esg accept` and commit what it writes");

    public static readonly DiagnosticDescriptor SnapshotDiffers = new(
        "ESG9212", DiagnosticSeverity.Error, "Snapshot differs",
        "the report differs from what was accepted: {0} of `{1}`",
        "if that is meant, run `esg accept` and commit what it writes");

    public static readonly DiagnosticDescriptor SnapshotOfNoLanguage = new(
        "ESG9213", DiagnosticSeverity.Error, "Snapshot of no language",
        "`{0}` is a snapshot of a language that `content/report.yaml` does not list",
        "run `esg accept`, which removes it, or list the language again");
#pragma warning restore CS1591

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NoGit, NoRepository, UnknownRevision, RevisionWithoutProject, SideNotBuilt, LedgerUnreadable, LanguageOnNoSide, SideHasErrors, SnapshotMissing, SnapshotDiffers, SnapshotOfNoLanguage];
}
