using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Targets;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;

namespace EsgReportGen.Templating.DataBlocks.TargetTables;

/// <summary>Reads <c>targets</c>: a table of all or some targets, or with <c>by: site</c> of the sites against them.</summary>
internal static class TargetTableReader
{
    private static readonly ImmutableArray<string> Keys = ["id", "title", "items", "columns", "period", "by", "notes"];

    private static readonly ImmutableArray<(string Word, TargetColumnKind Kind)> Columns =
    [
        ("metric", TargetColumnKind.Metric), ("kind", TargetColumnKind.Sort), ("base", TargetColumnKind.Base), ("goal", TargetColumnKind.Goal),
        ("required", TargetColumnKind.Required), ("actual", TargetColumnKind.Actual), ("difference", TargetColumnKind.Difference),
        ("progress", TargetColumnKind.Progress), ("status", TargetColumnKind.Status),
    ];

    private static readonly ImmutableArray<string> DefaultColumns = ["base", "goal", "required", "actual", "progress", "status"];

    /// <summary>Adds the table; a block with mistakes adds what can be shown of it.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(Keys) is not { } mapping || ReadPeriod(mapping, block) is not { } period)
            return;
        var by = YamlKeys.Text(mapping, "by", block.Diagnostics);
        var rows = Rows(mapping, by, period, block);
        var spec = new TargetTableSpec
        {
            Title = YamlKeys.Text(mapping, "title", block.Diagnostics),
            By = by,
            Period = period,
            Columns = ReadColumns(mapping, block),
            Rows = rows,
            Notes = BlockValues.Choice(mapping, "notes", ["below", "page"], block) == "page" ? NotePlacement.PageFoot : NotePlacement.BelowTable,
        };
        if (!rows.IsEmpty && !spec.Columns.IsEmpty)
            blocks.Add(new TargetTableBuilder(spec, block).Build(mapping));
    }

    private static Period? ReadPeriod(YamlMapping mapping, DataBlock block)
    {
        if (YamlKeys.Text(mapping, "period", block.Diagnostics) is not { } text)
            return mapping.FindEntry("period") is null ? block.Chapter.World.Report.Period : null;
        return BlockValues.Periods(text, block) is { IsEmpty: false } periods ? periods[^1] : null;
    }

    private static ImmutableArray<TargetColumn> ReadColumns(YamlMapping mapping, DataBlock block)
    {
        if (mapping.FindEntry("columns") is not { } entry)
            return [.. DefaultColumns.Select(w => new TargetColumn(KindOf(w)!.Value, block.NameSpan))];
        var columns = ImmutableArray.CreateBuilder<TargetColumn>();
        foreach (var text in YamlKeys.AsTexts(entry.Value, "columns", block.Diagnostics, entry.Key.Span))
        {
            if (KindOf(text.Text) is { } kind)
                columns.Add(new TargetColumn(kind, text.Span));
            else
                block.Diagnostics.Add(DataBlock.Shape("columns", "made of " + string.Join(", ", Columns.Select(c => $"`{c.Word}`")), text.Span)
                    .WithHint(NearestName.DidYouMean(text.Text, Columns.Select(c => c.Word))));
        }

        return columns.ToImmutable();
    }

    private static TargetColumnKind? KindOf(string word)
    {
        foreach (var column in Columns)
        {
            if (string.Equals(column.Word, word, StringComparison.Ordinal))
                return column.Kind;
        }

        return null;
    }

    private static ImmutableArray<TargetRow> Rows(YamlMapping mapping, SourcedText? by, Period period, DataBlock block)
    {
        var values = block.Chapter.World.Values;
        if (mapping.FindEntry("items") is not { } entry)
        {
            var all = values.Catalog.Targets.Where(t => by is null || t.By?.Text == by.Value.Text).ToImmutableArray();
            if (all.IsEmpty)
                block.Diagnostics.Add(by is null
                    ? TemplateDiagnostics.EmptyContent.At(block.NameSpan, "content/targets.yaml")
                    : TemplateDiagnostics.TargetWithoutParts.At(by.Value.Span, values.Catalog.Targets.FirstOrDefault()?.Id.Text ?? "…", by.Value.Text));
            return [.. all.SelectMany(t => Rows(t, TargetCalculator.Of(t, values, period), by, block.NameSpan, all.Length > 1, block))];
        }

        var items = YamlKeys.AsTexts(entry.Value, "items", block.Diagnostics, entry.Key.Span);
        if (entry.Value is YamlSequence { Items.IsEmpty: true })
            block.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(entry.Key.Span, "`items`"));
        var rows = ImmutableArray.CreateBuilder<TargetRow>();
        foreach (var item in items)
        {
            var progress = TargetRules.Find(values, item.Text, period, item.Span, out var problem);
            if (progress is null)
                block.Diagnostics.Add(problem!);
            else
                rows.AddRange(Rows(progress.Target, progress, by, item.Span, items.Length > 1, block));
        }

        return rows.ToImmutable();
    }

    /// <summary>A target's rows: one, or where parts are asked for one a part, below a heading where several targets are shown.</summary>
    private static ImmutableArray<TargetRow> Rows(TargetDefinition target, TargetProgress progress, SourcedText? by, SourceSpan span, bool isOneOfMany, DataBlock block)
    {
        if (by is not { } dimension)
            return [new TargetRow(progress, false, 0, span)];
        if (target.By?.Text != dimension.Text)
        {
            block.Diagnostics.Add(TemplateDiagnostics.TargetWithoutParts.At(span, target.Id.Text, dimension.Text));
            return [];
        }

        var parts = TargetCalculator.Members(target, block.Chapter.World.Values, progress.Period).Select(p => new TargetRow(p, false, isOneOfMany ? 1 : 0, span));
        return isOneOfMany ? [new TargetRow(progress, true, 0, span), .. parts] : [.. parts];
    }
}
