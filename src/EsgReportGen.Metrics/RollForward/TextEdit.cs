using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>A change of a text: what stands at a place is replaced; at an empty place, it is an insertion.</summary>
/// <param name="Span">The place.</param>
/// <param name="NewText">What stands there afterwards.</param>
public readonly record struct TextEdit(SourceSpan Span, string NewText);

/// <summary>Gathers edits of several files. The same edit twice counts once, since defaults are shared by many metrics.</summary>
internal sealed class TextEdits
{
    private readonly SortedDictionary<string, List<TextEdit>> byPath = new(StringComparer.Ordinal);
    private readonly HashSet<TextEdit> seen = [];

    public void Replace(SourceSpan span, string text) => Add(new TextEdit(span, text));

    public void Insert(SourceFile file, int at, string text) => Add(new TextEdit(new SourceSpan(file, at, at), text));

    /// <summary>The edited files in order of path, each with its edits in order of place.</summary>
    public ImmutableArray<EditedFile> Apply()
    {
        var files = ImmutableArray.CreateBuilder<EditedFile>(byPath.Count);
        foreach (var edits in byPath.Values)
            files.Add(Apply(edits));
        return files.MoveToImmutable();
    }

    private void Add(TextEdit edit)
    {
        if (!seen.Add(edit))
            return;
        var path = edit.Span.File!.Path;
        if (!byPath.TryGetValue(path, out var edits))
            byPath.Add(path, edits = []);
        edits.Add(edit);
    }

    private static EditedFile Apply(List<TextEdit> edits)
    {
        var ordered = ImmutableArray.CreateRange(edits).Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var old = ordered[0].Span.File!;
        var text = new StringBuilder(old.Text.Length + 64);
        var done = 0;
        foreach (var edit in ordered)
        {
            text.Append(old.Text, done, edit.Span.Start - done).Append(edit.NewText);
            done = edit.Span.End;
        }

        text.Append(old.Text, done, old.Text.Length - done);
        return new EditedFile(old, new SourceFile(old.Path, text.ToString()), ordered);
    }
}
