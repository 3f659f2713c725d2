using System;
using System.Globalization;
using System.Text;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Foundation.Globalization;

/// <content>Dates and periods.</content>
public sealed partial class ReportLocale
{
    /// <summary>A period as a column head or a sentence names it: <c>FY24</c>, <c>2024</c>, <c>CY2023</c>, <c>31 March 2024</c>. A year's name holds together.</summary>
    /// <param name="period">The period.</param>
    /// <param name="fiscalYear">The report's years; their label serves where locale.yaml has none.</param>
    public string FormatPeriod(Period period, FiscalYear fiscalYear) => period.Kind switch
    {
        PeriodKind.Year => WithDigits(YearText(YearPattern(fiscalYear), period.Year)),
        PeriodKind.CalendarYear => WithDigits(YearText(BareWord(LocaleWord.CalendarYear), period.Year)),
        _ => FormatDate(period),
    };

    /// <summary>A period's last day in the long form, e.g. <c>22 July 2024</c>; day and month hold together.</summary>
    public string FormatDate(Period day) => Apart(DateText(data.LongDate, day));

    /// <summary>A period's last day in the short form, e.g. <c>22/07/2024</c>.</summary>
    public string FormatShortDate(Period day) => Apart(DateText(data.ShortDate, day));

    private static string YearText(string pattern, int year) => pattern
        .Replace("{yyyy}", year.ToString("0000", CultureInfo.InvariantCulture))
        .Replace("{yy}", (year % 100).ToString("00", CultureInfo.InvariantCulture))
        .Replace(' ', '\u00A0');

    private string DateText(string pattern, Period day)
    {
        var text = new StringBuilder(pattern.Length + 8);
        for (var i = 0; i < pattern.Length;)
        {
            var letter = pattern[i];
            var end = i + 1;
            if (letter == '\'')
            {
                end = pattern.IndexOf('\'', i + 1) is var close and > 0 ? close : pattern.Length;
                text.Append(pattern, i + 1, end - i - 1);
                i = Math.Min(end + 1, pattern.Length);
                continue;
            }

            while (end < pattern.Length && pattern[end] == letter && letter is 'd' or 'M' or 'y')
                end++;
            AppendField(text, letter, end - i, day);
            i = end;
        }

        return WithDigits(text.ToString());
    }

    private void AppendField(StringBuilder text, char letter, int length, Period day)
    {
        switch (letter)
        {
            case 'd':
                text.Append(Number(day.Day, length));
                break;
            case 'M' when length >= 3:
                text.Append((length == 3 ? data.ShortMonths : data.Months)[day.Month - 1]);
                break;
            case 'M':
                text.Append(Number(day.Month, length));
                break;
            case 'y':
                text.Append(length == 2 ? Number(day.Year % 100, 2) : Number(day.Year, 4));
                break;
            case ' ' when text.Length > 0 && (text[text.Length - 1] is >= '0' and <= '9' or '.'):
                text.Append('\u00A0');
                break;
            default:
                text.Append(letter);
                break;
        }
    }

    private static string Number(int value, int digits) => value.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
