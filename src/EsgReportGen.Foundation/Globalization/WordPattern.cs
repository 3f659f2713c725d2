using System.Collections.Generic;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>A sentence of the tool with names in braces where something goes: <c>Restated: {was} in {edition}</c>.</summary>
public static class WordPattern
{
    /// <summary>The sentence in pieces, in order: words, and names without their braces.</summary>
    public static IEnumerable<(string Text, bool IsName)> Pieces(string pattern)
    {
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            var end = close < 0 ? pattern.Length : open;
            if (end > at)
                yield return (pattern.Substring(at, end - at), false);
            if (close < 0)
                yield break;
            yield return (pattern.Substring(open + 1, close - open - 1), true);
            at = close + 1;
        }
    }

    /// <summary>The names in the sentence, in order; an empty pair of braces has none.</summary>
    public static IEnumerable<string> Names(string pattern)
    {
        foreach (var (text, isName) in Pieces(pattern))
        {
            if (isName && text.Length > 0)
                yield return text;
        }
    }
}
