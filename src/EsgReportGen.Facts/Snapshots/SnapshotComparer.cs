using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Facts.Snapshots;

/// <summary>How a snapshot differs from what the report is now. Immutable.</summary>
/// <param name="Count">How many lines differ; a line that reads differently counts once.</param>
/// <param name="FirstLine">The first line of the accepted text that differs, from 1; 0 if nothing does.</param>
/// <param name="Lines">The differences with the lines around them, under the chapter or page that they are in; cut where they are many.</param>
public sealed record SnapshotDifference(int Count, int FirstLine, ImmutableArray<DiffLine> Lines);

/// <summary>Compares snapshots line by line.</summary>
public static class SnapshotComparer
{
    private const int Context = 1;

    // As many as somebody reads in a log; the file itself has all, and git shows it once it is accepted.
    private const int MostLines = 80;

    /// <param name="accepted">The accepted text; a carriage return before a line feed is none of it.</param>
    /// <param name="current">The text now.</param>
    public static SnapshotDifference Compare(string accepted, string current)
    {
        var (before, after) = (Split(accepted), Split(current));
        var matches = SequenceMatcher.Match(before, after).Append((Before: before.Length, After: after.Length));
        var lines = ImmutableArray.CreateBuilder<DiffLine>();
        var (count, first, shown, b, a) = (0, 0, -1, 0, 0);
        var section = string.Empty;
        foreach (var match in matches)
        {
            if (match.Before > b || match.After > a)
            {
                count += Math.Max(match.Before - b, match.After - a);
                first = first == 0 ? Math.Min(b + 1, before.Length) : first;
                if (SectionOf(before, after, b, a) is var here && here != section)
                    lines.Add(new DiffLine(DiffTone.Title, "@@ " + (section = here) + " @@"));
                for (var i = Math.Max(shown + 1, b - Context); i < b; i++)
                    lines.Add(new DiffLine(DiffTone.Plain, "  " + before[i]));
                for (; b < match.Before; b++)
                    lines.Add(new DiffLine(DiffTone.Gone, "- " + before[b]));
                for (; a < match.After; a++)
                    lines.Add(new DiffLine(DiffTone.Arrived, "+ " + after[a]));
                shown = Math.Min(b + Context, before.Length) - 1;
                for (var i = b; i <= shown; i++)
                    lines.Add(new DiffLine(DiffTone.Plain, "  " + before[i]));
            }

            (b, a) = (match.Before + 1, match.After + 1);
        }

        return new SnapshotDifference(count, first, Bound(lines));
    }

    private static ImmutableArray<DiffLine> Bound(ImmutableArray<DiffLine>.Builder lines)
    {
        var clean = lines.Take(MostLines).Select(l => l with { Text = DiagnosticRenderer.ForTerminal(l.Text) });
        return lines.Count <= MostLines
            ? [.. clean]
            : [.. clean, new DiffLine(DiffTone.Quiet, string.Create(CultureInfo.InvariantCulture, $"… and {lines.Count - MostLines} more lines"))];
    }

    /// <summary>The chapter or page of a place: the last title above it in the later text, or in the earlier one if the later ends there.</summary>
    private static string SectionOf(string[] before, string[] after, int b, int a)
    {
        var (lines, from) = a < after.Length ? (after, a) : (before, Math.Min(b, before.Length - 1));
        for (var i = from; i >= 0; i--)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
                return lines[i][3..];
        }

        return "beginning";
    }

    private static string[] Split(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
}
