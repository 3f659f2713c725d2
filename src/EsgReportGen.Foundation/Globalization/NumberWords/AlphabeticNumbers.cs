using System;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization.NumberWords;

/// <summary>Number words of a language that puts spaces between words.</summary>
internal sealed class AlphabeticNumbers : SpelledNumbers
{
    // A number of more words than this is no number that anybody writes.
    private const int MostWords = 24;
    private const int LongestCompound = 60;

    private readonly NumberWordTable table;
    private readonly NumberWord[]?[] byHash = new NumberWord[]?[256];

    public AlphabeticNumbers(NumberWordTable table)
    {
        this.table = table;
        foreach (var word in table.Words)
        {
            ref var slot = ref byHash[Hash(word.Text, 0, word.Text.Length)];
            slot = [.. slot ?? [], word];
        }
    }

    internal override ImmutableArray<string> Articles => table.Articles;

    public override NumberPhrase? Read(string text, int start) => Read(text, start, isAny: false);

    public override NumberPhrase? ReadAny(string text, int start) => Read(text, start, isAny: true);

    private NumberPhrase? Read(string text, int start, bool isAny)
    {
        if (start > 0 && char.IsLetter(text[start - 1]))
            return null;
        var sum = default(NumberSum);
        var (at, end) = (start, 0);
        for (var count = 0; count < MostWords; count++)
        {
            var behind = WordEnd(text, at);
            if (behind == at || FindIn(text, at, behind, isAny, isFirst: count == 0) is not { } word || (count == 0 && !CanBegin(word, text, at)) || !sum.TryAdd(word))
                break;
            end = behind;
            at = NextWord(text, behind);
            if (at < 0)
                break;
        }

        return sum.IsNumber ? new NumberPhrase(end - start, sum.Value) { Kind = sum.Kind, Scale = sum.Scale } : null;
    }

    public override NumberPhrase? ReadScale(string text, int start)
    {
        foreach (var magnitude in table.Magnitudes)
        {
            if (Stands(text, start, magnitude.Text))
                return new NumberPhrase(magnitude.Text.Length, magnitude.Value);
        }

        var behind = WordEnd(text, start);
        return behind > start && Lookup(text, start, behind) is { Role: NumberRole.Scale } word ? new NumberPhrase(behind - start, word.Value) : null;
    }

    private static bool CanBegin(NumberWord word, string text, int start) =>
        word.BeginsAfter is not { } allowed || (!allowed.IsEmpty && Holds(allowed, WordBefore(text, start)));

    private static bool Stands(string text, int start, string word)
    {
        var end = start + word.Length;
        return string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && (end >= text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private NumberWord? FindIn(string text, int start, int end, bool isAny, bool isFirst)
    {
        if (Lookup(text, start, end, withDoubtful: isAny && isFirst) is { } word)
            return (isAny ? FitsAny(word, text, start) : Fits(word, text, start, end)) ? word : null;
        if (end - start is < 5 or > LongestCompound)
            return null;
        return Compound(text, start, end) ?? WithEnding(text, start, end);
    }

    private NumberWord? Lookup(string text, int start, int end, bool withDoubtful = false)
    {
        if (byHash[Hash(text, start, end)] is not { } words)
            return null;
        foreach (var word in words)
        {
            if (word.Text.Length == end - start && (withDoubtful || !word.IsDoubtful) && string.Compare(text, start, word.Text, 0, word.Text.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return word;
        }

        return null;
    }

    /// <summary>A number in one word: <c>einundzwanzig</c>.</summary>
    private NumberWord? Compound(string text, int start, int end)
    {
        if (table.Parts.IsEmpty)
            return null;
        var sum = default(NumberSum);
        var isJoined = false;
        for (var at = start; at < end;)
        {
            if (!isJoined && at > start && Starts(table.PartJoints, text, at, end) is { } joint)
            {
                isJoined = true;
                at += joint.Length;
                continue;
            }

            if (PartAt(text, at, end) is not { } part || !(isJoined && sum.TryAddTensBehindUnit(part.Value!.Value)) && !sum.TryAdd(part))
                return null;
            isJoined = false;
            at += part.Text.Length;
        }

        return isJoined || !sum.IsNumber ? null : new NumberWord(text.Substring(start, end - start), NumberRole.Small, sum.Value) { Scale = sum.Scale };
    }

    /// <summary>A number word with an ending: <c>threefold</c>.</summary>
    private NumberWord? WithEnding(string text, int start, int end)
    {
        return WithEnding(table.Endings, NumberRole.Alone, text, start, end) ?? WithEnding(table.MultipleEndings, NumberRole.Multiple, text, start, end);
    }

    private NumberWord? WithEnding(ImmutableArray<string> endings, NumberRole role, string text, int start, int end)
    {
        foreach (var ending in endings)
        {
            var stem = end - ending.Length;
            if (stem - start >= 2 && string.Compare(text, stem, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (Lookup(text, start, stem) ?? Compound(text, start, stem)) is { Role: NumberRole.Small or NumberRole.Scale, Value: { } value })
                return new NumberWord(text.Substring(start, end - start), role, value);
        }

        return null;
    }

    private NumberWord? PartAt(string text, int at, int end)
    {
        foreach (var part in table.Parts)
        {
            if (part.Text.Length <= end - at && string.Compare(text, at, part.Text, 0, part.Text.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return part;
        }

        return null;
    }

    private static string? Starts(ImmutableArray<string> joints, string text, int at, int end)
    {
        foreach (var joint in joints)
        {
            if (joint.Length < end - at && string.Compare(text, at, joint, 0, joint.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return joint;
        }

        return null;
    }

    // Only fractions need their neighbour still: the third year of a decline is no third.
    private static bool FitsAny(NumberWord word, string text, int start)
    {
        if (word.Role != NumberRole.Fraction || word.Needs.IsEmpty)
            return true;
        var before = WordBefore(text, start);
        foreach (var (wanted, _) in word.Needs)
        {
            if (wanted.Length == 0 || wanted == before)
                return true;
        }

        return false;
    }

    private static bool Fits(NumberWord word, string text, int start, int end)
    {
        if (word.NotAfter.IsEmpty && word.NotBefore.IsEmpty && word.Needs.IsEmpty && word.NeedsEnding.Length == 0)
            return true;
        var (before, behind) = (WordBefore(text, start), WordBehind(text, end));
        if (Holds(word.NotAfter, before) || Holds(word.NotBefore, behind))
            return false;
        if (word.NeedsEnding.Length > 0 && (behind.Length < 3 || Array.TrueForAll(word.NeedsEnding.Split(' '), e => !behind.EndsWith(e, StringComparison.Ordinal))))
            return false;
        if (word.Needs.IsEmpty)
            return true;
        foreach (var (wantedBefore, wantedBehind) in word.Needs)
        {
            if ((wantedBefore.Length == 0 || wantedBefore == before) && (wantedBehind.Length == 0 || wantedBehind == behind))
                return true;
        }

        return false;
    }

    /// <summary>Where the word begins that could go on with the number: behind a space, a hyphen or a joint; -1 for none.</summary>
    private int NextWord(string text, int at)
    {
        if (at >= text.Length || !IsGap(text[at]))
            return -1;
        var next = at + 1;
        var end = WordEnd(text, next);
        foreach (var joint in table.Joints)
        {
            if (joint.Length == end - next && string.Compare(text, next, joint, 0, joint.Length, StringComparison.OrdinalIgnoreCase) == 0 && end < text.Length && IsGap(text[end]))
                return end + 1;
        }

        return end > next ? next : -1;
    }

    private static string WordBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && IsGap(text[end - 1]))
            end--;
        var begin = end;
        while (begin > 0 && char.IsLetter(text[begin - 1]) && end - begin < LongestCompound)
            begin--;
        return text.Substring(begin, end - begin).ToLowerInvariant();
    }

    private static string WordBehind(string text, int end)
    {
        var start = end;
        while (start < text.Length && IsGap(text[start]))
            start++;
        return text.Substring(start, Math.Min(LongestCompound, WordEnd(text, start) - start)).ToLowerInvariant();
    }

    private static bool Holds(ImmutableArray<string> words, string word) => words.Contains(word, StringComparer.Ordinal);

    private static bool IsGap(char c) => c is ' ' or '\u00A0' or '\u202F' or '-' or '\u2010' or '\u2011';

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end;
    }

    private static int Hash(string text, int start, int end) =>
        start >= end ? 0 : ((char.ToLowerInvariant(text[start]) * 31) + (char.ToLowerInvariant(text[end - 1]) * 7) + end - start) & 255;
}
