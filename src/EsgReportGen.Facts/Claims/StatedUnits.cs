using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Facts.Claims;

/// <summary>Tells a stated number in the unit of what it is held against.</summary>
internal static class StatedUnits
{
    // A unit of one or two letters may be a word of the sentence: only longer ones are taken for another unit.
    private const int ShortestForeignUnit = 3;

    private static Unit Percent { get; } = UnitCatalog.Standard.Find("%")!;

    private static Unit Points { get; } = UnitCatalog.Standard.Find("pp")!;

    /// <summary>Whether a unit is percent.</summary>
    public static bool IsShare(Unit unit) => unit.Equals(Percent);

    /// <summary>The number in another unit.</summary>
    /// <param name="claim">The claim whose text says it.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit wanted.</param>
    /// <returns>Null after a finding that it counts something else.</returns>
    public static StatedNumber? In(ClaimCase claim, StatedNumber number, Unit unit)
    {
        var own = UnitOf(claim, number, unit, out var written);
        if (UnitCatalog.Conversion(own, unit) is { } factor
            && factor.TryApply(number.Amount, out var amount) && factor.TryApply(number.Precision, out var precision) && factor.TryApply(number.Step, out var step))
            return number with { Amount = amount, Precision = precision, Step = step };
        var wanted = unit.Symbol.Length == 0 ? "a bare number" : "`" + unit.Code + "`";
        claim.Find(ClaimVerdict.Wrong, ClaimDiagnostics.WrongUnit, number.Range, written.Length > 0 ? "`" + written + "`" : number.Kind == StatedKind.Points ? "percentage points" : "percent", wanted);
        return null;
    }

    private static Unit UnitOf(ClaimCase claim, StatedNumber number, Unit unit, out string written)
    {
        written = string.Empty;
        switch (number.Kind)
        {
            case StatedKind.Percent:
                return Percent;
            case StatedKind.Points:
                return Points;
            case StatedKind.Fraction or StatedKind.Multiple:
                return Unit.Ratio;
        }

        var (text, units) = (claim.Text.Readable, claim.Report.Units);
        if (claim.Locale.FindUnit(text, number.Behind, units, u => Substance(u, unit, units) is not null, out written) is { } fitting)
            return Substance(fitting, unit, units)!;
        if (claim.Locale.FindUnit(text, number.Behind, units, u => !IsCount(u), out written) is { } other && written.Length >= ShortestForeignUnit)
            return other;
        written = string.Empty;
        return number.HasMagnitude ? unit.WithoutMultiple() : unit;
    }

    // Things that are counted go by many names: sites, centres, locations.
    private static bool IsCount(Unit unit) => unit.Dimension.ToString().StartsWith("count", System.StringComparison.Ordinal);

    // "Tonnes" of emissions are tonnes of CO2 equivalent: prose leaves the substance to the sentence.
    private static Unit? Substance(Unit written, Unit wanted, UnitCatalog units) => written.ConvertsTo(wanted)
        ? written
        : units.Find(written.Code + "CO2e") is { } equivalent && equivalent.ConvertsTo(wanted) ? equivalent
        : units.Find(written.Code + "CO2") is { } carbon && carbon.ConvertsTo(wanted) ? carbon
        : null;
}
