using System;
using System.Globalization;
using System.Text;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>The source line of a span as a terminal shows it, and where the carets go.</summary>
/// <param name="Line">The line: tabs as spaces, a long line cut around the span.</param>
/// <param name="CaretColumn">0-based terminal column of the first caret.</param>
/// <param name="CaretLength">Number of carets, at least 1.</param>
internal readonly record struct SourceExcerpt(string Line, int CaretColumn, int CaretLength)
{
    private const int TabWidth = 4;
    private const int LongestLine = 160;
    private const int KeptBefore = 60;
    private const int LongestText = 1_000;

    /// <summary>The excerpt of the first line of a span.</summary>
    public static SourceExcerpt Of(SourceSpan span)
    {
        var position = span.StartPosition;
        var line = span.File!.GetLine(position.Line);
        var start = Math.Min(position.Column - 1, line.Length);
        var end = Math.Min(start + span.Length, line.Length);
        var (from, to) = Window(line, start);
        var text = new StringBuilder();
        var columns = 0;
        if (from > 0)
            columns += Append(text, '…');
        var caret = -1;
        var behind = -1;
        for (var i = from; i < to; i++)
        {
            caret = i == start ? columns : caret;
            behind = i == end ? columns : behind;
            columns += AppendAt(text, line, ref i, columns);
        }

        caret = caret < 0 ? columns : caret;
        behind = behind < 0 ? columns : behind;
        if (to < line.Length)
            Append(text, '…');
        return new SourceExcerpt(text.ToString().TrimEnd(), caret, Math.Max(1, behind - caret));
    }

    /// <summary>A text fit for one line of a terminal: what controls the terminal, and the direction of text, is replaced, and what is longer than 1,000 characters is cut.</summary>
    public static string Clean(string text)
    {
        var length = text.Length <= LongestText ? text.Length : LongestText - (char.IsLowSurrogate(text[LongestText]) ? 1 : 0);
        var clean = new StringBuilder(length + 1);
        for (var i = 0; i < length; i++)
            clean.Append(text[i] is '\n' or '\r' or '\t' ? ' ' : IsUnprintable(text[i]) ? '\uFFFD' : text[i]);
        if (length < text.Length)
            clean.Append('…');
        return clean.ToString();
    }

    private static (int From, int To) Window(string line, int start)
    {
        if (line.Length <= LongestLine)
            return (0, line.Length);
        var from = Math.Max(0, Math.Min(start - KeptBefore, line.Length - LongestLine));
        if (from > 0 && char.IsLowSurrogate(line[from]))
            from--;
        var to = Math.Min(line.Length, from + LongestLine);
        return (from, to < line.Length && char.IsLowSurrogate(line[to]) ? to - 1 : to);
    }

    private static int AppendAt(StringBuilder text, string line, ref int index, int column)
    {
        var c = line[index];
        if (c == '\t')
        {
            var width = TabWidth - (column % TabWidth);
            text.Append(' ', width);
            return width;
        }

        if (!char.IsHighSurrogate(c) || index + 1 >= line.Length || !char.IsLowSurrogate(line[index + 1]))
            return Append(text, IsUnprintable(c) ? '\uFFFD' : c);
        index++;
        text.Append(c).Append(line[index]);
        return TerminalWidth.Of(char.ConvertToUtf32(c, line[index]));
    }

    private static int Append(StringBuilder text, char c)
    {
        text.Append(c);
        return TerminalWidth.Of(c);
    }

    private static bool IsUnprintable(char c) =>
        char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
