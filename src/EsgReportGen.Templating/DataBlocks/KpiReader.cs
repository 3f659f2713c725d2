using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
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
using EsgReportGen.Templating.DataBlocks.Charts.Alternatives;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.MetricLabels;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>Reads <c>kpis</c>: tiles with a figure each.</summary>
internal sealed class KpiReader
{
    private static readonly ImmutableArray<string> Keys = ["id", "title", "style", "items"];
    private static readonly ImmutableArray<string> ItemKeys = ["metric", "compare", "trend", "label", "in", "scale", "decimals", "period"];
    private readonly DataBlock block;
    private readonly ChapterContext chapter;
    private readonly NoteMarks notes;
    private NodeId blockId;
    private bool hasTitle;
    private ChangeWay way;

    private KpiReader(DataBlock block)
    {
        this.block = block;
        chapter = block.Chapter;
        notes = new NoteMarks(chapter, NotePlacement.PageFoot);
    }

    /// <summary>Adds the tiles; with a title they stay together with it.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(Keys) is not { } mapping)
            return;
        if (mapping.FindEntry("items") is not { } items)
        {
            block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(block.NameSpan, block.Name, "items"));
            return;
        }

        if (YamlKeys.AsSequence(items.Value, "items", block.Diagnostics, items.Key.Span) is not { } list)
            return;
        if (list.Items.IsEmpty)
            block.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(items.Key.Span, "`items`"));
        new KpiReader(block).Read(mapping, list, blocks);
    }

    private void Read(YamlMapping mapping, YamlSequence list, ImmutableArray<Block>.Builder blocks)
    {
        var title = YamlKeys.Text(mapping, "title", block.Diagnostics);
        var keep = title is null ? default : chapter.NextNode();
        var heading = title is { } text
            ? new ParagraphBlock(chapter.NextNode(), ParagraphRole.Body, [new StyledInline(InlineStyle.Strong, InlineMarkdown.Read(text, chapter), text.Span)], text.Span)
            : null;
        var id = chapter.NextNode();
        (blockId, hasTitle) = (id, title is not null);
        block.ReadId(mapping, id, AnchorKind.Other, []);
        var tiles = ImmutableArray.CreateBuilder<KpiTile>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (Tile(item) is { } tile)
                tiles.Add(tile);
        }

        if (tiles.Count == 0)
            return;
        var kpis = new KpiBlock(id, tiles.ToImmutable(), block.Span) { Style = Style(mapping) };
        blocks.Add(heading is null ? kpis : new KeepBlock(keep, [heading, kpis], block.Span));
    }

    private KpiStyle Style(YamlMapping mapping) => BlockValues.Choice(mapping, "style", ["tiles", "hero", "row"], block) switch
    {
        "hero" => KpiStyle.Hero,
        "row" => KpiStyle.Row,
        _ => KpiStyle.Tiles,
    };

    private KpiTile? Tile(YamlNode item)
    {
        var keys = item as YamlMapping;
        if (keys is not null)
            YamlKeys.Check(keys, ItemKeys, block.Diagnostics);
        if (keys is not null && keys.FindEntry("metric") is null)
        {
            block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(DataBlock.FirstLine(item.Span), "items", "metric"));
            return null;
        }

        var written = keys is null ? YamlKeys.AsText(item, "items", block.Diagnostics) : YamlKeys.Text(keys, "metric", block.Diagnostics);
        if (written is not { } id || BlockValues.Metric(id, block) is not { } metric)
            return null;
        var period = Period(keys) ?? chapter.World.Report.Period;
        if (FactRules.At(chapter.World.Values, metric, period, id.Span, out var problem) is not { } value)
        {
            block.Diagnostics.Add(problem!);
            return null;
        }

        return Tile(metric, new Fact(value, Format(metric, keys, id)), keys, id.Span);
    }

    private KpiTile Tile(Metric metric, Fact fact, YamlMapping? keys, SourceSpan span)
    {
        var id = chapter.NextNode();
        var (labelId, figureId, comparisonId) = (chapter.NextNode(), chapter.NextNode(), chapter.NextNode());
        var written = keys is null ? null : YamlKeys.Text(keys, "label", block.Diagnostics);
        var words = written ?? chapter.World.Texts.Label(metric);
        var label = InlineMarkdown.Read(words, chapter);
        chapter.Labels.Add(new PrintedLabel(InlineText.Of(label).Trim(), metric, blockId, string.Empty, hasTitle, words.Span));
        label = notes.Append(label, metric.Notes.Concat(fact.Value.Notes), span);
        label = notes.AppendRestated(label, fact, span);
        var figure = FactInlines.Create(fact, span, false, chapter);
        var unit = Unit(metric, fact);
        var (comparison, trend) = (Comparison(metric, fact, keys, span), Trend(metric, fact, keys));
        var hasLine = trend.Length > 1 && trend.Any(v => v.Amount is not null);
        return new KpiTile
        {
            Id = id,
            Parts = (labelId, figureId, comparisonId),
            Label = label,
            Figure = figure is null ? [] : [figure],
            Unit = unit.Length == 0 ? [] : [new TextInline(unit, span)],
            Comparison = comparison,
            Way = way,
            Trend = [.. trend.Select(v => v.Amount)],
            TrendId = hasLine ? chapter.NextNode() : null,
            TrendText = hasLine ? TrendText(trend) : string.Empty,
            Span = span,
        };
    }

    private Period? Period(YamlMapping? keys)
    {
        if (keys is null || YamlKeys.Text(keys, "period", block.Diagnostics) is not { } text)
            return null;
        var periods = BlockValues.Periods(text, block);
        return periods.IsEmpty ? null : periods[^1];
    }

    /// <summary>A percentage keeps its sign at the number; other units stand beside it.</summary>
    private ValueFormat Format(Metric metric, YamlMapping? keys, SourcedText id)
    {
        var format = new ValueFormat { OmitsUnit = !IsPercentage(metric) };
        if (keys is null)
            return format;
        if (YamlKeys.Text(keys, "in", block.Diagnostics) is { } code && BlockValues.Unit(code, block) is { } unit && BlockValues.Converts(metric, unit, code.Span, block))
            format = format with { Unit = unit };
        if (YamlKeys.Text(keys, "scale", block.Diagnostics) is { } scale)
        {
            if (chapter.World.Locale.Magnitude(scale.Text) is null)
                block.Diagnostics.Add(FactRules.UnknownMagnitude(scale.Text, chapter.World.Locale, scale.Span));
            else if (FactRules.Number(metric, "scale", id.Span) is { } problem)
                block.Diagnostics.Add(problem);
            else
                format = format with { Magnitude = scale.Text };
        }

        return format with { Decimals = BlockValues.Decimals(keys, block) };
    }

    private string Unit(Metric metric, Fact fact) => fact.Value.Content is FactContent.Number number && !IsPercentage(metric)
        ? chapter.World.Locale.UnitText(fact.Format.Unit ?? number.Measurement.Unit)
        : string.Empty;

    private ImmutableArray<Inline> Comparison(Metric metric, Fact fact, YamlMapping? keys, SourceSpan span)
    {
        way = ChangeWay.None;
        if (keys is null || YamlKeys.Text(keys, "compare", block.Diagnostics) is not { } text)
            return [];
        var named = BlockValues.Periods(text, block);
        if (named.IsEmpty)
            return [];
        // `prior` is the year before the tile's own.
        var from = text.Text == "prior" ? fact.Period.AddYears(-1) : named[0];
        var world = chapter.World;
        var change = IsPercentage(metric)
            ? ChangeCalculator.Points(world.Values, fact.Value, from, span, out _)
            : ChangeCalculator.Relative(world.Values, fact.Value, from, span, out _);
        var period = world.Locale.FormatPeriod(from, world.Report.FiscalYear);
        var changed = fact with { Change = change, Format = ValueFormat.AsPublished };
        if (change is not null && FactInlines.Create(changed, span, true, chapter) is { } printed)
        {
            way = change.Amount > 0 ? ChangeWay.Up : change.Amount < 0 ? ChangeWay.Down : ChangeWay.None;
            var versus = world.Locale.Word(LocaleWord.Versus, period);
            var content = notes.AppendRestated([printed], changed, span);
            return world.Locale.ComparesFirst ? [new TextInline(versus + " ", span), .. content] : [.. content, new TextInline(" " + versus, span)];
        }

        // Without a change the earlier value stands for itself, or the reason why there is none.
        if (FactSeries.Find(world.Values, metric, from) is not { } earlier)
            return [];
        var prior = new Fact(earlier, fact.Format with { OmitsUnit = false });
        return FactInlines.Create(prior, span, false, chapter) is { } value
            ? notes.AppendRestated([new TextInline(period + ": ", span), value], prior, span)
            : [];
    }

    private ImmutableArray<ToldValue> Trend(Metric metric, Fact fact, YamlMapping? keys)
    {
        if (keys is null || YamlKeys.Text(keys, "trend", block.Diagnostics) is not { } text)
            return [];
        return [.. BlockValues.Periods(text, block).Sort().Select(p => Told(metric, p, fact.Format))];
    }

    private ToldValue Told(Metric metric, Period period, ValueFormat format)
    {
        var world = chapter.World;
        var place = world.Locale.FormatPeriod(period, world.Report.FiscalYear);
        if (FactSeries.Find(world.Values, metric, period) is not { } value)
            return new ToldValue(place, "–", null, null);
        var fact = new Fact(value, format with { OmitsUnit = false });
        return new ToldValue(place, world.Text.Say(fact), world.Text.Figures(fact)?.Exact, value);
    }

    /// <summary>What the trend line says, for people who do not see it.</summary>
    private string TrendText(ImmutableArray<ToldValue> values)
    {
        const int mostTold = 12;
        var speech = new ChartSpeech(chapter.World);
        var isShort = values.Length <= mostTold;
        return speech.Sentence(speech.Named(
            chapter.World.Locale.Word(LocaleWord.ChartTrend), speech.Clauses(isShort ? speech.List(values.Select(ChartSpeech.Told)) : string.Empty, speech.Way(values, !isShort))));
    }

    private bool IsPercentage(Metric metric) => string.Equals(chapter.World.Values.UnitOf(metric.Id.Text)?.Code, "%", System.StringComparison.Ordinal);
}
