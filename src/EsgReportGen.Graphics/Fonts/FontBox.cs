namespace EsgReportGen.Graphics.Fonts;

/// <summary>A box around every glyph of a font, in font units, y upwards from the baseline.</summary>
/// <param name="XMin">Left edge.</param>
/// <param name="YMin">Lower edge.</param>
/// <param name="XMax">Right edge.</param>
/// <param name="YMax">Upper edge.</param>
public readonly record struct FontBox(short XMin, short YMin, short XMax, short YMax);
