using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Document.Charts;

/// <summary>Columns, bars, lines or areas: series of numbers over the same categories.</summary>
public sealed record SeriesChart : Chart
{
    /// <summary>How the numbers are drawn.</summary>
    public required SeriesForm Form { get; init; }

    /// <summary>Whether the series stand on each other, so that their ends show sums; not for lines.</summary>
    public bool IsStacked { get; init; }

    /// <summary>Whether each series has a panel of its own (small multiples), all to one scale.</summary>
    public bool HasPanels { get; init; }

    /// <summary>Whether the categories are periods in ascending order, so that the last one is the news; otherwise they are things in written order.</summary>
    public bool HasPeriods { get; init; }

    /// <summary>Whether the series are periods in ascending order, so that the last one is the news.</summary>
    public bool HasSeriesOfPeriods { get; init; }

    /// <summary>Which values are printed.</summary>
    public ValueLabels Labels { get; init; }

    /// <summary>Names along the category axis, at least one: periods in ascending order, or metrics in written order.</summary>
    public required ImmutableArray<ImmutableArray<Inline>> Categories { get; init; }

    /// <summary>The series, at least one; each has a value a category.</summary>
    public required ImmutableArray<ChartSeries> Series { get; init; }

    /// <summary>Lines across the chart, such as goals; often empty.</summary>
    public ImmutableArray<NamedValue> Lines { get; init; } = [];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> Texts =>
    [
        .. Series.Select(s => s.Name), .. Categories, .. Series.SelectMany(s => s.Values.Select(v => v.Label)),
        .. Lines.SelectMany(l => new[] { l.Name, l.Value.Label }),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> NeededTexts =>
    [
        .. Series.Length > 1 ? Series.Where(s => s.Values.Any(v => v.Amount is not null)).Select(s => s.Name) : [],
        .. HasPeriods || HasPanels || Form is SeriesForm.Line or SeriesForm.Area ? [Categories[^1]] : Categories,
        .. Lines.Where(l => l.Value.Amount is not null).Select(l => l.Name),
    ];

    /// <inheritdoc/>
    public override ChartTable Table => new(
        [.. Series.Select(s => s.Name)],
        [
            .. Categories.Select((name, i) => new ChartTableRow(name, [.. Series.Select(s => s.Values[i].Label)])),
            .. Lines.Select(l => new ChartTableRow(l.Name, [.. Series.Select((_, i) => i == 0 ? l.Value.Label : [])])),
        ]);
}

/// <summary>How the numbers of a <see cref="SeriesChart"/> are drawn.</summary>
public enum SeriesForm
{
    /// <summary>Upright bars over categories from left to right.</summary>
    Column,

    /// <summary>Lying bars, categories from top to bottom.</summary>
    Bar,

    /// <summary>Lines through points.</summary>
    Line,

    /// <summary>Lines with the space below them filled.</summary>
    Area,
}

/// <summary>Which values of a chart are printed beside its marks.</summary>
public enum ValueLabels
{
    /// <summary>All where they fit, otherwise those that say most.</summary>
    Auto,

    /// <summary>All; those that do not fit are a finding.</summary>
    All,

    /// <summary>The first and the last of each series.</summary>
    Ends,

    /// <summary>None: the scale says what is to be read.</summary>
    None,
}

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name; never empty.</param>
/// <param name="Values">Its numbers, one a category.</param>
public sealed record ChartSeries(ImmutableArray<Inline> Name, ImmutableArray<ChartValue> Values);
