using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.DataBlocks.MetricsTables.Rounding;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables;

/// <summary>Fills a table in reading order, so that nodes, citations and marks of notes are counted as a reader meets them.</summary>
internal sealed partial class MetricsTableBuilder
{
    private readonly TableSpec spec;
    private readonly DataBlock block;
    private readonly ChapterContext chapter;
    private readonly NoteMarks notes;
    private readonly UnitPlace place;
    private readonly Unit? captionUnit;
    private readonly ImmutableArray<ColumnSpec> columns;
    private readonly RoundedTable rounded;
    private readonly List<(int Level, string Label)> groups = [];
    private NodeId tableId;

    public MetricsTableBuilder(TableSpec spec, DataBlock block)
    {
        this.spec = spec;
        this.block = block;
        chapter = block.Chapter;
        notes = new NoteMarks(chapter, spec.Notes);
        (place, captionUnit) = Units();
        columns = place == UnitPlace.Column && spec.Columns.All(c => c.Kind != ColumnKind.Unit)
            ? spec.Columns.Insert(0, new ColumnSpec(ColumnKind.Unit, default, default, null, [], block.NameSpan))
            : spec.Columns;
        rounded = new RoundedTable(spec, Format, block);
    }

    private ReportLocale Locale => chapter.World.Locale;

    /// <summary>The table.</summary>
    public TableBlock Build(YamlMapping mapping)
    {
        var id = tableId = chapter.NextNode();
        var captionId = chapter.NextNode();
        ImmutableArray<Inline> title = spec.Title is { } text ? notes.Append(InlineMarkdown.Read(text, chapter), spec.TitleNotes, text.Span) : [];
        var anchor = block.ReadId(mapping, id, AnchorKind.Table, InlineText.WithoutNotes(title, false));
        var header = Header();
        var rows = ImmutableArray.CreateBuilder<TableRow>(spec.Rows.Length);
        for (var i = 0; i < spec.Rows.Length; i++)
            rows.Add(spec.Rows[i].Metric is null ? Group(spec.Rows[i]) : Row(spec.Rows[i], i));
        return new TableBlock(id, block.Span)
        {
            Anchor = anchor,
            CaptionId = captionId,
            Title = title,
            UnitText = captionUnit is null ? string.Empty : Locale.UnitText(captionUnit),
            Columns = [new TableColumn(CellAlignment.Start, true), .. columns.Select(c => new TableColumn(Alignment(c.Kind), false))],
            HeaderRows = [header],
            Rows = rows.ToImmutable(),
            Rounding = spec.Rounding,
            Notes = notes.Below,
        };
    }

    /// <summary>Where units stand, and which one the caption names: the one that most rows have, the first of equally many.</summary>
    private (UnitPlace Place, Unit? Caption) Units()
    {
        var counts = new Dictionary<string, int>(System.StringComparer.Ordinal);
        Unit? common = null;
        foreach (var row in spec.Rows)
        {
            if (row.Unit is not { } unit)
                continue;
            counts[unit.Code] = counts.TryGetValue(unit.Code, out var count) ? count + 1 : 1;
            if (common is null || counts[unit.Code] > counts[common.Code])
                common = unit;
        }

        if (spec.UnitPlace is { } written)
            return (written, written == UnitPlace.Caption ? common : null);
        var hasColumn = spec.Columns.Any(c => c.Kind == ColumnKind.Unit);
        return hasColumn || counts.Count > 1 ? (UnitPlace.Column, null) : (UnitPlace.Caption, common);
    }

    private TableRow Header()
    {
        var id = chapter.NextNode();
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length + 1);
        cells.Add(HeaderCell([new TextInline(Locale.Word(LocaleWord.Metric), block.NameSpan)], block.NameSpan, [], null));
        foreach (var column in columns)
        {
            ImmutableArray<Inline> content = column.Label is { } label
                ? InlineMarkdown.Read(label, chapter)
                : [new TextInline(Heading(column), column.Span)];
            cells.Add(HeaderCell(content, column.Span, column.Notes, Alignment(column.Kind)));
        }

        return new TableRow(id, TableRowRole.Header, 0, cells.ToImmutable());
    }

    private TableCell HeaderCell(ImmutableArray<Inline> content, SourceSpan span, ImmutableArray<SourcedText> ids, CellAlignment? alignment) => new()
    {
        Id = chapter.NextNode(),
        Content = notes.Append(content, ids, span),
        Scope = HeaderScope.Column,
        Alignment = alignment,
        Span = span,
    };

    private string Heading(ColumnSpec column)
    {
        var fiscal = chapter.World.Report.FiscalYear;
        return column.Kind switch
        {
            ColumnKind.Period => Locale.FormatPeriod(column.Period, fiscal),
            ColumnKind.Unit => Locale.Word(LocaleWord.Unit),
            ColumnKind.Source => Locale.Word(LocaleWord.Source),
            _ when column.From == column.Period.AddYears(-1) => Locale.Word(LocaleWord.Change),
            _ => $"{Locale.Word(LocaleWord.Change)} {Locale.FormatPeriod(column.From, fiscal)}–{Locale.FormatPeriod(column.Period, fiscal)}",
        };
    }

    private TableRow Group(RowSpec row)
    {
        groups.RemoveAll(g => g.Level >= row.Level);
        groups.Add((row.Level, row.Label!.Value.Text));
        var id = chapter.NextNode();
        var cellId = chapter.NextNode();
        var cell = new TableCell
        {
            Id = cellId,
            Content = notes.Append(InlineMarkdown.Read(row.Label!.Value, chapter), row.Notes, row.Span),
            Scope = HeaderScope.RowGroup,
            ColumnSpan = columns.Length + 1,
            Span = row.Span,
        };
        return new TableRow(id, TableRowRole.Group, row.Level, [cell]);
    }

    private static CellAlignment Alignment(ColumnKind kind) => kind is ColumnKind.Unit or ColumnKind.Source ? CellAlignment.Start : CellAlignment.End;
}
