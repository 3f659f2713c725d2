using System;

namespace EsgReportGen.Foundation.Periods;

/// <summary>Reads the keys of periods as projects write them.</summary>
public static class PeriodParser
{
    /// <summary>Reads <c>FY2024</c> (fiscal reports), <c>2024</c> (reports of calendar years), <c>CY2023</c> or <c>2024-03-31</c>.</summary>
    /// <returns>The period; null if the text is none in a report of such years: then <see cref="Explain"/> says what to write.</returns>
    public static Period? TryParse(string text, FiscalYear fiscalYear)
    {
        if (TryYear(text, 0) is { } plain)
            return fiscalYear.IsFiscal ? null : fiscalYear.Year(plain);
        if (text.StartsWith("FY", StringComparison.Ordinal) && TryYear(text, 2) is { } fiscal)
            return fiscalYear.IsFiscal ? fiscalYear.Year(fiscal) : null;
        if (text.StartsWith("CY", StringComparison.Ordinal) && TryYear(text, 2) is { } calendar)
            return fiscalYear.IsFiscal ? Period.CalendarYear(calendar) : fiscalYear.Year(calendar);
        return TryDay(text);
    }

    /// <summary>Whether a text is a year in some report, of fiscal or of calendar years.</summary>
    public static bool MayBeYear(string text) =>
        TryYear(text, text.StartsWith("FY", StringComparison.Ordinal) || text.StartsWith("CY", StringComparison.Ordinal) ? 2 : 0) is not null;

    /// <summary>Reads the key of an instant: a day, or a year, which stands for its last day. A bare <c>2024</c> is a calendar year here.</summary>
    /// <returns>The day, or null if the text is none.</returns>
    public static Period? TryParseInstant(string text, FiscalYear fiscalYear) =>
        TryYear(text, 0) is { } year ? Period.OnDay(year, 12, 31) : TryParse(text, fiscalYear)?.LastDay;

    /// <summary>What to write instead of a text that is no period: an imperative sentence.</summary>
    public static string Explain(string text, FiscalYear fiscalYear)
    {
        var digits = text.StartsWith("FY", StringComparison.OrdinalIgnoreCase) || text.StartsWith("CY", StringComparison.OrdinalIgnoreCase)
            ? text.Substring(2)
            : text;
        if (TryYear(digits, 0) is null)
            return fiscalYear.IsFiscal ? "write a year such as `FY2024`, or a day such as `2024-03-31`" : "write a year such as `2024`, or a day such as `2024-12-31`";
        return fiscalYear.IsFiscal
            ? $"write `FY{digits}` for the report's year, or `CY{digits}` for the calendar year"
            : $"write `{digits}`: the years of this report are calendar years (`fiscalYear` in report.yaml)";
    }

    private static int? TryYear(string text, int offset)
    {
        if (text.Length != offset + 4)
            return null;
        var year = Digits(text, offset, 4);
        return year >= 1 ? year : null;
    }

    private static Period? TryDay(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return null;
        var (year, month, day) = (Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2));
        var exists = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? Period.OnDay(year, month, day) : null;
    }

    // -1 where a character is no ASCII digit; int.TryParse would allow signs, spaces and other digits.
    private static int Digits(string text, int offset, int count)
    {
        var number = 0;
        for (var i = offset; i < offset + count; i++)
        {
            if (text[i] is < '0' or > '9')
                return -1;
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
