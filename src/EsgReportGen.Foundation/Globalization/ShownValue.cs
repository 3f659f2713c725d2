using System;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>The number that is printed for a value: converted, counted in a magnitude, rounded.</summary>
/// <param name="Shown">The number.</param>
/// <param name="Decimals">Decimals that print, 0..28.</param>
/// <param name="LosesDigits">Whether the wanted decimals round a known digit away.</param>
internal readonly record struct ShownValue(decimal Shown, int Decimals, bool LosesDigits)
{
    /// <summary>The number before rounding.</summary>
    public decimal Exact { get; private init; }

    /// <summary>The worth of the digit that it was rounded to.</summary>
    public decimal Step { get; private init; }

    /// <summary>The same with some last digits added.</summary>
    public ShownValue Moved(int digits) => this with { Shown = Shown + (digits * Step) };

    /// <summary>Works out what is printed; the rules are those of <see cref="ReportLocale.Format"/>.</summary>
    /// <returns>Null if the converted number is too large for a decimal.</returns>
    public static ShownValue? Of(Measurement value, Unit unit, decimal magnitude, int? wantedDecimals)
    {
        var conversion = UnitCatalog.Conversion(value.Unit, unit) ?? throw new ArgumentException($"`{value.Unit}` does not convert to `{unit}`", nameof(unit));
        var factor = conversion.Divide(UnitFactor.Of(magnitude));
        if (!factor.TryApply(value.Amount, out var exact))
            return null;
        var places = KnownPlaces(value, factor, exact);
        var known = Rounded(exact, places, value.Qualifier);
        if (wantedDecimals is not { } wanted)
            return new ShownValue(known, Math.Max(0, places), false) { Exact = exact, Step = StepOf(places) };
        var shown = Rounded(exact, wanted, value.Qualifier);
        return new ShownValue(shown, wanted, wanted < places && shown != known) { Exact = exact, Step = StepOf(wanted) };
    }

    private static decimal StepOf(int places) => places >= 0
        ? 1 / DecimalRounding.PowerOfTen(Math.Min(28, places))
        : DecimalRounding.PowerOfTen(Math.Min(28, -places));

    /// <summary>The place of the last known digit of the converted amount, as a number of decimals; negative for tens and above.</summary>
    private static int KnownPlaces(Measurement value, UnitFactor factor, decimal exact)
    {
        if (factor.IsPowerOfTen(out var shift))
            return Math.Min(28, shift == 0 ? OwnPlaces(value) : ShiftedPlaces(value) - shift);
        if (value.Precision == 0)
            return Math.Max(0, Math.Min(6, DecimalRounding.LastDigit(exact)));
        var digits = DecimalRounding.FirstDigit(value.Amount) + OwnPlaces(value) + 1;
        return Math.Min(28, Math.Max(1, digits) - 1 - DecimalRounding.FirstDigit(exact));
    }

    private static int OwnPlaces(Measurement value) => value.Precision == 0
        ? DecimalRounding.ScaleOf(value.Amount)
        : DecimalRounding.LastDigit(value.Precision);

    // A whole number's zeros at its end are digits only if someone stated the precision: 2320000 is 2.32 million, 39.0 stays 39.0.
    private static int ShiftedPlaces(Measurement value)
    {
        if (value.Amount == 0)
            return 0;
        var isExactWhole = value.Precision == 0 || (!value.HasStatedPrecision && DecimalRounding.ScaleOf(value.Amount) == 0);
        return isExactWhole ? DecimalRounding.LastDigit(value.Amount) : OwnPlaces(value);
    }

    private static decimal Rounded(decimal amount, int places, Qualifier qualifier) => qualifier switch
    {
        Qualifier.MoreThan => DecimalRounding.Floor(amount, places),
        Qualifier.LessThan => DecimalRounding.Ceiling(amount, places),
        _ => DecimalRounding.Round(amount, places),
    };
}
