using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.RollForward;

namespace EsgReportGen.Cli.Reporting;

/// <summary>Prints what edits do to a file, as <c>diff -u</c> does.</summary>
internal static class UnifiedDifference
{
    private const int Context = 2;

    /// <summary>The changed lines of a file with a few around them; lines end in line feeds.</summary>
    public static string Between(EditedFile file)
    {
        var text = new StringBuilder("--- ").Append(file.Old.Path).Append("\n+++ ").Append(file.New.Path).Append('\n');
        var changes = Find(file);
        for (var first = 0; first < changes.Count;)
        {
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1].Old - changes[last].OldEnd <= 2 * Context)
                last++;
            AppendHunk(text, file, changes.GetRange(first, last - first + 1));
            first = last + 1;
        }

        return text.ToString();
    }

    private static void AppendHunk(StringBuilder text, EditedFile file, List<Change> changes)
    {
        var (head, tail) = (changes[0], changes[^1]);
        var before = Math.Min(Context, head.Old - 1);
        var after = Math.Min(Context, LineCount(file.Old) + 1 - tail.OldEnd);
        text.Append(FormattableString.Invariant($"@@ -{head.Old - before},{tail.OldEnd - head.Old + before + after} +{head.New - before},{tail.NewEnd - head.New + before + after} @@\n"));
        var line = head.Old - before;
        foreach (var change in changes)
        {
            Append(text, ' ', file.Old, line, change.Old);
            Append(text, '-', file.Old, change.Old, change.OldEnd);
            Append(text, '+', file.New, change.New, change.NewEnd);
            line = change.OldEnd;
        }

        Append(text, ' ', file.Old, line, line + after);
    }

    private static void Append(StringBuilder text, char sign, SourceFile file, int from, int to)
    {
        for (var line = from; line < to; line++)
            text.Append(sign).Append(DiagnosticRenderer.ForTerminal(file.GetLine(line))).Append('\n');
    }

    /// <summary>Ranges of lines that differ, in order, without equal lines at their ends.</summary>
    private static List<Change> Find(EditedFile file)
    {
        var changes = new List<Change>();
        var shift = 0;
        foreach (var edit in file.Edits)
        {
            var (from, to) = (edit.Span.StartPosition.Line, file.Old.GetPosition(edit.Span.End).Line + 1);
            var added = edit.NewText.Count(c => c == '\n') - edit.Span.Text.Count(c => c == '\n');
            if (changes.Count > 0 && changes[^1].OldEnd >= from)
                changes[^1] = changes[^1] with { OldEnd = Math.Max(to, changes[^1].OldEnd), NewEnd = Math.Max(to, changes[^1].OldEnd) + shift + added };
            else
                changes.Add(new Change(from, to, from + shift, to + shift + added));
            shift += added;
        }

        return [.. changes.Select(c => Trim(c, file))];
    }

    private static Change Trim(Change change, EditedFile file)
    {
        while (change.Old < change.OldEnd && change.New < change.NewEnd && file.Old.GetLine(change.Old) == file.New.GetLine(change.New))
            change = change with { Old = change.Old + 1, New = change.New + 1 };
        while (change.Old < change.OldEnd && change.New < change.NewEnd && file.Old.GetLine(change.OldEnd - 1) == file.New.GetLine(change.NewEnd - 1))
            change = change with { OldEnd = change.OldEnd - 1, NewEnd = change.NewEnd - 1 };
        return change;
    }

    // A line feed at the end of a file opens no line here.
    private static int LineCount(SourceFile file) => file.LineCount - (file.Text.EndsWith('\n') ? 1 : 0);

    /// <summary>Lines from <see cref="Old"/> up to but not including <see cref="OldEnd"/> become those from <see cref="New"/> to <see cref="NewEnd"/>; all 1-based.</summary>
    private readonly record struct Change(int Old, int OldEnd, int New, int NewEnd);
}
