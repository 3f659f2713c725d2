using System;
using static EsgReportGen.Layout.Bidi.BidiClass;

namespace EsgReportGen.Layout.Bidi;

/// <summary>Puts a line into the order in which it is seen (UAX #9, rules L1 and L2).</summary>
internal static class BidiLine
{
    /// <summary>L1: spaces at the end of a line, and before tabs and paragraph ends, have the level of the paragraph.</summary>
    /// <param name="classes">The classes of the line's characters.</param>
    /// <param name="baseLevel">The paragraph's level.</param>
    /// <param name="levels">The levels of the characters; changed. What X9 removed may have any.</param>
    public static void ResetSpaces(ReadOnlySpan<BidiClass> classes, byte baseLevel, Span<byte> levels)
    {
        var isReset = true;
        for (var i = classes.Length - 1; i >= 0; i--)
        {
            if (classes[i] is ParagraphSeparator or SegmentSeparator)
                isReset = true;
            else if (!IsSpace(classes[i]))
                isReset = false;
            if (isReset)
                levels[i] = baseLevel;
        }
    }

    /// <summary>L2: the order of items from left to right.</summary>
    /// <param name="levels">The level of each item of a line, in the order of reading.</param>
    /// <param name="order">Takes the index of each item, that at the left first.</param>
    public static void Order(ReadOnlySpan<byte> levels, Span<int> order)
    {
        byte highest = 0, lowestOdd = byte.MaxValue;
        for (var i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            if ((levels[i] & 1) != 0)
                lowestOdd = Math.Min(lowestOdd, levels[i]);
        }

        for (int level = highest; level >= lowestOdd; level--)
        {
            for (var start = 0; start < levels.Length; start++)
            {
                var end = start;
                while (end < levels.Length && levels[order[end]] >= level)
                    end++;
                if (end == start)
                    continue;
                order[start..end].Reverse();
                start = end;
            }
        }
    }

    /// <summary>Whether a character counts among the spaces at the end of a line.</summary>
    public static bool IsSpace(BidiClass value) => value is WhiteSpace or BoundaryNeutral or (>= LeftToRightEmbedding and <= PopDirectionalIsolate);
}
