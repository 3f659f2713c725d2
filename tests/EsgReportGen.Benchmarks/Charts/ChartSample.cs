using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;

namespace EsgReportGen.Benchmarks.Charts;

/// <summary>The charts that are timed: for each kind a common one and a heavy one.</summary>
public enum ChartSample
{
    Column,
    ColumnOfFour,
    ColumnStacked,
    Bar,
    BarOfForty,
    BarStacked,
    Line,
    LineOfFour,
    Area,
    AreaStacked,
    Panels,
    Donut,
    DonutOfTwelve,
    Scatter,
    ScatterOfForty,
    Waterfall,
    Glidepath,
    Progress,
}

/// <summary>Makes the charts.</summary>
internal static class ChartSamples
{
    private static readonly AxisNumbers Numbers = new(ReportLocale.English, false);

    public static Chart Make(ChartSample sample) => sample switch
    {
        ChartSample.Column => Series(SeriesForm.Column, 1),
        ChartSample.ColumnOfFour => Series(SeriesForm.Column, 4),
        ChartSample.ColumnStacked => Series(SeriesForm.Column, 4) with { IsStacked = true },
        ChartSample.Bar => Series(SeriesForm.Bar, 1),
        ChartSample.BarOfForty => Series(SeriesForm.Bar, 1, 40),
        ChartSample.BarStacked => Series(SeriesForm.Bar, 4) with { IsStacked = true },
        ChartSample.Line => Series(SeriesForm.Line, 1),
        ChartSample.LineOfFour => Series(SeriesForm.Line, 4),
        ChartSample.Area => Series(SeriesForm.Area, 1),
        ChartSample.AreaStacked => Series(SeriesForm.Area, 4) with { IsStacked = true },
        ChartSample.Panels => Series(SeriesForm.Column, 4) with { HasPanels = true },
        ChartSample.Donut => Donut(4),
        ChartSample.DonutOfTwelve => Donut(12),
        ChartSample.Scatter => Scatter(12),
        ChartSample.ScatterOfForty => Scatter(40),
        ChartSample.Waterfall => Waterfall(),
        ChartSample.Glidepath => Glidepath(),
        _ => Progress(),
    };

    public static ImmutableArray<Inline> Words(string text) => [new TextInline(text, default)];

    private static ChartValue Value(int amount) => new(amount, Words($"{amount}"), null);

    private static SeriesChart Series(SeriesForm form, int series, int categories = 6) => new()
    {
        Form = form,
        HasPeriods = categories == 6,
        Numbers = Numbers,
        Categories = [.. Enumerable.Range(0, categories).Select(c => Words(categories == 6 ? $"FY{2019 + c}" : $"Category {c}"))],
        Series = [.. Enumerable.Range(1, series).Select(s => new ChartSeries(Words($"Series {s}"), [.. Enumerable.Range(1, categories).Select(c => Value((s * 10) + (c * 7 % 5)))]))],
    };

    private static DonutChart Donut(int parts) => new()
    {
        Numbers = Numbers,
        Slices = [.. Enumerable.Range(1, parts).Select(p => new NamedValue(Words($"Part {p}"), Value(p * p)))],
        Centre = new NamedValue(Words("Whole"), Value(parts * (parts + 1) * ((2 * parts) + 1) / 6)),
    };

    // The points lie as in a materiality matrix: most of them in the upper right.
    private static ScatterChart Scatter(int points) => new()
    {
        Numbers = Numbers,
        YNumbers = Numbers,
        XName = Words("Effect on the business"),
        YName = Words("Effect on people and nature"),
        Groups = [Words("Environment"), Words("Social"), Words("Governance")],
        Points = [.. Enumerable.Range(0, points).Select(p => new ScatterPoint(Words($"Topic with a name {p}"), Value(100 - (p * p * 37 % 61)), Value(100 - (p * 53 % 47)), p % 3))],
    };

    private static WaterfallChart Waterfall() => new()
    {
        Numbers = Numbers,
        Steps =
        [
            new WaterfallStep(WaterfallRole.Total, Words("FY2023"), Value(100)),
            .. Enumerable.Range(1, 6).Select(s => new WaterfallStep(WaterfallRole.Step, Words($"Step {s}"), Value(s % 2 == 0 ? 2 * s : -s))),
            new WaterfallStep(WaterfallRole.Total, Words("FY2024"), Value(115)),
        ],
    };

    private static GlidepathChart Glidepath() => new()
    {
        Numbers = Numbers,
        ActualName = Words("Reached"),
        RequiredName = Words("Required"),
        Years = [.. Enumerable.Range(2020, 11).Select(y => new GlidepathYear(y, Words($"{y}"), y <= 2024 ? Value(100 - (6 * (y - 2020))) : null, Value(100 - (5 * (y - 2020))), y == 2030))],
    };

    private static ProgressChart Progress() => new()
    {
        Numbers = Numbers with { IsPercentage = true },
        Bars = [.. Enumerable.Range(1, 6).Select(b => new ProgressBar(Words($"Goal {b}"), Value(b * 15), null, b * 0.15))],
    };
}
