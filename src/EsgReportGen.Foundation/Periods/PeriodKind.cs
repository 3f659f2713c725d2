namespace EsgReportGen.Foundation.Periods;

/// <summary>What sort of time a period is.</summary>
public enum PeriodKind
{
    /// <summary>A year of the report: <c>FY2024</c>, or <c>2024</c> where years end on 31 December.</summary>
    Year,

    /// <summary>A calendar year in a report of fiscal years: <c>CY2023</c>.</summary>
    CalendarYear,

    /// <summary>A day, for facts that hold at an instant: <c>2024-03-31</c>.</summary>
    Instant,
}
