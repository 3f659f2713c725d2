using System;
using System.Globalization;
using System.Text;
using EsgReportGen.Graphics.Fonts;
using HarfBuzzSharp;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>What to tell the user about a character that no font has.</summary>
public static class CharacterHelp
{
    // Script, its name, a free family that covers it (of Han without its region), and the Debian package that brings it.
    private static readonly (Script Script, string Name, string Family, string Package)[] Scripts =
    [
        (Script.Han, "Han", "Noto Sans CJK", "fonts-noto-cjk"),
        (Script.Hiragana, "Hiragana", "Noto Sans CJK JP", "fonts-noto-cjk"),
        (Script.Katakana, "Katakana", "Noto Sans CJK JP", "fonts-noto-cjk"),
        (Script.Bopomofo, "Bopomofo", "Noto Sans CJK TC", "fonts-noto-cjk"),
        (Script.Hangul, "Hangul", "Noto Sans CJK KR", "fonts-noto-cjk"),
        (Script.Arabic, "Arabic", "Noto Sans Arabic", "fonts-noto-core"),
        (Script.Hebrew, "Hebrew", "Noto Sans Hebrew", "fonts-noto-core"),
        (Script.Devanagari, "Devanagari", "Noto Sans Devanagari", "fonts-noto-core"),
        (Script.Bengali, "Bengali", "Noto Sans Bengali", "fonts-noto-core"),
        (Script.Gujarati, "Gujarati", "Noto Sans Gujarati", "fonts-noto-core"),
        (Script.Gurmukhi, "Gurmukhi", "Noto Sans Gurmukhi", "fonts-noto-core"),
        (Script.Kannada, "Kannada", "Noto Sans Kannada", "fonts-noto-core"),
        (Script.Malayalam, "Malayalam", "Noto Sans Malayalam", "fonts-noto-core"),
        (Script.Tamil, "Tamil", "Noto Sans Tamil", "fonts-noto-core"),
        (Script.Telugu, "Telugu", "Noto Sans Telugu", "fonts-noto-core"),
        (Script.Sinhala, "Sinhala", "Noto Sans Sinhala", "fonts-noto-core"),
        (Script.Thai, "Thai", "Noto Sans Thai", "fonts-noto-core"),
        (Script.Lao, "Lao", "Noto Sans Lao", "fonts-noto-core"),
        (Script.Khmer, "Khmer", "Noto Sans Khmer", "fonts-noto-core"),
        (Script.Myanmar, "Myanmar", "Noto Sans Myanmar", "fonts-noto-core"),
        (Script.Tibetan, "Tibetan", "Noto Serif Tibetan", "fonts-noto-core"),
        (Script.Georgian, "Georgian", "Noto Sans Georgian", "fonts-noto-core"),
        (Script.Armenian, "Armenian", "Noto Sans Armenian", "fonts-noto-core"),
        (Script.Ethiopic, "Ethiopic", "Noto Sans Ethiopic", "fonts-noto-core"),
        (Script.Oriya, "Oriya", "Noto Sans Oriya", "fonts-noto-core"),
        (Script.Mongolian, "Mongolian", "Noto Sans Mongolian", "fonts-noto-core"),
        (Script.Syriac, "Syriac", "Noto Sans Syriac", "fonts-noto-core"),
        (Script.Thaana, "Thaana", "Noto Sans Thaana", "fonts-noto-core"),
        (Script.Cherokee, "Cherokee", "Noto Sans Cherokee", "fonts-noto-core"),
        (Script.CanadianSyllabics, "Canadian Aboriginal", "Noto Sans Canadian Aboriginal", "fonts-noto-core"),
        (Script.Tifinagh, "Tifinagh", "Noto Sans Tifinagh", "fonts-noto-core"),
        (Script.Nko, "N’Ko", "Noto Sans NKo", "fonts-noto-core"),
        (Script.Adlam, "Adlam", "Noto Sans Adlam", "fonts-noto-core"),
        (Script.Javanese, "Javanese", "Noto Sans Javanese", "fonts-noto-core"),
        (Script.Balinese, "Balinese", "Noto Sans Balinese", "fonts-noto-core"),
        (Script.Yi, "Yi", "Noto Sans Yi", "fonts-noto-core"),
        (Script.Greek, "Greek", "Noto Sans", "fonts-noto-core"),
        (Script.Cyrillic, "Cyrillic", "Noto Sans", "fonts-noto-core"),
        (Script.Latin, "Latin", "Noto Sans", "fonts-noto-core"),
    ];

    /// <summary>The character with its number, script and block: <c>水 (U+6C34, Han script, CJK Unified Ideographs)</c>; without itself where it would not show.</summary>
    /// <param name="codePoint">Unicode scalar value, or a lone surrogate.</param>
    public static string Name(int codePoint)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
        if (Find(codePoint).Name is { } script)
            name += $", {script} script";
        if (BlockOf(codePoint) is { } block)
            name += ", " + block;
        var isVisible = Rune.IsValid(codePoint) && CharUnicodeInfo.GetUnicodeCategory(codePoint) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
        return isVisible ? $"{char.ConvertFromUtf32(codePoint)} ({name})" : name;
    }

    /// <summary>What to do about it: one imperative sentence.</summary>
    /// <param name="codePoint">Unicode scalar value, or a lone surrogate.</param>
    /// <param name="language">BCP 47 tag of the text, which chooses between fonts for Chinese, Japanese and Korean.</param>
    /// <param name="fonts">The fonts that were looked through.</param>
    public static string Hint(int codePoint, string language, FontCatalog fonts)
    {
        if (Find(codePoint) is { Name: not null } script)
        {
            var region = script.Script == Script.Han ? RegionalFamilies.SuffixOf(language) ?? RegionalFamilies.DefaultSuffix : string.Empty;
            return fonts.Has(script.Family + region)
                ? $"find a font that has it and put it into `content/fonts`, or write it another way: {script.Family + region} lacks it"
                : Install(script.Family + region, script.Package, $"a font with {script.Name} characters");
        }

        var category = Rune.IsValid(codePoint) ? CharUnicodeInfo.GetUnicodeCategory(codePoint) : UnicodeCategory.Surrogate;
        return category switch
        {
            UnicodeCategory.PrivateUse => "write a character of Unicode instead: this one means something only in the font that it was written with",
            UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => "delete it: it is no character that can be shown",
            UnicodeCategory.MathSymbol => "write a word instead, or " + Install("Noto Sans Math", "fonts-noto-core", "a font with such symbols"),
            UnicodeCategory.OtherSymbol => "write a word instead, or " + Install("Noto Sans Symbols2", "fonts-noto-core", "a font with such symbols"),
            _ => "name a font that has it under `fonts: { fallback: […] }` in theme.yaml, put one into `content/fonts`, or write it another way",
        };
    }

    private static string Install(string family, string package, string other) =>
        $"install Debian's package `{package}` and write `fonts: {{ fallback: [{family}] }}` in theme.yaml, or put {other} into `content/fonts`";

    private static string? BlockOf(int codePoint)
    {
        foreach (var (first, last, name) in BlockTable.Blocks)
        {
            if (codePoint >= first && codePoint <= last)
                return name;
        }

        return null;
    }

    private static (Script Script, string Name, string Family, string Package) Find(int codePoint)
    {
        if (!Rune.IsValid(codePoint))
            return default;
        var script = UnicodeFunctions.Default.GetScript(codePoint);
        return Array.Find(Scripts, s => s.Script == script);
    }
}
