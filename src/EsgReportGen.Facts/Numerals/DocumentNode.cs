using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Numerals;

/// <summary>A node whose text stands on the page.</summary>
/// <param name="Chapter">0-based index of its chapter; -1 for the cover.</param>
/// <param name="Content">Its text; empty where the tool makes it.</param>
/// <param name="Span">Its place.</param>
internal sealed record DocumentNode(int Chapter, ImmutableArray<Inline> Content, SourceSpan Span)
{
    /// <summary>What the tool prints before the content: <c>4.2</c>, <c>Table 3</c>.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>Whether it is a chart: its texts stand apart from each other, in no order.</summary>
    public bool IsDrawing { get; init; }

    /// <summary>Whether its numerals need nothing behind them: contents pages, code.</summary>
    public bool IsExempt { get; init; }
}

/// <summary>A link, span or mark within a text.</summary>
/// <param name="IsMark">Whether the tool prints what it says: the number of a page or of a note, a title that stands elsewhere too.</param>
/// <param name="Cover">The innermost span around it, or it itself, that makes a claim or waives numerals; null for none.</param>
internal readonly record struct InlineNode(bool IsMark, SpanInline? Cover);
