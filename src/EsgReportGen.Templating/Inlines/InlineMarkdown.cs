using System;
using System.Buffers;
using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.DataBlocks;
using EsgReportGen.Templating.Evaluation;
using EsgReportGen.Templating.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace EsgReportGen.Templating.Inlines;

/// <summary>Reads the inline Markdown of labels, titles and notes, which stands in data files.</summary>
internal static class InlineMarkdown
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_~^`[]<>&\\!{}\n\r\t\uFDD0");
    private const string BlockSigns = " -+#=:|0123456789";

    /// <summary>Reads a text at its place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chapter">The chapter.</param>
    /// <param name="tableNotes">In a cell the notes of its table, which facts bring along; facts are then printed as cells print them.</param>
    public static ImmutableArray<Inline> Read(SourcedText text, ChapterContext chapter, NoteMarks? tableNotes = null) =>
        Read(text.Text, new PlainTextMap(text), chapter, tableNotes);

    /// <summary>Reads a caption or title, which may have marks of the chapter's notes.</summary>
    public static ImmutableArray<Inline> ReadCaption(SourcedText text, ChapterContext chapter) => Read(text.Text, new PlainTextMap(text), chapter, takesNotes: true);

    /// <summary>Reads a text.</summary>
    public static ImmutableArray<Inline> Read(string text, ITextMap map, ChapterContext chapter, NoteMarks? tableNotes = null, bool takesNotes = false)
    {
        if (IsPlain(text))
            return text.Length == 0 ? [] : [new TextInline(text, map.Map(0, text.Length))];
        var notes = takesNotes || tableNotes is not null ? chapter.Notes : null;
        if (MarkdownReader.Read(notes?.WithDefinitions(text) ?? text, map, chapter.Diagnostics) is not { } document)
            return [];
        var footnotes = new Footnotes { IsOpen = !takesNotes && tableNotes is null, Chapter = notes };
        var builder = new InlineBuilder(chapter, text, map, footnotes) { TableNotes = tableNotes };
        // Labels such as "1. Scope" or "# 1" read as a list or a heading: then they mean themselves.
        return IsOneParagraph(document) && document[0] is ParagraphBlock paragraph
            ? builder.Block(paragraph.Inline)
            : [new TextInline(Flat(text), map.Map(0, text.Length))];
    }

    /// <summary>The words of inline Markdown without its form.</summary>
    public static string Plain(string text, ChapterContext chapter) =>
        IsPlain(text) ? text : InlineText.Of(Read(text, new FixedTextMap(default), chapter));

    private static bool IsOneParagraph(MarkdownDocument document)
    {
        for (var i = 1; i < document.Count; i++)
        {
            if (document[i] is not (FootnoteGroup or LinkReferenceDefinitionGroup))
                return false;
        }

        return document.Count > 0;
    }

    private static string Flat(string text)
    {
        var writer = new InlineWriter(true);
        writer.Words(text, default);
        return InlineText.Of(writer.End(true));
    }

    private static bool IsPlain(string text)
    {
        // What could open a block is left to the parser.
        if (text.Length > 0 && (BlockSigns.Contains(text[0], StringComparison.Ordinal) || text[^1] == ' '))
            return false;
        return text.AsSpan().IndexOfAny(Signs) < 0 && !text.Contains("  ", StringComparison.Ordinal);
    }
}
