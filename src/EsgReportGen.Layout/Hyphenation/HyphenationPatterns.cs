using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Layout.Hyphenation;

/// <summary>Where the words of a language may be divided. Immutable; safe for threads.</summary>
/// <remarks>
/// F. M. Liang: Word Hy-phen-a-tion by Com-put-er, dissertation, Stanford University (1983): of all patterns that a word holds, the highest
/// number at each place counts, and an odd one allows a hyphen.
/// </remarks>
public sealed class HyphenationPatterns
{
    // Words beyond this are no words; German statutes have had names of 67 letters.
    private const int LongestWord = 100;

    private readonly FrozenDictionary<string, ImmutableArray<byte>>.AlternateLookup<ReadOnlySpan<char>> patterns;
    private readonly FrozenDictionary<string, ImmutableArray<int>>.AlternateLookup<ReadOnlySpan<char>> exceptions;
    private readonly int longest;

    internal HyphenationPatterns(
        string language, int left, int right, Dictionary<string, ImmutableArray<byte>> patterns, Dictionary<string, ImmutableArray<int>> exceptions)
    {
        (Language, Left, Right) = (language, left, right);
        this.patterns = patterns.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        this.exceptions = exceptions.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var pattern in patterns.Keys)
            longest = Math.Max(longest, pattern.Length);
    }

    /// <summary>The language tag, as the file is named.</summary>
    public string Language { get; }

    /// <summary>Fewest letters before a hyphen.</summary>
    public int Left { get; }

    /// <summary>Fewest letters behind a hyphen.</summary>
    public int Right { get; }

    /// <summary>Finds where a word may be divided.</summary>
    /// <param name="word">Letters only, in any case.</param>
    /// <param name="breaks">At least as long as the word: set to whether a hyphen may stand before each letter.</param>
    /// <returns>Whether there is any such place.</returns>
    public bool TryHyphenate(ReadOnlySpan<char> word, Span<bool> breaks)
    {
        breaks[..word.Length].Clear();
        if (word.Length < Left + Right || word.Length > LongestWord)
            return false;
        Span<char> dotted = stackalloc char[word.Length + 2];
        dotted[0] = dotted[^1] = '.';
        word.ToLowerInvariant(dotted[1..^1]);
        if (exceptions.TryGetValue(dotted[1..^1], out var places))
        {
            foreach (var place in places)
                breaks[place] = true;
            return places.Length > 0;
        }

        return MatchPatterns(dotted, breaks);
    }

    private bool MatchPatterns(ReadOnlySpan<char> dotted, Span<bool> breaks)
    {
        Span<byte> values = stackalloc byte[dotted.Length + 1];
        values.Clear();
        for (var start = 0; start < dotted.Length; start++)
        {
            var most = Math.Min(longest, dotted.Length - start);
            for (var length = 1; length <= most; length++)
            {
                if (!patterns.TryGetValue(dotted.Slice(start, length), out var found))
                    continue;
                for (var i = 0; i < found.Length; i++)
                    values[start + i] = Math.Max(values[start + i], found[i]);
            }
        }

        var any = false;
        var letters = dotted.Length - 2;
        for (var i = Left; i <= letters - Right; i++)
        {
            breaks[i] = (values[i + 1] & 1) != 0;
            any |= breaks[i];
        }

        return any;
    }
}
