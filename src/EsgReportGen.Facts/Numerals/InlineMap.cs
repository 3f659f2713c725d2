using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Numerals;

/// <summary>The way from a node's text on the pages back to the words of the document, by what remains of both without white space.</summary>
internal sealed class InlineMap
{
    private const int Slack = 8;

    private readonly StringBuilder characters = new();
    private readonly List<(int Start, TextInline Words, bool IsCode)> pieces = [];
    private readonly DocumentNode node;
    private readonly string text;

    /// <param name="node">The node.</param>
    public InlineMap(DocumentNode node)
    {
        this.node = node;
        Append(node.Label);
        Add(node.Content, false);
        text = characters.ToString();
    }

    /// <summary>The place that writes a part of a text of the pages, and whether it is code.</summary>
    /// <param name="page">The node's text on the pages.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">Its length.</param>
    public (SourceSpan Span, bool IsCode) Find(string page, int start, int length)
    {
        var wanted = TextParts.Compact(page.AsSpan(start, length));
        var expected = TextParts.Compact(page.AsSpan(0, start)).Length;
        var at = Nearest(wanted, expected);
        if (at < 0 || PieceAt(at) is not { } piece)
            return (node.Span, false);
        return (SpanIn(piece.Words, page.Substring(start, length), at - piece.Start), piece.IsCode);
    }

    private int Nearest(string wanted, int expected)
    {
        if (expected <= text.Length && string.CompareOrdinal(text, expected, wanted, 0, wanted.Length) == 0)
            return expected;
        var behind = text.IndexOf(wanted, Math.Min(expected, text.Length), StringComparison.Ordinal);
        var before = expected == 0 ? -1 : text.LastIndexOf(wanted, Math.Min(expected, text.Length) - (text.Length == 0 ? 0 : 1), StringComparison.Ordinal);
        return behind < 0 || (before >= 0 && expected - before < behind - expected) ? before : behind;
    }

    private (int Start, TextInline Words, bool IsCode)? PieceAt(int at)
    {
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            if (pieces[i].Start <= at)
                return pieces[i];
        }

        return null;
    }

    /// <summary>The place of words in the source of a piece: as often repeated there as in the piece; the whole piece where they are not found.</summary>
    private static SourceSpan SpanIn(TextInline piece, string words, int compactOffset)
    {
        var offset = OffsetOf(piece.Text, compactOffset);
        var source = piece.Span.Text;
        var at = -1;
        for (var seen = piece.Text.IndexOf(words, StringComparison.Ordinal); seen >= 0 && seen <= offset; seen = piece.Text.IndexOf(words, seen + 1, StringComparison.Ordinal))
        {
            at = at + 1 < source.Length ? source.IndexOf(words, at + 1, StringComparison.Ordinal) : -1;
            if (at < 0)
                break;
        }

        return at < 0 ? NearPiece(piece.Span, words) : piece.Span.Slice(at, words.Length);
    }

    // The reader of Markdown gives cells of tables places that are off by a few characters.
    private static SourceSpan NearPiece(SourceSpan piece, string words)
    {
        if (piece.File is not { } file)
            return piece;
        var from = Math.Max(0, piece.Start - Slack);
        var at = file.Text.IndexOf(words, from, Math.Min(file.Text.Length, piece.End + Slack) - from, StringComparison.Ordinal);
        return at < 0 ? piece : new SourceSpan(file, at, at + words.Length);
    }

    private static int OffsetOf(string text, int compactOffset)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!TextParts.IsDropped(text[i]) && compactOffset-- == 0)
                return i;
        }

        return text.Length;
    }

    private void Add(ImmutableArray<Inline> content, bool isCode)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline words:
                    pieces.Add((characters.Length, words, isCode));
                    Append(words.Text);
                    break;
                case FactInline fact:
                    Append(fact.Text);
                    break;
                case StyledInline styled:
                    Add(styled.Children, isCode || styled.Style is InlineStyle.Code);
                    break;
                case SpanInline span:
                    Add(span.Children, isCode);
                    break;
                case LinkInline link:
                    Add(link.Children, isCode);
                    break;
                case NoteReferenceInline mark:
                    Append(mark.Note.Mark);
                    break;
                default:
                    break;
            }
        }
    }

    private void Append(string words)
    {
        foreach (var c in words)
        {
            if (!TextParts.IsDropped(c))
                characters.Append(c);
        }
    }
}
