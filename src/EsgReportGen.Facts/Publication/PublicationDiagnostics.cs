using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Facts.Publication;

/// <summary>What can be wrong between a report and what its earlier editions printed: ESG9301 to ESG9349.</summary>
public static class PublicationDiagnostics
{
    /// <summary>A printed value that is another one now, without a restatement.</summary>
    public static DiagnosticDescriptor PublishedValueChanged { get; } = Error(
        1, "a published value was changed", "`{0}` is {2} for `{1}`, but `{3}` printed {4}: {5}",
        "put the printed value back, or write on the metric: `{6}`");

    /// <summary>A printed value that is missing now, without a restatement.</summary>
    public static DiagnosticDescriptor PublishedValueWithdrawn { get; } = Error(
        2, "a published value was withdrawn", "`{0}` is {2} for `{1}`, but `{3}` printed {4}",
        "put the printed value back, or write on the metric: `{5}`");

    /// <summary>A printed value in the middle of a series that nothing declares any more.</summary>
    public static DiagnosticDescriptor PublishedValueGone { get; } = new(
        "ESG9303", DiagnosticSeverity.Warning, "a published value is no longer declared", "`{0}` has no value for `{1}`, but `{2}` printed {3}",
        "declare it again, or write `{1}: {{ missing: … }}` with the reason and a restatement");

    /// <summary>A printed value whose unit measures something else than the metric's.</summary>
    public static DiagnosticDescriptor PublishedUnitDiffers { get; } = Error(
        4, "a published value in another kind of unit", "`{0}` was printed in `{1}` and is now in `{2}`, which measures something else",
        "correct the unit here, or give what is measured now a metric of its own");

    /// <summary>A restatement of values that did not change.</summary>
    public static DiagnosticDescriptor RestatementChangesNothing { get; } = new(
        "ESG9305", DiagnosticSeverity.Warning, "a restatement changes nothing", "`{0}` says the same as `{1}` printed, so nothing is restated", "remove the restatement");

    /// <summary>A restatement of values that the edition did not print.</summary>
    public static DiagnosticDescriptor NeverPrinted { get; } = Error(
        6, "a restatement of what was never printed", "`{0}` did not print `{1}`{2}", "remove the restatement: a value that was never printed may change");

    /// <summary>An earlier value that is not what the edition printed.</summary>
    public static DiagnosticDescriptor WrongWas { get; } = Error(
        7, "an earlier value that was not printed", "`{0}` printed {1}, not {2}", "remove `was`: the list of the edition says what it printed");

    /// <summary>A restatement against an edition whose values nobody knows.</summary>
    public static DiagnosticDescriptor WasMissing { get; } = Error(
        8, "a restatement of an unknown value", "nothing says what `{0}` printed", "write `was: …` with the printed number, or name a list in report.yaml: `values: published/{0}.csv`");

    /// <summary>A restatement for a period without a value.</summary>
    public static DiagnosticDescriptor RestatedPeriodUnknown { get; } = Error(
        9, "a restatement for a period without value", "`{0}` says nothing for `{1}`, so it cannot be restated", "name periods that have a value under `periods:`");

    /// <summary>The reason "inputs" where no input was restated.</summary>
    public static DiagnosticDescriptor InputsNotRestated { get; } = Error(
        10, "restated inputs that are not", "no input of `{0}` was restated for `{1}`", "write the reason of its own, such as `method`, `error` or `structure`");

    /// <summary>A change of the base year above the policy's threshold that is not explained.</summary>
    public static DiagnosticDescriptor BaseYearChanged { get; } = Error(
        11, "the base year changed by more than the threshold", "the base-year value of `{0}` is {1}, but `{2}` printed {3}: {4}, and the threshold is {5}%",
        "recalculate all years alike and say so on the metric itself, with a note: `{6}`");

    /// <summary>A threshold without a base year.</summary>
    public static DiagnosticDescriptor ThresholdWithoutBaseYear { get; } = Error(
        12, "a threshold without a base year", "the policy looks at the base-year value of `{0}`, but there is no base year", "write `baseYear: …` in report.yaml");

    /// <summary>An assured value that is not the same any more.</summary>
    public static DiagnosticDescriptor AssuredValueChanged { get; } = Error(
        13, "an assured value was changed", "`{0}` for `{1}` had {2} assurance in `{3}`, and {4}",
        "have it assured again and write `assurance: …` into its restatement of `{3}`, or put back what was assured");

    /// <summary>An earlier value that could stand for several periods.</summary>
    public static DiagnosticDescriptor WasNeedsOnePeriod { get; } = Error(
        14, "an earlier value without its period", "`was` does not say which period of `{0}` it is about", "name one: `periods: [{1}]`");

    /// <summary>A list of an edition that is there already and says something else.</summary>
    public static DiagnosticDescriptor EditionExists { get; } = Error(
        20, "an edition is published already", "`{0}` is there already and says something else: {1}",
        "publish under another key, or replace the list with `--force` if the edition is not out yet");

    /// <summary>A report that prints no fact.</summary>
    public static DiagnosticDescriptor NothingPrinted { get; } = Error(21, "nothing to publish", "the report prints no fact", "print facts in its chapters first");

    /// <summary>A report.yaml in a form that an edition cannot be added to.</summary>
    public static DiagnosticDescriptor CannotRegister { get; } = Error(
        22, "an edition cannot be registered", "the edition `{0}` cannot be written into report.yaml{1}", "add it by hand: `{2}`");

    /// <summary>All descriptors in order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        PublishedValueChanged, PublishedValueWithdrawn, PublishedValueGone, PublishedUnitDiffers, RestatementChangesNothing, NeverPrinted, WrongWas,
        WasMissing, RestatedPeriodUnknown, InputsNotRestated, BaseYearChanged, ThresholdWithoutBaseYear, AssuredValueChanged, WasNeedsOnePeriod,
        EditionExists, NothingPrinted, CannotRegister,
    ];

    private static DiagnosticDescriptor Error(int number, string title, string message, string hint) =>
        new("ESG93" + number.ToString("00", CultureInfo.InvariantCulture), DiagnosticSeverity.Error, title, message, hint);
}
