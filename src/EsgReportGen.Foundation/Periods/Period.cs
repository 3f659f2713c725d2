using System;
using System.Globalization;

namespace EsgReportGen.Foundation.Periods;

/// <summary>
/// The time that a fact speaks of: a year of the report, a calendar year or a day. A value, ordered by its last day, then by kind.
/// How it is printed is the locale's affair; <see cref="ToString"/> gives the key as written in the project's files.
/// </summary>
/// <param name="Kind">The sort of time.</param>
/// <param name="Year">The year in which it ends, 1..9999; for an instant the year of the day.</param>
/// <param name="Month">Month of the last day, 1..12.</param>
/// <param name="Day">Day of the month of the last day, 1..31.</param>
/// <param name="IsFiscal">Whether years of this report end on another day than 31 December, so that the key begins with <c>FY</c>.</param>
public readonly record struct Period(PeriodKind Kind, int Year, int Month, int Day, bool IsFiscal) : IComparable<Period>
{
    /// <summary>The last day, as an instant.</summary>
    public Period LastDay => OnDay(Year, Month, Day);

    /// <summary>A calendar year in a report of fiscal years.</summary>
    public static Period CalendarYear(int year) => new(PeriodKind.CalendarYear, year, 12, 31, false);

    /// <summary>A day.</summary>
    public static Period OnDay(int year, int month, int day) => new(PeriodKind.Instant, year, month, day, false);

    /// <summary>The key as written: <c>FY2024</c>, <c>2024</c>, <c>CY2023</c>, <c>2024-03-31</c>.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => (IsFiscal ? "FY" : string.Empty) + Year.ToString("0000", CultureInfo.InvariantCulture),
        PeriodKind.CalendarYear => "CY" + Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => FormattableString.Invariant($"{Year:0000}-{Month:00}-{Day:00}"),
    };

    // Written out, for facts are looked up by period everywhere: what is generated goes through a comparer for each member.
    private int DayNumber => (((Year * 16) + Month) * 32) + Day;

    /// <inheritdoc />
    public int CompareTo(Period other)
    {
        var byDay = DayNumber.CompareTo(other.DayNumber);
        return byDay != 0 ? byDay : ((int)Kind).CompareTo((int)other.Kind);
    }

    /// <inheritdoc />
    public bool Equals(Period other) => DayNumber == other.DayNumber && Kind == other.Kind && IsFiscal == other.IsFiscal;

    /// <inheritdoc />
    public override int GetHashCode() => (DayNumber * 4) + (int)Kind;

    /// <summary>The same sort of period some years later, or earlier for a negative number. 29 February becomes 28 in other years.</summary>
    public Period AddYears(int years) =>
        this with { Year = Year + years, Day = Month == 2 && Day == 29 && !DateTime.IsLeapYear(Year + years) ? 28 : Day };
}
