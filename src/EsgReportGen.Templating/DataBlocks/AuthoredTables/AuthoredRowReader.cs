using System;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking;

namespace EsgReportGen.Templating.DataBlocks.AuthoredTables;

/// <summary>Reads the rows of a table and gives each cell its place; rows whose cells do not fill the table are reported and filled up.</summary>
internal sealed class AuthoredRowReader
{
    private static readonly ImmutableArray<string> RowKeys = ["cells", "style", "level", "notes"];
    private static readonly ImmutableArray<string> GroupKeys = ["group", "level", "notes"];
    private static readonly ImmutableArray<string> CellKeys = ["text", "span", "rows", "align", "notes"];

    private readonly DataBlock block;
    private readonly int columns;
    private readonly bool knowsWidth;

    // How many rows a cell from above still covers a column.
    private readonly int[] covered;
    private readonly SourceSpan[] coveredBy;
    private readonly ImmutableArray<AuthoredRow>.Builder rows = ImmutableArray.CreateBuilder<AuthoredRow>();
    private int level;

    private AuthoredRowReader(int columns, bool knowsWidth, DataBlock block)
    {
        (this.columns, this.knowsWidth, this.block) = (columns, knowsWidth, block);
        (covered, coveredBy) = (new int[columns], new SourceSpan[columns]);
    }

    /// <summary>The rows in order; empty with a finding.</summary>
    /// <param name="entry">The entry <c>rows</c>.</param>
    /// <param name="columns">The number of columns, as far as they could be read.</param>
    /// <param name="knowsWidth">Whether all of them could be read; if not, rows that do not fill them are no mistake of their own.</param>
    /// <param name="block">The block.</param>
    public static ImmutableArray<AuthoredRow> Read(YamlEntry entry, int columns, bool knowsWidth, DataBlock block)
    {
        if (YamlKeys.AsSequence(entry.Value, "rows", block.Diagnostics, entry.Key.Span) is not { } list)
            return [];
        if (list.Items.IsEmpty)
            block.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(entry.Key.Span, "`rows`"));
        var reader = new AuthoredRowReader(columns, knowsWidth, block);
        foreach (var item in list.Items)
            reader.Row(item);
        reader.EndSpans("the table ends");
        return reader.rows.ToImmutable();
    }

    private void Row(YamlNode item)
    {
        switch (item)
        {
            case YamlSequence cells:
                Add(cells, TableRowRole.Body, level, [], item.Span);
                break;
            case YamlMapping mapping when mapping.FindEntry("group") is not null:
                Group(mapping);
                break;
            case YamlMapping mapping:
                Styled(mapping);
                break;
            default:
                block.Diagnostics.Add(DataBlock.Shape("rows", "a list of cells, or a mapping with `cells` or `group`", DataBlock.FirstLine(item.Span)));
                break;
        }
    }

    private void Group(YamlMapping mapping)
    {
        YamlKeys.Check(mapping, GroupKeys, block.Diagnostics);
        EndSpans("a group begins");
        if (YamlKeys.Text(mapping, "group", block.Diagnostics) is not { } label)
            return;
        level = Level(mapping) ?? 1;
        var cell = new AuthoredCell(label, 0, columns, 1, null, [], label.Span);
        rows.Add(new AuthoredRow(TableRowRole.Group, level - 1, [cell], BlockValues.Notes(mapping, block), label.Span));
    }

    private void Styled(YamlMapping mapping)
    {
        YamlKeys.Check(mapping, RowKeys, block.Diagnostics);
        if (mapping.FindEntry("cells") is not { } entry)
        {
            block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(DataBlock.FirstLine(mapping.Span), "rows", "cells"));
            return;
        }

        var role = BlockValues.Choice(mapping, "style", ["subtotal", "total"], block) switch
        {
            "subtotal" => TableRowRole.Subtotal,
            "total" => TableRowRole.Total,
            _ => TableRowRole.Body,
        };
        var depth = Level(mapping) is { } written ? written - 1 : role == TableRowRole.Total ? 0 : level;
        if (YamlKeys.AsSequence(entry.Value, "cells", block.Diagnostics, entry.Key.Span) is { } cells)
            Add(cells, role, depth, BlockValues.Notes(mapping, block), mapping.Span);
    }

    private void Add(YamlSequence list, TableRowRole role, int depth, ImmutableArray<SourcedText> notes, SourceSpan span)
    {
        var cells = ImmutableArray.CreateBuilder<AuthoredCell>(list.Items.Length);
        var reach = (int[])covered.Clone();
        var column = 0;
        foreach (var item in list.Items)
        {
            while (column < columns && covered[column] > 0)
                column++;
            if (column >= columns)
            {
                ReportPlaces(TemplateDiagnostics.RowTooLong.At(DataBlock.FirstLine(item.Span), Number(columns)));
                break;
            }

            var cell = Cell(item, column);
            cells.Add(cell);
            for (var i = column; i < column + cell.Columns; i++)
                (reach[i], coveredBy[i]) = (cell.Rows, cell.Span);
            column += cell.Columns;
        }

        Fill(cells, column, reach, span);
        for (var i = 0; i < columns; i++)
            covered[i] = Math.Max(0, reach[i] - 1);
        rows.Add(new AuthoredRow(role, depth, cells.ToImmutable(), notes, DataBlock.FirstLine(span)));
    }

    /// <summary>Reports columns that a row leaves without a cell, and gives them empty ones.</summary>
    private void Fill(ImmutableArray<AuthoredCell>.Builder cells, int column, int[] reach, SourceSpan span)
    {
        var missing = 0;
        for (; column < columns; column++)
        {
            if (covered[column] > 0)
                continue;
            missing++;
            reach[column] = 1;
            cells.Add(new AuthoredCell(null, column, 1, 1, null, [], span));
        }

        if (missing > 0)
            ReportPlaces(TemplateDiagnostics.RowTooShort.At(DataBlock.FirstLine(span), Number(missing), Number(columns)));
    }

    private AuthoredCell Cell(YamlNode item, int column)
    {
        if (item is not YamlMapping mapping)
            return new AuthoredCell(AuthoredTableReader.Text(item, "cells", block), column, 1, 1, null, [], item.Span);
        YamlKeys.Check(mapping, CellKeys, block.Diagnostics);
        var text = mapping.FindEntry("text") is { } entry ? AuthoredTableReader.Text(entry.Value, "text", block) : null;
        var wide = Columns(mapping, column);
        var high = Count(mapping, "rows", out _) ?? 1;
        var place = text?.Span ?? DataBlock.FirstLine(item.Span);
        return new AuthoredCell(text, column, wide, high, AuthoredTableReader.Alignment(mapping, block), BlockValues.Notes(mapping, block), place);
    }

    /// <summary>Columns that a cell covers: as many as it asks for, up to the end of the row or the next cell from above.</summary>
    private int Columns(YamlMapping mapping, int column)
    {
        if (Count(mapping, "span", out var place) is not { } wanted)
            return 1;
        for (var i = column + 1; i < column + wanted; i++)
        {
            if (i >= columns)
            {
                ReportPlaces(TemplateDiagnostics.SpanTooLong.At(place, Number(wanted), Number(columns - column)));
                return columns - column;
            }

            if (covered[i] == 0)
                continue;
            ReportPlaces(TemplateDiagnostics.CellsOverlap.At(place, Number(i + 1)).WithRelated(coveredBy[i], "the cell from above"));
            return i - column;
        }

        return wanted;
    }

    private int? Count(YamlMapping mapping, string key, out SourceSpan place)
    {
        place = default;
        if (YamlKeys.Text(mapping, key, block.Diagnostics) is not { } text)
            return null;
        place = text.Span;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 10_000)
            return count;
        block.Diagnostics.Add(DataBlock.Shape(key, "a number from 1 on", text.Span));
        return null;
    }

    private int? Level(YamlMapping mapping)
    {
        if (Count(mapping, "level", out var place) is not { } depth)
            return null;
        if (depth <= 4)
            return depth;
        block.Diagnostics.Add(DataBlock.Shape("level", "a number from 1 to 4", place));
        return null;
    }

    /// <summary>Reports cells that ask for more rows than there are.</summary>
    private void EndSpans(string reason)
    {
        for (var column = 0; column < columns; column++)
        {
            if (covered[column] > 0 && (column == 0 || covered[column - 1] == 0 || coveredBy[column - 1] != coveredBy[column]))
                ReportPlaces(TemplateDiagnostics.RowsMissing.At(coveredBy[column], Number(covered[column]), reason));
        }

        if (Array.TrueForAll(covered, c => c == 0))
            return;
        Array.Clear(covered);
    }

    private void ReportPlaces(Diagnostic finding)
    {
        if (knowsWidth)
            block.Diagnostics.Add(finding);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
