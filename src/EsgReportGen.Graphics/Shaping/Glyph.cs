namespace EsgReportGen.Graphics.Shaping;

/// <summary>A glyph in its place in a shaped text; lengths are in units of the font's em square.</summary>
/// <param name="Id">The glyph's number in the font; 0 is never shown.</param>
/// <param name="Cluster">UTF-16 offset of the first unit of its cluster in the text.</param>
/// <param name="Advance">How far the pen moves.</param>
/// <param name="XOffset">Displacement from the pen, to the right.</param>
/// <param name="YOffset">Displacement from the pen, upwards.</param>
public readonly record struct Glyph(ushort Id, int Cluster, int Advance, short XOffset, short YOffset);
