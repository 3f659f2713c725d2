using System;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>Where lines may end but better do not: what a reader stumbles over.</summary>
internal static class BreakCosts
{
    // In hundredths of the square of the empty part of the measure, as all costs: 1 is a tenth of the line left empty.
    private const double Forced = 300;
    private const double HyphenShown = 3;
    private const double Hyphen = 0.7;
    private const double Cluster = 1;
    private const double BeforeNumber = 4;
    private const double AfterLetter = 1;

    // `Table 3`, `scope 1`, `31 March`: longer numbers stand alone.
    private const int ShortNumber = 2;

    /// <summary>The cost of ending a line.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="at">Offset where the line would end, above 0.</param>
    /// <param name="opportunity">The opportunity there.</param>
    /// <param name="hasHyphen">Whether a hyphen would show.</param>
    public static double Of(ReadOnlySpan<char> text, int at, BreakOpportunity opportunity, bool hasHyphen)
    {
        if (opportunity is BreakOpportunity.Forced)
            return Forced;
        if (hasHyphen)
            return HyphenShown;
        if (opportunity is BreakOpportunity.Cluster)
            return Cluster;
        if (text[at - 1] is not ' ')
            return text[at - 1] is '-' or '\u2010' ? Hyphen : 0;
        if (at < text.Length && char.IsAsciiDigit(text[at]) && at > 1 && char.IsLetter(text[at - 2]) && IsShortNumber(text[at..]))
            return BeforeNumber;
        return at > 1 && char.IsAsciiLetter(text[at - 2]) && (at == 2 || text[at - 3] is ' ') ? AfterLetter : 0;
    }

    private static bool IsShortNumber(ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            digits++;
        return digits <= ShortNumber && (digits == rest.Length || !char.IsLetter(rest[digits]));
    }
}
