using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EsgReportGen.Graphics.Fonts;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>
/// Shapes one word with HarfBuzz. What a font cannot show, HarfBuzz gives as glyph 0; those clusters are shaped again in the next
/// font, so that a letter with its marks always stays in one font.
/// </summary>
internal sealed class WordShaper
{
    private static readonly Feature[] Tabular = [new(Tag.Parse("tnum"), 1)];

    // Of these the first that the font has stands for what no font can show.
    private static readonly int[] StandIns = [0xFFFD, 0x25A1, '?'];

    [ThreadStatic]
    private static Buffer? threadBuffer;

    private static readonly ConcurrentDictionary<string, Language> Languages = new(StringComparer.Ordinal);

    private readonly FontFace[] fonts;
    private readonly Feature[] features;
    private readonly string language;
    private readonly Script usualScript;
    private readonly bool isRightToLeft;

    public WordShaper(FontFace font, IEnumerable<FontFace> fallbacks, ShapingFeatures features, string language, bool isRightToLeft)
    {
        this.isRightToLeft = isRightToLeft;
        fonts = [font, .. fallbacks];
        this.features = features.HasFlag(ShapingFeatures.TabularFigures) ? Tabular : [];
        this.language = language;
        usualScript = ScriptRuns.UsualScript(language);
    }

    /// <summary>Shapes a word.</summary>
    public ShapedWord Shape(ReadOnlySpan<char> word)
    {
        var work = new Work(word);
        foreach (var run in ScriptRuns.Split(word, usualScript))
            ShapeRange(work, run, 0);
        return new ShapedWord([.. work.Runs], [.. work.Missing]);
    }

    /// <summary>Shapes a word whose letters join those beside it.</summary>
    public ShapedWord Shape(ReadOnlySpan<char> word, string before, string after)
    {
        var work = new Work(string.Concat(before, word, after));
        foreach (var run in ScriptRuns.Split(word, usualScript))
            ShapeRange(work, run with { Start = run.Start + before.Length }, 0);
        var runs = ImmutableArray.CreateBuilder<WordRun>(work.Runs.Count);
        foreach (var run in work.Runs)
        {
            var glyphs = Array.ConvertAll(run.Glyphs, glyph => glyph with { Cluster = glyph.Cluster - before.Length });
            runs.Add(run with { Start = run.Start - before.Length, Glyphs = glyphs });
        }

        return new ShapedWord(runs.MoveToImmutable(), [.. work.Missing.ConvertAll(m => m with { Offset = m.Offset - before.Length })]);
    }

    private void ShapeRange(in Work work, ScriptRun run, int candidate)
    {
        while (candidate > 0 && candidate < fonts.Length && !HasAny(fonts[candidate], work.Text.Slice(run.Start, run.Length)))
            candidate++;
        if (candidate == fonts.Length)
        {
            ShowApart(work, run);
            return;
        }

        var font = fonts[candidate];
        var glyphs = ShapeWith(font, work.Text, run);
        if (!HasMissing(glyphs))
        {
            work.Runs.Add(new WordRun(font, run.Start, run.Length, glyphs));
            return;
        }

        // A word such as tCO2e would fall apart into letters of one font and digits of another.
        if (candidate == 0 && run.Script == Script.Latin && FindWhole(work.Text.Slice(run.Start, run.Length)) is > 0 and var whole)
        {
            ShapeRange(work, run, whole);
            return;
        }

        foreach (var (first, count, start, length, isMissing) in Groups(glyphs, run))
        {
            var part = run with { Start = start, Length = length };
            if (!isMissing)
                work.Runs.Add(new WordRun(font, start, length, glyphs[first..(first + count)]));
            else if (candidate > 0 || !ShowEquivalents(work, part))
                ShapeRange(work, part, candidate + 1);
        }
    }

    private Glyph[] ShapeWith(FontFace font, ReadOnlySpan<char> text, ScriptRun run)
    {
        var buffer = threadBuffer ??= new Buffer();
        buffer.ClearContents();
        buffer.AddUtf16(text, run.Start, run.Length);
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = run.Script;
        buffer.Language = Languages.GetOrAdd(language, tag => new Language(tag));
        font.Native.Font.Shape(buffer, features);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = new Glyph(
                infos[i].Codepoint < font.GlyphCount ? (ushort)infos[i].Codepoint : (ushort)0,
                (int)infos[i].Cluster,
                Math.Clamp(positions[i].XAdvance, -FontFace.WidestAdvance, FontFace.WidestAdvance),
                (short)Math.Clamp(positions[i].XOffset, short.MinValue, short.MaxValue),
                (short)Math.Clamp(positions[i].YOffset, short.MinValue, short.MaxValue));
        }

        return glyphs;
    }

    // Neighbouring clusters that are all shown, or all missing: where their glyphs are, and which text they stand for, in reading order.
    private List<(int First, int Count, int Start, int Length, bool IsMissing)> Groups(Glyph[] glyphs, ScriptRun run)
    {
        var groups = new List<(int First, int Count, int Start, int Length, bool IsMissing)>();
        var step = isRightToLeft ? -1 : 1;
        var at = isRightToLeft ? glyphs.Length - 1 : 0;
        var left = glyphs.Length;
        var textStart = run.Start;
        while (left > 0)
        {
            var (count, isMissing) = (0, false);
            for (var cluster = glyphs[at].Cluster; count < left && glyphs[at + (step * count)].Cluster == cluster; count++)
                isMissing |= glyphs[at + (step * count)].Id == 0;
            var next = count < left ? glyphs[at + (step * count)].Cluster : run.Start + run.Length;
            var first = isRightToLeft ? at - count + 1 : at;
            if (groups.Count > 0 && groups[^1].IsMissing == isMissing)
                groups[^1] = (Math.Min(groups[^1].First, first), groups[^1].Count + count, groups[^1].Start, next - groups[^1].Start, isMissing);
            else
                groups.Add((first, count, textStart, next - textStart, isMissing));
            (at, left, textStart) = (at + (step * count), left - count, next);
        }

        return groups;
    }

    private bool ShowEquivalents(in Work work, ScriptRun run)
    {
        var text = work.Text.Slice(run.Start, run.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Some fonts map U+0000 too, which is no equivalent of anything.
            if (Equivalents.Of(rune.Value) is not (> 0 and var equivalent) || !fonts[0].HasGlyph(equivalent))
                return false;
        }

        Show(work, run, (_, c) => Equivalents.Of(c));
        return true;
    }

    // A letter and its mark that no font has together still come from two fonts; only what none has is stood in for.
    private void ShowApart(in Work work, ScriptRun run)
    {
        for (var at = run.Start; at < run.Start + run.Length;)
        {
            Rune.DecodeFromUtf16(work.Text[at..(run.Start + run.Length)], out var rune, out var length);
            var font = Array.Find(fonts, f => f.HasGlyph(rune.Value));
            if (font is null)
            {
                work.Missing.Add(new MissingCharacter(rune.Value, at));
                Show(work, run with { Start = at, Length = length }, (face, _) => Array.Find(StandIns, face.HasGlyph));
            }
            else
            {
                var glyph = font.GlyphOf(rune.Value);
                work.Runs.Add(new WordRun(font, at, length, [new Glyph(glyph, at, font.GlyphAdvance(glyph), 0, 0)]));
            }

            at += length;
        }
    }

    // One glyph a cluster; a font without even a question mark shows its last glyph, since glyph 0 is never shown.
    private void Show(in Work work, ScriptRun run, Func<FontFace, int, int> choose)
    {
        var font = fonts[0];
        var glyphs = new List<Glyph>();
        for (var at = run.Start; at < run.Start + run.Length;)
        {
            var element = work.Text[at..(run.Start + run.Length)];
            var length = StringInfo.GetNextTextElementLength(element);
            Rune.DecodeFromUtf16(element, out var rune, out _);
            var glyph = font.GlyphOf(choose(font, rune.Value));
            if (glyph == 0)
                glyph = (ushort)(font.GlyphCount - 1);
            glyphs.Add(new Glyph(glyph, at, font.GlyphAdvance(glyph), 0, 0));
            at += length;
        }

        if (isRightToLeft)
            glyphs.Reverse();
        work.Runs.Add(new WordRun(font, run.Start, run.Length, [.. glyphs]));
    }

    /// <summary>The first of the other fonts that has all of a text with letters; 0 if none has, or where the first has its letters.</summary>
    private int FindWhole(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) && fonts[0].HasGlyph(rune.Value))
                return 0;
        }

        for (var i = 1; i < fonts.Length; i++)
        {
            if (HasAll(fonts[i], text))
                return i;
        }

        return 0;
    }

    private static bool HasAll(FontFace font, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!font.HasGlyph(rune.Value))
                return false;
        }

        return true;
    }

    private static bool HasAny(FontFace font, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (font.HasGlyph(rune.Value))
                return true;
        }

        return false;
    }

    private static bool HasMissing(Glyph[] glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.Id == 0)
                return true;
        }

        return false;
    }

    private readonly ref struct Work(ReadOnlySpan<char> text)
    {
        public ReadOnlySpan<char> Text { get; } = text;

        public List<WordRun> Runs { get; } = new(1);

        public List<MissingCharacter> Missing { get; } = [];
    }
}
