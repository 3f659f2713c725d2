using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>
/// The units that the tool knows, in the order in which they are suggested. Factors are exact by definition and lead to kilogram, joule,
/// metre, second. Sources: [SI] BIPM, The International System of Units, 9th edition 2019; [NIST] NIST Handbook 44 (2023), appendix C, and
/// Special Publication 811 (2008), appendix B; [IEA] International Energy Agency's definition of the tonne of oil equivalent.
/// </summary>
internal static class UnitTable
{
    private const string Large = "kMGTPE";
    private const string Length = "kdcmµn";

    private static readonly Dimension Mass = Dimension.Of("mass");
    private static readonly Dimension Energy = Dimension.Of("energy");
    private static readonly Dimension Time = Dimension.Of("time");
    private static readonly Dimension Metre = Dimension.Of("length");
    private static readonly Dimension Area = Metre.Power(2);
    private static readonly Dimension Volume = Metre.Power(3);
    private static readonly Dimension Power = Energy.Divide(Time);

    /// <summary>All rows.</summary>
    public static ImmutableArray<UnitRow> Rows { get; } =
    [
        // Emissions: the mass of CO2 equivalent is no mass of goods, and CO2 alone is not CO2 equivalent.
        Row("tCO2e", "tCO₂e", "mass-co2e", 1000, "kMG", "tCO2eq", "tCO2-e", "tCO2-eq", "tCO₂e", "t CO2e", "t CO₂e", "tonnes CO2e", "metric tons CO2e"),
        Row("gCO2e", "gCO₂e", "mass-co2e", 0.001m, "kmMGT", "gCO2eq", "gCO2-e", "gCO2-eq", "gCO₂e", "g CO2e"),
        Row("lbCO2e", "lbCO₂e", "mass-co2e", 0.45359237m, "", "lb CO2e"),
        Row("tCO2", "tCO₂", "mass-co2", 1000, "kMG", "t CO2", "tCO₂"),
        Row("gCO2", "gCO₂", "mass-co2", 0.001m, "kmMGT", "gCO₂"),

        // [SI] table 8 (tonne); [NIST] avoirdupois pound 0.453 592 37 kg, short ton 2000 lb, long ton 2240 lb, ounce 1/16 lb.
        Row("t", "t", Mass, 1000, "kMG", "tonne", "tonnes", "metric ton", "metric tons", "metric tonnes"),
        Row("g", "g", Mass, 0.001m, "kmµnMGT", "gram", "grams"),
        Row("lb", "lb", Mass, 0.45359237m, "", "lbs", "pound", "pounds"),
        Row("oz", "oz", Mass, 0.028349523125m, ""),
        Row("short-ton", "short tons", Mass, 907.18474m, "", "short ton", "short tons", "US ton", "US tons"),
        Row("long-ton", "long tons", Mass, 1016.0469088m, "", "long ton", "long tons"),

        // [SI] 1 Wh = 3600 J; [NIST] Btu (IT) 1055.055 852 62 J, therm (EC) 100 000 Btu (IT), calorie (IT) 4.1868 J; [IEA] toe = 10 Gcal (IT).
        Row("Wh", "Wh", Energy, 3600, Large),
        Row("J", "J", Energy, 1, Large),
        Row("cal", "cal", Energy, 4.1868m, "kMG"),
        Row("toe", "toe", Energy, 41_868_000_000m, "kM"),
        Row("tce", "tce", Energy, 29_307_600_000m, "kM"),
        Row("Btu", "Btu", Energy, 1055.05585262m, "", "BTU"),
        Row("kBtu", "kBtu", Energy, 1055055.85262m, "", "kBTU"),
        Row("MMBtu", "MMBtu", Energy, 1055055852.62m, "", "MMBTU"),
        Row("therm", "therms", Energy, 105505585.262m, "", "therms"),

        // Heat, peak and electric output of plants are not added to each other, nor to a plain watt.
        Row("W", "W", Power, 1, "kMGTm"),
        Row("Wt", "Wt", Dimension.Of("energy[thermal]").Divide(Time), 1, "kMG", "Wth"),
        Row("Wp", "Wp", Dimension.Of("energy[peak]").Divide(Time), 1, "kMG"),
        Row("We", "We", Dimension.Of("energy[electric]").Divide(Time), 1, "kMG"),
        Row("VA", "VA", Dimension.Of("apparent-power"), 1, "kMG"),

        // [SI] litre = 1/1000 m3; [NIST] US gallon 3.785 411 784 L, barrel 42 gal, inch 0.0254 m; imperial gallon 4.546 09 L (UK Weights and
        // Measures Act 1985). Mm3 and Mft3 are a million, as water reports use them; Mcf is a thousand, as gas bills use it.
        Row("L", "L", Volume, 0.001m, "mcdhkMG", "l", "liter", "liters", "litre", "litres"),
        Row("m3", "m³", Volume, 1, "MG", "m³"),
        Row("Nm3", "Nm³", Volume.Qualified("normal"), 1, "kM", "Nm³"),
        Row("ft3", "ft³", Volume, 0.028316846592m, "M", "cf", "ft³"),
        Row("Mcf", "Mcf", Volume, 28.316846592m, ""),
        Row("MMcf", "MMcf", Volume, 28316.846592m, ""),
        Row("gal", "gal", Volume, 0.003785411784m, "kM", "gallon", "gallons"),
        Row("UKgal", "UK gal", Volume, 0.00454609m, "kM"),
        Row("bbl", "bbl", Volume, 0.158987294928m, "kM", "barrel", "barrels"),
        Row("acre-ft", "acre-ft", Volume, 1233.48183754752m, "", "acre-feet", "acre-foot"),

        // [NIST] international foot, yard, mile; nautical mile 1852 m.
        Row("m", "m", Metre, 1, Length),
        Row("mile", "miles", Metre, 1609.344m, "", "mi", "miles"),
        Row("ft", "ft", Metre, 0.3048m, "", "feet", "foot"),
        Row("in", "in", Metre, 0.0254m, ""),
        Row("yd", "yd", Metre, 0.9144m, ""),
        Row("nmi", "nmi", Metre, 1852, ""),
        Row("ha", "ha", Area, 10_000, "kM", "hectare", "hectares"),
        Row("acre", "acres", Area, 4046.8564224m, "", "acres"),
        Row("mu", "mu", Area, 10_000m, 15, "", "亩"),
        Row("tkm", "t·km", Mass.Multiply(Metre), 1_000_000, "kMG", "tonne-km", "t-km"),
        Row("pkm", "p·km", Dimension.Of("person").Multiply(Metre), 1000, "kMG", "passenger-km"),

        // A year has no fixed number of days, so years do not convert to days.
        Row("s", "s", Time, 1, "mµn", "sec", "second", "seconds"),
        Row("min", "min", Time, 60, "", "minute", "minutes"),
        Row("h", "h", Time, 3600, "", "hr", "hour", "hours"),
        Row("d", "days", Time, 86_400, "", "day", "days"),
        Row("week", "weeks", Time, 604_800, "", "weeks"),
        Row("year", "years", "year", 12, "", "years", "yr", "a"),
        Row("month", "months", "year", 1, "", "months"),

        Row("count", "", "count", 1, ""),
        Row("person", "people", "person", 1, "", "people", "persons", "headcount"),
        Row("FTE", "FTE", "fte", 1, "", "fte", "FTEs"),
        Row("%", "%", Dimension.None, 0.01m, "", "percent"),
        Row("‰", "‰", Dimension.None, 0.001m, "", "permille"),
        Row("ppm", "ppm", Dimension.None, 0.000001m, ""),
        Row("ppb", "ppb", Dimension.None, 0.000000001m, ""),
        Row("pp", "percentage points", "percentage-points", 1, "", "percentage points", "percentage-points"),
        Row("°C", "°C", "temperature-celsius", 1, ""),
        Row("K", "K", "temperature", 1, ""),
        Row("V", "V", "voltage", 1, "kM"),
        Row("B", "B", "data", 1, Large),
        Row("dB", "dB", "sound-level", 1, "", "dB(A)"),
        Row("RMB", "RMB", "currency:CNY", 1, ""),
    ];

    private static UnitRow Row(string code, string symbol, string dimension, decimal factor, string prefixes, params string[] aliases) =>
        Row(code, symbol, Dimension.Of(dimension), factor, prefixes, aliases);

    private static UnitRow Row(string code, string symbol, Dimension dimension, decimal factor, string prefixes, params string[] aliases) =>
        new(code, symbol, dimension, UnitFactor.Of(factor), prefixes, [.. aliases]);

    private static UnitRow Row(string code, string symbol, Dimension dimension, decimal numerator, int denominator, string prefixes, params string[] aliases) =>
        new(code, symbol, dimension, UnitFactor.Of(numerator).Divide(UnitFactor.Of(denominator)), prefixes, [.. aliases]);
}
