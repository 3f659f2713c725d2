using System;

namespace EsgReportGen.Layout.Bidi;

/// <summary>Brackets that come in pairs (UAX #9, BD14 and BD15).</summary>
internal static class BidiBrackets
{
    /// <summary>What a character is among brackets.</summary>
    /// <returns>0 for no bracket; for one that opens a pair the number of the bracket that closes it, for one that closes a pair its own number, negative.</returns>
    public static int Of(char unit)
    {
        var index = BidiTable.Brackets.BinarySearch((ushort)unit);
        if (index < 0)
            return 0;
        var closing = Canonical(BidiTable.Opens[index] ? BidiTable.Pairs[index] : unit);
        return BidiTable.Opens[index] ? closing : -closing;
    }

    // U+232A is canonically equivalent to U+3009: they close each other's pairs (BD16).
    private static int Canonical(int closing) => closing == 0x232A ? 0x3009 : closing;
}
