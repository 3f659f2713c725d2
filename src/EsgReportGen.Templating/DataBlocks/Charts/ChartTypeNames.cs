using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>What other programs call types of charts, and which of ours shows the same.</summary>
internal static class ChartTypeNames
{
    private static readonly ImmutableDictionary<string, string> Meanings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["pie"] = "donut",
        ["ring"] = "donut",
        ["doughnut"] = "donut",
        ["pie-3d"] = "donut",
        ["3d-pie"] = "donut",
        ["exploded-pie"] = "donut",
        ["3d"] = "column",
        ["column-3d"] = "column",
        ["3d-column"] = "column",
        ["histogram"] = "column",
        ["grouped"] = "column",
        ["clustered"] = "column",
        ["bar-3d"] = "bar",
        ["horizontal"] = "bar",
        ["stacked"] = "column-stacked",
        ["stacked-column"] = "column-stacked",
        ["stacked-bar"] = "bar-stacked",
        ["stacked-area"] = "area-stacked",
        ["spline"] = "line",
        ["time-series"] = "line",
        ["bubble"] = "scatter",
        ["matrix"] = "scatter",
        ["materiality"] = "scatter",
        ["bridge"] = "waterfall",
        ["target"] = "glidepath",
        ["trajectory"] = "glidepath",
        ["gauge"] = "progress",
        ["bullet"] = "progress",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of ours; null for a name that is not known.</summary>
    public static string? Meant(string name) => Meanings.GetValueOrDefault(name);
}
