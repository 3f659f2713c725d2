using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking;

namespace EsgReportGen.Templating.DataBlocks.AuthoredTables;

/// <summary>Reads <c>table</c>: a table whose cells its author writes. What a template prints may stand in it.</summary>
internal static class AuthoredTableReader
{
    private static readonly ImmutableArray<string> Keys = ["id", "title", "unit", "columns", "rows", "notes", "wide"];
    private static readonly ImmutableArray<string> ColumnKeys = ["label", "align", "key", "notes"];
    private static readonly ImmutableArray<string> GroupKeys = ["group", "columns", "notes"];

    /// <summary>Adds the table; one with mistakes adds what can be shown of it.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(Keys) is not { } mapping)
            return;
        var found = block.Diagnostics.Count;
        var columns = Columns(mapping, block);
        var knowsWidth = block.Diagnostics.Count == found;
        if (columns.IsEmpty || Entry(mapping, "rows", block) is not { } rows)
            return;
        var read = AuthoredRowReader.Read(rows, columns.Length, knowsWidth, block);
        if (read.IsEmpty)
            return;
        var placement = BlockValues.NotesOfTable(mapping, block, out var titleNotes);
        var table = new AuthoredTable
        {
            Title = YamlKeys.Text(mapping, "title", block.Diagnostics),
            UnitText = YamlKeys.Text(mapping, "unit", block.Diagnostics)?.Text ?? string.Empty,
            Columns = columns,
            Rows = read,
            Wide = BlockValues.Wide(mapping, block),
            Notes = placement,
            TitleNotes = titleNotes,
        };
        blocks.Add(new AuthoredTableBuilder(table, block).Build(mapping));
    }

    /// <summary>How a column or cell is set; null where it does not say.</summary>
    public static CellAlignment? Alignment(YamlMapping mapping, DataBlock block) => BlockValues.Choice(mapping, "align", ["start", "center", "end"], block) switch
    {
        "start" => CellAlignment.Start,
        "center" => CellAlignment.Center,
        "end" => CellAlignment.End,
        _ => null,
    };

    private static ImmutableArray<AuthoredColumn> Columns(YamlMapping mapping, DataBlock block)
    {
        if (Entry(mapping, "columns", block) is not { } entry || YamlKeys.AsSequence(entry.Value, "columns", block.Diagnostics, entry.Key.Span) is not { } list)
            return [];
        var columns = ImmutableArray.CreateBuilder<AuthoredColumn>();
        var hasKey = false;
        foreach (var item in list.Items)
        {
            if (item is YamlMapping group && group.FindEntry("group") is not null)
                Group(group, columns, block);
            else
                columns.Add(Column(item, null, block));
        }

        foreach (var column in columns)
            hasKey |= column.IsKey;
        // Without another word the first column names the rows.
        if (!hasKey && columns.Count > 0)
            columns[0] = columns[0] with { IsKey = true };
        if (columns.Count == 0)
            block.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(entry.Key.Span, "`columns`"));
        return columns.ToImmutable();
    }

    private static void Group(YamlMapping mapping, ImmutableArray<AuthoredColumn>.Builder columns, DataBlock block)
    {
        YamlKeys.Check(mapping, GroupKeys, block.Diagnostics);
        if (YamlKeys.Text(mapping, "group", block.Diagnostics) is not { } label || Entry(mapping, "columns", block) is not { } entry)
            return;
        var heading = new AuthoredHeading(label, BlockValues.Notes(mapping, block));
        foreach (var item in YamlKeys.AsSequence(entry.Value, "columns", block.Diagnostics, entry.Key.Span)?.Items ?? [])
            columns.Add(Column(item, heading, block));
    }

    private static AuthoredColumn Column(YamlNode item, AuthoredHeading? group, DataBlock block)
    {
        if (item is not YamlMapping mapping)
            return new AuthoredColumn(Text(item, "columns", block), null, false, group, [], item.Span);
        if (group is not null && mapping.FindEntry("group") is { } inner)
        {
            block.Diagnostics.Add(TemplateDiagnostics.GroupInGroup.At(inner.Key.Span));
            return new AuthoredColumn(YamlKeys.Text(mapping, "group", block.Diagnostics), null, false, group, [], DataBlock.FirstLine(item.Span));
        }

        YamlKeys.Check(mapping, ColumnKeys, block.Diagnostics);
        var label = mapping.FindEntry("label") is { } entry ? Text(entry.Value, "label", block) : null;
        var isKey = BlockValues.Choice(mapping, "key", ["yes", "no"], block) == "yes";
        return new AuthoredColumn(label, Alignment(mapping, block), isKey, group, BlockValues.Notes(mapping, block), DataBlock.FirstLine(item.Span));
    }

    /// <summary>A text that may be empty: null for nothing, and for what is no text with a finding.</summary>
    public static SourcedText? Text(YamlNode node, string name, DataBlock block) =>
        node is YamlScalar { Text.Length: 0 } ? null : YamlKeys.AsText(node, name, block.Diagnostics);

    private static YamlEntry? Entry(YamlMapping mapping, string key, DataBlock block)
    {
        if (mapping.FindEntry(key) is { } entry)
            return entry;
        block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(block.NameSpan, block.Name, key));
        return null;
    }
}
