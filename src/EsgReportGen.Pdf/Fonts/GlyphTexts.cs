using System;
using System.Collections.Generic;
using System.Text;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>
/// Which glyphs of a font are shown, and which characters each stands for. The first use in the report decides, but a glyph that
/// stood alone for its characters counts before one that shared them, and a plain space before a no-break space. Characters that a
/// glyph stands for elsewhere are kept beside: the glyph then has another code for each of them.
/// </summary>
internal sealed class GlyphTexts
{
    private const int FirstString = 0x110000;
    private readonly List<string> strings = [];
    private readonly List<GlyphText> others = [];
    private int[] texts = [];

    /// <summary>Length of the table of glyphs: all glyphs used are below.</summary>
    public int Limit => texts.Length;

    /// <summary>Whether the glyph is shown.</summary>
    public bool IsUsed(int glyph) => glyph < texts.Length && texts[glyph] != 0;

    /// <summary>The characters that a glyph stands for.</summary>
    public string TextOf(int glyph)
    {
        var code = (texts[glyph] >> 1) - 1;
        return code >= FirstString ? strings[code - FirstString] : char.ConvertFromUtf32(code);
    }

    /// <summary>What glyphs stand for besides, by glyph and then in the order of their first use; each pair once.</summary>
    public IEnumerable<GlyphText> Others
    {
        get
        {
            var ordered = others.FindAll(other => !Says(other.Glyph, other.Text));
            ordered.Sort((a, b) => a.Glyph != b.Glyph ? a.Glyph.CompareTo(b.Glyph) : others.IndexOf(a).CompareTo(others.IndexOf(b)));
            return ordered;
        }
    }

    /// <summary>Whether some glyph says a character.</summary>
    public bool Say(int character)
    {
        foreach (var text in texts)
        {
            if ((text >> 1) - 1 == character)
                return true;
        }

        return strings.Exists(s => s.Contains(char.ConvertFromUtf32(character), StringComparison.Ordinal));
    }

    /// <summary>Whether a glyph says these characters to a reader who copies it.</summary>
    public bool Says(int glyph, ReadOnlySpan<char> text)
    {
        var code = (texts[glyph] >> 1) - 1;
        if (code >= FirstString)
            return text.SequenceEqual(strings[code - FirstString]);
        if (text.Length == 1)
            return text[0] == code || (code == ' ' && text[0] == '\u00A0');
        return text.Length == 2 && char.IsSurrogatePair(text[0], text[1]) && char.ConvertToUtf32(text[0], text[1]) == code;
    }

    /// <summary>Notes that a glyph is shown.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="text">The characters of its cluster.</param>
    /// <param name="isAlone">Whether it is the only glyph of its cluster.</param>
    public void Add(int glyph, ReadOnlySpan<char> text, bool isAlone)
    {
        if (glyph >= texts.Length)
            Array.Resize(ref texts, Math.Max(1024, (glyph + 1024) / 1024 * 1024));
        if (PrivateUse.IsIn(text))
            text = PrivateUse.Spoken(text);
        if (IsBetter(texts[glyph], text, isAlone))
            texts[glyph] = Encode(text) + 1 << 1 | (isAlone ? 0 : 1);
        else if (isAlone && !Says(glyph, text))
            AddOther(glyph, text);
    }

    /// <summary>Adds what a later part of the report uses.</summary>
    public void Add(GlyphTexts later)
    {
        for (var glyph = 0; glyph < later.Limit; glyph++)
        {
            if (later.texts[glyph] != 0)
                Add(glyph, later.TextOf(glyph), (later.texts[glyph] & 1) == 0);
        }

        foreach (var (glyph, text) in later.others)
            Add(glyph, text, isAlone: true);
    }

    private void AddOther(int glyph, ReadOnlySpan<char> text)
    {
        foreach (var known in others)
        {
            if (known.Glyph == glyph && text.SequenceEqual(known.Text))
                return;
        }

        others.Add(new GlyphText(glyph, text.ToString()));
    }

    private static bool IsBetter(int known, ReadOnlySpan<char> text, bool isAlone)
    {
        if (known == 0 || !isAlone)
            return known == 0;
        return (known & 1) != 0 || ((known >> 1) - 1 == '\u00A0' && text is " ");
    }

    private int Encode(ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out var consumed) == System.Buffers.OperationStatus.Done && consumed == text.Length)
            return rune.Value;
        strings.Add(text.ToString());
        return FirstString + strings.Count - 1;
    }
}

/// <summary>A glyph and characters that it stands for.</summary>
/// <param name="Glyph">The glyph.</param>
/// <param name="Text">The characters.</param>
internal readonly record struct GlyphText(int Glyph, string Text);
