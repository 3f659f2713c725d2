using System;
using System.Runtime.CompilerServices;

namespace EsgReportGen.Layout.Bidi;

/// <summary>The bidirectional class of characters.</summary>
internal static class BidiClasses
{
    // Nothing below runs from right to left, and no control or isolate is among it.
    private const char FirstRightToLeft = '\u0590';

    /// <summary>The class of a code point, 0..0x10FFFF; a lone surrogate runs from left to right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BidiClass Of(int codePoint)
    {
        if (codePoint >= BidiTable.End)
            return OfHighPlane(codePoint);
        var block = BidiTable.Index[codePoint / BidiTable.BlockSize] * BidiTable.BlockSize;
        return (BidiClass)(BidiTable.Classes[block + (codePoint % BidiTable.BlockSize)] - BidiTable.Offset);
    }

    /// <summary>Whether all of a text that is not embedded runs from left to right, which is told quickly for most languages.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange(FirstRightToLeft, '\uFFFF'))
            return true;
        foreach (var unit in text)
        {
            // Pairs of surrogates may be of any class; ideographs are far more frequent than they.
            if (unit >= FirstRightToLeft && (char.IsSurrogate(unit) || MayTurn(Of(unit))))
                return false;
        }

        return true;
    }

    private static bool MayTurn(BidiClass value) => value is BidiClass.RightToLeft or BidiClass.ArabicLetter or BidiClass.ArabicNumber
        or (>= BidiClass.LeftToRightEmbedding and <= BidiClass.PopDirectionalIsolate);

    // The generator of the table checks these cases against the database.
    private static BidiClass OfHighPlane(int codePoint) => codePoint switch
    {
        >= 0xE0100 and <= 0xE01EF => BidiClass.NonspacingMark,
        >= 0xE0000 and <= 0xE0FFF => BidiClass.BoundaryNeutral,
        _ => (codePoint & 0xFFFE) == 0xFFFE ? BidiClass.BoundaryNeutral : BidiClass.LeftToRight,
    };
}
