using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Metrics.Loading;

/// <summary>The closed lists of words in the files under <c>content/</c>.</summary>
internal static class Words
{
    public static Vocabulary<MissingReason> MissingReasons { get; } = new(
        "reason for a missing value",
        ("not-applicable", MissingReason.NotApplicable),
        ("not-relevant", MissingReason.NotRelevant),
        ("not-published", MissingReason.NotPublished),
        ("not-collected", MissingReason.NotCollected),
        ("confidential", MissingReason.Confidential));

    public static Vocabulary<Qualifier> Qualifiers { get; } = new(
        "qualifier",
        ("exact", Qualifier.Exact),
        ("about", Qualifier.About),
        ("more-than", Qualifier.MoreThan),
        ("less-than", Qualifier.LessThan));

    public static Vocabulary<MetricKind> Kinds { get; } = new(
        "kind of metric",
        ("inventory", MetricKind.Inventory),
        ("reduction", MetricKind.Reduction),
        ("removal", MetricKind.Removal),
        ("credit", MetricKind.Credit),
        ("avoided", MetricKind.Avoided),
        ("energy", MetricKind.Energy),
        ("activity", MetricKind.Activity),
        ("capacity", MetricKind.Capacity),
        ("count", MetricKind.Count),
        ("money", MetricKind.Money),
        ("ratio", MetricKind.Ratio),
        ("people", MetricKind.People),
        ("text", MetricKind.Text));

    public static Vocabulary<ComparisonMode> Comparisons { get; } = new(
        "way to compare", ("interval", ComparisonMode.Interval), ("written", ComparisonMode.Written));

    public static Vocabulary<Rollup> Rollups { get; } = new("way to roll up", ("sum", Rollup.Sum), ("none", Rollup.None));

    public static Vocabulary<TargetPath> TargetPaths { get; } = new("path of a target", ("linear", TargetPath.Linear), ("compound", TargetPath.Compound));

    public static Vocabulary<bool> PeriodSorts { get; } = new("sort of period", ("year", false), ("instant", true));

    public static Vocabulary<bool> TrueFalse { get; } = new("truth value", ("true", true), ("false", false));

    public static Vocabulary<string> RestatementReasons { get; } = Same(
        "reason for a restatement", "method", "error", "structure", "boundary", "factor", "estimate-replaced", "inputs");

    // GRI 1: Foundation 2021, requirement 6.
    public static Vocabulary<string> OmissionReasons { get; } = Same(
        "reason for an omission", "not-applicable", "legal-prohibitions", "confidentiality-constraints", "information-unavailable");

    public static Vocabulary<string> NumeralPolicies { get; } = Same("policy for numerals", "error", "warn", "off");

    public static Vocabulary<string> RoundingPolicies { get; } = Same("policy for rounding", "note", "largest-remainder", "strict");

    public static Vocabulary<string> StalePolicies { get; } = Same("policy for stale translations", "fail", "warn");

    private static Vocabulary<string> Same(string noun, params string[] words) =>
        new(noun, System.Array.ConvertAll(words, w => (w, w)));
}
