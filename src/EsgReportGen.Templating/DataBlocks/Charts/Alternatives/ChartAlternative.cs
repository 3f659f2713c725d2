using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.DataBlocks.Charts.Alternatives;

/// <summary>The text for people who do not see a chart: what it is, what it shows, each number of a small one, and how they went.</summary>
internal sealed class ChartAlternative
{
    // More are read aloud for minutes; then ends and extremes say more.
    private const int MostValues = 24;
    private readonly ChartScope scope;
    private readonly ChartSpeech speech;
    private readonly string title;

    private ChartAlternative(ChartScope scope, ImmutableArray<Inline> title)
    {
        this.scope = scope;
        this.title = Words(InlineText.WithoutNotes(title, false));
        speech = new ChartSpeech(scope.Chapter.World);
    }

    /// <summary>The text.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="title">Its title; may be empty.</param>
    /// <param name="scope">What it was read from.</param>
    public static string Of(Chart chart, ImmutableArray<Inline> title, ChartScope scope)
    {
        var alternative = new ChartAlternative(scope, title);
        return alternative.speech.Sentences(alternative.Body(chart).Prepend(alternative.Head(chart)));
    }

    private string Head(Chart chart)
    {
        var unit = scope.Numbers.UnitText;
        return speech.Named(scope.Locale.Word(WordOf(chart)), title) + (unit.Length == 0 || chart is ScatterChart ? string.Empty : scope.Locale.InBrackets(unit));
    }

    private static LocaleWord WordOf(Chart chart) => chart switch
    {
        SeriesChart { Form: SeriesForm.Bar } bar => bar.IsStacked ? LocaleWord.ChartBarStacked : LocaleWord.ChartBar,
        SeriesChart { Form: SeriesForm.Area } area => area.IsStacked ? LocaleWord.ChartAreaStacked : LocaleWord.ChartArea,
        SeriesChart { Form: SeriesForm.Line } => LocaleWord.ChartLine,
        SeriesChart column => column.IsStacked ? LocaleWord.ChartColumnStacked : LocaleWord.ChartColumn,
        DonutChart => LocaleWord.ChartDonut,
        ScatterChart => LocaleWord.ChartScatter,
        WaterfallChart => LocaleWord.ChartWaterfall,
        GlidepathChart => LocaleWord.ChartGlidepath,
        _ => LocaleWord.ChartProgress,
    };

    private IEnumerable<string> Body(Chart chart) => chart switch
    {
        SeriesChart series => Series(series),
        DonutChart donut => Parts(donut),
        WaterfallChart waterfall => [Told([.. waterfall.Steps.Select(s => Value(s.Name, s.Value))])],
        GlidepathChart path => Path(path),
        ScatterChart scatter => Points(scatter),
        ProgressChart progress => [speech.Clauses(progress.Bars.Select(Bar))],
        _ => [],
    };

    private IEnumerable<string> Series(SeriesChart chart)
    {
        var isSmall = chart.Series.Length * chart.Categories.Length <= MostValues;
        foreach (var series in chart.Series)
        {
            ImmutableArray<ToldValue> values = [.. series.Values.Select((v, i) => Value(chart.Categories[i], v))];
            var message = chart.HasPeriods ? speech.Way(values, tellsEnds: !isSmall) : isSmall ? speech.Extremes(values, values.Length > 4) : string.Empty;
            var numbers = isSmall ? Each(values, chart.HasPeriods) : values.Length > 2 ? speech.Range(values) : string.Empty;
            var name = chart.Series.Length == 1 && Words(series.Name) == title ? string.Empty : Words(series.Name);
            yield return speech.Named(name, speech.Clauses(isSmall ? [numbers, message] : [message, numbers]));
        }

        foreach (var line in chart.Lines)
            yield return speech.Named(Words(line.Name), Words(line.Value.Label));
    }

    private IEnumerable<string> Parts(DonutChart chart)
    {
        ImmutableArray<ToldValue> values = [.. chart.Slices.Select(s => Value(s.Name, s.Value))];
        if (chart.Centre is { } centre)
            yield return speech.Named(Words(centre.Name), Words(centre.Value.Label));
        yield return speech.Clauses(Told(values), speech.Extremes(values, values.Length > 4));
    }

    private IEnumerable<string> Path(GlidepathChart chart)
    {
        ImmutableArray<ToldValue> actual = [.. chart.Years.Where(y => y.Actual is not null).Select(y => Value(y.Name, y.Actual!))];
        ImmutableArray<ToldValue> required = [.. chart.Years.Where(y => y.Required is not null).Select(y => Value(y.Name, y.Required!))];
        var isSmall = actual.Length <= MostValues / 2;
        yield return speech.Named(
            Words(chart.ActualName), speech.Clauses(isSmall ? speech.List(actual.Select(ChartSpeech.Told)) : string.Empty, speech.Way(actual, tellsEnds: !isSmall)));
        yield return speech.Named(Words(chart.RequiredName), speech.Way(required, tellsEnds: true));
    }

    private IEnumerable<string> Points(ScatterChart chart)
    {
        if (chart.Points.Length > MostValues)
        {
            yield return speech.Named(Words(chart.XName), speech.Range([.. chart.Points.Select(p => Value(p.Name, p.X))]));
            yield return speech.Named(Words(chart.YName), speech.Range([.. chart.Points.Select(p => Value(p.Name, p.Y))]));
            yield break;
        }

        yield return speech.Clauses(chart.Points.Select(p => speech.Named(
            Words(p.Name), speech.List([Words(chart.XName) + " " + Words(p.X.Label), Words(chart.YName) + " " + Words(p.Y.Label)]))));
    }

    private string Bar(ProgressBar bar) => speech.Named(
        Words(bar.Name), bar.Goal is { } goal ? speech.Fill(LocaleWord.ChartOf, ("value", Words(bar.Value.Label)), ("goal", Words(goal.Label))) : Words(bar.Value.Label));

    private string Told(ImmutableArray<ToldValue> values) => values.Length <= MostValues ? Each(values, false) : speech.Range(values);

    // Names of things may have commas, those of periods have none.
    private string Each(ImmutableArray<ToldValue> values, bool arePeriods) =>
        arePeriods ? speech.List(values.Select(ChartSpeech.Told)) : speech.Clauses(values.Select(ChartSpeech.Told));

    private ToldValue Value(ImmutableArray<Inline> place, ChartValue value)
    {
        var fact = scope.FactOf(value)?.Value;
        var text = fact is { Content: FactContent.Missing missing } ? scope.Locale.Say(missing.Reason) : Words(value.Label);
        return new ToldValue(Words(place), text, value.Amount, fact);
    }

    private static string Words(ImmutableArray<Inline> content) => InlineText.Of(content).Trim();
}
