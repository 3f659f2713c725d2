using System.Collections.Immutable;

namespace EsgReportGen.Templating.Markdown;

/// <summary>
/// Reads attributes. Markdig's own parser gives no places of values and refuses some lists, so its finds are read again here, and
/// bracketed spans only here.
/// </summary>
internal static class AttributeParser
{
    /// <summary>Reads a list of attributes.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="start">Offset of the opening brace.</param>
    /// <param name="end">Where reading stops at the latest.</param>
    /// <returns>The attributes; null if the braces hold something else.</returns>
    public static AttributeList? Parse(string text, int start, int end)
    {
        if (start < 0 || start >= end || text[start] != '{')
            return null;
        AttributeWord? id = null;
        var classes = ImmutableArray.CreateBuilder<AttributeWord>();
        var pairs = ImmutableArray.CreateBuilder<AttributePair>();
        var at = start + 1;
        while (true)
        {
            while (at < end && char.IsWhiteSpace(text[at]))
                at++;
            if (at >= end)
                return null;
            switch (text[at])
            {
                case '}':
                    return new AttributeList(id, classes.ToImmutable(), pairs.ToImmutable(), start, at + 1);
                case '#':
                    id = Word(text, at + 1, end);
                    at = id.Value.End;
                    break;
                case '.':
                    classes.Add(Word(text, at + 1, end));
                    at = classes[^1].End;
                    break;
                default:
                    if (Pair(text, ref at, end) is not { } pair)
                        return null;
                    pairs.Add(pair);
                    break;
            }
        }
    }

    private static AttributePair? Pair(string text, ref int at, int end)
    {
        var key = Word(text, at, end);
        at = key.End;
        if (key.Text.Length == 0)
            return null;
        // A key alone is a key with nothing behind it.
        if (at >= end || text[at] != '=')
            return new AttributePair(key, new AttributeWord(string.Empty, at));
        at++;
        if (at < end && text[at] is '"' or '\'' && at < end)
        {
            var close = text.IndexOf(text[at], at + 1, end - at - 1);
            if (close < 0)
                return null;
            var quoted = new AttributeWord(text[(at + 1)..close], at + 1);
            at = close + 1;
            return new AttributePair(key, quoted);
        }

        var start = at;
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] != '}')
            at++;
        return new AttributePair(key, new AttributeWord(text[start..at], start));
    }

    private static AttributeWord Word(string text, int at, int end)
    {
        var start = at;
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not ('}' or '=' or '#' or '"' or '{'))
            at++;
        return new AttributeWord(text[start..at], start);
    }
}
