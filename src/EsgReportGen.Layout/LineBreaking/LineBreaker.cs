using System;
using static EsgReportGen.Layout.LineBreaking.LineBreakClass;

namespace EsgReportGen.Layout.LineBreaking;

/// <summary>Finds where lines of a text may and must end, by the Unicode line breaking algorithm. Allocates nothing; safe for threads.</summary>
/// <remarks>
/// UAX #14, Unicode 15.0, all rules of section 6, with the tailoring of numbers of section 8.2, example 7, as Unicode's own test file
/// has it: <c>(PR|PO)? (OP|HY)? NU (NU|SY|IS)* (CL|CP)? (PR|PO)?</c> stays together.
/// </remarks>
internal static class LineBreaker
{
    /// <summary>Finds all opportunities of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="opportunities">
    /// One more than the text has UTF-16 units: the opportunity before each unit, and at last that at the end, which is mandatory. The
    /// first is <see cref="BreakOpportunity.None"/>.
    /// </param>
    public static void Find(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        opportunities[0] = BreakOpportunity.None;
        if (text.IsEmpty)
            return;
        var state = LineState.Begin(ClassAt(text, 0, out var length));
        for (var at = length; at < text.Length; at += length)
        {
            if (length == 2)
                opportunities[at - 1] = BreakOpportunity.None;
            var next = ClassAt(text, at, out length);
            opportunities[at] = state.Advance(next, text[(at + length)..]);
        }

        if (length == 2)
            opportunities[text.Length - 1] = BreakOpportunity.None;
        opportunities[text.Length] = BreakOpportunity.Mandatory;
    }

    private static LineBreakClass ClassAt(ReadOnlySpan<char> text, int at, out int length)
    {
        var unit = text[at];
        if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return LineBreakClasses.Of(char.ConvertToUtf32(unit, text[at + 1]));
        }

        length = 1;
        return LineBreakClasses.Of(unit);
    }

    /// <summary>LB25: whether an opening bracket before this text begins a number.</summary>
    private static bool BeginsWithNumber(ReadOnlySpan<char> text)
    {
        for (int at = 0, length; at < text.Length; at += length)
        {
            var next = ClassAt(text, at, out length);
            if (next is not (CombiningMark or ZeroWidthJoiner))
                return next is Numeric;
        }

        return false;
    }

    private enum NumberPart : byte
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>What the rules must remember of the text before a place.</summary>
    private struct LineState
    {
        private LineBreakClass before;
        private bool hasSpaces;
        private bool isJoining;
        private bool isHebrewHyphen;
        private bool isHalfFlag;
        private NumberPart number;

        public static LineState Begin(LineBreakClass first)
        {
            var state = new LineState { isJoining = first is ZeroWidthJoiner, hasSpaces = first is Space };
            state.Take(first is CombiningMark or ZeroWidthJoiner ? Alphabetic : first);
            return state;
        }

        /// <summary>Goes over the next character and says whether a line may end before it.</summary>
        public BreakOpportunity Advance(LineBreakClass next, ReadOnlySpan<char> rest)
        {
            // LB4, LB5
            if (before is MandatoryBreak or LineFeed or NextLine or CarriageReturn)
            {
                var isPair = before is CarriageReturn && next is LineFeed;
                this = Begin(next);
                return isPair ? BreakOpportunity.None : BreakOpportunity.Mandatory;
            }

            if (next is Space)
            {
                hasSpaces = true;
                isJoining = false;
                return BreakOpportunity.None;
            }

            if (next is CombiningMark or ZeroWidthJoiner)
            {
                var isOnBase = !hasSpaces && before is not (ZeroWidthSpace or Space);
                var opportunity = isOnBase ? BreakOpportunity.None : Decide(Alphabetic, rest);

                // LB9 leaves the state as it is but for the joiner; LB10 makes a mark without a base a letter.
                if (!isOnBase)
                    Take(Alphabetic);
                isJoining = next is ZeroWidthJoiner;
                return opportunity;
            }

            var result = Decide(next, rest);
            Take(next);
            isJoining = false;
            return result;
        }

        private readonly BreakOpportunity Decide(LineBreakClass next, ReadOnlySpan<char> rest)
        {
            if (!LineBreakRules.CanBreak(before, hasSpaces, next))
                return BreakOpportunity.None;
            return !hasSpaces && IsJoinedByContext(next, rest) ? BreakOpportunity.None : BreakOpportunity.Allowed;
        }

        private readonly bool IsJoinedByContext(LineBreakClass next, ReadOnlySpan<char> rest)
        {
            // LB8a; LB21a comes after LB20
            if (isJoining || (isHebrewHyphen && next is not ContingentBreak))
                return true;

            // LB30a
            if (isHalfFlag && next is RegionalIndicator)
                return true;

            // LB25
            return (number is NumberPart.Digits && next is Numeric)
                || (number is not NumberPart.None && next is PrefixNumeric or PostfixNumeric)
                || (before is PrefixNumeric or PostfixNumeric && next is OpenPunctuation or WideOpenPunctuation && BeginsWithNumber(rest));
        }

        private void Take(LineBreakClass next)
        {
            isHebrewHyphen = before is HebrewLetter && !hasSpaces && next is Hyphen or BreakAfter;
            isHalfFlag = next is RegionalIndicator && !(isHalfFlag && !hasSpaces);
            number = next switch
            {
                Numeric => NumberPart.Digits,
                BreakSymbols or InfixNumeric when number is NumberPart.Digits && !hasSpaces => NumberPart.Digits,
                ClosePunctuation or CloseParenthesis or WideCloseParenthesis when number is NumberPart.Digits && !hasSpaces => NumberPart.Closed,
                _ => NumberPart.None,
            };
            before = next;
            hasSpaces = next is Space;
        }
    }
}
