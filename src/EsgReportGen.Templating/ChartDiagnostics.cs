using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Templating;

/// <summary>The findings of stage 6 in data blocks <c>chart</c>, ordered by id.</summary>
public static class ChartDiagnostics
{
    /// <summary>A type of chart that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownType = Error(
        "ESG6001", "unknown type of chart", "unknown type of chart `{0}`", "use one of {1}");

    /// <summary>A key that another type of chart has.</summary>
    public static readonly DiagnosticDescriptor KeyOfOtherType = Error(
        "ESG6002", "key of another type of chart", "a `{1}` chart has no `{0}`", "use one of {2}");

    /// <summary>Nothing at all is said for a place of the chart.</summary>
    public static readonly DiagnosticDescriptor PointWithoutValue = Error(
        "ESG6003", "point without a value", "`{0}` has no value for {1}, so the chart would have a hole that nobody explains",
        "give it a value, or a reason such as `{{ missing: not-published }}`, or show other periods");

    /// <summary>A series whose values are all missing.</summary>
    public static readonly DiagnosticDescriptor SeriesWithoutNumbers = Error(
        "ESG6004", "series without numbers", "`{0}` has no number in what the chart shows", "take it out, or show other periods");

    /// <summary>A height that is none, or none that a chart can have.</summary>
    public static readonly DiagnosticDescriptor HeightOutOfRange = Error(
        "ESG6005", "height out of range", "`{0}` is no height of a chart", "write millimetres from 20 to 240, such as `60mm`");

    /// <summary>Two ways to say what a chart shows.</summary>
    public static readonly DiagnosticDescriptor SeriesAndItems = Error(
        "ESG6006", "series and items", "a chart has `series` over periods or `items` of a period, not both", "take one of them out");

    private static DiagnosticDescriptor Error(string id, string title, string message, string hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint);
}
