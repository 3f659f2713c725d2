using System.Collections.Immutable;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Series;

/// <summary>A place on a sheet and the series that are drawn in it: the whole chart, or a panel of it.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Chart">The chart, with the series of this panel only.</param>
/// <param name="Bounds">The place.</param>
internal sealed record SeriesPanel(ChartSheet Sheet, SeriesChart Chart, Rect Bounds)
{
    /// <summary>The scale that panels have in common; null for one of its own.</summary>
    public ValueScale? SharedScale { get; init; }

    /// <summary>Whether the numbers of the scale are shown where the panel has a scale.</summary>
    public bool HasNumbers { get; init; } = true;

    /// <summary>Whether the names of categories and of goals have been printed by a panel before.</summary>
    public bool RepeatsNames { get; init; }

    /// <summary>Whether series are named here; a panel of small multiples has its name above.</summary>
    public bool NamesSeries { get; init; } = true;

    /// <summary>Which values are printed.</summary>
    public LabelChoice Choice { get; init; } = LabelChoice.All;

    /// <summary>Number of categories.</summary>
    public int Count => Chart.Categories.Length;

    /// <summary>Number of bars side by side in a category.</summary>
    public int BarsInGroup => Chart.IsStacked ? 1 : Chart.Series.Length;

    /// <summary>Whether a legend must name the series if nothing else does.</summary>
    public bool NeedsLegend => NamesSeries && (Chart.Series.Length > 1 || Sheet.Request.Block.Title.IsEmpty);

    /// <summary>Whether the last category is the news and those before it stand back: one series over periods.</summary>
    public bool HasNews => Chart is { HasPeriods: true, Series.Length: 1 } && Count > 1;

    /// <summary>Whether each thing has a bar of a year and one of the year before, which stands back.</summary>
    public bool ComparesPeriods => Chart is { HasSeriesOfPeriods: true, IsStacked: false, Series.Length: 2, Form: SeriesForm.Column or SeriesForm.Bar };

    /// <summary>Index of the last category with a value; −1 where none has one.</summary>
    public int Latest
    {
        get
        {
            for (var i = Count - 1; i >= 0; i--)
            {
                foreach (var series in Chart.Series)
                {
                    if (series.Values[i].Amount is not null)
                        return i;
                }
            }

            return -1;
        }
    }

    /// <summary>Whether a value is one of those that are read first: all of a lone series of things, else those of the last period.</summary>
    public bool IsNews(int series, int category)
    {
        if (Chart.HasSeriesOfPeriods && Chart.Series.Length > 1)
            return series == Chart.Series.Length - 1;
        return Chart.HasPeriods ? category == Latest : Chart.Series.Length == 1;
    }

    /// <summary>Whether the value of a category is to be printed.</summary>
    public bool Wants(int category) => Choice switch
    {
        LabelChoice.None => false,
        LabelChoice.Latest => category == Latest,
        LabelChoice.Ends => category == 0 || category == Count - 1 || category == Latest,
        _ => true,
    };

    /// <summary>Colour of a bar.</summary>
    public Color ColorOf(int series, int category)
    {
        var color = ColorOf(series);
        return HasNews && category != Latest ? SeriesColors.Pale(Sheet.Theme, color) : color;
    }

    private Color ColorOf(int series)
    {
        if (!ComparesPeriods)
            return SeriesColors.Of(Sheet.Theme, series);
        var color = SeriesColors.Of(Sheet.Theme, 0);
        return series == 0 ? SeriesColors.Pale(Sheet.Theme, color) : color;
    }

    /// <summary>The series in their colours for a legend of squares.</summary>
    public ImmutableArray<Legends.LegendEntry> Squares()
    {
        var entries = ImmutableArray.CreateBuilder<Legends.LegendEntry>(Chart.Series.Length);
        for (var i = 0; i < Chart.Series.Length; i++)
            entries.Add(Legends.LegendEntry.Square(Chart.Series[i].Name, ColorOf(i)));
        return entries.MoveToImmutable();
    }
}
