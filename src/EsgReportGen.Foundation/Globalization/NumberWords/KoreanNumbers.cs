using System;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization.NumberWords;

/// <summary>
/// Number words of Korean: native ones before their counter or alone with a particle, Chinese ones where at least two of them stand together.
/// Single Chinese number syllables are parts of too many other words to say anything.
/// </summary>
internal sealed class KoreanNumbers : SpelledNumbers
{
    private const string Figures = "영일이삼사오육칠팔구";

    private static readonly ImmutableArray<(string Word, decimal Value)> Native =
    [
        ("열다섯", 15), ("열여섯", 16), ("열일곱", 17), ("열여덟", 18), ("열아홉", 19), ("열하나", 11), ("열한", 11), ("열두", 12), ("열둘", 12), ("열세", 13), ("열네", 14),
        ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9), ("스물", 20), ("서른", 30), ("마흔", 40), ("예순", 60), ("일흔", 70), ("여든", 80), ("아흔", 90),
        ("절반", 0.5m), ("둘", 2), ("셋", 3), ("넷", 4),
    ];

    // These mean other things too (tax, yes, fever): they count only before a counter.
    private static readonly ImmutableArray<(string Word, decimal Value)> Attributive = [("두", 2), ("세", 3), ("네", 4), ("열", 10), ("스무", 20)];

    private static readonly ImmutableArray<string> Counters =
        ["개국", "개사", "개", "명", "곳", "가지", "건", "번", "배", "대", "차례", "달", "해", "시간", "사람", "회", "팀", "군데", "년", "톤", "퍼센트", "원", "여"];

    private static readonly ImmutableArray<string> Particles = ["이", "은", "을", "과", "의", "에", "로", "으로", "도", "만", "뿐"];

    private static readonly ImmutableArray<string> Others = ["만일", "천사", "백사", "이천", "사천", "오만", "이만", "천만", "구천", "백일"];

    private static readonly ImmutableArray<(string Word, decimal Value)> Multiples = [("두 배", 2), ("절반으로", 0.5m)];

    // Only in a text about numbers: 배로 is a part of other words.
    private static readonly ImmutableArray<(string Word, decimal Value)> AllMultiples = [.. Multiples, ("배로", 2)];

    public override NumberPhrase? Read(string text, int start) => Read(text, start, isAny: false);

    public override NumberPhrase? ReadAny(string text, int start) => Read(text, start, isAny: true);

    private static NumberPhrase? Read(string text, int start, bool isAny)
    {
        if (text[start] is < '가' or > '힣' || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            return null;
        foreach (var (word, value) in isAny ? AllMultiples : Multiples)
        {
            if (At(text, start, word))
                return new NumberPhrase(word.Length, value) { Kind = NumberPhraseKind.Multiple };
        }
        foreach (var (word, value) in Native)
        {
            var end = start + word.Length;
            if (At(text, start, word))
                return IsEnd(text, end) || (word.Length > 1 && !At(text, end, "째") && !At(text, end, "번째")) || StartsAny(Particles, text, end)
                    ? new NumberPhrase(word.Length, value) { Kind = value < 1 ? NumberPhraseKind.Part : NumberPhraseKind.Count } : null;
        }

        foreach (var (word, value) in Attributive)
        {
            if (!At(text, start, word))
                continue;
            var end = start + word.Length;
            if (end < text.Length && text[end] is ' ' or '\u00A0' && (isAny || StartsAny(Counters, text, end + 1)) && !At(text, end + 1, "번째"))
                return new NumberPhrase(word.Length, value);
        }

        return Chinese(text, start);
    }

    public override NumberPhrase? ReadScale(string text, int start)
    {
        var worth = 1m;
        var end = start;
        for (; end < text.Length && end - start < 3 && (text[end] == '조' ? 1_000_000_000_000m : WorthOf(text[end])) is var scale and > 0; end++)
            worth *= scale;
        return end > start ? new NumberPhrase(end - start, worth) : null;
    }

    private static NumberPhrase? Chinese(string text, int start)
    {
        var (end, scales) = (start, 0);
        for (; end < text.Length && end - start < 30 && (Figures.IndexOf(text[end]) >= 0 || WorthOf(text[end]) > 0); end++)
            scales += WorthOf(text[end]) > 0 ? 1 : 0;
        if (end - start < 2 || scales == 0 || text[start] is '억' or '영' || Others.Contains(text.Substring(start, end - start), StringComparer.Ordinal))
            return null;
        var isCounted = StartsAny(Counters, text, end < text.Length && text[end] == ' ' ? end + 1 : end);
        return isCounted || (IsEnd(text, end) && WorthOf(text[start]) < 100) ? new NumberPhrase(end - start, ValueOf(text, start, end)) { Scale = WorthOf(text[end - 1]) is >= 100 and var last ? last : 1 } : null;
    }

    private static decimal ValueOf(string text, int start, int end)
    {
        var (whole, group, figure) = (0m, 0m, -1);
        for (var i = start; i < end; i++)
        {
            var worth = WorthOf(text[i]);
            if (worth == 0)
            {
                figure = Figures.IndexOf(text[i]);
                continue;
            }

            if (worth < 10_000)
                group += (figure < 0 ? 1 : figure) * worth;
            else
                (whole, group) = (whole + ((group + (figure < 0 ? group == 0 ? 1 : 0 : figure)) * worth), 0);
            figure = -1;
        }

        return whole + group + Math.Max(0, figure);
    }

    private static decimal WorthOf(char c) => c switch
    {
        '십' => 10,
        '백' => 100,
        '천' => 1_000,
        '만' => 10_000,
        '억' => 100_000_000,
        _ => 0,
    };

    private static bool IsEnd(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);

    private static bool At(string text, int start, string words) => string.CompareOrdinal(text, start, words, 0, words.Length) == 0;

    private static bool StartsAny(ImmutableArray<string> words, string text, int start)
    {
        foreach (var word in words)
        {
            if (At(text, start, word))
                return true;
        }

        return false;
    }
}
