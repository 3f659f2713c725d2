using System;
using System.Collections.Generic;
using static EsgReportGen.Layout.Bidi.BidiClass;

namespace EsgReportGen.Layout.Bidi;

/// <content>N0: paired brackets have one direction.</content>
internal sealed partial class BidiSequence
{
    // BD16: text with more open brackets than this is given up.
    private const int MostOpen = 63;

    private readonly List<(int Closing, int Index)> open = [];
    private readonly List<(int First, int Last)> pairs = [];

    private void ResolveBrackets(Span<BidiClass> found, ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> brackets)
    {
        FindPairs(found, brackets);
        foreach (var (first, last) in pairs)
        {
            var direction = DirectionOf(found, first, last);
            if (direction is OtherNeutral)
                continue;
            SetBracket(found, first, direction, classes);
            SetBracket(found, last, direction, classes);
        }
    }

    /// <summary>BD16: the pairs, in the order of their opening brackets.</summary>
    private void FindPairs(ReadOnlySpan<BidiClass> found, ReadOnlySpan<int> brackets)
    {
        open.Clear();
        pairs.Clear();
        for (var i = 0; i < found.Length; i++)
        {
            var bracket = brackets[positions[i]];
            if (bracket == 0 || found[i] is not OtherNeutral)
                continue;
            if (bracket > 0)
            {
                if (open.Count == MostOpen)
                {
                    pairs.Clear();
                    return;
                }

                open.Add((bracket, i));
                continue;
            }

            var at = open.Count - 1;
            while (at >= 0 && open[at].Closing != -bracket)
                at--;
            if (at < 0)
                continue;
            pairs.Add((open[at].Index, i));
            open.RemoveRange(at, open.Count - at);
        }

        pairs.Sort();
    }

    private BidiClass DirectionOf(ReadOnlySpan<BidiClass> found, int first, int last)
    {
        var hasOther = false;
        for (var i = first + 1; i < last; i++)
        {
            var strong = Strong(found[i]);
            if (strong == Own)
                return Own;
            hasOther |= strong is LeftToRight or RightToLeft;
        }

        if (!hasOther)
            return OtherNeutral;

        // N0 c: what stands before the pair decides between the other direction and the sequence's own.
        for (var i = first - 1; i >= 0; i--)
        {
            if (Strong(found[i]) is LeftToRight or RightToLeft)
                return Strong(found[i]);
        }

        return before;
    }

    // Marks on a bracket go with it, although W1 made them neutral.
    private void SetBracket(Span<BidiClass> found, int at, BidiClass direction, ReadOnlySpan<BidiClass> classes)
    {
        found[at] = direction;
        for (var i = at + 1; i < found.Length && classes[positions[i]] is NonspacingMark; i++)
            found[i] = direction;
    }
}
