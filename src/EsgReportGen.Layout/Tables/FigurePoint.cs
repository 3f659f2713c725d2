using System;
using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Layout.Tables;

/// <summary>The point by which figures stand below each other: the decimal mark, or the end of a figure without one.</summary>
internal static class FigurePoint
{
    // "%", ")", a unit of a few letters: more than that behind a number is a sentence.
    private const int LongestSuffix = 4;
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—−‐‑ ");

    /// <summary>What a content is.</summary>
    public static FigureKind KindOf(ImmutableArray<Inline> content)
    {
        var text = TextOf(content).AsSpan();
        var last = LastDigit(text);
        if (last >= 0)
            return text[(last + 1)..].Trim().Length > LongestSuffix ? FigureKind.Sentence : FigureKind.Figure;
        return text.IndexOfAnyExcept(Dashes) < 0 ? FigureKind.Dash : FigureKind.Words;
    }

    /// <summary>What stands behind the point of a content.</summary>
    /// <param name="content">A cell's content without the marks at its end.</param>
    /// <param name="decimalMark">The decimal mark of the language.</param>
    /// <returns>The fraction with its mark, and what follows; empty for a whole number.</returns>
    public static ImmutableArray<Inline> Behind(ImmutableArray<Inline> content, string decimalMark)
    {
        var text = TextOf(content);
        var point = Find(text, decimalMark);
        return point == text.Length ? [] : Behind(content, ref point);
    }

    /// <summary>The 0-based offset of the point in a text; its length for a text that ends at the point.</summary>
    public static int Find(string text, string decimalMark)
    {
        var last = LastDigit(text);
        if (last < 0 || text.AsSpan(last + 1).Trim().Length > LongestSuffix)
            return text.Length;
        var mark = -1;
        for (var i = last; i >= 0 && (char.IsDigit(text[i]) || (IsSeparator(text[i]) && char.IsDigit(text[i + 1]))); i--)
        {
            if (string.CompareOrdinal(text, i, decimalMark, 0, decimalMark.Length) != 0)
                continue;
            // Two of them: a date or a version.
            if (mark >= 0)
                return last + 1;
            mark = i;
        }

        return mark > 0 && char.IsDigit(text[mark - 1]) ? mark : last + 1;
    }

    private static int LastDigit(ReadOnlySpan<char> text)
    {
        var last = text.Length - 1;
        while (last >= 0 && !char.IsDigit(text[last]))
            last--;
        return last;
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or '\'' or '’' or ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u066B' or '\u066C';

    private static string TextOf(ImmutableArray<Inline> content)
    {
        switch (content)
        {
            case [TextInline words]:
                return words.Text;
            case [FactInline fact]:
                return fact.Text;
        }

        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    private static void Append(ImmutableArray<Inline> content, StringBuilder text)
    {
        foreach (var inline in content)
        {
            _ = inline switch
            {
                TextInline words => text.Append(words.Text),
                FactInline fact => text.Append(fact.Text),
                _ => text,
            };
            Append(ChildrenOf(inline), text);
        }
    }

    private static ImmutableArray<Inline> Behind(ImmutableArray<Inline> content, ref int point)
    {
        var kept = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline words:
                    if (Rest(words.Text, ref point) is { Length: > 0 } rest)
                        kept.Add(words with { Text = rest });
                    break;
                case FactInline fact:
                    if (Rest(fact.Text, ref point) is { Length: > 0 } figures)
                        kept.Add(fact with { Text = figures });
                    break;
                case StyledInline styled:
                    if (Behind(styled.Children, ref point) is { IsEmpty: false } children)
                        kept.Add(styled with { Children = children });
                    break;
                default:
                    if (ChildrenOf(inline) is { IsEmpty: false } inner)
                        kept.AddRange(Behind(inner, ref point));
                    else if (point == 0)
                        kept.Add(inline);
                    break;
            }
        }

        return kept.ToImmutable();
    }

    private static string Rest(string text, ref int point)
    {
        var skipped = Math.Min(point, text.Length);
        point -= skipped;
        return text[skipped..];
    }

    private static ImmutableArray<Inline> ChildrenOf(Inline inline) => inline switch
    {
        StyledInline styled => styled.Children,
        SpanInline span => span.Children,
        LinkInline link => link.Children,
        _ => [],
    };
}
