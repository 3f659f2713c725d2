using System;
using System.Collections.Generic;
using System.Text;
using HarfBuzzSharp;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>A stretch of text in one script.</summary>
/// <param name="Start">UTF-16 offset of its first unit.</param>
/// <param name="Length">UTF-16 length.</param>
/// <param name="Script">Its script.</param>
internal readonly record struct ScriptRun(int Start, int Length, Script Script);

/// <summary>Splits a word where its script changes (Unicode Standard Annex 24). Characters common to scripts go with their neighbours.</summary>
internal static class ScriptRuns
{
    /// <summary>The runs of a word in reading order.</summary>
    /// <param name="text">The word.</param>
    /// <param name="usual">Script of text that has only common characters, such as numbers.</param>
    public static List<ScriptRun> Split(ReadOnlySpan<char> text, Script usual)
    {
        var runs = new List<ScriptRun>(1);
        if (IsLatin(text))
        {
            runs.Add(new ScriptRun(0, text.Length, HasLetter(text) ? Script.Latin : usual));
            return runs;
        }

        var (start, script) = (0, Script.Invalid);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            var own = UnicodeFunctions.Default.GetScript(rune.Value);
            if (!IsShared(own))
            {
                if (script != Script.Invalid && own != script)
                {
                    runs.Add(new ScriptRun(start, i - start, script));
                    start = i;
                }

                script = own;
            }

            i += length;
        }

        runs.Add(new ScriptRun(start, text.Length - start, script == Script.Invalid ? usual : script));
        return runs;
    }

    /// <summary>The script that text of a language is mostly in, as far as it matters for shaping characters common to all.</summary>
    public static Script UsualScript(string language) => language.Split('-', 2)[0].ToLowerInvariant() switch
    {
        "zh" or "ja" => Script.Han,
        "ko" => Script.Hangul,
        "ar" or "fa" or "ur" or "ps" or "sd" or "ug" or "ckb" => Script.Arabic,
        "he" or "yi" => Script.Hebrew,
        "ru" or "uk" or "bg" => Script.Cyrillic,
        "el" => Script.Greek,
        "th" => Script.Thai,
        "hi" or "mr" or "ne" => Script.Devanagari,
        _ => Script.Latin,
    };

    private static bool IsShared(Script script) => script == Script.Common || script == Script.Inherited || script == Script.Unknown;

    // Up to U+024F there is nothing but Latin and common characters.
    private static bool IsLatin(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('\0', '\u024F');

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
