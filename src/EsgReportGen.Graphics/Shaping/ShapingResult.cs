using System.Collections.Immutable;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>A shaped text; immutable.</summary>
/// <param name="Parts">The parts in reading order, split where font or direction changes; their texts joined are the text. Empty for an empty text.</param>
/// <param name="Missing">Characters that no font has, each once, in the order they occur; a visible stand-in is shown for each. Mostly empty.</param>
public sealed record ShapingResult(ImmutableArray<ShapedText> Parts, ImmutableArray<MissingCharacter> Missing);

/// <summary>A character that no font has.</summary>
/// <param name="CodePoint">Unicode scalar value.</param>
/// <param name="Offset">UTF-16 offset of its first occurrence in the text that was shaped.</param>
public readonly record struct MissingCharacter(int CodePoint, int Offset);
