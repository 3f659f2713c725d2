using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization.NumberWords;

/// <summary>
/// Finds numbers written in words, in one language. Cardinals from two on are numbers, zero too, and halves, thirds and the like; <c>twice</c> and <c>doubled</c> are.
/// One is none (it is an article as often as not), nor are ordinals: they name a place and count nothing. Words that have another meaning count
/// only where their neighbours speak for the number. Immutable, safe for threads.
/// </summary>
public abstract class SpelledNumbers
{
    private static readonly ConcurrentDictionary<string, SpelledNumbers> Known = new(System.StringComparer.Ordinal);

    /// <summary>The number words of a language, by the primary subtag of its tag; none for a language that the tables lack.</summary>
    public static SpelledNumbers Of(string language)
    {
        var dash = language.IndexOf('-');
        return Known.GetOrAdd((dash < 0 ? language : language.Substring(0, dash)).ToLowerInvariant(), Create);
    }

    /// <summary>The number whose words begin at an offset; null if none does. An offset within a word begins no number.</summary>
    public abstract NumberPhrase? Read(string text, int start);

    /// <summary>The same in a text that is about numbers, such as a claim: there words with a second meaning count too.</summary>
    public virtual NumberPhrase? ReadAny(string text, int start) => Read(text, start);

    /// <summary>Words before a number that belong to it, lower case: <c>a</c> million.</summary>
    internal virtual ImmutableArray<string> Articles => [];

    /// <summary>The word for hundred, thousand and so on that begins at an offset, behind a number in figures: <c>3 thousand</c>, <c>3千</c>; null if none does.</summary>
    public abstract NumberPhrase? ReadScale(string text, int start);

    private static SpelledNumbers Create(string language) => language switch
    {
        "zh" => new IdeographicNumbers(IdeographicNumbers.Chinese),
        "ja" => new IdeographicNumbers(IdeographicNumbers.Japanese),
        "ko" => new KoreanNumbers(),
        _ => new AlphabeticNumbers(NumberWordTables.Find(language) ?? NumberWordTables.None),
    };
}
