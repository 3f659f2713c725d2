using System;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>Tells a restatement from more or fewer digits of the same number, in whatever unit of its kind.</summary>
internal static class PublishedComparison
{
    // A conversion that does not end, such as MWh into MMBtu, is rounded at its 28th digit.
    private const decimal ConversionError = 1e-20m;

    /// <summary>How what is said now differs from what was printed.</summary>
    /// <remarks>
    /// A value that was printed as missing may be published later, and a reason may change: no number that a reader took from the earlier edition is
    /// touched by that.
    /// </remarks>
    public static PublishedDifference Compare(FactContent was, FactContent now) => (was, now) switch
    {
        (FactContent.Missing, _) => PublishedDifference.None,
        (_, FactContent.Missing) => PublishedDifference.Withdrawn,
        (FactContent.Number before, FactContent.Number after) => IsSame(before.Measurement, after.Measurement) ? PublishedDifference.None : PublishedDifference.Changed,
        _ => was.Equals(now) ? PublishedDifference.None : PublishedDifference.Changed,
    };

    private static bool IsSame(Measurement was, Measurement now)
    {
        if (!TryConvert(now, was.Unit, out var current))
            return false;
        try
        {
            return was.Qualifier == current.Qualifier ? IsSameNumber(was, current) : IsSameBound(was, current);
        }
        catch (OverflowException)
        {
            return was.Amount == current.Amount;
        }
    }

    private static bool IsSameNumber(Measurement was, Measurement now)
    {
        if (was.Amount == now.Amount)
            return true;
        var coarsest = Math.Max(was.Precision, now.Precision);
        if (coarsest == 0)
            return Math.Abs(now.Amount - was.Amount) <= Math.Abs(was.Amount) * ConversionError;

        // Two numbers with the same last digit are the same or they are not. A computed one may still have the digits that its precision hides.
        if (was.Precision == now.Precision && was.Amount % coarsest == 0 && now.Amount % coarsest == 0)
            return false;
        return IsWithin(was.Amount, now.Amount, coarsest / 2) || IsWithin(was.Amount, Rounded(now), coarsest / 2);
    }

    /// <summary>Whether "about", "more than" or "less than" and a number, or another of them, can be said of the same thing.</summary>
    private static bool IsSameBound(Measurement was, Measurement now)
    {
        var step = Math.Max(Step(was), Step(now));
        if (was.Qualifier == Qualifier.About || now.Qualifier == Qualifier.About)
            return IsWithin(was.Amount, now.Amount, step);
        var (bound, number) = was.Qualifier == Qualifier.Exact ? (now, was) : (was, now);
        if (number.Qualifier != Qualifier.Exact)
            return false;
        var distance = bound.Qualifier == Qualifier.MoreThan ? number.Amount - bound.Amount : bound.Amount - number.Amount;
        return distance > 0 && distance < Step(bound);
    }

    // "More than 1,600" of things that are counted was said in hundreds, however exact a count is.
    private static decimal Step(Measurement value)
    {
        if (value.HasStatedPrecision && value.Precision > 0)
            return value.Precision;
        var places = DecimalRounding.LastDigit(value.Amount);
        return places <= 0 ? DecimalRounding.PowerOfTen(Math.Min(28, -places)) : 1 / DecimalRounding.PowerOfTen(Math.Min(28, places));
    }

    private static bool IsWithin(decimal a, decimal b, decimal distance) => Math.Abs(a - b) <= distance;

    private static decimal Rounded(Measurement value) => value.Precision > 0 ? DecimalRounding.ToStep(value.Amount, value.Precision) : value.Amount;

    private static bool TryConvert(Measurement value, Unit unit, out Measurement converted)
    {
        converted = value;
        if (UnitCatalog.Conversion(value.Unit, unit) is not { } factor
            || !factor.TryApply(value.Amount, out var amount)
            || !factor.TryApply(value.Precision, out var precision))
        {
            return false;
        }

        converted = value with { Amount = amount, Precision = precision, Unit = unit };
        return true;
    }
}

/// <summary>How what is said now differs from what was printed.</summary>
internal enum PublishedDifference
{
    /// <summary>Not at all, or in the digits told of one number.</summary>
    None,

    /// <summary>It is another value.</summary>
    Changed,

    /// <summary>It is missing now.</summary>
    Withdrawn,
}
