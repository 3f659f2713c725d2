using System;
using System.Collections.Generic;

namespace EsgReportGen.Facts.Phrases;

/// <summary>
/// Finds phrases in a text: whole words, case ignored, the longest at each place. A space stands for spaces and hyphens of any kind, <see cref="AnyNumber"/>
/// for a number in figures, lowered digits for plain ones.
/// </summary>
internal sealed class PhraseMatcher
{
    /// <summary>Stands in a phrase for any number.</summary>
    public const char AnyNumber = '\uFFFF';

    private static readonly string AnyNumberKey = AnyNumber.ToString();

    private readonly Dictionary<string, List<(string Text, int Id)>> byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string Text, int Id)>>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PhraseMatcher() => lookup = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a phrase; the first of two equal ones counts.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="id">What a find tells.</param>
    public void Add(string phrase, int id)
    {
        var text = phrase.AsSpan().Trim();
        while (text.Length > 0 && !char.IsLetterOrDigit(text[0]) && text[0] != AnyNumber)
            text = text[1..];
        if (text.IsEmpty)
            return;
        var first = FirstOf(text.ToString(), 0);
        if (!lookup.TryGetValue(first, out var phrases))
            byFirst.Add(first.ToString(), phrases = []);
        var at = 0;
        while (at < phrases.Count && phrases[at].Text.Length >= text.Length)
            at++;
        phrases.Insert(at, (text.ToString(), id));
    }

    /// <summary>Where phrases stand in a text, rising and apart.</summary>
    public List<(int Start, int End, int Id)> Find(string text)
    {
        var found = new List<(int Start, int End, int Id)>();
        if (byFirst.Count == 0)
            return found;
        for (var i = 0; i < text.Length;)
        {
            var isStart = char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) || IsWide(text[i]) || IsWide(text[i - 1]));
            if (isStart && LongestAt(text, i) is { } match)
            {
                found.Add(match);
                i = match.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private (int Start, int End, int Id)? LongestAt(string text, int start)
    {
        (int Start, int End, int Id)? longest = null;
        if (lookup.TryGetValue(FirstOf(text, start), out var phrases))
            longest = LongestOf(phrases, text, start);
        if (Figures.LengthAt(text, start) > 0 && byFirst.TryGetValue(AnyNumberKey, out var numbers) && LongestOf(numbers, text, start) is { } other && other.End > (longest?.End ?? 0))
            longest = other;
        return longest;
    }

    private static (int Start, int End, int Id)? LongestOf(List<(string Text, int Id)> phrases, string text, int start)
    {
        (int Start, int End, int Id)? longest = null;
        foreach (var (phrase, id) in phrases)
        {
            var end = EndOf(phrase, text, start);
            if (end > (longest?.End ?? start))
                longest = (start, end, id);
        }

        return longest;
    }

    /// <summary>The end of a phrase that stands at a place; -1 if it does not.</summary>
    private static int EndOf(string phrase, string text, int start)
    {
        var at = start;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (IsGap(phrase[i]))
            {
                var gap = at;
                while (at < text.Length && IsGap(text[at]))
                    at++;
                if (at == gap)
                    return -1;
                while (i + 1 < phrase.Length && IsGap(phrase[i + 1]))
                    i++;
            }
            else if (phrase[i] == AnyNumber)
            {
                at = NumberEnd(text, at);
                if (at < 0)
                    return -1;
            }
            else if (at >= text.Length || Plain(text[at++]) != Plain(phrase[i]))
            {
                return -1;
            }
        }

        return IsWordEnd(text, at) ? at : -1;
    }

    private static int NumberEnd(string text, int start)
    {
        var at = start;
        while (Figures.LengthAt(text, at) is var length and > 0)
            at += length;
        if (at == start)
            return -1;
        return at < text.Length && text[at] is '.' or ',' && Figures.LengthAt(text, at + 1) > 0 ? NumberEnd(text, at + 1) : at;
    }

    /// <summary>Whether a word can end at a place: <c>Scope 1</c> does not stand in <c>Scope 1,419,000</c>.</summary>
    private static bool IsWordEnd(string text, int at)
    {
        if (at == 0 || at >= text.Length || !char.IsLetterOrDigit(text[at - 1]))
            return true;
        if (char.IsLetterOrDigit(text[at]))
            return IsWide(text[at]) || IsWide(text[at - 1]);
        return !(char.IsDigit(text[at - 1]) && text[at] is '.' or ',' or '\'' or '\u2019' or '\u00A0' or '\u202F' && at + 1 < text.Length && char.IsDigit(text[at + 1]) && char.IsDigit(text[at - 1]));
    }

    /// <summary>The letters or the digits that a phrase or a place in a text begins with; one character of a script without spaces.</summary>
    private static ReadOnlySpan<char> FirstOf(string text, int start)
    {
        if (text[start] == AnyNumber || IsWide(text[start]))
            return text.AsSpan(start, 1);
        var end = start;
        var isDigit = char.IsDigit(text[start]);
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsDigit(text[end]) == isDigit && !IsWide(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011';

    private static bool IsWide(char c) => c >= '\u2E80';

    private static char Plain(char c) => c switch
    {
        >= '\u2080' and <= '\u2089' => (char)('0' + (c - '\u2080')),
        '\u2019' => '\'',
        _ => char.ToLowerInvariant(c),
    };
}
