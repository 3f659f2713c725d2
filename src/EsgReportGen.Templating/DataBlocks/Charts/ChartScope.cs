using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.MetricLabels;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>A <c>chart</c> block while it is read: what its reader asks for, and what comes together for title and remark.</summary>
internal sealed class ChartScope
{
    private const string Dash = "–";
    private readonly List<SourcedText> notes = [];
    private readonly List<Fact> printed = [];
    private readonly List<(string Metric, SourceSpan Span, Period Period)> holes = [];
    private readonly Dictionary<CitationId, Fact> byCitation = [];

    public ChartScope(string type, YamlMapping mapping, DataBlock block)
    {
        Type = type;
        Mapping = mapping;
        Block = block;
        Numbers = ChartNumbers.Read(mapping, block);
        Id = block.Chapter.NextNode();
    }

    /// <summary>The type as written, e.g. <c>column-stacked</c>.</summary>
    public string Type { get; }

    /// <summary>The block's keys.</summary>
    public YamlMapping Mapping { get; }

    /// <summary>The block.</summary>
    public DataBlock Block { get; }

    /// <summary>The chart's node.</summary>
    public NodeId Id { get; }

    /// <summary>How its numbers are printed.</summary>
    public ChartNumbers Numbers { get; }

    /// <summary>The values that it misses.</summary>
    public ChartGaps Gaps { get; } = new();

    /// <summary>The chapter.</summary>
    public ChapterContext Chapter => Block.Chapter;

    /// <summary>Takes findings.</summary>
    public DiagnosticBag Diagnostics => Block.Diagnostics;

    /// <summary>The facts.</summary>
    public MetricValues Values => Chapter.World.Values;

    /// <summary>The language.</summary>
    public ReportLocale Locale => Chapter.World.Locale;

    /// <summary>Ids of the notes to what it shows, each once.</summary>
    public IEnumerable<SourcedText> Notes => notes.DistinctBy(n => n.Text, System.StringComparer.Ordinal);

    /// <summary>The facts that it shows.</summary>
    public IReadOnlyList<Fact> Printed => printed;

    /// <summary>The fact that a number prints; null where it prints none, or not itself.</summary>
    public Fact? FactOf(ChartValue value) => value.Citation is { } citation && byCitation.TryGetValue(citation, out var fact) && fact.Operation.Length == 0 ? fact : null;

    /// <summary>A list of the block; null with a finding if it is not there.</summary>
    public YamlEntry? List(string key)
    {
        if (Mapping.FindEntry(key) is { } entry)
            return entry;
        Diagnostics.Add(TemplateDiagnostics.MissingKey.At(Block.NameSpan, Block.Name, key));
        return null;
    }

    /// <summary>The period of a key, the last one if it names several; the report's where nothing is written.</summary>
    public Period Period(string key = "period") => Period(Mapping, key) ?? Chapter.World.Report.Period;

    /// <summary>The period of a key of a mapping; null with a finding, or where nothing is written.</summary>
    public Period? Period(YamlMapping keys, string key) =>
        YamlKeys.Text(keys, key, Diagnostics) is { } text && BlockValues.Periods(text, Block) is { IsEmpty: false } periods ? periods[^1] : null;

    /// <summary>The name of a period.</summary>
    public ImmutableArray<Inline> Name(Period period, SourceSpan span) => [new TextInline(Locale.FormatPeriod(period, Chapter.World.Report.FiscalYear), span)];

    /// <summary>The name of a metric, recorded so that no other is printed under the same.</summary>
    public ImmutableArray<Inline> Name(ChartItem item)
    {
        var words = item.Label ?? Chapter.World.Texts.Label(item.Metric);
        var name = InlineMarkdown.Read(words, Chapter);
        if (name.IsEmpty)
            name = [new TextInline(item.Metric.Id.Text, item.Span)];
        var title = (Mapping.FindEntry("title")?.Value as YamlScalar)?.Text ?? string.Empty;
        Chapter.Labels.Add(new PrintedLabel(InlineText.Of(name).Trim(), item.Metric, Id, string.Empty, title.Length > 0, words.Span)
        {
            Title = item.Label is null ? string.Empty : title,
        });
        return name;
    }

    /// <summary>The number of a metric for a period; a gap, which the remark explains, where it is missing.</summary>
    /// <param name="metric">The metric, whose unit the chart takes.</param>
    /// <param name="period">The period.</param>
    /// <param name="name">Name of the series for the remark; empty where there is one only.</param>
    /// <param name="place">Name of the category for the remark.</param>
    /// <param name="span">Where it is asked for.</param>
    public ChartValue Value(Metric metric, Period period, ImmutableArray<Inline> name, ImmutableArray<Inline> place, SourceSpan span) =>
        FactSeries.Find(Values, metric, period) is { } value
            ? Value(new Fact(value, ValueFormat.AsPublished), Numbers, name, place, span)
            : Nothing(metric, period, span);

    /// <summary>The number of a metric on a scale of a point with a name.</summary>
    public ChartValue Value(Metric metric, Period period, ChartNumbers numbers, ImmutableArray<Inline> name, SourceSpan span) =>
        FactSeries.Find(Values, metric, period) is { } value
            ? Value(new Fact(value, ValueFormat.AsPublished), numbers, [], name, span)
            : Nothing(metric, period, span);

    /// <summary>The number of an item in its own unit.</summary>
    public ChartValue Value(ChartItem item, Period period, ImmutableArray<Inline> name) =>
        FactSeries.Find(Values, item.Metric, period) is { } value
            ? ValueOrGap(new Fact(value, ValueFormat.AsPublished with { Decimals = Numbers.Decimals }), name, item.Span)
            : Nothing(item.Metric, period, item.Span);

    private ChartValue ValueOrGap(Fact fact, ImmutableArray<Inline> place, SourceSpan span)
    {
        if (fact.Value.Content is FactContent.Missing missing)
            Gaps.Add([], place, missing.Reason);
        return Value(fact, span);
    }

    private ChartValue Nothing(Metric metric, Period period, SourceSpan span)
    {
        // Without any value at all the formula has failed, which its own finding says.
        if (metric.Formula is null || !Values.Of(metric.Id.Text).IsEmpty)
            holes.Add((metric.Id.Text, span, period));
        return new ChartValue(null, [new TextInline(Dash, span)], null);
    }

    /// <summary>Reports the places of which nothing is said, once a metric.</summary>
    public void ReportHoles()
    {
        foreach (var same in holes.GroupBy(h => (h.Metric, h.Span)))
        {
            Diagnostics.Add(ChartDiagnostics.PointWithoutValue.At(same.Key.Span, same.Key.Metric, string.Join(", ", same.Select(h => h.Period).Distinct().Order()))
                .WithHint(Values.Of(same.Key.Metric).IsEmpty ? "take it out: it has no values at all" : null));
        }
    }

    /// <summary>The number of a fact on a scale.</summary>
    public ChartValue Value(Fact fact, ChartNumbers numbers, ImmutableArray<Inline> name, ImmutableArray<Inline> place, SourceSpan span)
    {
        if (fact.Value.Content is FactContent.Missing missing)
            Gaps.Add(name, place, missing.Reason);
        return Value(numbers.Printed(fact), span);
    }

    /// <summary>The number of a fact as it is to be printed.</summary>
    public ChartValue Value(Fact fact, SourceSpan span)
    {
        notes.AddRange(fact.Value.Notes);
        printed.Add(fact);
        if (FactInlines.Create(fact, span, true, Chapter) is not { } label)
            return new ChartValue(null, [new TextInline(Dash, span)], null);
        byCitation.Add(label.Citation, fact);
        return new ChartValue(Chapter.World.Text.Figures(fact)?.Exact, [label], label.Citation);
    }
}
