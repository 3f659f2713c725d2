using System;
using System.Collections.Generic;
using System.Text;
using EsgReportGen.Document.Notes;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace EsgReportGen.Templating.Inlines;

/// <summary>The notes that a chapter's Markdown defines, for texts of it that are read by themselves: captions, titles of tables, cells of blocks.</summary>
internal sealed class ChapterNotes
{
    private readonly InlineBuilder inlines;
    private readonly Dictionary<string, Footnote> definitions = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="markdown">The chapter.</param>
    /// <param name="inlines">Reads the notes' words.</param>
    public ChapterNotes(MarkdownDocument markdown, InlineBuilder inlines)
    {
        this.inlines = inlines;
        foreach (var block in markdown)
        {
            if (block is not LinkReferenceDefinitionGroup group)
                continue;
            foreach (var child in group)
            {
                if (child is FootnoteLinkReferenceDefinition { Label: { } label } definition)
                    definitions.TryAdd(label.TrimStart('^'), definition.Footnote);
            }
        }
    }

    /// <summary>Whether a text of its own took the note.</summary>
    public bool IsTaken(string name) => taken.Contains(name);

    /// <summary>The note for a mark; null for one that is empty, which is reported.</summary>
    public Note? Take(string name)
    {
        if (!definitions.TryGetValue(name, out var footnote))
            return null;
        taken.Add(name);
        return inlines.NoteOf(footnote, name);
    }

    /// <summary>The text, and behind it a stand-in for each note of the chapter that it marks: Markdig knows a mark only beside its definition.</summary>
    public string WithDefinitions(string text)
    {
        StringBuilder? result = null;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = text.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            var length = text.AsSpan(at + 2).IndexOfAny(']', '\n');
            if (length <= 0 || text[at + 2 + length] != ']')
                continue;
            var name = text.Substring(at + 2, length);
            if (definitions.ContainsKey(name) && seen.Add(name))
                (result ??= new StringBuilder(text)).Append("\n\n[^").Append(name).Append("]: x");
        }

        return result?.ToString() ?? text;
    }
}
