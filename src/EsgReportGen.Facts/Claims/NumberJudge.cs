using System;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Facts.Claims;

/// <summary>What the data say to a stated number.</summary>
internal enum Judgement
{
    /// <summary>The written digits give it.</summary>
    Right,

    /// <summary>Only what the rounding of the sources leaves open allows it.</summary>
    Allowed,

    /// <summary>It is the number rounded to its zeros, without a word that says so.</summary>
    Rounded,

    /// <summary>It is the bound that the data give, said as a number.</summary>
    QualifierLost,

    /// <summary>Only a bound is known, which leaves it open.</summary>
    Open,

    /// <summary>It is neither.</summary>
    Wrong,
}

/// <summary>A number of the data, all that it may stand for, and how it is meant.</summary>
/// <param name="Amount">The number that the written digits give.</param>
/// <param name="Range">All that it may stand for.</param>
/// <param name="Qualifier">How it is meant.</param>
internal readonly record struct KnownNumber(decimal Amount, Interval Range, Qualifier Qualifier)
{
    /// <summary>Whether no more than a bound is known of it.</summary>
    public bool IsOpen => Range.Width is null;

    /// <summary>The number with its sign turned.</summary>
    public KnownNumber Negate() => new(-Amount, Range.Negate(), Turned);

    /// <summary>The number without its sign.</summary>
    public KnownNumber Abs() => new(Math.Abs(Amount), Range.Abs(), Amount < 0 ? Turned : Qualifier);

    private Qualifier Turned => Qualifier switch
    {
        Qualifier.MoreThan => Qualifier.LessThan,
        Qualifier.LessThan => Qualifier.MoreThan,
        _ => Qualifier,
    };
}

/// <summary>Holds a stated number against a number of the data, in one unit.</summary>
internal static class NumberJudge
{
    // From here on zeros at the end of a whole amount are read as rounding; below, "60" is a sixty.
    private const decimal RoundedFrom = 1000;

    /// <summary>Judges a number as it is meant.</summary>
    public static Judgement Judge(StatedNumber stated, KnownNumber known) => stated.Qualifier switch
    {
        StatedQualifier.MoreThan => IsAbove(stated.Amount, known, orEqual: false),
        StatedQualifier.AtLeast => IsAbove(stated.Amount, known, orEqual: true),
        StatedQualifier.LessThan => IsAbove(-stated.Amount, known.Negate(), orEqual: false),
        StatedQualifier.AtMost => IsAbove(-stated.Amount, known.Negate(), orEqual: true),
        StatedQualifier.About => IsWithin(Interval.Around(stated.Amount, stated.Step), known),
        StatedQualifier.Nearly => Both(IsAbove(-stated.Amount, known.Negate(), orEqual: false), IsWithin(new Interval(stated.Amount - stated.Step, stated.Amount), known)),
        StatedQualifier.JustOver => Both(IsAbove(stated.Amount, known, orEqual: false), IsWithin(new Interval(stated.Amount, stated.Amount + stated.Step), known)),
        _ => IsNumber(stated, known),
    };

    private static Judgement IsNumber(StatedNumber stated, KnownNumber known)
    {
        var written = Interval.Around(stated.Amount, stated.Precision / 2);
        if (known.IsOpen && known.Qualifier is Qualifier.MoreThan or Qualifier.LessThan && written.Contains(known.Amount))
            return Judgement.QualifierLost;
        var judgement = IsWithin(written, known);
        if (judgement != Judgement.Wrong || stated.Kind != StatedKind.Amount || Math.Abs(stated.Amount) < RoundedFrom || stated.Step <= stated.Precision)
            return judgement;
        return IsWithin(Interval.Around(stated.Amount, stated.Step / 2), known) == Judgement.Wrong ? Judgement.Wrong : Judgement.Rounded;
    }

    private static Judgement IsWithin(Interval stated, KnownNumber known)
    {
        if (!stated.Meets(known.Range))
            return Judgement.Wrong;
        return known.IsOpen ? Judgement.Open : stated.Contains(known.Amount) ? Judgement.Right : Judgement.Allowed;
    }

    private static Judgement IsAbove(decimal bound, KnownNumber known, bool orEqual)
    {
        var (low, high) = (known.Range.Low, known.Range.High);
        if (low > bound || (low == bound && (orEqual || known is { IsOpen: true, Qualifier: Qualifier.MoreThan })))
            return Judgement.Right;
        if (high < bound || (high == bound && !orEqual))
            return Judgement.Wrong;
        if (known.IsOpen)
            return Judgement.Open;
        return known.Amount > bound || (orEqual && known.Amount == bound) ? Judgement.Right : Judgement.Allowed;
    }

    // Right only where both are; else the worse.
    private static Judgement Both(Judgement first, Judgement second) => first > second ? first : second;
}
