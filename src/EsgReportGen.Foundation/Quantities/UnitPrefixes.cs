namespace EsgReportGen.Foundation.Quantities;

/// <summary>The decimal prefixes of the SI (BIPM, The International System of Units, 9th edition 2019, table 7) and the magnitude words of reports.</summary>
internal static class UnitPrefixes
{
    /// <summary>The factor of a prefix letter.</summary>
    public static UnitFactor Of(char prefix) => prefix switch
    {
        'E' => UnitFactor.Of(1_000_000_000_000_000_000m),
        'P' => UnitFactor.Of(1_000_000_000_000_000m),
        'T' => UnitFactor.Of(1_000_000_000_000m),
        'G' => UnitFactor.Of(1_000_000_000m),
        'M' => UnitFactor.Of(1_000_000m),
        'k' => UnitFactor.Of(1_000m),
        'h' => UnitFactor.Of(100m),
        'd' => UnitFactor.Of(0.1m),
        'c' => UnitFactor.Of(0.01m),
        'm' => UnitFactor.Of(0.001m),
        'µ' => UnitFactor.Of(0.000001m),
        'n' => UnitFactor.Of(0.000000001m),
        _ => UnitFactor.One,
    };

    /// <summary>The factor of a magnitude word (short scale) by its English key; null for another word.</summary>
    public static decimal? Magnitude(string word) => word switch
    {
        "thousand" => 1_000m,
        "million" => 1_000_000m,
        "billion" => 1_000_000_000m,
        "trillion" => 1_000_000_000_000m,
        _ => null,
    };
}
