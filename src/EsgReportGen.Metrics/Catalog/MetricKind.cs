namespace EsgReportGen.Metrics.Catalog;

/// <summary>What sort of fact a metric is. The first five never mix in a sum.</summary>
public enum MetricKind
{
    /// <summary>Emissions of the greenhouse gas inventory.</summary>
    Inventory,

    /// <summary>Emissions that measures saved.</summary>
    Reduction,

    /// <summary>Carbon taken out of the air.</summary>
    Removal,

    /// <summary>Carbon credits.</summary>
    Credit,

    /// <summary>Emissions avoided by others, outside the inventory.</summary>
    Avoided,

    /// <summary>Energy used or produced.</summary>
    Energy,

    /// <summary>What was done or used: water, material, distance.</summary>
    Activity,

    /// <summary>What could be done: power of plants.</summary>
    Capacity,

    /// <summary>Things counted.</summary>
    Count,

    /// <summary>Amounts of a currency.</summary>
    Money,

    /// <summary>Shares and intensities.</summary>
    Ratio,

    /// <summary>People counted.</summary>
    People,

    /// <summary>Words, dates, yes or no.</summary>
    Text,
}

/// <summary>What holds for kinds in sums.</summary>
public static class MetricKinds
{
    /// <summary>Whether a kind is one of the five that never mix with another of them.</summary>
    public static bool NeverMixes(this MetricKind? kind) =>
        kind is MetricKind.Inventory or MetricKind.Reduction or MetricKind.Removal or MetricKind.Credit or MetricKind.Avoided;
}
