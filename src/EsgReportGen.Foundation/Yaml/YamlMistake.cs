using System;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Foundation.Yaml;

/// <summary>What is probably wrong with YAML that cannot be read: looks at the text around the place where reading stopped.</summary>
/// <param name="Descriptor">The kind of mistake.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Argument">The argument of the message.</param>
internal readonly record struct YamlMistake(DiagnosticDescriptor Descriptor, int Start, int End, string Argument)
{
    /// <summary>Finds the likeliest mistake.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Offset where the reader's complaint begins.</param>
    /// <param name="end">Offset where it ends.</param>
    /// <param name="openBracket">Offset of the innermost bracket or brace still open, or -1.</param>
    /// <param name="message">The reader's own words, for what is not recognized.</param>
    public static YamlMistake Find(string text, int start, int end, int openBracket, string message)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        end = Math.Max(start, Math.Min(end, text.Length));
        return TabIndentation(text, start, end, message)
            ?? Quote(text, start, end, message)
            ?? ReservedCharacter(text, start)
            ?? MissingSpace(text, start)
            ?? BracketInText(text, start, openBracket)
            ?? OpenBracket(text, openBracket)
            ?? Bracket(text, start)
            ?? Dash(text, start)
            ?? ColonInValue(text, start, message)
            ?? Indentation(text, start, message)
            ?? new YamlMistake(YamlDiagnostics.Unreadable, start, Math.Min(text.Length, Math.Max(end, start + 1)), InWords(message));
    }

    private static YamlMistake? TabIndentation(string text, int start, int end, string message)
    {
        // The complaint about a tab points at the key of the line above it.
        var last = LineEnd(text, message.IndexOf(" tab ", StringComparison.Ordinal) < 0 ? end : Math.Min(text.Length, NextLine(text, end)));
        for (var line = LineStart(text, start); line < last; line = NextLine(text, line))
        {
            var tab = line;
            while (tab < text.Length && text[tab] == ' ')
                tab++;
            if (tab < text.Length && text[tab] == '\t')
                return new YamlMistake(YamlDiagnostics.TabIndentation, tab, tab + 1, string.Empty);
        }

        return null;
    }

    private static YamlMistake? Quote(string text, int start, int end, string message)
    {
        if (start >= text.Length || text[start] is not ('"' or '\''))
            return AfterQuote(text, start);
        if (message.IndexOf("escape", StringComparison.Ordinal) >= 0)
        {
            var slash = Math.Max(start, Math.Min(end, text.Length - 1));
            while (slash > start && text[slash] != '\\')
                slash--;
            var length = Math.Min(2, text.Length - slash);
            return new YamlMistake(YamlDiagnostics.UnknownEscape, slash, slash + length, text.Substring(slash, length));
        }

        return message.IndexOf("quoted scalar", StringComparison.Ordinal) >= 0
            ? new YamlMistake(YamlDiagnostics.UnclosedQuote, start, LineEnd(text, start), text.Substring(start, 1))
            : null;
    }

    private static YamlMistake? AfterQuote(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        return before > 0 && before < start && start < text.Length && text[before] is '"' or '\'' && !IsBreak(text, start) && text[start] is not (':' or '#')
            ? new YamlMistake(YamlDiagnostics.TextAfterQuote, start, LineEnd(text, start), text.Substring(before, 1))
            : null;
    }

    private static YamlMistake? ReservedCharacter(string text, int start) =>
        start < text.Length && text[start] is '%' or '@' or '`' or '|' or '>' or '&' or '*' or '!'
            ? new YamlMistake(YamlDiagnostics.ReservedCharacter, start, start + 1, text.Substring(start, 1))
            : null;

    // The reader stumbles at the next colon it finds, which may stand on the line below.
    private static YamlMistake? MissingSpace(string text, int start)
    {
        var line = LineStart(text, start);
        return MissingSpaceOnLine(text, line) ?? (line > 0 ? MissingSpaceOnLine(text, LineStart(text, line - 1)) : null);
    }

    private static YamlMistake? MissingSpaceOnLine(string text, int line)
    {
        var i = line;
        while (i < text.Length && text[i] is ' ' or '-')
            i++;
        var key = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '.' or '-'))
            i++;
        var isGlued = i > key && i + 1 < text.Length && text[i] == ':' && text[i + 1] is not (' ' or '\t' or '/' or '\n' or '\r');
        return isGlued ? new YamlMistake(YamlDiagnostics.MissingSpace, i, i + 1, text.Substring(key, i - key)) : null;
    }

    // `{ formula: a[FY2023] / b }`: between braces a plain text ends at a bracket.
    private static YamlMistake? BracketInText(string text, int start, int openBracket) =>
        openBracket >= 0 && start > openBracket + 1 && start < text.Length && text[start] is '[' or '{' && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or ')')
            ? new YamlMistake(YamlDiagnostics.BracketInText, start, start + 1, text.Substring(start, 1))
            : null;

    private static YamlMistake? OpenBracket(string text, int bracket) =>
        bracket >= 0 ? new YamlMistake(YamlDiagnostics.UnclosedBracket, bracket, bracket + 1, text.Substring(bracket, 1)) : null;

    private static YamlMistake? Bracket(string text, int start) =>
        start < text.Length && text[start] is ']' or '}' or ','
            ? new YamlMistake(YamlDiagnostics.StrayBracket, start, start + 1, text.Substring(start, 1))
            : null;

    private static YamlMistake? Dash(string text, int start) =>
        start + 1 < text.Length && text[start] == '-' && text[start + 1] == ' ' && start > LineStart(text, start) + Indent(text, start)
            ? new YamlMistake(YamlDiagnostics.ListBehindKey, start, start + 1, string.Empty)
            : null;

    private static YamlMistake? ColonInValue(string text, int start, string message)
    {
        if (message.IndexOf("invalid mapping", StringComparison.Ordinal) < 0 || start >= text.Length || text[start] != ':')
            return null;
        var first = text.IndexOf(": ", LineStart(text, start), StringComparison.Ordinal);
        return first >= 0 && first < start ? new YamlMistake(YamlDiagnostics.ColonInValue, start, start + 1, string.Empty) : null;
    }

    private static YamlMistake? Indentation(string text, int start, string message)
    {
        if (message.IndexOf("expected key", StringComparison.Ordinal) < 0
            && message.IndexOf("expected '-'", StringComparison.Ordinal) < 0
            && message.IndexOf("invalid mapping", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var from = LineStart(text, start) + Indent(text, start);
        return new YamlMistake(YamlDiagnostics.Indentation, from, Math.Max(from, LineEnd(text, from)), string.Empty);
    }

    private static string InWords(string message)
    {
        var words = message.Trim().TrimEnd('.');
        return words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words.Substring(1);
    }

    private static int Indent(string text, int offset)
    {
        var start = LineStart(text, offset);
        var i = start;
        while (i < text.Length && text[i] == ' ')
            i++;
        return i - start;
    }

    private static int LineStart(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is not ('\n' or '\r'))
            offset--;
        return offset;
    }

    private static int LineEnd(string text, int offset)
    {
        while (!IsBreak(text, offset))
            offset++;
        return offset;
    }

    private static int NextLine(string text, int offset)
    {
        offset = LineEnd(text, offset);
        return offset + 1 < text.Length && text[offset] == '\r' && text[offset + 1] == '\n' ? offset + 2 : offset + 1;
    }

    private static bool IsBreak(string text, int offset) => offset >= text.Length || text[offset] is '\n' or '\r';
}
