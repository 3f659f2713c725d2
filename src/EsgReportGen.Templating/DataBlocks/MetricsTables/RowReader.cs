using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables;

/// <summary>Reads the rows of a table: metrics, <c>x.*</c> for the members of x, groups, each short or with keys.</summary>
internal sealed class RowReader
{
    private static readonly ImmutableArray<string> MetricKeys = ["metric", "style", "label", "decimals", "notes", "in", "level"];
    private static readonly ImmutableArray<string> GroupKeys = ["group", "level", "notes"];
    private readonly Unit? unit;
    private readonly int? decimals;
    private readonly DataBlock block;
    private readonly ImmutableArray<RowSpec>.Builder rows = ImmutableArray.CreateBuilder<RowSpec>();
    private int level;

    private RowReader(Unit? unit, int? decimals, DataBlock block)
    {
        this.unit = unit;
        this.decimals = decimals;
        this.block = block;
    }

    /// <summary>The rows in order; those with mistakes are reported and left out.</summary>
    public static ImmutableArray<RowSpec> Read(YamlEntry entry, Unit? unit, int? decimals, DataBlock block)
    {
        if (YamlKeys.AsSequence(entry.Value, "rows", block.Diagnostics, entry.Key.Span) is not { } list)
            return [];
        if (list.Items.IsEmpty)
            block.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(entry.Key.Span, "`rows`"));
        var reader = new RowReader(unit, decimals, block);
        foreach (var item in list.Items)
            reader.Item(item);
        return reader.rows.ToImmutable();
    }

    private void Item(YamlNode item)
    {
        switch (item)
        {
            case YamlMapping mapping when mapping.FindEntry("group") is not null:
                Group(mapping);
                break;
            case YamlMapping mapping:
                YamlKeys.Check(mapping, MetricKeys, block.Diagnostics);
                if (YamlKeys.Text(mapping, "metric", block.Diagnostics) is { } id)
                    Metrics(id, mapping);
                else if (mapping.FindEntry("metric") is null)
                    block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(DataBlock.FirstLine(mapping.Span), "rows", "metric"));
                break;
            default:
                if (YamlKeys.AsText(item, "rows", block.Diagnostics) is { } text)
                    Metrics(text, null);
                break;
        }
    }

    private void Group(YamlMapping mapping)
    {
        YamlKeys.Check(mapping, GroupKeys, block.Diagnostics);
        if (YamlKeys.Text(mapping, "group", block.Diagnostics) is not { } label)
            return;
        level = Level(mapping) ?? 1;
        rows.Add(new RowSpec(null, label, TableRowRole.Group, level - 1, null, null, BlockValues.Notes(mapping, block), label.Span));
    }

    private int? Level(YamlMapping mapping)
    {
        if (YamlKeys.Text(mapping, "level", block.Diagnostics) is not { } text)
            return null;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 4)
            return number;
        block.Diagnostics.Add(DataBlock.Shape("level", "a number from 1 to 4", text.Span));
        return null;
    }

    private void Metrics(SourcedText id, YamlMapping? keys)
    {
        foreach (var metric in MetricIds.Read(id, block))
            Row(metric, id.Span, keys);
    }

    private void Row(Metric metric, SourceSpan span, YamlMapping? keys)
    {
        var role = TableRowRole.Body;
        var own = unit;
        var shown = decimals;
        var depth = level;
        if (keys is not null)
        {
            role = BlockValues.Choice(keys, "style", ["subtotal", "total"], block) switch
            {
                "subtotal" => TableRowRole.Subtotal,
                "total" => TableRowRole.Total,
                _ => TableRowRole.Body,
            };
            own = YamlKeys.Text(keys, "in", block.Diagnostics) is { } code ? BlockValues.Unit(code, block) : unit;
            shown = BlockValues.Decimals(keys, block) ?? decimals;
            depth = Level(keys) is { } written ? written - 1 : role == TableRowRole.Total ? 0 : level;
        }

        if (own is not null && !BlockValues.Converts(metric, own, span, block))
            return;
        var printed = metric.ValueType == EsgReportGen.Metrics.Catalog.ValueType.Number ? own ?? block.Chapter.World.Values.UnitOf(metric.Id.Text) : null;
        var label = keys is null ? null : YamlKeys.Text(keys, "label", block.Diagnostics);
        rows.Add(new RowSpec(metric, label, role, depth, printed, shown, keys is null ? [] : BlockValues.Notes(keys, block), span));
    }
}
