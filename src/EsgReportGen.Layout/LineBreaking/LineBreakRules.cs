using static EsgReportGen.Layout.LineBreaking.LineBreakClass;

namespace EsgReportGen.Layout.LineBreaking;

/// <summary>
/// The rules of UAX #14 (Unicode 15.0) that look at two characters and at whether spaces lie between them, as a table that is
/// filled once. What needs more context (marks, numbers, Hebrew hyphens, flags) is in <see cref="LineBreaker"/>.
/// </summary>
internal static class LineBreakRules
{
    private const int ClassCount = (int)RegionalIndicator + 1;

    private static readonly bool[] Pairs = Fill();

    /// <summary>Whether a line may end between two characters.</summary>
    /// <param name="before">Class of the last character that is neither a space nor a mark on another.</param>
    /// <param name="hasSpaces">Whether spaces lie between.</param>
    /// <param name="after">Class of the next character; not a space.</param>
    public static bool CanBreak(LineBreakClass before, bool hasSpaces, LineBreakClass after) =>
        Pairs[(((int)before * ClassCount) + (int)after) * 2 + (hasSpaces ? 1 : 0)];

    private static bool[] Fill()
    {
        var pairs = new bool[ClassCount * ClassCount * 2];
        for (var before = 0; before < ClassCount; before++)
        {
            for (var after = 0; after < ClassCount; after++)
            {
                var at = ((before * ClassCount) + after) * 2;
                pairs[at] = !IsForbidden((LineBreakClass)before, (LineBreakClass)after, false) && Decide((LineBreakClass)before, (LineBreakClass)after);
                pairs[at + 1] = !IsForbidden((LineBreakClass)before, (LineBreakClass)after, true);
            }
        }

        return pairs;
    }

    /// <summary>LB6 to LB17: the rules that hold across spaces. LB8 comes first and allows.</summary>
    private static bool IsForbidden(LineBreakClass before, LineBreakClass after, bool hasSpaces)
    {
        // LB6, LB7
        if (after is MandatoryBreak or CarriageReturn or LineFeed or NextLine or Space or ZeroWidthSpace)
            return true;

        // LB8
        if (before is ZeroWidthSpace)
            return false;

        // LB11, LB13
        if (after is WordJoiner or ClosePunctuation or CloseParenthesis or WideCloseParenthesis or Exclamation or InfixNumeric or BreakSymbols)
            return true;

        // LB12a, without the spaces that it excludes
        if (after is Glue && !hasSpaces && before is not (BreakAfter or Hyphen))
            return true;

        return before switch
        {
            // LB14
            OpenPunctuation or WideOpenPunctuation => true,

            // LB15
            Quotation => after is OpenPunctuation or WideOpenPunctuation,

            // LB16
            ClosePunctuation or CloseParenthesis or WideCloseParenthesis => after is Nonstarter,

            // LB17
            BreakBoth => after is BreakBoth,
            _ => false,
        };
    }

    /// <summary>LB8, LB11, LB12 and LB19 to LB31, for characters without spaces between.</summary>
    private static bool Decide(LineBreakClass before, LineBreakClass after)
    {
        // LB8
        if (before is ZeroWidthSpace)
            return true;

        // LB11, LB12, LB19
        if (before is WordJoiner or Glue or Quotation || after is Quotation)
            return false;

        // LB20
        if (before is ContingentBreak || after is ContingentBreak)
            return true;

        // LB21, LB22
        if (after is BreakAfter or Hyphen or Nonstarter or Inseparable || before is BreakBefore)
            return false;

        // LB21b
        if (before is BreakSymbols && after is HebrewLetter)
            return false;

        return !JoinsWords(before, after) && !JoinsNumbers(before, after) && !JoinsSyllables(before, after);
    }

    /// <summary>LB23, LB24, LB28, LB29 and LB30.</summary>
    private static bool JoinsWords(LineBreakClass before, LineBreakClass after) => before switch
    {
        Alphabetic or HebrewLetter => after is Alphabetic or HebrewLetter or Numeric or PrefixNumeric or PostfixNumeric or OpenPunctuation,
        Numeric => after is Alphabetic or HebrewLetter or OpenPunctuation,
        PrefixNumeric or PostfixNumeric => after is Alphabetic or HebrewLetter,
        InfixNumeric => after is Alphabetic or HebrewLetter,
        CloseParenthesis => after is Alphabetic or HebrewLetter or Numeric,
        _ => false,
    };

    /// <summary>LB23a, and of LB25 what two characters tell.</summary>
    private static bool JoinsNumbers(LineBreakClass before, LineBreakClass after) => before switch
    {
        PrefixNumeric => after is Numeric or Ideographic or ReservedPictograph or EmojiBase or EmojiModifier,
        PostfixNumeric or Hyphen => after is Numeric,
        Ideographic or ReservedPictograph or EmojiBase or EmojiModifier when after is PostfixNumeric => true,
        Numeric => after is Numeric or PrefixNumeric or PostfixNumeric,

        // LB30b
        EmojiBase or ReservedPictograph => after is EmojiModifier,
        _ => false,
    };

    /// <summary>LB26 and LB27.</summary>
    private static bool JoinsSyllables(LineBreakClass before, LineBreakClass after) => before switch
    {
        HangulLeading => after is HangulLeading or HangulVowel or HangulLv or HangulLvt or PostfixNumeric,
        HangulVowel or HangulLv => after is HangulVowel or HangulTrailing or PostfixNumeric,
        HangulTrailing or HangulLvt => after is HangulTrailing or PostfixNumeric,
        PrefixNumeric => after is HangulLeading or HangulVowel or HangulTrailing or HangulLv or HangulLvt,
        _ => false,
    };
}
