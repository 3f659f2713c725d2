using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Formulas;

/// <summary>What can be wrong with formulas, checks, proofs and breakdowns: ESG2001 to ESG2099.</summary>
public static class FormulasDiagnostics
{
    /// <summary>A formula longer than the limit.</summary>
    public static DiagnosticDescriptor TooLong { get; } = Error(
        1, "a formula is too long", "this formula has {0} characters, more than the {1} that are read", "give its parts metrics of their own");

    /// <summary>A formula nested deeper than the limit.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = Error(
        2, "a formula is nested too deep", "brackets, signs or conditions are nested deeper than {0} levels here", "give its parts metrics of their own");

    /// <summary>What is no expression.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = Error(
        3, "a formula cannot be read", "this formula cannot be read: {0}", "write an expression such as `ghg.s1 + ghg.s2.market`");

    /// <summary>C# that the formula language does not have.</summary>
    public static DiagnosticDescriptor OutsideLanguage { get; } = Error(
        4, "outside the formula language", "{0} is not part of the formula language",
        "use numbers, metrics, `+ - * /`, comparisons, `? :`, `??`, `x[FY2023]` and the functions of the language");

    /// <summary>A number in another spelling.</summary>
    public static DiagnosticDescriptor NotAPlainNumber { get; } = Error(
        5, "a number is not plain", "`{0}` is no plain number", "write digits and a decimal point only");

    /// <summary>A path that names no metric.</summary>
    public static DiagnosticDescriptor UnknownName { get; } = Error(
        6, "an unknown metric", "no metric is called `{0}`", "declare it under `metrics:` or correct the name");

    /// <summary>A function that does not exist.</summary>
    public static DiagnosticDescriptor UnknownFunction { get; } = Error(
        7, "an unknown function", "no function is called `{0}`", "use one of {1}");

    /// <summary>Too few or too many arguments.</summary>
    public static DiagnosticDescriptor ArgumentCount { get; } = Error(
        8, "a wrong number of arguments", "`{0}` does not take {1} arguments", "write `{2}`");

    /// <summary>An argument of another sort.</summary>
    public static DiagnosticDescriptor WrongArgument { get; } = Error(
        9, "a wrong argument", "`{0}` takes {1} here, not `{2}`", "write `{3}`");

    /// <summary>A period that cannot be read.</summary>
    public static DiagnosticDescriptor UnknownPeriod { get; } = Error(
        10, "an unknown period", "`{0}` is no period", "write `prior`, `base` or a year such as `FY2023`");

    /// <summary><c>base</c> without a base year.</summary>
    public static DiagnosticDescriptor NoBaseYear { get; } = Error(
        11, "no base year", "this report has no base year", "write `baseYear:` in report.yaml");

    /// <summary>A metric of words, days or yes-no in arithmetic.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = Error(
        12, "no number", "`{0}` holds {1}, not numbers", "use a metric with a unit");

    /// <summary>A breakdown where a number is wanted.</summary>
    public static DiagnosticDescriptor BreakdownAlone { get; } = Error(
        13, "a breakdown is no number", "`{0}` is a breakdown with {1} members, not one number", "write `Sum({0})`");

    /// <summary>A comparison where a number is wanted, or the other way round.</summary>
    public static DiagnosticDescriptor TruthOrNumber { get; } = Error(
        14, "a comparison is no number", "`{0}` is {1}, but {2} is wanted here", "compare numbers with `==`, `<`, `>`, and calculate with numbers only");

    /// <summary>Different dimensions in a sum.</summary>
    public static DiagnosticDescriptor UnitMismatch { get; } = Error(
        15, "units do not fit", "`{0}` is in {1} and `{2}` in {3}: they cannot be {4}", "use quantities of one kind; `Convert(x, \"unit\")` changes the unit, never what is measured");

    /// <summary>A bare number beside a unit.</summary>
    public static DiagnosticDescriptor NumberWithoutUnit { get; } = Error(
        16, "a number without a unit", "`{0}` has no unit, but `{1}` is in {2}", "write `Convert({0}, \"{2}\")` if {0} {2} is meant; in per cent the whole is `Convert(100, \"%\")`");

    /// <summary>Kinds that never mix.</summary>
    public static DiagnosticDescriptor MixedKinds { get; } = Error(
        17, "kinds that never mix", "`{0}` is {1} and `{2}` is {3}: they are never added", "report them side by side, each with its own total");

    /// <summary>Accounting bases that never mix.</summary>
    public static DiagnosticDescriptor MixedBases { get; } = Error(
        18, "accounting bases that never mix", "`{0}` is {1}-based and `{2}` {3}-based: they are never added", "use one basis in a sum; both totals may stand side by side");

    /// <summary>Boundaries that share a part.</summary>
    public static DiagnosticDescriptor OverlappingBoundaries { get; } = Error(
        19, "overlapping boundaries", "`{0}` is counted for {1} and `{2}` for {3}, which overlap: a sum counts the shared part twice", "add boundaries that share nothing, or use a total that covers both");

    /// <summary>What holds on a day, with what runs over a year.</summary>
    public static DiagnosticDescriptor InstantWithDuration { get; } = Error(
        20, "an instant with a duration", "`{0}` holds on a day and `{1}` over a year: they cannot be added", "add what holds on the same day, or what runs over the same year");

    /// <summary>A written unit that the formula does not give.</summary>
    public static DiagnosticDescriptor UnitDisagrees { get; } = Error(
        21, "the unit is another than the formula's", "the unit of `{0}` is {1}, but its formula gives {2}", "correct the unit or the formula; without a unit the formula's is taken");

    /// <summary>A written kind, basis, boundary or sort of period that the formula does not give.</summary>
    public static DiagnosticDescriptor TraitDisagrees { get; } = Error(
        22, "a metric is declared other than its formula", "the {0} of `{1}` is {2}, but its formula gives {3}", "correct it, or leave it out: the formula's is taken");

    /// <summary>A unit that is not known.</summary>
    public static DiagnosticDescriptor UnknownUnit { get; } = Error(
        23, "an unknown unit", "unknown unit `{0}`", "use a known unit");

    /// <summary>A conversion between dimensions.</summary>
    public static DiagnosticDescriptor CannotConvert { get; } = Error(
        24, "a unit does not convert", "`{0}` is in {1}, which does not convert to {2}", "multiply by a factor of your own (a metric), or choose a unit of the same dimension");

    /// <summary>A metric that depends on itself.</summary>
    public static DiagnosticDescriptor Cycle { get; } = Error(
        25, "a cycle of formulas", "`{0}` depends on itself: {1}", "break the circle: give one of these metrics values instead of a formula");

    /// <summary>A division by zero.</summary>
    public static DiagnosticDescriptor DivisionByZero { get; } = Error(
        26, "a division by zero", "`{0}` is 0 for {1}, so nothing can be divided by it", "write `{0} == 0 ? … : …`, or give the period a reason: `{{ missing: not-applicable }}`");

    /// <summary>A result too large.</summary>
    public static DiagnosticDescriptor Overflow { get; } = Error(
        27, "a result is too large", "`{0}` has more than 28 digits for {1}", "use larger units");

    /// <summary>A factor of 100 that the unit says already.</summary>
    public static DiagnosticDescriptor HundredTwice { get; } = Error(
        28, "a hundred too much", "`* 100` makes this a hundred times the share, for the unit `%` says it already", "leave `* 100` out");

    /// <summary>A check that compares nothing.</summary>
    public static DiagnosticDescriptor CheckIsNoComparison { get; } = Error(
        40, "a check compares nothing", "a check must compare, but `{0}` is a number", "write `a == b`, `a <= b` or the like");

    /// <summary>A check that does not hold.</summary>
    public static DiagnosticDescriptor CheckFails { get; } = Error(
        41, "a check fails", "the check fails for {0}: {1}", "correct the values, or accept a known difference: `accept: {{ {0}: \"why\" }}`");

    /// <summary>A published value that its proof does not give.</summary>
    public static DiagnosticDescriptor ProofFails { get; } = Error(
        42, "a proof fails", "`{0}` is {1} for {2}, but its proof gives {3}", "correct the value, its inputs, or `precision:` if it was rounded");

    /// <summary>Parts above their total.</summary>
    public static DiagnosticDescriptor PartsAboveTotal { get; } = Error(
        43, "parts are above their total", "the parts of `{0}` by {1} add up to {2} for {3}, more than the total {4}", "correct the parts or the total, or state their `precision:` if they are rounded");

    /// <summary>Parts below their total.</summary>
    public static DiagnosticDescriptor PartsBelowTotal { get; } = Error(
        44, "parts are below their total", "the parts of `{0}` by {1} add up to {2} for {3}, less than the total {4}", "add the missing parts, or write `exhaustive: false` for a list of some parts");

    /// <summary>A check without a period in which all its inputs have values.</summary>
    public static DiagnosticDescriptor CheckNeverRuns { get; } = new(
        "ESG2045", DiagnosticSeverity.Warning, "a check never runs", "there is no period for which all inputs of this check have values", "give the inputs values for the same periods, or remove the check");

    /// <summary>A check that holds, and what it cannot see.</summary>
    public static DiagnosticDescriptor CheckHolds { get; } = new(
        "ESG2046", DiagnosticSeverity.Note, "what a check cannot see", "this check holds; errors under {0} would not be seen", "state the digits more finely if they are known");

    /// <summary>An accepted difference that is none.</summary>
    public static DiagnosticDescriptor AcceptedWithoutNeed { get; } = new(
        "ESG2047", DiagnosticSeverity.Warning, "an accepted difference is none", "the check holds for {0}, so nothing needs to be accepted", "remove the line");

    /// <summary>Parts of another kind, basis or boundary than their total.</summary>
    public static DiagnosticDescriptor PartsDisagree { get; } = Error(
        48, "parts are declared other than their total", "the {0} of `{1}` is {2}, but its parts have {3}", "correct it, or say in report.yaml which boundary contains which");

    /// <summary>A stated change that the values do not give.</summary>
    public static DiagnosticDescriptor StatedChangeFails { get; } = Error(
        50, "a stated change fails", "the source states {1} for `{0}`, but its values for {3} and {4} give {2}", "correct the change or one of the values, or state their `precision:` if they are rounded");

    /// <summary>A value that is out of scale with its neighbours.</summary>
    public static DiagnosticDescriptor UnexplainedJump { get; } = new(
        "ESG2052", DiagnosticSeverity.Warning, "a value is out of scale", "`{0}` is {1} for {2}, {3} its value for {4}", "correct the value or its unit; if it is true, say why in a note on the value");

    /// <summary>A value to be averaged that nothing weighs.</summary>
    public static DiagnosticDescriptor MemberWithoutWeight { get; } = Error(
        60, "a member without a weight", "`{0}` has no weight: `{1}` has no member `{2}`", "add the member `{2}` there, with values or a reason");

    /// <summary>A weight of nothing.</summary>
    public static DiagnosticDescriptor WeightWithoutMember { get; } = new(
        "ESG2061", DiagnosticSeverity.Warning, "a weight without a member", "`{0}` weighs nothing: `{1}` has no member `{2}`, so the average leaves it out",
        "add the member `{2}` there, with values or a reason such as `not-applicable`");

    /// <summary>A weight below zero.</summary>
    public static DiagnosticDescriptor NegativeWeight { get; } = Error(
        62, "a weight below zero", "`{0}` has a weight below 0 for {1}, with which no average is one", "weigh with amounts such as energy, revenue or floor area");

    /// <summary>A sum over parts that do not add up.</summary>
    public static DiagnosticDescriptor SumOfRatios { get; } = Error(
        63, "a sum of ratios", "`{0}` are ratios, which do not add up to a total", "write `WeightedAverage({0}, …)`, or `rollup: sum` in the breakdown if its parts really add up");

    /// <summary>A total of ratios that its parts cannot give.</summary>
    public static DiagnosticDescriptor RatioOutsideParts { get; } = Error(
        64, "a ratio outside its parts", "`{0}` is {1} for {2}, but its parts by {3} lie between {4} and {5}", "correct the parts or the total, or write `rollup: none` if it is not made of them");

    /// <summary>A total that is not the weighted average that it is said to be.</summary>
    public static DiagnosticDescriptor NotTheAverage { get; } = Error(
        65, "a total is not the average", "`{0}` is {1} for {2}, but the average of its parts by {3} is {4}", "correct the parts, the weights or the total, or state their `precision:` if they are rounded");

    /// <summary>A target's base that contradicts the metric.</summary>
    public static DiagnosticDescriptor BaseContradicts { get; } = Error(
        66, "a base that contradicts its metric", "the target `{0}` starts from {1}, but `{2}` is {3} for {4}", "leave `value:` out to start from the metric's own, or correct one of the two");

    /// <summary>A target in a unit that its metric does not convert to.</summary>
    public static DiagnosticDescriptor TargetUnit { get; } = Error(
        67, "a target in another unit", "the target `{0}` is in {1}, and `{2}` in {3}", "write the numbers of the target in a unit of the metric");

    /// <summary>Percentage points of what is no percentage.</summary>
    public static DiagnosticDescriptor PointsOfNoShare { get; } = Error(
        68, "points of no share", "the target `{0}` changes by percentage points, and `{1}` is in {2}", "write a percentage such as `-50%`");

    /// <summary>All descriptors in order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        TooLong, TooDeep, Unreadable, OutsideLanguage, NotAPlainNumber, UnknownName, UnknownFunction, ArgumentCount, WrongArgument, UnknownPeriod,
        NoBaseYear, NotANumber, BreakdownAlone, TruthOrNumber, UnitMismatch, NumberWithoutUnit, MixedKinds, MixedBases, OverlappingBoundaries,
        InstantWithDuration, UnitDisagrees, TraitDisagrees, UnknownUnit, CannotConvert, Cycle, DivisionByZero, Overflow, HundredTwice,
        CheckIsNoComparison, CheckFails, ProofFails, PartsAboveTotal, PartsBelowTotal, CheckNeverRuns, CheckHolds, AcceptedWithoutNeed,
        PartsDisagree, StatedChangeFails, UnexplainedJump,
        MemberWithoutWeight, WeightWithoutMember, NegativeWeight, SumOfRatios, RatioOutsideParts, NotTheAverage, BaseContradicts, TargetUnit, PointsOfNoShare,
    ];

    private static DiagnosticDescriptor Error(int number, string title, string message, string hint) => new(
        "ESG20" + number.ToString("00", System.Globalization.CultureInfo.InvariantCulture), DiagnosticSeverity.Error, title, message, hint);
}
