using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Charts.Tests.Sketching;

/// <summary>Makes charts from a few words; each value has a citation of its own, counted from 0 in the order of making.</summary>
internal sealed class ChartSketch
{
    public const string Missing = "n/a";

    private int citations;

    public static AxisNumbers Numbers { get; } = new(ReportLocale.English, false);

    /// <summary>The number of values made so far.</summary>
    public int Count => citations;

    /// <summary>Series over periods that end with 2024; NaN is a missing value.</summary>
    public SeriesChart OverYears(SeriesForm form, params (string Name, double[] Values)[] series) =>
        Over(form, [.. Enumerable.Range(2025 - series[0].Values.Length, series[0].Values.Length).Select(y => $"FY{y}")], series) with { HasPeriods = true };

    /// <summary>Series over things.</summary>
    public SeriesChart Over(SeriesForm form, string[] categories, params (string Name, double[] Values)[] series) => new()
    {
        Form = form,
        Numbers = Numbers,
        Categories = [.. categories.Select(Words)],
        Series = [.. series.Select(s => new ChartSeries(Words(s.Name), [.. s.Values.Select(v => Value(v))]))],
    };

    public NamedValue Named(string name, double value) => new(Words(name), Value(value));

    /// <summary>A value printed with up to three decimals; NaN is a missing one.</summary>
    public ChartValue Value(double value, string? text = null)
    {
        var citation = new CitationId(0, citations++);
        var printed = text ?? (double.IsNaN(value) ? Missing : Print((decimal)value));
        return new ChartValue(double.IsNaN(value) ? null : (decimal)value, [new FactInline(printed, citation, default)], citation);
    }

    public static ImmutableArray<Inline> Words(string text) => text.Length == 0 ? [] : [new TextInline(text, default)];

    public static ChartBlock Block(Chart chart, string title = "A chart", string unit = "") => new(new NodeId(0, 1000), default)
    {
        CaptionId = new NodeId(0, 1001),
        RemarkId = new NodeId(0, 1002),
        Title = Words(title),
        UnitText = unit,
        Chart = chart,
        AlternativeText = "alternative text",
    };

    private static string Print(decimal value) => value.ToString("#,##0.###;\u2212#,##0.###", CultureInfo.InvariantCulture);
}
