namespace EsgReportGen.Facts.Numerals;

/// <summary>What stands behind a number.</summary>
internal enum UnitBehind
{
    /// <summary>No unit.</summary>
    None,

    /// <summary>Things that are counted: sites, employees.</summary>
    Counted,

    /// <summary>A unit of measure: t, MWh, %.</summary>
    Measured,
}
