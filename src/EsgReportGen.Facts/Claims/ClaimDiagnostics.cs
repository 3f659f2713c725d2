using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Facts.Claims;

/// <summary>What can be wrong with what the text claims: ESG4101 to ESG4149.</summary>
public static class ClaimDiagnostics
{
    /// <summary>A number that the data do not give.</summary>
    public static DiagnosticDescriptor WrongNumber { get; } = Error(
        1, "a claim is wrong", "`{0}` is wrong: the data say {1}", "correct the text, or print the fact itself between the brackets");

    /// <summary>A number that only the rounding of the sources allows.</summary>
    public static DiagnosticDescriptor OnlyAllowed { get; } = Warning(
        2, "a claim is only possible", "`{0}` is not what the written digits give; they say {1}, and only their rounding allows it", "write the number that the digits give");

    /// <summary>A direction against the data.</summary>
    public static DiagnosticDescriptor WrongDirection { get; } = Error(
        3, "a wrong direction", "`{0}` is against the data: they say {1}", "use a word for the other direction");

    /// <summary>A direction that only the rounding of the sources allows.</summary>
    public static DiagnosticDescriptor DirectionOnlyAllowed { get; } = Warning(
        4, "a direction is only possible", "`{0}` is against the written digits, which say {1}; only their rounding allows it", "say that it did not change, or use the other word");

    /// <summary>A change of a percentage in the wrong measure.</summary>
    public static DiagnosticDescriptor ShareSaidInPercent { get; } = Error(
        5, "points and percent mixed up", "`{0}` is wrong for a share: the data say {1}", "say which is meant: percentage points, or percent of the share before");

    /// <summary>A number off by a power of ten.</summary>
    public static DiagnosticDescriptor WrongMagnitude { get; } = Error(
        6, "a claim is off by a magnitude", "`{0}` is {1}: the data say {2}", "correct the magnitude word or the unit");

    /// <summary>A number in a unit of something else.</summary>
    public static DiagnosticDescriptor WrongUnit { get; } = Error(
        7, "a claim in another unit", "`{0}` counts {1}, and the claim is in {2}", "correct the unit, or the claim");

    /// <summary>A comparison that does not hold.</summary>
    public static DiagnosticDescriptor ComparisonFails { get; } = Error(
        8, "a claimed comparison fails", "`{0}` does not hold: {1}", "correct the text and its claim");

    /// <summary>A comparison that only the rounding of the sources allows.</summary>
    public static DiagnosticDescriptor ComparisonOnlyAllowed { get; } = Warning(
        9, "a claimed comparison is only possible", "`{0}` does not hold for the written digits, only their rounding allows it: {1}", "claim less");

    /// <summary>A text that says something else than the comparison behind it.</summary>
    public static DiagnosticDescriptor TextIsNotComparison { get; } = Error(
        10, "a text is not its comparison", "`{0}` is not what `{1}` compares with", "let the text and the claim say the same number");

    /// <summary>What no data can decide.</summary>
    public static DiagnosticDescriptor Undecidable { get; } = Warning(
        11, "a claim cannot be decided", "nothing can decide `{0}`: {1}", "leave it out, or state the missing data");

    /// <summary>A bound said as a number.</summary>
    public static DiagnosticDescriptor QualifierLost { get; } = Warning(
        12, "a claim says more than the data", "`{0}` leaves out how the number is meant: the data say {1}", "write `{1}`");

    /// <summary>A rounded number that does not say so.</summary>
    public static DiagnosticDescriptor RoundedSilently { get; } = Warning(
        13, "a rounded number does not say so", "`{0}` is rounded: the data say {1}", "write a word such as `{2}` before it, or more digits");

    /// <summary>"About" with many digits.</summary>
    public static DiagnosticDescriptor AboutTooExact { get; } = Warning(
        14, "about, with many digits", "`{0}` is called approximate and has {1} significant digits", "leave the word out, or round the number");

    /// <summary>A text without number or direction.</summary>
    public static DiagnosticDescriptor NothingToCheck { get; } = Error(
        15, "nothing to check", "`{0}` has no number and no word for a direction that could be checked", "put the number or the word between the brackets; add words of your language under `directions` in locale.yaml");

    /// <summary>Several numbers in one claim.</summary>
    public static DiagnosticDescriptor SeveralNumbers { get; } = Error(
        16, "several numbers in a claim", "`{0}` says another number beside `{1}`, and a claim checks one", "close the brackets before it, and give it a claim of its own");

    /// <summary>Digits that are no number in the language.</summary>
    public static DiagnosticDescriptor UnreadableNumber { get; } = Error(
        17, "an unreadable number", "`{0}` is no number as this language writes it", "write it like `{1}`");

    /// <summary>A text that says both directions.</summary>
    public static DiagnosticDescriptor UnclearDirection { get; } = Error(
        18, "an unclear direction", "`{0}` says no clear direction: {1}", "put only the word for the direction and its number between the brackets");

    /// <summary>A claim that cannot be read.</summary>
    public static DiagnosticDescriptor UnknownVerb { get; } = Error(
        19, "an unreadable claim", "`{0}` means nothing in a claim", "write `metric`, `metric change`, `metric points` or `metric trend last 5`, with `at` before another year");

    /// <summary>Periods of a claim that cannot be read.</summary>
    public static DiagnosticDescriptor WrongPeriods { get; } = Error(
        20, "wrong periods in a claim", "{0}", "write a year, or two years with `..` between them");

    /// <summary>An edition that report.yaml does not list.</summary>
    public static DiagnosticDescriptor UnknownEdition { get; } = Error(
        21, "an unknown edition", "the report has no edition `{0}`", "list it under `editions` in report.yaml");

    /// <summary>An edition without a claim.</summary>
    public static DiagnosticDescriptor EditionWithoutClaim { get; } = Error(
        22, "an edition without a claim", "`edition` stands beside no `claim`", "add the claim that reads the edition");

    /// <summary>A claim of change about something that answers yes or no.</summary>
    public static DiagnosticDescriptor NoNumberToChange { get; } = Error(
        23, "no number that could change", "`{0}` is a comparison, so it has no change", "claim the change of a metric or of a formula that gives a number");

    /// <summary>Points of what is no percentage.</summary>
    public static DiagnosticDescriptor PointsOfNoShare { get; } = Error(
        24, "points of no share", "`{0}` is in {1}; only percentages change by points", "write `change`");

    /// <summary>A trend of fewer than two periods.</summary>
    public static DiagnosticDescriptor TrendTooShort { get; } = Error(
        25, "a trend of one period", "a trend needs two periods or more", "write them behind the word: `trend last 5`");

    /// <summary>A minus sign beside a word for a direction.</summary>
    public static DiagnosticDescriptor MinusBesideDirection { get; } = Warning(
        26, "a minus beside a direction", "`{0}` says the direction in a word and in a sign, and a reader may take the two for the opposite", "leave the sign out");

    /// <summary>All descriptors in order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        WrongNumber, OnlyAllowed, WrongDirection, DirectionOnlyAllowed, ShareSaidInPercent, WrongMagnitude, WrongUnit, ComparisonFails, ComparisonOnlyAllowed,
        TextIsNotComparison, Undecidable, QualifierLost, RoundedSilently, AboutTooExact, NothingToCheck, SeveralNumbers, UnreadableNumber, UnclearDirection,
        UnknownVerb, WrongPeriods, UnknownEdition, EditionWithoutClaim, NoNumberToChange, PointsOfNoShare, TrendTooShort, MinusBesideDirection,
    ];

    private static DiagnosticDescriptor Error(int number, string title, string message, string hint) => Make(number, DiagnosticSeverity.Error, title, message, hint);

    private static DiagnosticDescriptor Warning(int number, string title, string message, string hint) => Make(number, DiagnosticSeverity.Warning, title, message, hint);

    private static DiagnosticDescriptor Make(int number, DiagnosticSeverity severity, string title, string message, string hint) =>
        new("ESG41" + number.ToString("00", CultureInfo.InvariantCulture), severity, title, message, hint);
}
