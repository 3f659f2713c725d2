using System;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Parsing;
using EsgReportGen.Templating.Evaluation;

namespace EsgReportGen.Templating.Markdown;

/// <summary>Limits that are looked at before Markdig parses, since its time grows faster than nested lists and brackets.</summary>
internal static class MarkdownLimits
{
    /// <summary>Characters of a chapter.</summary>
    public const int Chapter = TemplateText.MaximumLength;

    /// <summary>Characters between blank lines.</summary>
    public const int Block = 16_000;

    /// <summary>Lists and quotes within each other.</summary>
    public const int Nesting = 32;

    /// <summary>Brackets within each other.</summary>
    public const int Brackets = 32;

    /// <summary>Characters between blank lines where Markdig's time is linear: in code and tables.</summary>
    public const int LinearBlock = 256_000;

    /// <summary>The first limit that a text breaks, or null.</summary>
    public static Diagnostic? Find(string text, ITextMap map)
    {
        if (text.Length > Chapter)
            return TemplateDiagnostics.ChapterTooLong.At(map.Map(0, 1), ScribanFaults.Number(text.Length), ScribanFaults.Number(Chapter));
        var scan = new Scan { TrustsFences = !HasHtml(text), IsTable = true };
        for (var start = 0; start < text.Length;)
        {
            var newLine = text.IndexOf('\n', start);
            var end = newLine < 0 ? text.Length : newLine;
            if (Line(text, start, end, ref scan, map) is { } problem)
                return problem;
            start = end + 1;
        }

        return null;
    }

    private static Diagnostic? Line(string text, int start, int end, ref Scan scan, ITextMap map)
    {
        var line = text.AsSpan(start, end - start);
        if (line.IsWhiteSpace())
        {
            scan.BlockStart = end + 1;
            scan.Depth = 0;
            scan.IsTable = true;
            return null;
        }

        var trimmed = line.TrimStart(' ');
        scan.IsTable &= trimmed[0] is '|' or '{';
        if (trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal))
            scan.InFence = !scan.InFence;
        if (Markers(line, out var last) > Nesting)
            return TemplateDiagnostics.NestingTooDeep.At(map.Map(start + last, start + last + 1), ScribanFaults.Number(Nesting));
        var limit = (scan.InFence && scan.TrustsFences) || scan.IsTable ? LinearBlock : Block;
        if (end - scan.BlockStart > limit)
            return TemplateDiagnostics.BlockTooLong.At(map.Map(scan.BlockStart, scan.BlockStart + 1), ScribanFaults.Number(BlockLength(text, scan.BlockStart)), ScribanFaults.Number(limit));
        return Bracket(line, ref scan.Depth) is >= 0 and var at
            ? TemplateDiagnostics.BracketsTooDeep.At(map.Map(start + at, start + at + 1), ScribanFaults.Number(Brackets))
            : null;
    }

    // Raw HTML can hide where a fence begins; it is refused later, but must not open a hole here.
    private static bool HasHtml(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var newLine = text.IndexOf('\n', start);
            var end = newLine < 0 ? text.Length : newLine;
            if (text.AsSpan(start, end - start).TrimStart().StartsWith("<", StringComparison.Ordinal))
                return true;
            start = end;
        }

        return false;
    }

    /// <summary>How many list and quote markers a line begins with, counting indentation as the levels it can close.</summary>
    private static int Markers(ReadOnlySpan<char> line, out int last)
    {
        var (count, indent) = (0, 0);
        last = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is ' ' or '\t')
            {
                indent += c == '\t' ? 4 : 1;
                continue;
            }

            var isMarker = c == '>' || (c is '-' or '*' or '+' && i + 1 < line.Length && line[i + 1] is ' ' or '\t') || (char.IsAsciiDigit(c) && IsNumber(line[i..]));
            if (!isMarker)
                break;
            while (i + 1 < line.Length && (char.IsAsciiDigit(line[i + 1]) || (char.IsAsciiDigit(c) && line[i + 1] is '.' or ')')))
                i++;
            count++;
            last = i;
        }

        // An item needs at least two columns for its marker, so deep indentation is deep nesting (or code, which nobody indents so far).
        return Math.Max(count, count == 0 ? 0 : (indent / 2) + 1);
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 10 && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits is > 0 and < 10 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] is ' ';
    }

    private static int Bracket(ReadOnlySpan<char> line, ref int depth)
    {
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' or '(' or '{':
                    if (++depth > Brackets)
                        return i;
                    break;
                case ']' or ')' or '}':
                    depth = Math.Max(0, depth - 1);
                    break;
            }
        }

        return -1;
    }

    private static int BlockLength(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            var next = text.IndexOf('\n', end);
            if (next < 0)
                return text.Length - start;
            if (text.AsSpan(end, next - end).IsWhiteSpace())
                break;
            end = next + 1;
        }

        return end - start;
    }

    private struct Scan
    {
        public int BlockStart;
        public int Depth;
        public bool InFence;
        public bool TrustsFences;
        public bool IsTable;
    }
}
