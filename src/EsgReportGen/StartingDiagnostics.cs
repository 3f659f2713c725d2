using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen;

/// <summary>Why a new report project cannot be made: ESG9401 to ESG9409. What keeps a report from its next year stands in the room Metrics.</summary>
public static class StartingDiagnostics
{
#pragma warning disable CS1591 // The texts of each say what it is.
    public static readonly DiagnosticDescriptor FolderNotEmpty = new(
        "ESG9401", DiagnosticSeverity.Error, "The folder is not empty",
        "`{0}` is not empty: it holds `{1}`",
        "name a folder that is not there yet, or an empty one");

    public static readonly DiagnosticDescriptor FolderNotWritable = new(
        "ESG9402", DiagnosticSeverity.Error, "The folder cannot be written",
        "`{0}` cannot be written: {1}",
        "choose another folder, or check who may write there");
#pragma warning restore CS1591

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [FolderNotEmpty, FolderNotWritable];
}
