using System;
using EsgReportGen.Foundation.Globalization.Reading;

namespace EsgReportGen.Facts.Claims;

/// <summary>How exactly numbers in words are meant, which have no last digit.</summary>
internal static class StatedTolerance
{
    /// <summary>The number with a precision: a part of a whole to a percentage point, a multiple to a tenth; about it, a tenth of it.</summary>
    public static StatedNumber Of(StatedNumber number) => number.Kind switch
    {
        StatedKind.Fraction => number with { Precision = Math.Min(0.01m, number.Amount / 10), Step = number.Amount / 10 },
        StatedKind.Multiple => number with { Precision = number.Amount < 1 ? 0.01m : 0.1m, Step = number.Amount / 10 },
        _ => number,
    };
}
