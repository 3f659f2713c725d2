using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Which texts are ids.</summary>
internal static class Identifiers
{
    // Words that C# (keywords, C# 14) or Scriban 7 read as something else than a name; a path with one of them could not be written in a formula or template.
    private static readonly string[] Keywords = (
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit "
        + "extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out "
        + "override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true "
        + "try typeof uint ulong unchecked unsafe ushort using virtual void volatile while "
        + "and capture empty end func import include include_join not or ret tablerow when with wrap").Split(' ');

    // By their first letter: every part of every id is compared with some.
    private static readonly string[][] KeywordsFromA = [.. Enumerable.Range('a', 26).Select(letter => Array.FindAll(Keywords, k => k[0] == letter))];

    /// <summary>Whether a text is a metric id, dotted parts of <c>[a-z][a-z0-9_]*</c> without keywords; otherwise it is reported.</summary>
    public static bool CheckMetric(SourcedText id, DiagnosticBag diagnostics)
    {
        for (var start = 0; start <= id.Text.Length;)
        {
            var dot = id.Text.IndexOf('.', start);
            var end = dot < 0 ? id.Text.Length : dot;
            if (!CheckPart(id, start, end, "a metric", diagnostics))
                return false;
            start = end + 1;
        }

        return true;
    }

    /// <summary>Whether a text is the name of a member or dimension, one part without keywords; otherwise it is reported.</summary>
    public static bool CheckMember(SourcedText id, DiagnosticBag diagnostics) => CheckPart(id, 0, id.Text.Length, "a member or breakdown", diagnostics);

    /// <summary>Whether a text is an id of a note, boundary, chapter or the like: letters, digits, <c>-</c> and <c>_</c>; otherwise it is reported.</summary>
    /// <param name="id">The text.</param>
    /// <param name="owner">What it names, with its article: <c>a note</c>.</param>
    /// <param name="diagnostics">Takes the complaint.</param>
    public static bool CheckName(SourcedText id, string owner, DiagnosticBag diagnostics)
    {
        var isName = id.Text.Length > 0 && IsLetterOrDigit(id.Text[0]);
        foreach (var c in id.Text)
            isName &= IsLetterOrDigit(c) || c is '-' or '_';
        if (!isName)
            diagnostics.Report(MetricsDiagnostics.MalformedId, id.Span, id.Text, owner, "letters `a` to `z`, digits, `-` and `_`");
        return isName;
    }

    private static bool CheckPart(SourcedText id, int start, int end, string owner, DiagnosticBag diagnostics)
    {
        var isPart = end > start && id.Text[start] is >= 'a' and <= 'z';
        for (var i = start; i < end; i++)
            isPart &= id.Text[i] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';
        if (!isPart)
        {
            diagnostics.Report(MetricsDiagnostics.MalformedId, id.Span, id.Text, owner, "small letters, digits and `_`, each part beginning with a letter, with dots between parts: `ghg.s3.cat1`");
            return false;
        }

        foreach (var keyword in KeywordsFromA[id.Text[start] - 'a'])
        {
            if (keyword.Length != end - start || string.CompareOrdinal(id.Text, start, keyword, 0, keyword.Length) != 0)
                continue;
            diagnostics.Report(MetricsDiagnostics.KeywordInId, id.Span.Length == id.Text.Length ? id.Span.Slice(start, end - start) : id.Span, keyword);
            return false;
        }

        return true;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
