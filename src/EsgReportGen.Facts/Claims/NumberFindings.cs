using System;
using System.Globalization;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Facts.Claims;

/// <summary>Turns what the data say to a number into a verdict, with its finding.</summary>
internal static class NumberFindings
{
    // Five digits of an estimate are four too many to call it one.
    private const int MostDigitsOfAbout = 4;

    private static readonly decimal[] Magnitudes = [10, 100, 1000, 10_000, 100_000, 1_000_000, 1_000_000_000];

    /// <summary>The verdict on a number.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="range">The words that say the number.</param>
    /// <param name="stated">The number in the unit of the known one.</param>
    /// <param name="known">What the data give.</param>
    /// <param name="data">The same in words.</param>
    public static ClaimVerdict Report(ClaimCase claim, TextRange range, StatedNumber stated, KnownNumber known, string data)
    {
        ReportAbout(claim, stated);
        switch (NumberJudge.Judge(stated, known))
        {
            case Judgement.Right:
                return ClaimVerdict.Right;
            case Judgement.Allowed:
                return claim.Find(ClaimVerdict.Allowed, ClaimDiagnostics.OnlyAllowed, range, data);
            case Judgement.Rounded:
                return claim.Find(ClaimVerdict.Allowed, ClaimDiagnostics.RoundedSilently, range, data, claim.Locale.Word(LocaleWord.About).Replace("{}", string.Empty, StringComparison.Ordinal).Trim());
            case Judgement.QualifierLost:
                return claim.Find(ClaimVerdict.Allowed, ClaimDiagnostics.QualifierLost, range, data);
            case Judgement.Open:
                return claim.Find(ClaimVerdict.Undecided, ClaimDiagnostics.Undecidable, range, "the data give no more than a bound, " + data);
        }

        return Times(stated, known) is { } times
            ? claim.Find(ClaimVerdict.Wrong, ClaimDiagnostics.WrongMagnitude, range, times, data)
            : claim.Find(ClaimVerdict.Wrong, ClaimDiagnostics.WrongNumber, range, data);
    }

    /// <summary>In words how many times the fact a number is, where that is a power of ten; else null.</summary>
    private static string? Times(StatedNumber stated, KnownNumber known)
    {
        if (stated.Amount == 0 || known.IsOpen)
            return null;
        foreach (var power in Magnitudes)
        {
            if (Math.Abs(stated.Amount) < decimal.MaxValue / power && Fits(stated, power, known))
                return power.ToString("N0", CultureInfo.InvariantCulture) + " times the fact";
            if (Fits(stated, 1 / power, known))
                return "a fraction of the fact, one " + power.ToString("N0", CultureInfo.InvariantCulture) + "th";
        }

        return null;
    }

    private static bool Fits(StatedNumber stated, decimal times, KnownNumber known) =>
        Interval.Around(stated.Amount / times, stated.Precision / times / 2).Meets(known.Range);

    private static void ReportAbout(ClaimCase claim, StatedNumber stated)
    {
        if (stated is not { Qualifier: StatedQualifier.About, Precision: > 0, Amount: not 0, Step: > 0 })
            return;
        var digits = DecimalRounding.FirstDigit(stated.Amount) - DecimalRounding.FirstDigit(stated.Step) + 1;
        if (digits > MostDigitsOfAbout)
            claim.Find(ClaimVerdict.Right, ClaimDiagnostics.AboutTooExact, stated.Range, digits.ToString(CultureInfo.InvariantCulture));
    }
}
