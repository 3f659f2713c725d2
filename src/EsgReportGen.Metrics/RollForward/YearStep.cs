using System;
using System.Globalization;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>The step from one year of a report to the next: what becomes of the names of periods.</summary>
internal sealed class YearStep
{
    private readonly FiscalYear fiscalYear;
    private readonly Period before;

    /// <param name="fiscalYear">How the report's years run.</param>
    /// <param name="closing">The year that ends, from 2 to 9998.</param>
    public YearStep(FiscalYear fiscalYear, Period closing)
    {
        this.fiscalYear = fiscalYear;
        Closing = closing;
        Next = fiscalYear.Year(closing.Year + 1);
        before = fiscalYear.Year(closing.Year - 1);
    }

    public Period Closing { get; }

    public Period Next { get; }

    /// <summary>
    /// Whether a name means a period that ends in the closing year: that year itself, a calendar year or a day in it. Each of them has its like
    /// in the next year.
    /// </summary>
    public bool EndsInClosingYear(string name) => Find(name) is { } period && period.LastDay.CompareTo(before.LastDay) > 0 && period.LastDay.CompareTo(Closing.LastDay) <= 0;

    /// <summary>Whether two names mean the same time, however they are written.</summary>
    public bool IsSame(string name, string other) => Find(name) is { } period && Find(other) is { } otherPeriod && period.LastDay == otherPeriod.LastDay;

    /// <summary>Whether a name means a period earlier than another does.</summary>
    public bool IsEarlier(string name, string other) => Find(name) is { } period && Find(other) is { } otherPeriod && period.LastDay.CompareTo(otherPeriod.LastDay) < 0;

    /// <summary>The name of the same period a year later, written alike: <c>FY2025</c> for <c>FY2024</c>, <c>2025-06-30</c> for <c>2024-06-30</c>.</summary>
    public string Successor(string name)
    {
        if (name is "this")
            return Next.ToString();
        if (name.Length == 10 && Find(name) is { Kind: PeriodKind.Instant } day)
            return (day == Closing.LastDay ? Next.LastDay : day.AddYears(1)).ToString();
        return name.Substring(0, name.Length - 4) + Digits(YearOf(name) + 1);
    }

    /// <summary>The name of a column a year later: with the year in it, in four digits or two, moved on; otherwise the name of the period.</summary>
    public string ColumnSuccessor(string column, string period)
    {
        var year = period is "this" ? Closing.Year : YearOf(period);
        return MoveOn(column, Digits(year), Digits(year + 1))
            ?? MoveOn(column, Digits(year).Substring(2), Digits(year + 1).Substring(2))
            ?? Successor(period);
    }

    /// <summary>A text with the names that will mean another year (<c>this</c>, <c>prior</c>) replaced by the year that they mean now; null if it has none.</summary>
    public string? Pin(string text)
    {
        var pinned = PinWord(PinWord(text, "this", Closing.ToString()), "prior", before.ToString());
        return string.Equals(pinned, text, StringComparison.Ordinal) ? null : pinned;
    }

    private static string PinWord(string text, string word, string year)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                text = text.Substring(0, at) + year + text.Substring(end);
        }

        return text;
    }

    private Period? Find(string name) => name switch
    {
        "this" => Closing,
        "prior" => before,
        _ => PeriodParser.TryParse(name, fiscalYear) ?? PeriodParser.TryParseInstant(name, fiscalYear),
    };

    private static int YearOf(string name)
    {
        var digits = name.Length == 10 ? name.Substring(0, 4) : name.Substring(name.Length - 4);
        return int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string? MoveOn(string column, string year, string next)
    {
        var at = column.IndexOf(year, StringComparison.Ordinal);
        var end = at + year.Length;
        var isWhole = at >= 0 && (at == 0 || !IsDigit(column[at - 1])) && (end == column.Length || !IsDigit(column[end]));
        return isWhole && column.IndexOf(year, end, StringComparison.Ordinal) < 0 ? column.Substring(0, at) + next + column.Substring(end) : null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static string Digits(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
