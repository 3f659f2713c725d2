namespace EsgReportGen.Foundation.Periods;

/// <summary>How a report's years run: the last day of a year, and how a year is labelled.</summary>
/// <param name="EndMonth">Month of the last day, 1..12.</param>
/// <param name="EndDay">Day of the month of the last day.</param>
/// <param name="Label">Pattern for display with <c>{yy}</c> or <c>{yyyy}</c>; null for the locale's own.</param>
public sealed record FiscalYear(int EndMonth, int EndDay, string? Label)
{
    /// <summary>Years from 1 January to 31 December, labelled by their number.</summary>
    public static FiscalYear Calendar { get; } = new(12, 31, null);

    /// <summary>Whether years end on another day than 31 December, so that their keys are written <c>FY2024</c>.</summary>
    public bool IsFiscal => EndMonth != 12 || EndDay != 31;

    /// <summary>The report's year that ends in a calendar year.</summary>
    public Period Year(int year) => new(PeriodKind.Year, year, EndMonth, LastDay(year), IsFiscal);

    private int LastDay(int year) => EndMonth == 2 && EndDay >= 28 ? System.DateTime.DaysInMonth(year, 2) : EndDay;
}
