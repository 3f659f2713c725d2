using System;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>
/// One face of a font, e.g. Inter SemiBold: its measures, and the program that is embedded. All measures are in font units, of which
/// <see cref="UnitsPerEm"/> make the size of the type; y grows upwards from the baseline. Compared by reference; safe to share between threads.
/// </summary>
public sealed partial class FontFace
{
    /// <summary>Farther the pen moves in no sound font: twice what an advance in a font can say.</summary>
    internal const int WidestAdvance = 1 << 17;

    private readonly FontMeasures measures;
    private readonly Lazy<CharacterMap> characters;
    private readonly (int Lightest, int Boldest)? axis;
    private readonly ConcurrentDictionary<int, FontFace>? weights;

    private FontFace(ReadOnlyMemory<byte> data, int index, SfntTables tables, FontMeasures measures, int? variationWeight)
    {
        (Data, Index, Tables, this.measures, VariationWeight) = (data, index, tables, measures, variationWeight);
        axis = variationWeight is null ? WeightAxis.Read(tables["fvar"]) : null;
        weights = axis is null ? null : new ConcurrentDictionary<int, FontFace>();
        characters = new(() => CharacterMap.Read(Tables["cmap"], GlyphCount), LazyThreadSafetyMode.ExecutionAndPublication);
        native = new(() => NativeFont.Create(Data, Index, UnitsPerEm, VariationWeight), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Name of the family with all its weights, e.g. <c>Inter</c>.</summary>
    public string Family => measures.Family;

    /// <summary>CSS weight, 100 (thin) to 900 (black); 400 is regular.</summary>
    public int Weight => measures.Weight;

    /// <summary>Whether it is an italic or oblique face.</summary>
    public bool IsItalic => measures.IsItalic;

    /// <summary>Name for embedding: ASCII without spaces, at most 63 characters, e.g. <c>Inter-SemiBold</c>.</summary>
    public string PostScriptName => measures.PostScriptName;

    /// <summary>Units of the em square, 16..16384.</summary>
    public int UnitsPerEm => measures.UnitsPerEm;

    /// <summary>Number of glyphs; glyph 0 stands for "no such character".</summary>
    public int GlyphCount => measures.GlyphCount;

    /// <summary>Height of the ascenders above the baseline.</summary>
    public int Ascent => measures.Ascent;

    /// <summary>Depth of the descenders: negative.</summary>
    public int Descent => measures.Descent;

    /// <summary>Height of flat capital letters.</summary>
    public int CapHeight => measures.CapHeight;

    /// <summary>Height of a flat small letter such as x.</summary>
    public int XHeight => measures.XHeight;

    /// <summary>The middle of an underline: negative below the baseline.</summary>
    public int UnderlinePosition => measures.UnderlinePosition;

    /// <summary>Thickness of an underline, above 0.</summary>
    public int UnderlineThickness => measures.UnderlineThickness;

    /// <summary>The box around all glyphs.</summary>
    public FontBox BoundingBox => measures.BoundingBox;

    /// <summary>Slant in degrees counter-clockwise from upright: 0, or negative for italics.</summary>
    public double ItalicAngle => measures.ItalicAngle;

    /// <summary>The whole font file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Which font of a collection file, from 0.</summary>
    public int Index { get; }

    /// <summary>Whether the outlines are CFF (embedded as <c>FontFile3</c>) rather than TrueType (<c>FontFile2</c>).</summary>
    public bool IsCff => Tables.IsCff;

    internal SfntTables Tables { get; }

    /// <summary>Where on its weight axis a variable font is taken; null for other fonts.</summary>
    internal int? VariationWeight { get; }

    internal int Width => measures.Width;

    internal ushort EmbeddingRights => measures.EmbeddingRights;

    /// <summary>Whether the font has a glyph of its own for a character.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public bool HasGlyph(int codePoint) => characters.Value.GlyphOf(codePoint) != 0;

    /// <summary>The glyph of a character before shaping, or 0.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public ushort GlyphOf(int codePoint) => characters.Value.GlyphOf(codePoint);

    /// <summary>How far the pen moves for a glyph, without kerning.</summary>
    /// <param name="glyph">A glyph; one that the font has not counts as the last.</param>
    public int GlyphAdvance(ushort glyph)
    {
        if (VariationWeight is not null)
            return Math.Clamp(Native.Font.GetHorizontalGlyphAdvance(Math.Min((uint)glyph, (uint)GlyphCount - 1)), -WidestAdvance, WidestAdvance);
        // Glyphs behind the last entry share its advance (OpenType 1.9, hmtx).
        var entry = Math.Min((int)glyph, measures.AdvanceCount - 1);
        return BigEndian.UInt16(Tables["hmtx"], 4L * entry);
    }

    /// <summary>The weight nearest to another that the font can have: its own, unless it varies in weight.</summary>
    /// <param name="weight">CSS weight, 1..1000.</param>
    internal int NearestWeight(int weight) => axis is { } range ? Math.Clamp(weight, range.Lightest, range.Boldest) : Weight;

    /// <summary>The font at the nearest place of its weight axis; itself if it does not vary in weight. Always the same object for a weight.</summary>
    /// <param name="weight">CSS weight, 1..1000.</param>
    internal FontFace AtWeight(int weight) => weights is null ? this : weights.GetOrAdd(NearestWeight(weight), Pin);

    /// <summary>The same font under the name that a theme has for its family.</summary>
    internal FontFace Named(string family) => string.Equals(family, Family, StringComparison.Ordinal)
        ? this
        : new FontFace(Data, Index, Tables, measures with { Family = family }, VariationWeight);

    /// <inheritdoc />
    public override string ToString() => PostScriptName;

    private FontFace Pin(int weight)
    {
        var name = FormattableString.Invariant($"{PostScriptName}-{weight}");
        return new FontFace(Data, Index, Tables, measures with { Weight = weight, PostScriptName = name }, weight);
    }

    /// <summary>Reads one font of a file.</summary>
    /// <param name="data">The file.</param>
    /// <param name="index">Which font of it.</param>
    /// <param name="face">The face, if it is sound.</param>
    /// <param name="problem">What is wrong otherwise: half a sentence about "it".</param>
    /// <param name="weight">The weight, where it is known better than the font knows it.</param>
    internal static bool TryRead(
        ReadOnlyMemory<byte> data, int index, [NotNullWhen(true)] out FontFace? face, [NotNullWhen(false)] out string? problem, int? weight = null)
    {
        face = null;
        if (SfntTables.Read(data, index) is not { } tables)
        {
            problem = "it is not a TrueType or OpenType font";
            return false;
        }

        problem = FontCheck.FindProblem(tables);
        if (problem is not null)
            return false;
        var measures = FontMeasures.Read(tables);
        face = new FontFace(data, index, tables, weight is { } known ? measures with { Weight = known } : measures, null);
        return true;
    }
}
