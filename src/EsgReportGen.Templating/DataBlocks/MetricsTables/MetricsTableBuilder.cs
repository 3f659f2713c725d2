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
    private readonly Unit? commonUnit;
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
        (place, commonUnit) = Units();
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
        ImmutableArray<Inline> title = spec.Title is { } text ? notes.Append(InlineMarkdown.ReadCaption(text, chapter), spec.TitleNotes, text.Span) : [];
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
            UnitText = place == UnitPlace.Caption && commonUnit is not null ? Locale.UnitText(commonUnit) : string.Empty,
            Columns = [new TableColumn(CellAlignment.Start, true), .. columns.Select(c => new TableColumn(Alignment(c.Kind), false))],
            HeaderRows = header,
            Rows = rows.ToImmutable(),
            Rounding = spec.Rounding,
            Wide = spec.Wide,
            Notes = notes.Below,
        };
    }

    /// <summary>Where units stand, and which one the caption or the headings name: the one that most rows have, the first of equally many.</summary>
    private (UnitPlace Place, Unit? Common) Units()
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
            return (written, written is UnitPlace.Caption or UnitPlace.Header ? common : null);
        var hasColumn = spec.Columns.Any(c => c.Kind == ColumnKind.Unit);
        return hasColumn || counts.Count > 1 ? (UnitPlace.Column, null) : (UnitPlace.Caption, common);
    }

    /// <summary>The headings: one row, or two where headings stand above several columns.</summary>
    private ImmutableArray<TableRow> Header()
    {
        var hasGroups = columns.Any(c => c.Group is not null);
        var id = chapter.NextNode();
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length + 1);
        var rowSpan = hasGroups ? 2 : 1;
        cells.Add(HeaderCell([new TextInline(Locale.Word(LocaleWord.Metric), block.NameSpan)], block.NameSpan, [], null) with { RowSpan = rowSpan });
        for (var i = 0; i < columns.Length;)
        {
            var group = columns[i].Group;
            var first = i++;
            while (group is not null && i < columns.Length && ReferenceEquals(columns[i].Group, group))
                i++;
            cells.Add(group is null ? HeaderCell(columns[first]) with { RowSpan = rowSpan } : GroupCell(group, i - first));
        }

        var row = new TableRow(id, TableRowRole.Header, 0, cells.ToImmutable());
        return hasGroups ? [row, InnerHeader()] : [row];
    }

    private TableRow InnerHeader()
    {
        var id = chapter.NextNode();
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length);
        foreach (var column in columns)
        {
            if (column.Group is not null)
                cells.Add(HeaderCell(column));
        }

        return new TableRow(id, TableRowRole.Header, 0, cells.ToImmutable());
    }

    private TableCell GroupCell(ColumnGroup group, int count)
    {
        ImmutableArray<Inline> content = group.Label is { } label
            ? InlineMarkdown.Read(label, chapter)
            : [new TextInline(Locale.FormatPeriod(group.Period, chapter.World.Report.FiscalYear), group.Span)];
        return HeaderCell(content, group.Span, group.Notes, CellAlignment.Center) with { ColumnSpan = count };
    }

    private TableCell HeaderCell(ColumnSpec column)
    {
        ImmutableArray<Inline> content = column.Label is { } label ? InlineMarkdown.Read(label, chapter) : [new TextInline(Heading(column), column.Span)];
        if (place == UnitPlace.Header && column.Kind == ColumnKind.Period && commonUnit is not null && Locale.UnitText(commonUnit) is { Length: > 0 } unit)
            content = content.Add(new TextInline("\u00A0(" + unit + ")", column.Span));
        return HeaderCell(content, column.Span, column.Notes, Alignment(column.Kind));
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
            ColumnKind.Period when column.Group is { Label: null } => Locale.Word(LocaleWord.Value),
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
