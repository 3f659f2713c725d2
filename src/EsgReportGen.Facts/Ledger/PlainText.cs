using System;
using System.Buffers;
using System.Text;

namespace EsgReportGen.Facts.Ledger;

/// <summary>Takes the marks of inline Markdown out of a label or a title: <c>NO~x~</c> is <c>NOx</c>.</summary>
public static class PlainText
{
    private const string Marks = "*_~^`";

    private static readonly SearchValues<char> Markup = SearchValues.Create("\\[]" + Marks);

    /// <summary>The words without emphasis, code, subscript and superscript marks, escapes and link targets.</summary>
    public static string Of(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny(Markup) < 0)
            return markdown;
        var plain = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            var c = markdown[i];
            if (c == '\\' && i + 1 < markdown.Length && (char.IsPunctuation(markdown[i + 1]) || char.IsSymbol(markdown[i + 1])))
                plain.Append(markdown[++i]);
            else if (c == '[' && markdown.IndexOf(']', i) is > 0 and var close && IsTargeted(markdown, close))
                continue;
            else if (c == ']' && IsTargeted(markdown, i))
                i = markdown.IndexOf(markdown[i + 1] == '(' ? ')' : '}', i);
            else if (!Marks.Contains(c, StringComparison.Ordinal) || !IsMark(markdown, i))
                plain.Append(c);
        }

        return plain.ToString();
    }

    /// <summary>Whether a bracket closes the words of a link or of a span.</summary>
    private static bool IsTargeted(string text, int close) =>
        close + 1 < text.Length && text[close + 1] is '(' or '{' && text.IndexOf(text[close + 1] == '(' ? ')' : '}', close) > 0;

    /// <summary>Whether a sign has a partner, so that the two are markup: one opens before a letter, the other closes behind one.</summary>
    private static bool IsMark(string text, int at)
    {
        var sign = text[at];
        if (sign == '_' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]))
            return false;
        var opens = at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text.IndexOf(sign, at + 1) > 0;
        var closes = at > 0 && !char.IsWhiteSpace(text[at - 1]) && text.LastIndexOf(sign, at - 1) >= 0;
        return opens || closes;
    }
}
