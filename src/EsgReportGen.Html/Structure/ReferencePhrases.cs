using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization;

namespace EsgReportGen.Html.Structure;

/// <summary>Finds the words that a template puts around a page number (<c>on page 12</c>), so that they can go with it.</summary>
internal sealed class ReferencePhrases
{
    private const string Gap = "{}";

    private readonly ImmutableArray<(string Page, string Part)> patterns;

    private ReferencePhrases(ImmutableArray<(string Page, string Part)> patterns) => this.patterns = patterns;

    /// <summary>The phrases of a language: <c>on page {}</c> becomes <c>in {}</c>; the bare word for a page goes.</summary>
    public static ReferencePhrases Of(ReportLocale locale) => new([(locale.Word(LocaleWord.OnPage), locale.Word(LocaleWord.InPart)), (locale.Word(LocaleWord.Page, Gap), Gap)]);

    /// <summary>The phrase between two texts; nothing where they do not speak of a page.</summary>
    /// <param name="before">The text before the number.</param>
    /// <param name="after">The text behind it.</param>
    public ReferencePhrase Find(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        foreach (var (page, part) in patterns)
        {
            var gap = page.IndexOf(Gap, StringComparison.Ordinal);
            ReadOnlySpan<char> prefix = page.AsSpan(0, gap), suffix = page.AsSpan(gap + Gap.Length);
            if (!EndsWith(before, prefix) || !IsSame(after[..Math.Min(after.Length, suffix.Length)], suffix))
                continue;
            var isCapital = prefix.Length > 0 && char.IsUpper(before[^prefix.Length]) && !char.IsUpper(prefix[0]);
            return ReferencePhrase.Of(part, prefix.Length, suffix.Length, isCapital);
        }

        return default;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        if (text.Length < words.Length || !IsSame(text[^words.Length..], words))
            return false;
        // Not the end of a longer word: `homepage `.
        return words.IsEmpty || text.Length == words.Length || !char.IsLetter(words[0]) || words[0] > '\u2E7F' || !char.IsLetter(text[^(words.Length + 1)]);
    }

    private static bool IsSame(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        if (text.Length != words.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (Plain(text[i]) != Plain(words[i]))
                return false;
        }

        return true;
    }

    // Case and the width of spaces make no difference.
    private static char Plain(char c) => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c);
}

/// <summary>Words around a page number. <c>default</c> is none.</summary>
/// <param name="PrefixLength">Characters before the number that speak of the page.</param>
/// <param name="SuffixLength">Characters behind it that do.</param>
/// <param name="Before">What the web page says before the section instead.</param>
/// <param name="After">What it says behind it.</param>
internal readonly record struct ReferencePhrase(int PrefixLength, int SuffixLength, string? Before, string? After)
{
    /// <summary>The phrase that a pattern with <c>{}</c> makes.</summary>
    public static ReferencePhrase Of(string pattern, int prefixLength, int suffixLength, bool isCapital)
    {
        var gap = pattern.IndexOf("{}", StringComparison.Ordinal);
        var before = pattern[..gap];
        if (isCapital && before.Length > 0)
            before = char.ToUpperInvariant(before[0]) + before[1..];
        return new ReferencePhrase(prefixLength, suffixLength, before, pattern[(gap + 2)..]);
    }
}
