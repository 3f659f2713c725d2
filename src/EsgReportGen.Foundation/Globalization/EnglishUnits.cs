using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>English names of units, for units that print as words and for reading aloud.</summary>
internal static class EnglishUnits
{
    public static ImmutableDictionary<string, UnitWords> Words { get; } = Create();

    private static ImmutableDictionary<string, UnitWords> Create()
    {
        var words = new Dictionary<string, UnitWords>(StringComparer.Ordinal)
        {
            ["year"] = new(null, "year", "years"),
            ["month"] = new(null, "month", "months"),
            ["week"] = new(null, "week", "weeks"),
            ["d"] = new(null, "day", "days"),
            ["person"] = new(null, "person", "people"),
            ["pp"] = new(null, "percentage point", "percentage points"),
            ["mile"] = new(null, "mile", "miles"),
            ["acre"] = new(null, "acre", "acres"),
            ["therm"] = new(null, "therm", "therms"),
            ["short-ton"] = new(null, "short ton", "short tons"),
            ["long-ton"] = new(null, "long ton", "long tons"),
            ["tCO2e"] = new("tCO₂e", "tonne of CO₂ equivalent", "tonnes of CO₂ equivalent"),
            ["ktCO2e"] = new("ktCO₂e", "thousand tonnes of CO₂ equivalent", "thousand tonnes of CO₂ equivalent"),
            ["MtCO2e"] = new("MtCO₂e", "million tonnes of CO₂ equivalent", "million tonnes of CO₂ equivalent"),
            ["kgCO2e"] = new("kgCO₂e", "kilogram of CO₂ equivalent", "kilograms of CO₂ equivalent"),
            ["t"] = new("t", "tonne", "tonnes"),
            ["kt"] = new("kt", "thousand tonnes", "thousand tonnes"),
            ["kg"] = new("kg", "kilogram", "kilograms"),
            ["kWh"] = new("kWh", "kilowatt-hour", "kilowatt-hours"),
            ["MWh"] = new("MWh", "megawatt-hour", "megawatt-hours"),
            ["GWh"] = new("GWh", "gigawatt-hour", "gigawatt-hours"),
            ["GJ"] = new("GJ", "gigajoule", "gigajoules"),
            ["TJ"] = new("TJ", "terajoule", "terajoules"),
            ["MW"] = new("MW", "megawatt", "megawatts"),
            ["L"] = new("L", "litre", "litres"),
            ["ML"] = new("ML", "megalitre", "megalitres"),
            ["m3"] = new("m³", "cubic metre", "cubic metres"),
            ["m2"] = new("m²", "square metre", "square metres"),
            ["ha"] = new("ha", "hectare", "hectares"),
            ["km"] = new("km", "kilometre", "kilometres"),
            ["h"] = new("h", "hour", "hours"),
            ["%"] = new("%", "percent", "percent"),
            ["FTE"] = new("FTE", "full-time equivalent", "full-time equivalents"),
        };
        foreach (var (one, other) in CountedThings.All)
            words[other] = new UnitWords(null, one, other);
        return words.ToImmutableDictionary(StringComparer.Ordinal);
    }
}
