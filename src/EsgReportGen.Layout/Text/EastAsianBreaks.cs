using System;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>
/// What Chinese and Japanese text adds to the line breaks of Unicode. Small kana and the sound mark never begin a line: the table has the
/// strict form of rule LB1 for both languages.
/// </summary>
internal static class EastAsianBreaks
{
    // `2030年`, `2,320万吨`, `2024财年`: not worth a break.
    private const string Counters = "年财財月日时時分秒万萬亿億元圆円吨％℃号號";

    /// <summary>Changes the opportunities of a paragraph with full-width characters.</summary>
    public static void Tailor(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (opportunities[at] is BreakOpportunity.None && (OpensQuote(text, at) || ClosesQuote(text, at)))
                opportunities[at] = BreakOpportunity.Allowed;
            else if (opportunities[at] is BreakOpportunity.Allowed && IsTied(text[at - 1], text[at]))
                opportunities[at] = BreakOpportunity.LastResort;
        }
    }

    private static bool IsTied(char before, char after) =>
        (char.IsAsciiDigit(before) && Counters.Contains(after, StringComparison.Ordinal)) || (before is '财' or '財' && after is '年');

    // Curly quotation marks may open or close for all that Unicode says (LB19); between full-width characters each is what its shape says.
    private static bool OpensQuote(ReadOnlySpan<char> text, int at) =>
        text[at] is '\u201C' or '\u2018' && at + 1 < text.Length && IsWide(WideMarks.Of(text[at + 1])) && (IsWide(WideMarks.Before(text, at)) || IsWideSign(text[at - 1]))
        && WideMarks.Of(text[at - 1]) is not WideMark.Opening;

    private static bool ClosesQuote(ReadOnlySpan<char> text, int at) =>
        text[at - 1] is '\u201D' or '\u2019' && at > 1 && WideMarks.Of(text[at]) is WideMark.Ideograph
        && (IsWide(WideMarks.Before(text, at - 1)) || IsWideSign(text[at - 2]));

    private static bool IsWide(WideMark mark) => mark is not WideMark.None;

    private static bool IsWideSign(char unit) => unit is '\uFF01' or '\uFF1A' or '\uFF1B' or '\uFF1F' or '\u2026' or '\u2014';
}
