namespace EsgReportGen.Foundation.Quantities;

/// <summary>Words that reports write where a unit is meant, mistranslations among them.</summary>
internal static class UnitMistakes
{
    /// <summary>The unit meant by a word, in any case; null if the word is not in the list.</summary>
    public static string? Find(string word) => word.ToLowerInvariant() switch
    {
        // Chinese "du" (degree) is the everyday word for a kilowatt-hour; machine translation leaves the degree.
        "degree" or "degrees" or "kilowatt-hour" or "kilowatt-hours" or "kwhs" => "kWh",
        "megawatt-hour" or "megawatt-hours" => "MWh",
        "gigawatt-hour" or "gigawatt-hours" => "GWh",
        "ton" or "tons" or "mt" => "t",
        "kiloton" or "kilotons" or "kilotonnes" => "kt",
        "tco2-equivalent" or "tons co2e" or "tons co2" or "tons of co2e" or "tonnes of co2e" or "tce2" => "tCO2e",
        "kilogram" or "kilograms" or "kilo" or "kilos" => "kg",
        "yuan" or "renminbi" or "¥" or "cny¥" => "CNY",
        "dollar" or "dollars" or "us$" or "$" => "USD",
        "euro" or "euros" or "€" => "EUR",
        "pound sterling" or "£" => "GBP",
        "pct" or "percents" or "per cent" => "%",
        "percentage point" or "ppt" or "ppts" => "pp",
        "cubic metre" or "cubic metres" or "cubic meter" or "cubic meters" or "cbm" => "m3",
        "square metre" or "square metres" or "square meter" or "square meters" or "sqm" => "m2",
        "sqft" or "square feet" => "ft2",
        "kilometre" or "kilometres" or "kilometer" or "kilometers" or "kms" => "km",
        "times" or "number" or "numbers" or "none" or "pcs" => "count",
        "boolean" or "bool" or "yes/no" => "yes-no",
        _ => null,
    };
}
