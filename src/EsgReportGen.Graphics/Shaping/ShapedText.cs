using System.Collections.Immutable;
using EsgReportGen.Graphics.Fonts;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>
/// A text turned into the glyphs of one font; immutable. Glyphs are in visual order, and their clusters never fall, or never
/// rise where the text runs from right to left. Frames show slices of it, so a text is shaped once and never copied.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Font">The font of all its glyphs.</param>
/// <param name="Glyphs">The glyphs; a slice of them belongs to a slice of the text.</param>
/// <param name="IsRightToLeft">Whether the text runs from right to left.</param>
public sealed record ShapedText(string Text, FontFace Font, ImmutableArray<Glyph> Glyphs, bool IsRightToLeft = false);
