using System;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization.NumberWords;

/// <summary>What Chinese or Japanese counts with.</summary>
/// <param name="Digits">The characters for 0 to 9, in order; several for one digit are separated from the next digit's by spaces.</param>
/// <param name="Scales">Ten, hundred, thousand and so on, with their worth.</param>
/// <param name="Counters">What stands behind a number of one character when it counts.</param>
/// <param name="Parts">Texts that are parts of a whole as they stand.</param>
/// <param name="Multiples">Texts that say how many times as much.</param>
/// <param name="Idioms">Texts of number characters that count nothing.</param>
/// <param name="Of">What stands between the whole and its part in a fraction.</param>
internal sealed record IdeographicTable(
    string Digits,
    ImmutableArray<(char Character, decimal Worth)> Scales,
    string Counters,
    ImmutableArray<(string Text, decimal Value)> Parts,
    ImmutableArray<(string Text, decimal Value)> Multiples,
    ImmutableArray<string> Idioms,
    string Of);

/// <summary>
/// Number characters of Chinese and Japanese. Words are not told apart by spaces there, and most number characters are part of other words;
/// so a single one counts only before a counter (<c>三座</c>, <c>三成</c>), several together where one of them is ten or more (<c>二十</c>).
/// </summary>
internal sealed class IdeographicNumbers : SpelledNumbers
{
    private const int Longest = 40;

    public static readonly IdeographicTable Chinese = new(
        "零〇 一 二两兩 三 四 五 六 七 八 九",
        [('十', 10), ('百', 100), ('千', 1_000), ('万', 10_000), ('萬', 10_000), ('亿', 100_000_000), ('億', 100_000_000), ('兆', 1_000_000_000_000)],
        "个個名家项項座处處吨噸年次倍成种種类類位人台臺辆輛间間所条條件套大方批轮輪天组組支款省市县縣艘架栋棟户戶起门門场場国國岁",
        [("一半", 0.5m), ("过半", 0.5m), ("過半", 0.5m), ("近半", 0.5m), ("半数", 0.5m)],
        [("翻了一番", 2), ("翻一番", 2), ("翻番", 2), ("翻倍", 2), ("倍增", 2), ("减半", 0.5m), ("減半", 0.5m)],
        ["万一", "两者", "两岸", "百分百", "十分", "一一", "三方", "四大名著", "千万"],
        "分之");

    public static readonly IdeographicTable Japanese = new(
        "零〇 一 二 三 四 五 六 七 八 九",
        [('十', 10), ('百', 100), ('千', 1_000), ('万', 10_000), ('億', 100_000_000), ('兆', 1_000_000_000_000)],
        "つ人社件回年倍割箇ヶヵか個台名本項種類日間度校カ都市所棟円トン件",
        [("半数", 0.5m), ("半分", 0.5m), ("ゼロ件", 0)],
        [("半減", 0.5m), ("倍増", 2), ("二倍", 2)],
        ["万一", "十分", "一一", "一人", "一つ", "一度", "一日", "二度と", "八百屋", "百度", "千万"],
        "分の");

    // A single number character before these counts in a text that is about numbers: 三公里, 三小时, 五立方米.
    private const string Measures = "公小立平升度兆千吉";

    // 千 and 兆 before these are parts of units: 千瓦, 兆焦.
    private const string UnitTails = "瓦克米焦卡帕赫伏安";

    private readonly IdeographicTable table;
    private readonly string[] digits;

    public IdeographicNumbers(IdeographicTable table)
    {
        this.table = table;
        digits = table.Digits.Split(' ');
    }

    public override NumberPhrase? Read(string text, int start) => Read(text, start, isAny: false);

    public override NumberPhrase? ReadAny(string text, int start) => Read(text, start, isAny: true);

    private NumberPhrase? Read(string text, int start, bool isAny)
    {
        foreach (var (words, part) in table.Parts)
        {
            if (At(text, start, words))
                return new NumberPhrase(words.Length, part) { Kind = part == 0 ? NumberPhraseKind.Count : NumberPhraseKind.Part };
        }

        foreach (var (words, times) in table.Multiples)
        {
            if (At(text, start, words))
                return new NumberPhrase(words.Length, times) { Kind = NumberPhraseKind.Multiple };
        }

        if (!IsNumeral(text[start]) || (start > 0 && (IsNumeral(text[start - 1]) || text[start - 1] is '第' or '初' or '期' or '周' or '曜')))
            return null;
        var end = start + 1;
        while (end < text.Length && end - start < Longest && (IsNumeral(text[end]) || IsOf(text, end)))
            end += IsNumeral(text[end]) ? 1 : table.Of.Length;
        var behind = end < text.Length ? text[end] : ' ';
        var hasCounter = table.Counters.IndexOf(behind) >= 0;
        var isCounted = hasCounter || (isAny && (behind < '\u2E80' || Measures.IndexOf(behind) >= 0));
        if (behind == '月' || (!hasCounter && IsIdiom(text, start, end)) || IsDayOrYear(text, start, end, behind))
            return null;
        if (text.IndexOf(table.Of, start, end - start, StringComparison.Ordinal) is > 0 and var of)
            return PartOf(text, start, of, end);
        var value = ValueOf(text, start, end);
        if (!Counts(text, start, end, isCounted, value))
            return null;
        return behind is '成' or '割'
            ? new NumberPhrase(end - start, value / 10) { Kind = NumberPhraseKind.Part }
            : new NumberPhrase(end - start, value) { Scale = ScaleOf(text[end - 1]) is { } last and >= 100 ? last : 1 };
    }

    /// <summary>三分之二 is 2/3; 百分之五 is 5 percent.</summary>
    private NumberPhrase PartOf(string text, int start, int of, int end)
    {
        var (whole, part) = (ValueOf(text, start, of), ValueOf(text, of + table.Of.Length, end));
        return new NumberPhrase(end - start, whole is null or 0 ? null : part / whole) { Kind = whole == 100 && table.Of == "分之" ? NumberPhraseKind.Percent : NumberPhraseKind.Part };
    }

    private bool IsOf(string text, int at) => At(text, at, table.Of) && at + table.Of.Length < text.Length && IsNumeral(text[at + table.Of.Length]);

    public override NumberPhrase? ReadScale(string text, int start)
    {
        var worth = 1m;
        var end = start;
        for (; end < text.Length && end - start < 3 && ScaleOf(text[end]) is { } scale && !(end + 1 < text.Length && UnitTails.IndexOf(text[end + 1]) >= 0 && text[end] is '千' or '兆'); end++)
            worth *= scale;
        return end > start ? new NumberPhrase(end - start, worth) : null;
    }

    private bool Counts(string text, int start, int end, bool isCounted, decimal? value)
    {
        if (value == 1)
            return false;
        var (scales, figures) = (0, 0);
        for (var i = start; i < end; i++)
        {
            scales += ScaleOf(text[i]) is null ? 0 : 1;
            figures += DigitOf(text[i]) < 0 ? 0 : 1;
        }

        if (end - start == 1)
            return isCounted && (figures == 1 || text[start] == '十');
        return isCounted || (scales > 0 && scales + figures > 1 && (figures > 0 || scales > 1));
    }

    private bool IsIdiom(string text, int start, int end)
    {
        foreach (var idiom in table.Idioms)
        {
            if (At(text, start, idiom) && idiom.Length >= end - start)
                return true;
        }

        return false;
    }

    // 三月十五日 is a day, 二〇二四年 a year.
    private bool IsDayOrYear(string text, int start, int end, char behind) =>
        (behind is '日' or '号' && start > 0 && text[start - 1] == '月') || (behind == '年' && end - start == 4 && DigitOf(text[start + 1]) >= 0 && ScaleOf(text[start]) is null);

    private decimal? ValueOf(string text, int start, int end)
    {
        var (whole, group, figure) = (0m, 0m, -1);
        for (var i = start; i < end; i++)
        {
            if (DigitOf(text[i]) is >= 0 and var digit)
            {
                figure = digit;
                continue;
            }

            if (ScaleOf(text[i]) is not { } scale || whole > 1_000_000_000_000m)
                return null;
            if (scale < 10_000)
                group += (figure < 0 ? 1 : figure) * scale;
            else
                (whole, group) = (whole == 0 || scale < 100_000_000 ? whole + ((group + (figure < 0 ? group == 0 ? 1 : 0 : figure)) * scale) : (whole + group + Math.Max(0, figure)) * scale, 0);
            figure = -1;
        }

        return whole + group + Math.Max(0, figure);
    }

    private bool IsNumeral(char c) => DigitOf(c) >= 0 || ScaleOf(c) is not null;

    private int DigitOf(char c) => Array.FindIndex(digits, d => d.IndexOf(c) >= 0);

    private decimal? ScaleOf(char c)
    {
        foreach (var (character, worth) in table.Scales)
        {
            if (character == c)
                return worth;
        }

        return null;
    }

    private static bool At(string text, int start, string words) => string.CompareOrdinal(text, start, words, 0, words.Length) == 0;
}
