using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Sites;
using EsgReportGen.Metrics.Targets;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.Targets;

namespace EsgReportGen.Templating.DataBlocks.TargetTables;

/// <summary>Fills a table of targets in reading order.</summary>
internal sealed class TargetTableBuilder
{
    private const string Dash = "–";

    private readonly TargetTableSpec spec;
    private readonly DataBlock block;
    private readonly ChapterContext chapter;
    private readonly NoteMarks notes;
    private readonly ImmutableArray<TargetColumn> columns;
    private readonly Unit? captionUnit;

    public TargetTableBuilder(TargetTableSpec spec, DataBlock block)
    {
        this.spec = spec;
        this.block = block;
        chapter = block.Chapter;
        notes = new NoteMarks(chapter, spec.Notes);
        var units = spec.Rows.Where(r => !r.IsHeading).Select(r => r.Progress.Unit).OfType<Unit>().Distinct().ToList();
        var first = spec.Columns.TakeWhile(c => !IsAmount(c.Kind)).Count();
        (columns, captionUnit) = units.Count > 1 && first < spec.Columns.Length
            ? (spec.Columns.Insert(first, new TargetColumn(TargetColumnKind.Unit, block.NameSpan)), null)
            : (spec.Columns, units.Count == 1 ? units[0] : null);
    }

    private ReportLocale Locale => chapter.World.Locale;

    /// <summary>The table.</summary>
    public TableBlock Build(YamlMapping mapping)
    {
        var id = chapter.NextNode();
        var captionId = chapter.NextNode();
        ImmutableArray<Inline> title = spec.Title is { } text ? InlineMarkdown.ReadCaption(text, chapter) : [];
        var anchor = block.ReadId(mapping, id, AnchorKind.Table, InlineText.WithoutNotes(title, false));
        var header = Header();
        return new TableBlock(id, block.Span)
        {
            Anchor = anchor,
            CaptionId = captionId,
            Title = title,
            UnitText = captionUnit is null ? string.Empty : Locale.UnitText(captionUnit),
            Columns = [new TableColumn(CellAlignment.Start, true), .. columns.Select(c => new TableColumn(Alignment(c.Kind), false))],
            HeaderRows = [header],
            Rows = [.. spec.Rows.Select(Row)],
            Notes = notes.Below,
        };
    }

    private TableRow Header()
    {
        var id = chapter.NextNode();
        var key = spec.By is null ? LocaleWord.Target : spec.By.Value.Text == SiteCatalog.Dimension ? LocaleWord.Site : LocaleWord.Metric;
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length + 1);
        cells.Add(Cell([new TextInline(Locale.Word(key), block.NameSpan)], HeaderScope.Column, null, block.NameSpan));
        foreach (var column in columns)
            cells.Add(Cell([new TextInline(Heading(column.Kind), column.Span)], HeaderScope.Column, Alignment(column.Kind), column.Span));
        return new TableRow(id, TableRowRole.Header, 0, cells.ToImmutable());
    }

    private string Heading(TargetColumnKind kind)
    {
        var period = Locale.FormatPeriod(spec.Period, chapter.World.Report.FiscalYear);
        return kind switch
        {
            TargetColumnKind.Metric => Locale.Word(LocaleWord.Metric),
            TargetColumnKind.Unit => Locale.Word(LocaleWord.Unit),
            TargetColumnKind.Sort => Locale.Word(LocaleWord.TargetSort),
            TargetColumnKind.Base => Locale.Word(LocaleWord.TargetBase),
            TargetColumnKind.Goal => Locale.Word(LocaleWord.TargetGoal),
            TargetColumnKind.Required => Locale.Word(LocaleWord.TargetRequired) + " " + period,
            TargetColumnKind.Actual => Locale.Word(LocaleWord.TargetActual) + " " + period,
            TargetColumnKind.Difference => Locale.Word(LocaleWord.TargetDifference),
            TargetColumnKind.Progress => Locale.Word(LocaleWord.TargetProgress),
            _ => Locale.Word(LocaleWord.TargetStatus),
        };
    }

    private TableRow Row(TargetRow row)
    {
        var id = chapter.NextNode();
        if (row.IsHeading)
        {
            var heading = Cell(Label(row.Progress, row.Span, false), HeaderScope.RowGroup, null, row.Span) with { ColumnSpan = columns.Length + 1 };
            return new TableRow(id, TableRowRole.Group, row.Level, [heading]);
        }

        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length + 1);
        cells.Add(Cell(Label(row.Progress, row.Span, spec.By is not null), HeaderScope.Row, null, row.Span));
        foreach (var column in columns)
        {
            var cell = Cell([], HeaderScope.None, null, row.Span);
            cells.Add(cell with { Content = Content(row.Progress, column.Kind, row.Span) });
        }

        return new TableRow(id, TableRowRole.Body, row.Level, cells.ToImmutable());
    }

    private TableCell Cell(ImmutableArray<Inline> content, HeaderScope scope, CellAlignment? alignment, SourceSpan span) =>
        new() { Id = chapter.NextNode(), Content = content, Scope = scope, Alignment = alignment, Span = span };

    /// <summary>The name of the target with who approved it, or of the part; with the notes to it.</summary>
    private ImmutableArray<Inline> Label(TargetProgress progress, SourceSpan span, bool isPart)
    {
        if (isPart && progress.Metric is { } part)
            return notes.Append(InlineMarkdown.Read(chapter.World.Texts.Label(part), chapter), part.Notes, span);
        var target = progress.Target;
        var content = InlineMarkdown.Read(chapter.World.Texts.Label(target), chapter);
        if (target.Approved is { } approved)
        {
            var words = Locale.Word(LocaleWord.TargetApproved).Replace("{}", approved.Text, StringComparison.Ordinal);
            content = content.Add(new TextInline(Locale.InBrackets(words), approved.Span));
        }

        return notes.Append(content, target.Notes.Concat(progress.Metric?.Notes ?? []), span);
    }

    private ImmutableArray<Inline> Content(TargetProgress progress, TargetColumnKind kind, SourceSpan span) => kind switch
    {
        TargetColumnKind.Metric => progress.Metric is { } metric ? InlineMarkdown.Read(chapter.World.Texts.Label(metric), chapter) : Nothing(span),
        TargetColumnKind.Unit => progress.Unit is { } unit && Locale.UnitText(unit) is { Length: > 0 } text ? [new TextInline(text, span)] : Nothing(span),
        TargetColumnKind.Sort => [new TextInline(TargetWording.Sort(progress, Locale), span)],
        TargetColumnKind.Status => [new TextInline(TargetWording.Status(progress, Locale), span)],
        TargetColumnKind.Base => Number(WithoutUnit(TargetFigure.Base(progress), progress), progress.BasePeriod, span),

        // A change whose value is not known is no amount in the row's unit.
        TargetColumnKind.Goal => Number(
            progress.Goal is null ? TargetFigure.Goal(progress) : WithoutUnit(TargetFigure.Goal(progress), progress), progress.Target.Goal.Period, span),
        TargetColumnKind.Required => Number(WithoutUnit(TargetFigure.Required(progress), progress), null, span),
        TargetColumnKind.Difference => Number(WithoutUnit(TargetFigure.Difference(progress), progress), null, span),
        TargetColumnKind.Progress => Number(TargetFigure.Progress(progress), null, span),
        _ => Actual(progress, span),
    };

    private ImmutableArray<Inline> Actual(TargetProgress progress, SourceSpan span)
    {
        var content = Number(WithoutUnit(progress.Actual is { } value ? new Fact(value, ValueFormat.AsPublished) : null, progress), null, span);
        return progress.Actual is { } fact
            ? notes.Append(content, fact.Notes.Where(n => fact.Metric.Notes.All(m => m.Text != n.Text)), span)
            : content;
    }

    /// <summary>A number in the row's unit without it, for column or caption say it.</summary>
    private static Fact? WithoutUnit(Fact? fact, TargetProgress progress) =>
        fact?.Value.Content is Metrics.Values.FactContent.Number number && number.Measurement.Unit.Equals(progress.Unit)
            ? fact with { Format = fact.Format with { OmitsUnit = true } }
            : fact;

    /// <summary>A number, with the period that it is for where the column's head does not say it.</summary>
    private ImmutableArray<Inline> Number(Fact? fact, Foundation.Periods.Period? period, SourceSpan span)
    {
        if (fact is null || FactInlines.Create(fact, span, true, chapter) is not { } printed)
            return Nothing(span);
        return period is { } known
            ? [printed, new TextInline(Locale.InBrackets(Locale.FormatPeriod(known, chapter.World.Report.FiscalYear)), span)]
            : [printed];
    }

    private static ImmutableArray<Inline> Nothing(SourceSpan span) => [new TextInline(Dash, span)];

    private static bool IsAmount(TargetColumnKind kind) =>
        kind is TargetColumnKind.Base or TargetColumnKind.Goal or TargetColumnKind.Required or TargetColumnKind.Actual or TargetColumnKind.Difference;

    private static CellAlignment Alignment(TargetColumnKind kind) =>
        IsAmount(kind) || kind == TargetColumnKind.Progress ? CellAlignment.End : CellAlignment.Start;
}
