using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Templating;

/// <summary>The findings of stage 6 in data blocks <c>chart</c>, ordered by id.</summary>
public static class ChartDiagnostics
{
    /// <summary>A type of chart that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownType = Error(
        "ESG6001", "unknown type of chart", "unknown type of chart `{0}`", "use one of {1}");

    /// <summary>A key that another type of chart has.</summary>
    public static readonly DiagnosticDescriptor KeyOfOtherType = Error(
        "ESG6002", "key of another type of chart", "a `{1}` chart has no `{0}`", "use one of {2}");

    /// <summary>Nothing at all is said for a place of the chart.</summary>
    public static readonly DiagnosticDescriptor PointWithoutValue = Error(
        "ESG6003", "point without a value", "`{0}` has no value for {1}, so the chart would have a hole that nobody explains",
        "give it a value, or a reason such as `{{ missing: not-published }}`, or show other periods");

    /// <summary>A series whose values are all missing.</summary>
    public static readonly DiagnosticDescriptor SeriesWithoutNumbers = Error(
        "ESG6004", "series without numbers", "`{0}` has no number in what the chart shows", "take it out, or show other periods");

    /// <summary>A height that is none, or none that a chart can have.</summary>
    public static readonly DiagnosticDescriptor HeightOutOfRange = Error(
        "ESG6005", "height out of range", "`{0}` is no height of a chart", "write millimetres from 20 to 240, such as `60mm`");

    /// <summary>Two ways to say what a chart shows.</summary>
    public static readonly DiagnosticDescriptor SeriesAndItems = Error(
        "ESG6006", "series and items", "a chart has `series` over periods or `items` of a period, not both", "take one of them out");

    /// <summary>Parts of kinds that are never added.</summary>
    public static readonly DiagnosticDescriptor MixedKinds = Error(
        "ESG6010", "kinds that never mix", "`{0}` is {1} and `{2}` is {3}: they are never added, and this chart adds them", "show them side by side, as `column` or `bar`");

    /// <summary>Parts of accounting bases that are never added.</summary>
    public static readonly DiagnosticDescriptor MixedBases = Error(
        "ESG6011", "accounting bases that never mix", "`{0}` is {1}-based and `{2}` {3}-based: they are never added, and this chart adds them",
        "show one basis, or both side by side as `column` or `bar`");

    /// <summary>Parts that share something.</summary>
    public static readonly DiagnosticDescriptor OverlappingBoundaries = Error(
        "ESG6012", "overlapping boundaries", "`{0}` is counted for `{1}` and `{2}` for `{3}`, which overlap: this chart would count the shared part twice",
        "show parts that share nothing, or put them side by side as `column` or `bar`");

    /// <summary>A part beside the whole that it is in.</summary>
    public static readonly DiagnosticDescriptor PartBesideWhole = Error(
        "ESG6013", "part beside its whole", "`{0}` is a part of `{1}`: this chart would count it twice", "take one of them out");

    /// <summary>A number of a day beside one of a year.</summary>
    public static readonly DiagnosticDescriptor DayBesideYear = Error(
        "ESG6014", "day beside year", "`{0}` holds at a day and `{1}` over a year: they are never added", "show them in charts of their own");

    /// <summary>Shares of more than a whole.</summary>
    public static readonly DiagnosticDescriptor SharesAboveWhole = Error(
        "ESG6015", "shares above a whole", "the shares shown for {0} add up to {1}%, more than a whole", "show shares of one whole that exclude each other, or put them side by side as `column` or `bar`");

    /// <summary>Parts that are not the whole.</summary>
    public static readonly DiagnosticDescriptor PartsAreNotWhole = Error(
        "ESG6016", "parts are not the whole", "the parts add up to {0}, and `{1}` is {2}", "add the parts that are missing, or write `rest: yes` to show what they leave");

    /// <summary>Parts above the whole.</summary>
    public static readonly DiagnosticDescriptor PartsAboveWhole = Error(
        "ESG6017", "parts above the whole", "the parts add up to {0}, more than `{1}`, which is {2}", "take out what is counted twice, or name another `whole`");

    /// <summary>A part below zero in a ring.</summary>
    public static readonly DiagnosticDescriptor NegativePart = Error(
        "ESG6018", "part below zero", "`{0}` is below zero, and a ring has no place for it", "write `type: bar`");

    /// <summary>A whole of nothing.</summary>
    public static readonly DiagnosticDescriptor NothingToDivide = Error(
        "ESG6019", "nothing to divide", "all parts are zero or missing, so there is no ring", "write `type: bar`, or take the chart out");

    /// <summary>Steps that do not explain a change.</summary>
    public static readonly DiagnosticDescriptor StepsDoNotAddUp = Error(
        "ESG6020", "steps do not add up", "the steps add up to {0}, and `{1}` changed by {2}", "add the steps that are missing, or write `rest: yes` to show what they leave as a step");

    /// <summary>A total that is not what stands before it.</summary>
    public static readonly DiagnosticDescriptor TotalIsNotSum = Error(
        "ESG6021", "total is not the sum", "`{0}` is {2}, and what stands before it adds up to {1}", "correct the items: a `step` adds to what stands before it, a `total` says what they add up to");

    /// <summary>A step without its two ends.</summary>
    public static readonly DiagnosticDescriptor StepWithoutValue = Error(
        "ESG6022", "step without a number", "`{0}` has no number for {1}, so its change is not known", "take the step out, and write `rest: yes`");

    /// <summary>Steps between one period and itself, or backwards.</summary>
    public static readonly DiagnosticDescriptor PeriodsNotAscending = Error(
        "ESG6023", "periods do not ascend", "the change from {0} to {1} does not go forwards", "write the earlier period as `from`");

    /// <summary>A bar of no share.</summary>
    public static readonly DiagnosticDescriptor NoProgress = Error(
        "ESG6024", "no progress", "`{0}` is in `{1}`, so it is no share of a track", "give it a goal, `{{ metric: {0}, goal: … }}`, or name a target or a percentage");

    /// <summary>A goal of zero.</summary>
    public static readonly DiagnosticDescriptor GoalNotAboveZero = Error(
        "ESG6025", "goal not above zero", "the goal `{0}` is not above zero, so there is no share of it", "show both values as `bar`");

    /// <summary>A unit is asked for, and all items are percentages or targets.</summary>
    public static readonly DiagnosticDescriptor UnitForNothing = Error(
        "ESG6026", "unit for nothing", "no item has a `goal`, so there is no number to show in another unit", "take `in` and `scale` out: percentages and targets keep their own");

    private static DiagnosticDescriptor Error(string id, string title, string message, string hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint);
}
