using System;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>Families made for one of the languages that share Han characters, as their names tell: <c>Noto Sans CJK SC</c>, <c>Source Han Sans JP</c>.</summary>
internal static class RegionalFamilies
{
    /// <summary>The last word of names of families for simplified Chinese, the most wanted of those that share Han characters.</summary>
    public const string DefaultSuffix = " SC";

    /// <summary>The last word of names of families for a language, or null if it has none.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string? SuffixOf(string language)
    {
        var tag = language.ToLowerInvariant();
        if (tag.StartsWith("zh", StringComparison.Ordinal))
            return tag.Contains("-hk", StringComparison.Ordinal) ? " HK" : tag.Contains("-hant", StringComparison.Ordinal) || tag.Contains("-tw", StringComparison.Ordinal) ? " TC" : DefaultSuffix;
        return tag.Split('-', 2)[0] switch { "ja" => " JP", "ko" => " KR", _ => null };
    }

    /// <summary>Whether a family is for the languages of a suffix.</summary>
    public static bool Has(string family, string? suffix) => suffix is not null && family.EndsWith(suffix, StringComparison.Ordinal);
}
