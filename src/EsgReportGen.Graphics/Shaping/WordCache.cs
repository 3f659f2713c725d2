using System;
using System.Collections.Concurrent;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>The words already shaped in one font with the same features and language. What it gives does not depend on who asked before.</summary>
internal sealed class WordCache
{
    // Longer pieces (Chinese sentences) hardly repeat; and a report has fewer words than this, unless it wants to fill the memory.
    private const int LongestWord = 40;
    private const int MaximumWords = 60_000;

    private readonly WordShaper shaper;
    private readonly ConcurrentDictionary<string, ShapedWord> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int count;

    public WordCache(WordShaper shaper)
    {
        this.shaper = shaper;
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Space = shaper.Shape(" ");
    }

    /// <summary>U+0020.</summary>
    public ShapedWord Space { get; }

    /// <summary>A word, shaped now or before.</summary>
    /// <param name="word">The word.</param>
    /// <param name="before">What it may join before it; mostly empty.</param>
    /// <param name="after">What it may join behind it; mostly empty.</param>
    public ShapedWord Get(ReadOnlySpan<char> word, string before, string after)
    {
        if (before.Length + after.Length > 0)
            return shaper.Shape(word, before, after);
        if (lookup.TryGetValue(word, out var known))
            return known;
        var shaped = shaper.Shape(word);
        if (word.Length <= LongestWord && count < MaximumWords)
        {
            lookup.TryAdd(word, shaped);
            System.Threading.Interlocked.Increment(ref count);
        }

        return shaped;
    }
}
