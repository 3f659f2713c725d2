using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables;

/// <summary>Reads <c>metrics-table</c>.</summary>
internal static class MetricsTableReader
{
    private static readonly ImmutableArray<string> Keys =
        ["id", "title", "periods", "in", "unit", "columns", "rows", "notes", "rounding", "compare", "decimals", "wide"];

    /// <summary>Adds the table; a block with mistakes adds what can be shown of it.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(Keys) is not { } mapping || Spec(mapping, block) is not { } spec)
            return;
        blocks.Add(new MetricsTableBuilder(spec, block).Build(mapping));
    }

    private static TableSpec? Spec(YamlMapping mapping, DataBlock block)
    {
        var unit = YamlKeys.Text(mapping, "in", block.Diagnostics) is { } code ? BlockValues.Unit(code, block) : null;
        var place = BlockValues.Choice(mapping, "unit", ["caption", "header", "column", "row"], block);
        var rounding = BlockValues.Choice(mapping, "rounding", ["note", "largest-remainder", "strict"], block) ?? block.Chapter.World.Report.Policies.Rounding;
        var periods = Periods(mapping, block);
        var columns = ColumnReader.Read(mapping, periods, block);
        if (mapping.FindEntry("rows") is not { } rows)
        {
            block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(block.NameSpan, block.Name, "rows"));
            return null;
        }

        var read = RowReader.Read(rows, unit, BlockValues.Decimals(mapping, block), block);
        if (columns.IsEmpty || read.IsEmpty)
            return null;
        var notes = BlockValues.NotesOfTable(mapping, block, out var titleNotes);
        return new TableSpec
        {
            Title = YamlKeys.Text(mapping, "title", block.Diagnostics),
            In = unit,
            UnitPlace = place switch { "caption" => UnitPlace.Caption, "header" => UnitPlace.Header, "column" => UnitPlace.Column, "row" => UnitPlace.Row, _ => null },
            Columns = columns,
            Rows = read,
            Notes = notes,
            Rounding = rounding switch { "strict" => TableRounding.Strict, "largest-remainder" => TableRounding.LargestRemainder, _ => TableRounding.Note },
            Wide = BlockValues.Wide(mapping, block),
            TitleNotes = titleNotes,
        };
    }

    private static ImmutableArray<Period> Periods(YamlMapping mapping, DataBlock block)
    {
        if (mapping.FindEntry("periods") is not { } entry)
            return [block.Chapter.World.Report.Period];
        return BlockValues.Periods(entry.Value, "periods", block);
    }
}
