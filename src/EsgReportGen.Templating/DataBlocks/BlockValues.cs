using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>Reads values that several data blocks have: metrics, periods, units, numbers of decimals, notes.</summary>
internal static class BlockValues
{
    /// <summary>The metric of an id, or null with a finding.</summary>
    public static Metric? Metric(SourcedText id, DataBlock block)
    {
        var world = block.Chapter.World;
        if (world.Values.Catalog.Find(id.Text) is { } metric)
            return metric;
        var written = id.Text.StartsWith("m.", System.StringComparison.Ordinal) ? id.Text[2..] : id.Text;
        if (world.Values.Catalog.Find(written) is not null)
            block.Diagnostics.Add(TemplateDiagnostics.UnknownMetric.At(id.Span, id.Text).WithHint($"write `{written}`: blocks name metrics without `m.`"));
        else if (world.Facts.Find(id.Text) is { Metric: null, Dimension: null } prefix)
            block.Diagnostics.Add(TemplateDiagnostics.OnlyPrefix.At(id.Span, id.Text, prefix.FirstMetric()?.Id.Text ?? "…"));
        else
            block.Diagnostics.Add(world.Facts.UnknownId(id.Text, id.Span));
        return null;
    }

    /// <summary>The periods of a text or list; empty with a finding if they cannot be read.</summary>
    public static ImmutableArray<Period> Periods(YamlNode node, string name, DataBlock block)
    {
        var periods = ImmutableArray.CreateBuilder<Period>();
        foreach (var text in YamlKeys.AsTexts(node, name, block.Diagnostics))
            periods.AddRange(Periods(text, block));
        return periods.ToImmutable();
    }

    /// <summary>The periods of a text; empty with a finding.</summary>
    public static ImmutableArray<Period> Periods(SourcedText text, DataBlock block)
    {
        var report = block.Chapter.World.Report;
        var selection = PeriodSelector.Parse(text.Text).Resolve(report.FiscalYear, report.Period, report.BaseYear);
        if (selection.Problem is null)
            return selection.Periods;
        block.Diagnostics.Add(TemplateDiagnostics.NoPeriods.At(text.Span, text.Text).WithHint(selection.Hint));
        return [];
    }

    /// <summary>A unit, or null with a finding.</summary>
    public static Unit? Unit(SourcedText code, DataBlock block)
    {
        var units = block.Chapter.World.Report.Units;
        if (units.Find(code.Text) is { } unit)
            return unit;
        block.Diagnostics.Add(TemplateDiagnostics.UnknownUnit.At(code.Span, code.Text)
            .WithHint(units.Suggest(code.Text) is { } near ? $"did you mean `{near}`?" : null));
        return null;
    }

    /// <summary>Whether a metric's numbers convert to a unit; otherwise a finding.</summary>
    public static bool Converts(Metric metric, Unit unit, SourceSpan span, DataBlock block)
    {
        if (metric.ValueType != ValueType.Number || block.Chapter.World.Values.UnitOf(metric.Id.Text) is not { } own || own.ConvertsTo(unit))
            return true;
        block.Diagnostics.Add(TemplateDiagnostics.UnitDoesNotConvert.At(span, metric.Id.Text, own.Code, unit.Code, own.Dimension.ToString())
            .WithHint($"give this row its own unit: `{{ metric: {metric.Id.Text}, in: … }}`"));
        return false;
    }

    /// <summary>A number of decimals, or null; with a finding for a text that is none.</summary>
    public static int? Decimals(YamlMapping mapping, DataBlock block)
    {
        if (YamlKeys.Text(mapping, "decimals", block.Diagnostics) is not { } text)
            return null;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= 28)
            return decimals;
        block.Diagnostics.Add(TemplateDiagnostics.DecimalsOutOfRange.At(text.Span, text.Text));
        return null;
    }

    /// <summary>One of some words, or null; with a finding for another word.</summary>
    public static string? Choice(YamlMapping mapping, string key, ImmutableArray<string> choices, DataBlock block)
    {
        if (YamlKeys.Text(mapping, key, block.Diagnostics) is not { } text)
            return null;
        if (choices.Contains(text.Text, System.StringComparer.Ordinal))
            return text.Text;
        var wanted = string.Join(", ", choices.Take(choices.Length - 1).Select(c => $"`{c}`")) + $" or `{choices[^1]}`";
        block.Diagnostics.Add(DataBlock.Shape(key, wanted, text.Span)
            .WithHint(Foundation.Diagnostics.NearestName.DidYouMean(text.Text, choices)));
        return null;
    }

    /// <summary>What is done where a table is too wide; as it comes best where the block does not say.</summary>
    public static WideTable Wide(YamlMapping mapping, DataBlock block) => Choice(mapping, "wide", ["auto", "landscape", "split", "shrink"], block) switch
    {
        "landscape" => WideTable.Landscape,
        "split" => WideTable.Split,
        "shrink" => WideTable.Shrink,
        _ => WideTable.Auto,
    };

    /// <summary>Ids of notes that exist; others are reported.</summary>
    public static ImmutableArray<SourcedText> Notes(YamlMapping mapping, DataBlock block) =>
        mapping.FindEntry("notes") is { } entry ? Notes(YamlKeys.AsTexts(entry.Value, "notes", block.Diagnostics, entry.Key.Span), block) : [];

    /// <summary>Those of some ids that are notes; others are reported.</summary>
    public static ImmutableArray<SourcedText> Notes(ImmutableArray<SourcedText> ids, DataBlock block)
    {
        var catalog = block.Chapter.World.Values.Catalog;
        foreach (var id in ids)
        {
            if (catalog.FindNote(id.Text) is null)
            {
                block.Diagnostics.Add(TemplateDiagnostics.UnknownNote.At(id.Span, id.Text)
                    .WithHint(Foundation.Diagnostics.NearestName.DidYouMean(id.Text, catalog.Notes.Select(n => n.Id.Text))));
            }
        }

        return [.. ids.Where(id => catalog.FindNote(id.Text) is not null)];
    }

    /// <summary><c>notes: below</c> or <c>page</c> says where notes stand; a list gives notes to the table as a whole.</summary>
    public static NotePlacement NotesOfTable(YamlMapping mapping, DataBlock block, out ImmutableArray<SourcedText> titleNotes)
    {
        titleNotes = [];
        switch (mapping.Find("notes"))
        {
            case YamlSequence:
                titleNotes = Notes(mapping, block);
                return NotePlacement.BelowTable;
            case null:
                return NotePlacement.BelowTable;
            default:
                return Choice(mapping, "notes", ["below", "page"], block) == "page" ? NotePlacement.PageFoot : NotePlacement.BelowTable;
        }
    }
}
