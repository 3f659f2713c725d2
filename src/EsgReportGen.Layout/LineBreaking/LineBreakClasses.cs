using System.Runtime.CompilerServices;

namespace EsgReportGen.Layout.LineBreaking;

/// <summary>The line breaking class of characters.</summary>
internal static class LineBreakClasses
{
    /// <summary>The class of a code point, 0..0x10FFFF; a lone surrogate is a letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LineBreakClass Of(int codePoint)
    {
        if (codePoint >= LineBreakTable.End)
            return OfHighPlane(codePoint);
        var block = LineBreakTable.Index[codePoint / LineBreakTable.BlockSize] * LineBreakTable.BlockSize;
        return (LineBreakClass)(LineBreakTable.Classes[block + (codePoint % LineBreakTable.BlockSize)] - LineBreakTable.Offset);
    }

    // The generator of the table checks these cases against the database.
    private static LineBreakClass OfHighPlane(int codePoint) => codePoint switch
    {
        >= 0x20000 and <= 0x2FFFD or >= 0x30000 and <= 0x3FFFD => LineBreakClass.Ideographic,
        0xE0001 or >= 0xE0020 and <= 0xE007F or >= 0xE0100 and <= 0xE01EF => LineBreakClass.CombiningMark,
        _ => LineBreakClass.Alphabetic,
    };
}
