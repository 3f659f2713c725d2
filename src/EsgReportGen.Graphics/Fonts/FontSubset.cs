using System;
using System.Collections.Immutable;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>The part of a font that a report needs, ready to be embedded; immutable. Equal input gives equal bytes.</summary>
/// <param name="Format">What <paramref name="Bytes"/> are.</param>
/// <param name="Bytes">The font program.</param>
/// <param name="Codes">By glyph of the whole font, the code that shows it under <c>Identity-H</c> (and that widths go by); 0 for glyphs that are not in.</param>
public sealed record FontSubset(FontProgramFormat Format, ReadOnlyMemory<byte> Bytes, ImmutableArray<ushort> Codes);

/// <summary>How a font program is written (ISO 32000-1:2008, 9.9).</summary>
public enum FontProgramFormat
{
    /// <summary>TrueType, for <c>FontFile2</c> of a <c>CIDFontType2</c> with the identity as its map from codes to glyphs.</summary>
    TrueType,

    /// <summary>Bare CFF, for <c>FontFile3</c> with subtype <c>CIDFontType0C</c> of a <c>CIDFontType0</c>.</summary>
    Cff,
}
