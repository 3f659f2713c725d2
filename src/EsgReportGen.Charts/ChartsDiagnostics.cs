using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Charts;

/// <summary>What can be wrong with the drawing of a chart: ids from ESG6100 on.</summary>
public static class ChartsDiagnostics
{
    /// <summary>A chart that needs more height than a page has.</summary>
    public static DiagnosticDescriptor HigherThanPage { get; } = new(
        "ESG6100", DiagnosticSeverity.Error, "chart higher than a page", "the chart needs {0} mm for its {1} rows, but a page has {2} mm",
        "show fewer of them, or divide the chart into two");

    /// <summary>Values that were asked for but have no room.</summary>
    public static DiagnosticDescriptor ValuesDoNotFit { get; } = new(
        "ESG6101", DiagnosticSeverity.Warning, "values of a chart do not fit", "{0} of {1} values of the chart have no room and are not printed",
        "write `labels: auto` or `labels: ends`, show fewer periods or series, or make the chart higher or wider");

    /// <summary>More series than can be told apart.</summary>
    public static DiagnosticDescriptor TooManySeries { get; } = new(
        "ESG6102", DiagnosticSeverity.Warning, "too many series in a chart", "nobody can tell {0} series of a chart apart by their colours",
        "give each a panel of its own with `panels: yes`, or show fewer");

    /// <summary>A chart without anything to see.</summary>
    public static DiagnosticDescriptor NothingToDraw { get; } = new(
        "ESG6150", DiagnosticSeverity.Warning, "nothing to draw in a chart", "no number of the chart can be drawn: all are missing or zero",
        "give it values, or leave the chart out and say why in the text");

    /// <summary>A part of a ring below zero.</summary>
    public static DiagnosticDescriptor PartBelowZero { get; } = new(
        "ESG6151", DiagnosticSeverity.Error, "part of a whole below zero", "`{0}` is below zero and cannot be a part of a ring",
        "show it with `type: bar` or `type: waterfall`, which can go below zero");

    /// <summary>More parts of a ring than can be told apart.</summary>
    public static DiagnosticDescriptor TooManyParts { get; } = new(
        "ESG6152", DiagnosticSeverity.Warning, "too many parts in a ring", "nobody can tell {0} parts of a ring apart",
        "show them with `type: bar`, or sum up the smallest in a metric of their own");

    /// <summary>Steps of a waterfall that do not lead to its total.</summary>
    public static DiagnosticDescriptor StepsMissTotal { get; } = new(
        "ESG6153", DiagnosticSeverity.Warning, "steps miss the total", "the steps lead to {0}, but `{1}` is {2}",
        "name the metrics of all changes, or add one for the rest of them");

    /// <summary>A point without a number.</summary>
    public static DiagnosticDescriptor PointWithoutPlace { get; } = new(
        "ESG6154", DiagnosticSeverity.Warning, "point without a place", "`{0}` has no place in the chart, because a number of it is missing",
        "give it both numbers, or leave it out and say why in a remark");

    /// <summary>Names of points that cover each other.</summary>
    public static DiagnosticDescriptor NamesTooClose { get; } = new(
        "ESG6155", DiagnosticSeverity.Warning, "names of points too close", "{0} names of points in the chart have no room of their own",
        "make the chart higher with `height:`, shorten the names, or show fewer points");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        HigherThanPage, ValuesDoNotFit, TooManySeries, NothingToDraw, PartBelowZero, TooManyParts, StepsMissTotal,
        PointWithoutPlace, NamesTooClose,
    ];
}
