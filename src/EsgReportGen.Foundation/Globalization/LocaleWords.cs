using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>The keys of <see cref="LocaleWord"/> in locale.yaml.</summary>
internal static class LocaleWords
{
    /// <summary>The words by key, e.g. <c>percentage-points</c>.</summary>
    public static ImmutableDictionary<string, LocaleWord> ByKey { get; } =
        EnglishWords.Words.Keys.ToImmutableDictionary(KeyOf, w => w, StringComparer.Ordinal);

    /// <summary>The keys in the order of the enumeration.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. EnglishWords.Words.Keys.OrderBy(w => w).Select(KeyOf)];

    private static string KeyOf(LocaleWord word)
    {
        var key = new StringBuilder();
        foreach (var letter in word.ToString())
        {
            if (letter is >= 'A' and <= 'Z' && key.Length > 0)
                key.Append('-');
            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
