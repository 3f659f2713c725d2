using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Evaluation;
using EsgReportGen.Templating.Marks;
using EsgReportGen.Templating.References;
using Markdig.Syntax.Inlines;

namespace EsgReportGen.Templating.Inlines;

/// <content>Words and what marks among them stand for.</content>
internal sealed partial class InlineBuilder
{
    private static readonly string[] Markup = ["**", "~~", "]{"];

    private void Literal(LiteralInline literal, InlineWriter writer)
    {
        var content = literal.Content.AsSpan();
        // The span of an escaped character begins with its backslash.
        var offset = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        ReportMarkup(content, literal, offset);
        Words(content, literal.Span.Start, offset, writer);
    }

    /// <summary>Adds words that stand in the text from an offset on, with their marks expanded.</summary>
    private void Words(ReadOnlySpan<char> content, int first, int offset, InlineWriter writer)
    {
        for (var at = 0; at < content.Length;)
        {
            var mark = content[at..].IndexOf(Mark.Open);
            var length = mark < 0 ? content.Length - at : mark;
            if (length > 0)
                writer.Words(content.Slice(at, length), map.Map(at == 0 ? first : offset + at, offset + at + length));
            at += length;
            if (mark < 0)
                return;
            var read = Mark.Read(content[at..], out var item);
            if (read > 0 && item < chapter.Items.Count)
                Item(chapter.Items[item], writer);
            at += Math.Max(1, read);
        }
    }

    private void Item(PrintedItem item, InlineWriter writer)
    {
        switch (item)
        {
            case PrintedFact fact:
                Fact(fact, writer);
                break;
            case PrintedPage page:
                writer.Add(new PendingPage(chapter.NextNode(), page.Anchor, page.Span));
                break;
            case PrintedWords { IsMarkdown: true } words:
                foreach (var inline in InlineMarkdown.Read(words.Text, new FixedTextMap(words.Span), chapter))
                    writer.Add(inline);
                break;
            case PrintedWords words:
                writer.Words(words.Text, words.Span);
                break;
        }
    }

    private void Fact(PrintedFact fact, InlineWriter writer)
    {
        if (FactInlines.Create(fact.Fact, fact.Span, TableNotes is not null, chapter) is not { } printed)
            return;
        writer.Add(printed);
        if (TableNotes is not null && fact.Fact is { Change: null, Edition: null, Trend: null })
            Add(TableNotes.Append([], fact.Fact.Value.Notes, fact.Span), writer);

        // Notes have no notes.
        if (!footnotes.IsOpen)
            Add((TableNotes ?? chapter.FootMarks).AppendRestated([], fact.Fact, fact.Span), writer);
    }

    private static void Add(ImmutableArray<Document.Inlines.Inline> marks, InlineWriter writer)
    {
        foreach (var mark in marks)
            writer.Add(mark);
    }

    private void SoftBreak(Markdig.Syntax.Inlines.Inline line, InlineWriter writer)
    {
        // Chinese and Japanese have no spaces between words, so none comes from a line's end either.
        var next = line.NextSibling is LiteralInline { Content.IsEmpty: false } literal ? literal.Content.AsSpan()[0] : ' ';
        if (!(IsIdeographic(writer.Last) && IsIdeographic(next)))
            writer.Words(" ", Place(line));
    }

    private static bool IsIdeographic(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60');

    private void Code(CodeInline code, InlineWriter writer)
    {
        var inner = new InlineWriter(false);
        var start = code.Span.Start + code.DelimiterCount;
        // A space at both ends of code is taken off by Markdown.
        if (start < text.Length && text[start] == ' ' && !code.ContentSpan.StartsWith(" "))
            start++;
        Words(code.ContentSpan, start, start, inner);
        writer.Add(new StyledInline(InlineStyle.Code, inner.End(false), Place(code)));
    }

    private void ReportMarkup(ReadOnlySpan<char> content, LiteralInline literal, int offset)
    {
        foreach (var sign in Markup)
        {
            var at = content.IndexOf(sign, StringComparison.Ordinal);
            if (at < 0 || (at == 0 && literal.IsFirstCharacterEscaped))
                continue;
            chapter.Diagnostics.Add(TemplateDiagnostics.MarkupLeft.At(map.Map(offset + at, offset + at + sign.Length), sign));
        }

        if (content.IndexOf('^') is >= 0 and var caret && IsUndefinedNote(content, caret, offset, out var name))
        {
            var problem = TemplateDiagnostics.UndefinedFootnote.At(map.Map(offset + caret - 1, offset + caret + name.Length + 2), name);
            // Labels stand in files of their own, which no chapter's notes reach.
            chapter.Diagnostics.Add(map is PlainTextMap && footnotes.IsOpen ? problem.WithHint("declare the note under `notes` in a metrics file, and name it under `notes` here") : problem);
        }
    }

    /// <summary>Whether <c>[^name]</c> stayed in the text at a caret, which it does when nothing defines it.</summary>
    private bool IsUndefinedNote(ReadOnlySpan<char> content, int caret, int offset, out string name)
    {
        _ = content;
        name = string.Empty;
        var at = offset + caret;
        if (at < 1 || at >= text.Length || text[at] != '^' || text[at - 1] != '[' || (at > 1 && text[at - 2] == '\\'))
            return false;
        var close = text.AsSpan(at + 1).IndexOfAny(']', '\n');
        if (close <= 0 || text[at + 1 + close] != ']')
            return false;
        name = text.Substring(at + 1, close);
        return true;
    }
}
