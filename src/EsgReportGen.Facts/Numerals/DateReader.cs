using System;
using System.Collections.Generic;
using System.Collections.Frozen;
using EsgReportGen.Facts.Phrases;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Facts.Numerals;

/// <summary>Tells dates, years and periods from other numbers: <c>31 March 2024</c>, <c>2023/24</c>, <c>31.3.2024</c>, <c>GJ 24</c>, <c>2024年3月</c>.</summary>
internal sealed class DateReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    // "In 2024 employees took part": behind these a number of four digits is a year also before something that is counted.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeYears = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "in", "since", "by", "until", "from", "before", "after", "during", "year", "calendar", "fiscal", "im", "seit", "bis", "ab", "vor", "nach", "jahr", "jahre", "en", "depuis",
        "avant", "après", "année", "desde", "hasta", "año", "dal", "nel", "anno", "em", "até", "ano", "sinds", "jaar", "från", "sedan", "år").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] DayJoints =
        ["–", "-", "– ", "to ", "and ", "bis ", "und ", "au ", "et ", "al ", "y ", "e ", "a ", "tot ", "t/m ", "en ", "till ", "och "];

    private readonly List<string> months = [];
    private readonly List<(string Prefix, int Digits)> periods = [];
    private readonly UnitsInText units;

    /// <param name="locale">Names of months, patterns of periods.</param>
    /// <param name="fiscalYear">The report's years.</param>
    /// <param name="units">Reads units behind numbers.</param>
    public DateReader(ReportLocale locale, FiscalYear fiscalYear, UnitsInText units)
    {
        this.units = units;
        AddMonths(locale.Months);
        AddMonths(locale.ShortMonths);
        foreach (var pattern in locale.YearPatterns(fiscalYear))
        {
            var place = pattern.IndexOf('{', StringComparison.Ordinal);
            if (place > 0)
                periods.Add((pattern[..place].Trim(), pattern.Contains("{yyyy}", StringComparison.Ordinal) ? 4 : 2));
        }
    }

    /// <summary>Where a date or year ends whose first figures are a token; -1 if the token begins none.</summary>
    public int EndOf(string text, in NumeralToken token)
    {
        if (token.IsPercentage || token.Magnitude != 1 || token.Start < token.DigitStart)
            return -1;
        text = Figures.WithPlainDigits(text);
        var end = NumericDate(text, token);
        if (end < 0)
            end = DayAndMonth(text, token);
        if (end < 0 && token.Decimals == 0)
            end = EastAsian(text, token);
        if (end < 0 && IsPeriod(text, token))
            end = token.DigitEnd;
        return end < 0 ? Year(text, token) : end;
    }

    private void AddMonths(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var plain = name.TrimEnd('.');
            if (plain.Length > 2 && !months.Contains(plain))
                months.Add(plain);
        }
    }

    /// <summary>31/03/2024, 31.3.2024, 2024-03-31.</summary>
    private static int NumericDate(string text, in NumeralToken token)
    {
        Span<int> parts = stackalloc int[3];
        var at = token.DigitStart;
        var mark = '\0';
        for (var i = 0; i < 3; i++)
        {
            var (number, digits) = (0, 0);
            for (; at < text.Length && char.IsAsciiDigit(text[at]) && digits < 5; at++, digits++)
                number = (number * 10) + text[at] - '0';
            if (digits is 0 or 3 or 5)
                return -1;
            parts[i] = number;
            if (i == 2)
                break;
            if (at >= text.Length || text[at] is not ('/' or '.' or '-') || (mark != '\0' && text[at] != mark))
                return -1;
            mark = text[at++];
        }

        var (year, other) = parts[0] > 99 ? (parts[0], parts[2]) : (parts[2], parts[0]);
        var isDate = year is >= FirstYear and <= LastYear && parts[1] is >= 1 and <= 31 && other is >= 1 and <= 31 && Math.Min(parts[1], other) <= 12;
        return isDate && (at >= text.Length || !char.IsLetterOrDigit(text[at])) ? at : -1;
    }

    private int DayAndMonth(string text, in NumeralToken token)
    {
        if (token.Decimals > 0 || token.Value is not (>= 1 and <= 31))
            return -1;
        var at = SkipDayEnding(text, token.DigitEnd);
        if (MonthEnd(text, at) is var month and > 0)
            return month;

        // March 31, 2024; a range of days is two dates.
        var before = TextParts.WordBefore(text, token.DigitStart > 1 && text[token.DigitStart - 1] is ' ' or '\u00A0' && text[token.DigitStart - 2] is '.' ? token.DigitStart - 2 : token.DigitStart);
        if (IsMonth(before) && units.KindBehind(text, token.End) == UnitBehind.None)
            return token.DigitEnd;
        var second = SkipJoint(text, at);
        var end = second < 0 ? second : DigitsEnd(text, second);
        return end > second && MonthEnd(text, SkipDayEnding(text, end)) > 0 ? token.DigitEnd : -1;
    }

    /// <summary>Where the second of two days begins: 5–7 May, 5 to 7 May; -1 for none.</summary>
    private static int SkipJoint(string text, int at)
    {
        foreach (var joint in DayJoints)
        {
            if (string.CompareOrdinal(text, at, joint, 0, joint.Length) == 0)
                return at + joint.Length;
        }

        return -1;
    }

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static int SkipDayEnding(string text, int at)
    {
        foreach (var ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "er", "º", "."])
        {
            if (string.CompareOrdinal(text, at, ending, 0, ending.Length) == 0)
                at += ending.Length;
        }

        var gap = at;
        while (gap < text.Length && TextParts.IsSpace(text[gap]))
            gap++;
        foreach (var joint in (ReadOnlySpan<string>)["de ", "of ", "ב"])
        {
            if (gap > at && string.CompareOrdinal(text, gap, joint, 0, joint.Length) == 0)
                return gap + joint.Length;
        }

        return gap > at ? gap : at;
    }

    private int MonthEnd(string text, int at)
    {
        foreach (var month in months)
        {
            var end = at + month.Length;
            if (end <= text.Length && IsSame(text.AsSpan(at, month.Length), month) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return end;
        }

        return -1;
    }

    private bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (var month in months)
        {
            if (IsSame(word, month))
                return true;
        }

        return false;
    }

    // May is a month, may is not; a month may be capital where its language writes it small.
    private static bool IsSame(ReadOnlySpan<char> word, string month) =>
        word.Length == month.Length && (word[0] == month[0] || word[0] == char.ToUpperInvariant(month[0])) && word[1..].SequenceEqual(month.AsSpan(1));

    /// <summary>2024年, 3月, 31日 behind a month.</summary>
    private static int EastAsian(string text, in NumeralToken token)
    {
        var at = token.DigitEnd;
        var sign = at < text.Length ? text[at] : at + 1 < text.Length && text[at] == ' ' ? text[at + 1] : '\0';
        var before = text.AsSpan(0, token.DigitStart).TrimEnd();
        return sign switch
        {
            '年' or '년' when token.Value is >= FirstYear and <= LastYear => at,
            '月' or '월' when token.Value is >= 1 and <= 12 => at,
            '日' or '号' or '일' when token.Value is >= 1 and <= 31 && before.Length > 0 && before[^1] is '月' or '월' => at,
            _ => -1,
        };
    }

    private bool IsPeriod(string text, in NumeralToken token)
    {
        var digits = token.DigitEnd - token.DigitStart;
        var before = text.AsSpan(0, token.DigitStart).TrimEnd();
        foreach (var (prefix, length) in periods)
        {
            if (digits == length && token.Decimals == 0 && before.EndsWith(prefix, StringComparison.Ordinal)
                && (before.Length == prefix.Length || !char.IsLetterOrDigit(before[before.Length - prefix.Length - 1])))
                return true;
        }

        return false;
    }

    private int Year(string text, in NumeralToken token)
    {
        var end = token.DigitEnd;
        if (end - token.DigitStart != 4 || token.Value is not (>= FirstYear and <= LastYear) || !char.IsAsciiDigit(text[token.DigitStart]) || !IsBare(text, token))
            return -1;
        var unit = units.KindBehind(text, end);
        if (unit == UnitBehind.Measured || (unit == UnitBehind.Counted && !BeforeYears.Contains(TextParts.WordBefore(text, token.DigitStart))))
            return -1;

        // 2023/24
        if (end + 2 < text.Length && text[end] is '/' or '-' or '–' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2])
            && (end + 3 == text.Length || !char.IsLetterOrDigit(text[end + 3]))
            && (((text[end + 1] - '0') * 10) + text[end + 2] - '0' == (int)((token.Value.Value + 1) % 100)))
            return end + 3;
        return end;
    }

    private static bool IsBare(string text, in NumeralToken token)
    {
        var before = token.DigitStart > 0 ? text[token.DigitStart - 1] : ' ';
        var behind = token.DigitEnd < text.Length ? text[token.DigitEnd] : ' ';
        var word = TextParts.WordBefore(text, token.DigitStart);
        return (!char.IsLetterOrDigit(before) || before >= '\u2E80') && before is not ('$' or '€' or '£' or '¥' or '￥')
            && (!char.IsLetterOrDigit(behind) || behind is >= '\u2E80' and not ('万' or '億' or '亿' or '吨' or '个' or '人' or '名' or '家' or '元' or '円' or '件' or '명' or '개' or '톤' or '원'))
            && !(word.Length == 3 && word is "USD" or "EUR" or "CNY" or "RMB" or "GBP" or "JPY" or "CHF");
    }
}
