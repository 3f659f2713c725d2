namespace EsgReportGen.Metrics.Catalog;

/// <summary>When a check or a proof holds.</summary>
public enum ComparisonMode
{
    /// <summary>When the rounding intervals of both sides meet.</summary>
    Interval,

    /// <summary>When the arithmetic holds on the digits as written.</summary>
    Written,
}
