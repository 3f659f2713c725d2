using System;
using System.Globalization;
using EsgReportGen.Facts.Phrases;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Globalization.NumberWords;

namespace EsgReportGen.Facts.Numerals;

/// <summary>Finds numerals in a text of one language: digits of any script with their marks, and numbers in words.</summary>
internal sealed class NumeralScanner
{
    private const int MostDigits = 28;

    private readonly ReportLocale locale;
    private readonly SpelledNumbers words;
    private readonly bool hasIdeographs;
    private readonly bool groupsBySpace;

    public NumeralScanner(ReportLocale locale)
    {
        this.locale = locale;
        words = SpelledNumbers.Of(locale.Language);
        hasIdeographs = locale.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || locale.Language.StartsWith("ja", StringComparison.OrdinalIgnoreCase);
        groupsBySpace = locale.GroupMark.Length == 1 && char.IsWhiteSpace(locale.GroupMark[0]);
    }

    /// <summary>The first numeral that begins in a part of a text; null if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends; a numeral is cut off there.</param>
    public NumeralToken? Next(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (c > '\u00BF' && char.IsLetter(c)))
            {
                var isInWord = i > 0 && char.IsLetterOrDigit(text[i - 1]) && !(hasIdeographs && c > '\u2E80');
                if (!isInWord && words.Read(text, i) is { } phrase)
                    return new NumeralToken(i, Math.Min(end, i + phrase.Length), phrase.Value);
                while (!hasIdeographs && i + 1 < end && char.IsLetter(text[i + 1]))
                    i++;
            }
            else if (Figures.LengthAt(text, i) > 0)
            {
                return ReadFigures(text, i, start, end);
            }
            else if (hasIdeographs && c > '\u2E80' && words.Read(text, i) is { } phrase)
            {
                return new NumeralToken(i, Math.Min(end, i + phrase.Length), phrase.Value);
            }
        }

        return null;
    }

    /// <summary>The magnitude word at an offset, a space before it or none; null if there is none.</summary>
    public NumeralToken? Scale(string text, int start, int end)
    {
        if (ReadMagnitude(text, start, end) is not { } scale)
            return null;
        var first = TextParts.IsSpace(text[start]) || text[start] is '-' ? start + 1 : start;
        return new NumeralToken(first, scale.End, scale.Factor);
    }

    private NumeralToken ReadFigures(string text, int first, int start, int end)
    {
        var behind = first;
        while (behind < end)
        {
            var length = Figures.LengthAt(text, behind);
            if (length == 0)
                length = IsMark(text, behind, end) ? 1 : 0;
            if (length == 0)
                break;
            behind += length;
        }

        behind = Math.Min(behind, end);
        var from = first > start && IsSign(text, first - 1) ? first - 1 : first;
        var to = PercentEnd(text, behind, end);
        var isPercentage = to > behind;
        var magnitude = isPercentage ? null : ReadMagnitude(text, behind, end);
        var value = ValueOf(text.AsSpan(first, behind - first), out var decimals);
        if (from < first && text[from] is not '+')
            value = -value;
        return new NumeralToken(from, magnitude?.End ?? to, Multiply(value, magnitude?.Factor ?? 1))
        {
            DigitStart = first, DigitEnd = behind, Decimals = decimals, Magnitude = magnitude?.Factor ?? 1, IsPercentage = isPercentage,
        };
    }

    /// <summary>Whether a mark between digits belongs to the number; a space does where three digits follow it.</summary>
    private bool IsMark(string text, int at, int end)
    {
        if (at + 1 >= end || Figures.LengthAt(text, at + 1) == 0)
            return false;
        switch (text[at])
        {
            case '.' or ',' or '\'' or '\u2019' or '\u066B' or '\u066C' or '\uFF0E' or '\u2044':
                return true;
            case '\uFF0C':
                return text[at + 1] is >= '\uFF10' and <= '\uFF19';
            case '\u00A0' or '\u202F' or '\u2009':
            case ' ' when groupsBySpace:
                return IsGroupOfThree(text, at + 1, end);
            default:
                return false;
        }
    }

    private static bool IsGroupOfThree(string text, int at, int end)
    {
        var count = 0;
        while (at < end && count < 4 && Figures.LengthAt(text, at) is var length and > 0)
        {
            at += length;
            count++;
        }

        return count == 3;
    }

    // A hyphen before digits is a minus only where nothing stands before it: 2020-2024 is a range.
    private static bool IsSign(string text, int at) =>
        text[at] is '+' or '\u2212' || (text[at] is '-' or '\u2013' && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '('));

    private static int PercentEnd(string text, int at, int end)
    {
        var sign = at < end && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009' ? at + 1 : at;
        return sign < end && text[sign] is '%' or '\u2030' or '\uFF05' or '\u066A' ? sign + 1 : at;
    }

    private (int End, decimal Factor)? ReadMagnitude(string text, int at, int end)
    {
        var from = at < end && text[at] is ' ' or '\u00A0' or '\u202F' or '-' ? at + 1 : at;
        if (from >= end)
            return null;
        foreach (var magnitude in locale.Magnitudes)
        {
            var word = magnitude.Word;
            if (word.Length > 0 && from + word.Length <= end && string.CompareOrdinal(text, from, word, 0, word.Length) == 0 && EndsWord(text, from + word.Length, word))
                return (from + word.Length, magnitude.Factor);
        }

        if (from == at && !hasIdeographs && text[at] < '\u2E80')
            return null;
        return words.ReadScale(text, from) is { } scale && from + scale.Length <= end ? (from + scale.Length, scale.Value ?? 1) : null;
    }

    private static bool EndsWord(string text, int at, string word) => at >= text.Length || word[^1] > '\u2E80' || !char.IsLetterOrDigit(text[at]);

    private decimal? ValueOf(ReadOnlySpan<char> figures, out int decimals)
    {
        Span<char> plain = stackalloc char[MostDigits + 2];
        var (length, digits, point) = (0, 0, DecimalMark(figures));
        decimals = 0;
        for (var i = 0; i < figures.Length; i++)
        {
            if (i == point)
            {
                plain[length++] = '.';
            }
            else if (Figures.DigitAt(figures, ref i) is >= 0 and var digit)
            {
                if (++digits > MostDigits)
                    return null;
                plain[length++] = (char)('0' + digit);
                decimals += point >= 0 && i > point ? 1 : 0;
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Where the decimal mark stands: the locale's, if it stands once and last; also the other one where three digits could not follow a group mark.</summary>
    private int DecimalMark(ReadOnlySpan<char> figures)
    {
        var last = figures.LastIndexOfAny('.', ',');
        if (last < 0)
            return figures.LastIndexOfAny('\u066B', '\uFF0E');
        var mark = figures[last];
        if (figures[..last].Contains(mark))
            return -1;
        return locale.DecimalMark == mark.ToString() || figures.Length - last - 1 != 3 || figures[..last].ContainsAny('.', ',') ? last : -1;
    }

    private static decimal? Multiply(decimal? value, decimal factor) =>
        value is { } number && Math.Abs(number) < 1_000_000_000_000_000m ? number * factor : null;
}
