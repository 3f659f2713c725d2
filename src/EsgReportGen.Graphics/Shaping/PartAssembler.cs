using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EsgReportGen.Graphics.Fonts;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>Joins shaped words to parts of one font, each glyph copied once.</summary>
internal sealed class PartAssembler
{
    [ThreadStatic]
    private static List<(WordRun Run, int Offset)>? threadRuns;

    private readonly string text;
    private readonly bool isRightToLeft;
    private readonly List<(WordRun Run, int Offset)> runs;
    private readonly ImmutableArray<ShapedText>.Builder parts = ImmutableArray.CreateBuilder<ShapedText>(1);
    private List<MissingCharacter>? missing;
    private FontFace? font;
    private int partStart;
    private int glyphCount;

    public PartAssembler(string text, bool isRightToLeft)
    {
        (this.text, this.isRightToLeft) = (text, isRightToLeft);
        runs = threadRuns ??= [];
        runs.Clear();
    }

    /// <summary>Adds the next word or space of the text.</summary>
    public void Add(ShapedWord word, int offset)
    {
        foreach (var run in word.Runs)
        {
            if (!ReferenceEquals(run.Font, font))
            {
                Flush(offset + run.Start);
                font = run.Font;
            }

            runs.Add((run, offset));
            glyphCount += run.Glyphs.Length;
        }

        foreach (var character in word.Missing)
            AddMissing(character with { Offset = character.Offset + offset });
    }

    /// <summary>The parts and what is missing.</summary>
    public ShapingResult Finish()
    {
        Flush(text.Length);
        return new ShapingResult(parts.DrainToImmutable(), missing is null ? [] : [.. missing]);
    }

    private void Flush(int end)
    {
        if (runs.Count == 0)
            return;
        var glyphs = new Glyph[glyphCount];
        var at = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            var (run, offset) = runs[isRightToLeft ? runs.Count - 1 - i : i];
            var shift = offset - partStart;
            foreach (var glyph in run.Glyphs)
                glyphs[at++] = glyph with { Cluster = glyph.Cluster + shift };
        }

        var part = partStart == 0 && end == text.Length ? text : text[partStart..end];
        parts.Add(new ShapedText(part, font!, ImmutableCollectionsMarshal.AsImmutableArray(glyphs), isRightToLeft));
        runs.Clear();
        (partStart, glyphCount) = (end, 0);
    }

    private void AddMissing(MissingCharacter character)
    {
        missing ??= [];
        foreach (var known in missing)
        {
            if (known.CodePoint == character.CodePoint)
                return;
        }

        missing.Add(character);
    }
}
