using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Metrics.Targets;

/// <summary>What can be wrong in targets.yaml and sites.yaml: ESG1085 to ESG1089 and ESG1110 to ESG1114.</summary>
public static class TargetDiagnostics
{
    /// <summary>A member by site that sites.yaml does not declare.</summary>
    public static DiagnosticDescriptor UnknownSite { get; } = Error(85, "an unknown site", "unknown site `{0}`", "declare it in content/sites.yaml under `sites:`");

    /// <summary>A target of words, dates or yes-no.</summary>
    public static DiagnosticDescriptor TargetOfNoNumber { get; } = Error(86, "a target of no number", "`{0}` has no numbers, so nothing can be aimed at", "name a metric of numbers");

    /// <summary>A goal that says nothing, or two things.</summary>
    public static DiagnosticDescriptor UnclearGoal { get; } = Error(87, "an unclear goal", "the goal of `{0}` has {1}", "write `value: …` or `change: -50%`");

    /// <summary>A goal that does not lie after its base.</summary>
    public static DiagnosticDescriptor GoalNotAfterBase { get; } = Error(88, "a goal before its base", "the goal {0} is not after the base {1}", "write a later period for the goal, or an earlier one for the base");

    /// <summary>A milestone that does not lie between base and goal.</summary>
    public static DiagnosticDescriptor MilestoneOutside { get; } = Error(89, "a milestone off the way", "the milestone {0} is not between {1} and {2}", "write a period between base and goal");

    /// <summary>A path besides milestones.</summary>
    public static DiagnosticDescriptor PathAndMilestones { get; } = Error(110, "a path and milestones", "`{0}` has a path and milestones", "remove `path:`: milestones are a path in steps");

    /// <summary>A dimension or member that the target's metric does not have.</summary>
    public static DiagnosticDescriptor UnknownPart { get; } = Error(111, "an unknown part", "`{0}` has no {1} `{2}`", "name one of its `breakdown:`");

    /// <summary>A text that is no change.</summary>
    public static DiagnosticDescriptor NotAChange { get; } = Error(112, "no change", "`{0}` is no change", "write a percentage such as `-50%`, or percentage points such as `10 pp`");

    /// <summary>A text that is no country code.</summary>
    public static DiagnosticDescriptor NotACountry { get; } = Error(113, "no country", "`{0}` is no country code", "write two capital letters (ISO 3166): `CN`");

    /// <summary>A value for a period before its site reported.</summary>
    public static DiagnosticDescriptor ValueBeforeSite { get; } = new(
        "ESG1114", DiagnosticSeverity.Warning, "a value before its site", "`{0}` has a value for {1}, but reports since {2}", "correct `since:` of the site, or the period of the value");

    /// <summary>All descriptors in order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownSite, TargetOfNoNumber, UnclearGoal, GoalNotAfterBase, MilestoneOutside, PathAndMilestones, UnknownPart, NotAChange, NotACountry, ValueBeforeSite,
    ];

    private static DiagnosticDescriptor Error(int number, string title, string message, string hint) =>
        new("ESG1" + number.ToString("000", CultureInfo.InvariantCulture), DiagnosticSeverity.Error, title, message, hint);
}
