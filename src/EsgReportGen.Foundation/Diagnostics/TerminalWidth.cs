using System.Globalization;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>How many columns of a terminal a character takes.</summary>
/// <remarks>Blocks whose characters are wide or fullwidth in UAX #11 (Unicode 15), taken whole: carets need no finer table.</remarks>
internal static class TerminalWidth
{
    /// <summary>0 for a mark that sits on the character before it, 2 for a wide character, else 1.</summary>
    public static int Of(int codePoint)
    {
        if (codePoint < 0x300)
            return 1;
        if (IsWide(codePoint))
            return 2;
        var category = codePoint < 0x10000 ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint) : UnicodeCategory.OtherLetter;
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : 1;
    }

    private static bool IsWide(int codePoint) => codePoint
        is (>= 0x1100 and <= 0x115F)
        or (>= 0x2E80 and <= 0x303E)
        or (>= 0x3041 and <= 0x33FF)
        or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F)
        or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x20000 and <= 0x3FFFD);
}
