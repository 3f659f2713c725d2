using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Facts.Numerals;

/// <summary>What the pages say for one node, from all lines, columns and pages that it is spread over. Filled while the frames are read.</summary>
/// <param name="Node">The node: a paragraph, a cell, a note.</param>
/// <param name="Part">Which part of it.</param>
internal sealed record NodeText(NodeId Node, TagPart Part)
{
    // Between a number and the mark of a note behind it, so that they stay two.
    private const char Seam = '\u200A';

    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u2066\u2067\u2068\u2069\uFEFF");

    private readonly StringBuilder characters = new();
    private string? text;
    private bool endsInMark;

    /// <summary>Whether it is a chart, whose texts stand apart.</summary>
    public bool IsDrawing { get; init; }

    /// <summary>The stretches of one origin, rising by their start; each reaches to the next one's start.</summary>
    public List<TextStretch> Stretches { get; } = [];

    /// <summary>The characters.</summary>
    public string Text => text ??= characters.ToString();

    /// <summary>Parts what comes from what is there.</summary>
    public void Separate()
    {
        if (characters.Length > 0 && characters[^1] != Seam)
            characters.Append(Seam);
    }

    /// <summary>Adds what a text item says. What joins lines or is not seen is left out, so that a broken number is whole again.</summary>
    /// <param name="item">The item.</param>
    /// <param name="inline">The innermost link, span or mark around it; null for none.</param>
    /// <param name="isMark">Whether it is the mark of a note or the number of a page.</param>
    public void Append(TextItem item, NodeId? inline, bool isMark)
    {
        if (isMark != endsInMark && characters.Length > 0)
            characters.Append(Seam);
        endsInMark = isMark;
        Append(FrameText.SpanOf(item), item.Citation, inline);
    }

    /// <summary>Adds a text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="citation">The fact that it prints; null for other text.</param>
    /// <param name="inline">The innermost link or span around it; null for none.</param>
    public void Append(ReadOnlySpan<char> words, CitationId? citation, NodeId? inline)
    {
        if (words.IsEmpty)
            return;
        if (Stretches.Count == 0 || Stretches[^1].Citation != citation || Stretches[^1].Inline != inline)
            Stretches.Add(new TextStretch(characters.Length, citation, inline));
        for (var at = words.IndexOfAny(Unseen); at >= 0; at = words.IndexOfAny(Unseen))
        {
            characters.Append(words[..at]);
            words = words[(at + 1)..];
        }

        characters.Append(words);
    }
}

/// <summary>A stretch of a node's text with one origin.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Citation">The fact that it prints; null for other text.</param>
/// <param name="Inline">The innermost link, span or mark around it; null for none.</param>
internal readonly record struct TextStretch(int Start, CitationId? Citation, NodeId? Inline);
