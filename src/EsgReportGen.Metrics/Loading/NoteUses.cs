using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Reports notes that nothing refers to: no metric, and no chapter, whose tables and columns may name notes too.</summary>
/// <remarks>A chapter counts as referring to a note when the id stands in it as a word. What the word means there is the template stage's to find out.</remarks>
internal static class NoteUses
{
    // Each is looked for in every chapter; a hostile file could define very many.
    private const int MostNotes = 200;

    public static void ReportUnused(IEnumerable<NoteDefinition> notes, HashSet<string> used, ProjectSources sources, DiagnosticBag diagnostics)
    {
        var chapters = sources.In("templates", ".md");
        var looked = 0;
        foreach (var note in notes)
        {
            if (used.Contains(note.Id.Text))
                continue;
            if (chapters.IsEmpty || ++looked > MostNotes)
                return;
            if (!StandsIn(note.Id.Text, chapters))
                diagnostics.Report(MetricsDiagnostics.UnusedNote, note.Id.Span, note.Id.Text);
        }
    }

    private static bool StandsIn(string id, ImmutableArray<SourceFile> chapters)
    {
        foreach (var chapter in chapters)
        {
            var text = chapter.Text;
            for (var at = text.IndexOf(id, StringComparison.Ordinal); at >= 0; at = text.IndexOf(id, at + 1, StringComparison.Ordinal))
            {
                var end = at + id.Length;
                if ((at == 0 || !IsWordPart(text[at - 1])) && (end == text.Length || !IsWordPart(text[end])))
                    return true;
            }
        }

        return false;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
