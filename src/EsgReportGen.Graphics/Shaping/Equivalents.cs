namespace EsgReportGen.Graphics.Shaping;

/// <summary>Characters that look like another one and may be shown by its glyph where a font lacks them. The text keeps the character itself.</summary>
internal static class Equivalents
{
    /// <summary>The character whose glyph serves, or 0.</summary>
    public static int Of(int codePoint) => codePoint switch
    {
        // Control characters that white space in a source may bring along; line ends never get here.
        '\t' or '\n' or '\v' or '\f' or '\r' or 0x0085 or 0x2028 or 0x2029 => ' ',
        0x00A0 or 0x2007 or 0x202F or 0x205F or (>= 0x2000 and <= 0x200A) => ' ',
        0x2010 or 0x2011 or 0x2043 or 0xFE63 or 0x2212 => '-',
        0x2012 or 0x2015 => 0x2013,
        0x2032 or 0x02B9 => '\'',
        0x2033 or 0x02BA => '"',
        0x02BC => 0x2019,
        0x00B5 => 0x03BC,
        0x03BC => 0x00B5,
        0x2022 => 0x00B7,
        0x2219 or 0x22C5 or 0x30FB => 0x00B7,
        _ => 0,
    };
}
