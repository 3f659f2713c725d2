using System.Collections.Immutable;
using EsgReportGen.Graphics.Fonts;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>A word as the cache keeps it; immutable.</summary>
/// <param name="Runs">Its runs in reading order; mostly one.</param>
/// <param name="Missing">Characters without a font; offsets from the word's start.</param>
internal sealed record ShapedWord(ImmutableArray<WordRun> Runs, ImmutableArray<MissingCharacter> Missing);

/// <summary>A part of a word in one font and script.</summary>
/// <param name="Font">The font.</param>
/// <param name="Start">UTF-16 offset from the word's start.</param>
/// <param name="Length">UTF-16 length.</param>
/// <param name="Glyphs">Its glyphs in visual order; clusters from the word's start.</param>
internal readonly record struct WordRun(FontFace Font, int Start, int Length, Glyph[] Glyphs);
