using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>What keeps a report from moving to its next year: ESG9410 to ESG9419.</summary>
public static class RollForwardDiagnostics
{
    /// <summary>A text that is no year of the report.</summary>
    public static DiagnosticDescriptor NotAYear { get; } = new(
        "ESG9410", DiagnosticSeverity.Error, "no year of the report", "`{0}` is no year of this report", "name the year after `{1}`: `{2}`");

    /// <summary>A year that does not follow the one reported on.</summary>
    public static DiagnosticDescriptor NotTheNextYear { get; } = new(
        "ESG9411", DiagnosticSeverity.Error, "not the next year", "the report is on `{1}`, and `{0}` does not follow it", "roll forward a year at a time: `{2}`");

    /// <summary>Series that have a value for the year already.</summary>
    public static DiagnosticDescriptor YearAlreadyThere { get; } = new(
        "ESG9412", DiagnosticSeverity.Error, "the year is already there", "`{0}` already stands in {1} series, the first of them here",
        "move these values away, or run it with `--keep-existing` to leave them as they are");

    /// <summary>A closing year whose printed values are not locked.</summary>
    public static DiagnosticDescriptor ClosingYearNotPublished { get; } = new(
        "ESG9413", DiagnosticSeverity.Warning, "the closing year is not published", "the values that the report on `{0}` printed are not locked",
        "run `esg publish` for the report on `{0}` first; later changes to its values then need a reason");

    /// <summary>A project in a form that cannot be moved by editing.</summary>
    public static DiagnosticDescriptor CannotBeEdited { get; } = new(
        "ESG9414", DiagnosticSeverity.Error, "the project cannot be moved by editing", "this cannot be moved to `{0}` by editing: {1}",
        "write the years of this place by their names (`{2}`), and try again");

    /// <summary>A text that is no year of any report, while the report itself cannot be read.</summary>
    public static DiagnosticDescriptor NoYear { get; } = new(
        "ESG9415", DiagnosticSeverity.Error, "no year", "`{0}` is no year", "name the next year as the project writes it: `FY2025`, or `2025`");

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NotAYear, NotTheNextYear, YearAlreadyThere, ClosingYearNotPublished, CannotBeEdited, NoYear];
}
