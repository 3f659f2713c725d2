using System;
using System.Collections.Generic;
using System.Text;
using HarfBuzzSharp;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>A stretch of text in one script.</summary>
/// <param name="Start">UTF-16 offset of its first unit.</param>
/// <param name="Length">UTF-16 length.</param>
/// <param name="Script">Its script.</param>
/// <param name="IsRightToLeft">Whether it runs from right to left; numbers never do.</param>
internal readonly record struct ScriptRun(int Start, int Length, Script Script, bool IsRightToLeft);

/// <summary>Splits a word where its script or direction changes (Unicode Standard Annex 24). Characters common to scripts go with their neighbours.</summary>
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
            runs.Add(new ScriptRun(0, text.Length, usual.HorizontalDirection == Direction.RightToLeft || HasLetter(text) ? Script.Latin : usual, false));
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
                    Add(runs, text, start, i, script);
                    start = i;
                }

                script = own;
            }

            i += length;
        }

        Add(runs, text, start, text.Length, script == Script.Invalid ? CommonScript(usual) : script);
        return runs;
    }

    /// <summary>The script that text of a language is mostly in, as far as it matters for shaping characters common to all.</summary>
    public static Script UsualScript(string language) => language.Split('-', 2)[0].ToLowerInvariant() switch
    {
        "zh" or "ja" => Script.Han,
        "ko" => Script.Hangul,
        "ar" or "fa" or "ur" => Script.Arabic,
        "he" => Script.Hebrew,
        "ru" or "uk" or "bg" => Script.Cyrillic,
        "el" => Script.Greek,
        _ => Script.Latin,
    };

    private static void Add(List<ScriptRun> runs, ReadOnlySpan<char> text, int start, int end, Script script)
    {
        if (script.HorizontalDirection != Direction.RightToLeft)
        {
            runs.Add(new ScriptRun(start, end - start, script, false));
            return;
        }

        // Numbers run from left to right also within Arabic and Hebrew text.
        for (var i = start; i < end;)
        {
            var isNumber = char.IsDigit(text[i]);
            var next = i + 1;
            while (next < end && (isNumber ? ContinuesNumber(text, next, end) : !char.IsDigit(text[next])))
                next++;
            runs.Add(new ScriptRun(i, next - i, script, !isNumber));
            i = next;
        }
    }

    private static bool ContinuesNumber(ReadOnlySpan<char> text, int at, int end) =>
        char.IsDigit(text[at]) || (text[at] is '.' or ',' or ':' or '/' or '\u066B' or '\u066C' && at + 1 < end && char.IsDigit(text[at + 1]));

    private static Script CommonScript(Script usual) => usual.HorizontalDirection == Direction.RightToLeft ? Script.Latin : usual;

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
