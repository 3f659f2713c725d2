using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Facts.Diff;

/// <summary>A difference as lines for a terminal.</summary>
public static class DiffText
{
    // What is longer is read by a program: the JSON form has everything.
    private const int LongestList = 100;

    private static readonly (FactChangeKind Kind, string Title)[] Sections =
    [
        (FactChangeKind.Edited, "edited"),
        (FactChangeKind.Reformulated, "by another formula"),
        (FactChangeKind.Derived, "derived"),
        (FactChangeKind.Added, "added"),
        (FactChangeKind.Removed, "removed"),
        (FactChangeKind.Renamed, "renamed"),
        (FactChangeKind.Described, "described otherwise"),
    ];

    /// <summary>The counts first, then each change; no line holds what a terminal would obey.</summary>
    public static ImmutableArray<DiffLine> Write(LedgerDiff diff)
    {
        var lines = new List<DiffLine>();
        lines.AddRange(DiffPhrases.Summarize(diff).Select(s => new DiffLine(s.StartsWith("unexplained", System.StringComparison.Ordinal) ? DiffTone.Alarm : DiffTone.Title, s)));
        foreach (var (kind, title) in Sections)
            Add(lines, title, diff.Facts.Where(f => f.Kind == kind).Select(Fact));
        foreach (var edition in diff.Editions)
        {
            Add(lines, "printed, " + edition.Language, edition.Occurrences.Select(Occurrence));
            Add(lines, "claims, " + edition.Language, edition.Claims.Select(Claim));
        }

        Add(lines, "source documents", diff.Evidence.Select(Evidence));
        foreach (var edition in diff.Editions.Where(e => e.Moved is not null))
            lines.Add(new DiffLine(DiffTone.Quiet, $"pages, {edition.Language}: {DiffPhrases.Moved(edition.Moved!)}"));
        return [.. lines.Select(l => l with { Text = DiagnosticRenderer.ForTerminal(l.Text) })];
    }

    private static void Add(List<DiffLine> lines, string title, IEnumerable<DiffLine> entries)
    {
        var all = entries.ToList();
        if (all.Count == 0)
            return;
        lines.Add(new DiffLine(DiffTone.Plain, string.Empty));
        lines.Add(new DiffLine(DiffTone.Title, title));
        lines.AddRange(all.Take(LongestList));
        if (all.Count > LongestList)
            lines.Add(new DiffLine(DiffTone.Quiet, string.Create(CultureInfo.InvariantCulture, $"  … and {all.Count - LongestList} more: --format json lists all")));
    }

    private static DiffLine Fact(FactChange change)
    {
        var (before, after) = DiffPhrases.Contents(change);
        var content = change.ChangesNumber || change.Before is null || change.After is null ? before + " → " + after : after;
        var text = DiffPhrases.Join(
            "  ", "  " + DiffPhrases.Name(change.Key), content, DiffPhrases.Others(change, t => t), "(" + (change.After ?? change.Before)!.Label + ")", DiffPhrases.Reason(change, t => t));
        return new DiffLine(change.Justification == Justification.None ? DiffTone.Alarm : DiffTone.Plain, text!);
    }

    private static DiffLine Occurrence(OccurrenceChange change)
    {
        var place = DiffPhrases.Join(" ", change.Present.Chapter, DiffPhrases.Page(change.Present));
        var text = (change.Before, change.After) switch
        {
            ({ } was, { } now) => $"{was.Printed} → {now.Printed}",
            (null, { } now) => $"+ {now.Printed}",
            (var was, _) => $"- {was!.Printed}",
        };
        return new DiffLine(change.IsUnexplained ? DiffTone.Alarm : DiffTone.Plain, $"  {place}  {text}  ({DiffPhrases.Name(change.Present)}){(change.IsUnexplained ? "  unexplained" : string.Empty)}");
    }

    private static DiffLine Claim(ClaimChange change)
    {
        var text = (change.Before, change.After) switch
        {
            ({ } was, { } now) when was.Text == now.Text => $"“{now.Text}” {was.Verdict} → {now.Verdict}",
            ({ } was, { } now) => $"“{was.Text}” {was.Verdict} → “{now.Text}” {now.Verdict}",
            (null, { } now) => $"+ “{now.Text}” {now.Verdict}",
            (var was, _) => $"- “{was!.Text}” {was.Verdict}",
        };
        return new DiffLine(change.TurnedWrong ? DiffTone.Alarm : DiffTone.Plain, $"  {change.Present.Chapter}  {text}  ({change.Present.Expression}, {change.Present.Template})");
    }

    private static DiffLine Evidence(EvidenceChange change) => new(DiffTone.Plain, string.Create(
        CultureInfo.InvariantCulture,
        $"  {change.Path}  {Short(change.Before)} → {Short(change.After)}  ({change.Facts} {(change.Facts == 1 ? "fact names" : "facts name")} it)"));

    private static string Short(string? hash) => hash is null ? "–" : hash.Length > 12 ? hash[..12] : hash;
}

/// <summary>A line of a difference.</summary>
/// <param name="Tone">How it is to be shown.</param>
/// <param name="Text">The line, without a line feed.</param>
public readonly record struct DiffLine(DiffTone Tone, string Text);

/// <summary>How a line is to be shown.</summary>
public enum DiffTone
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>As a title.</summary>
    Title,

    /// <summary>As something to look into.</summary>
    Alarm,

    /// <summary>As an aside.</summary>
    Quiet,

    /// <summary>As a line that is gone.</summary>
    Gone,

    /// <summary>As a line that is new.</summary>
    Arrived,
}
