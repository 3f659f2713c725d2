using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.MetricLabels;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables;

/// <content>Rows of metrics and their cells.</content>
internal sealed partial class MetricsTableBuilder
{
    private const string Dash = "–";

    private TableRow Row(RowSpec row, int index)
    {
        var id = chapter.NextNode();
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length + 1);
        cells.Add(LabelCell(row, index));
        foreach (var column in columns)
        {
            var cellId = chapter.NextNode();
            cells.Add(new TableCell { Id = cellId, Content = Content(row, index, column), Span = row.Span });
        }

        return new TableRow(id, row.Role, row.Level, cells.ToImmutable());
    }

    private TableCell LabelCell(RowSpec row, int index)
    {
        var id = chapter.NextNode();
        var metric = row.Metric!;
        var words = row.Label ?? chapter.World.Texts.Label(metric);
        var content = InlineMarkdown.Read(words, chapter);
        if (content.IsEmpty)
            content = [new TextInline(metric.Id.Text, row.Span)];
        chapter.Labels.Add(new PrintedLabel(InlineText.Of(content).Trim(), metric, tableId, GroupOf(row.Level), spec.Title is not null, words.Span));
        if (OwnUnit(row) is { Length: > 0 } unit)
            content = content.Add(new TextInline("\u00A0(" + unit + ")", row.Span));
        content = notes.Append(content, metric.Notes.Concat(row.Notes), row.Span);
        if (rounded.IsOff(index))
            content = notes.AppendOwn(content, "may not add", () => [new TextInline(Locale.Word(LocaleWord.Rounding), block.NameSpan)], row.Span);
        return new TableCell
        {
            Id = id,
            Content = content,
            Scope = HeaderScope.Row,
            Span = row.Span,
        };
    }

    /// <summary>The headings of the groups that a row of a level stands in, joined by slashes.</summary>
    private string GroupOf(int level) => string.Join('/', groups.Where(g => g.Level < level).Select(g => g.Label));

    /// <summary>The unit that stands behind a row's name: where all do, or where caption or headings name another one.</summary>
    private string OwnUnit(RowSpec row)
    {
        if (row.Unit is not { } unit || place == UnitPlace.Column)
            return string.Empty;
        return place == UnitPlace.Row || (commonUnit is not null && !unit.Equals(commonUnit)) ? Locale.UnitText(unit) : string.Empty;
    }

    private ImmutableArray<Inline> Content(RowSpec row, int index, ColumnSpec column)
    {
        switch (column.Kind)
        {
            case ColumnKind.Unit:
                var unit = row.Unit is { } own ? Locale.UnitText(own) : string.Empty;
                return unit.Length == 0 ? [] : [new TextInline(unit, row.Span)];
            case ColumnKind.Source:
                return Source(row.Metric!);
            case ColumnKind.Change:
                return Change(row, column);
            default:
                return Value(row, index, column);
        }
    }

    private ImmutableArray<Inline> Value(RowSpec row, int index, ColumnSpec column)
    {
        var metric = row.Metric!;
        if (FactSeries.Find(chapter.World.Values, metric, column.Period) is not { } value)
        {
            // Without any value at all the formula has failed, which its own finding says.
            if (metric.Formula is null || !chapter.World.Values.Of(metric.Id.Text).IsEmpty)
                block.Diagnostics.Add(TemplateDiagnostics.CellWithoutValue.At(row.Span, metric.Id.Text, column.Period.ToString()));
            return [new TextInline(Dash, row.Span)];
        }

        var fact = new Fact(value, Format(row));
        var moved = rounded.Moved(index, column);
        var printed = FactInlines.Create(moved == 0 ? fact : fact with { Format = fact.Format with { Moved = moved } }, row.Span, true, chapter);
        ImmutableArray<Inline> content = printed is null ? [] : [printed];
        // The metric's own notes stand at its name already.
        content = notes.Append(content, value.Notes.Where(n => metric.Notes.All(m => m.Text != n.Text)), row.Span);
        content = notes.AppendRestated(content, fact, row.Span);
        return moved == 0 ? content : notes.AppendOwn(content, $"moved {index} {column.Period}", () => MovedFrom(fact, row.Span), row.Span);
    }

    /// <summary>What a moved cell would print on its own; that figure is a printed fact too.</summary>
    private ImmutableArray<Inline> MovedFrom(Fact fact, SourceSpan span)
    {
        var words = Locale.Word(LocaleWord.Moved).Split("{}", 2);
        var content = ImmutableArray.CreateBuilder<Inline>(3);
        if (words[0].Length > 0)
            content.Add(new TextInline(words[0], block.NameSpan));
        if (words.Length > 1 && FactInlines.Create(fact, span, true, chapter) is { } printed)
            content.Add(printed);
        if (words.Length > 1 && words[1].Length > 0)
            content.Add(new TextInline(words[1], block.NameSpan));
        return content.ToImmutable();
    }

    private ValueFormat Format(RowSpec row)
    {
        var isOwn = row.Unit is null || (chapter.World.Values.UnitOf(row.Metric!.Id.Text)?.Equals(row.Unit) ?? true);
        return new ValueFormat { Unit = isOwn ? null : row.Unit, Decimals = row.Decimals, OmitsUnit = true };
    }

    private ImmutableArray<Inline> Change(RowSpec row, ColumnSpec column)
    {
        var metric = row.Metric!;
        var values = chapter.World.Values;
        if (metric.ValueType != Metrics.Catalog.ValueType.Number || FactSeries.Find(values, metric, column.Period) is not { } value)
            return [new TextInline(Dash, row.Span)];
        var isShare = string.Equals(values.UnitOf(metric.Id.Text)?.Code, "%", StringComparison.Ordinal);
        // A missing or zero prior is no mistake in a table.
        var change = isShare
            ? ChangeCalculator.Points(values, value, column.From, row.Span, out _)
            : ChangeCalculator.Relative(values, value, column.From, row.Span, out _);
        if (change is null)
            return [new TextInline(Dash, row.Span)];
        var fact = new Fact(value, ValueFormat.AsPublished) { Change = change };
        return FactInlines.Create(fact, row.Span, true, chapter) is { } printed ? notes.AppendRestated([printed], fact, row.Span) : [];
    }

    private ImmutableArray<Inline> Source(Metric metric)
    {
        if (metric.Source is not { } source)
            return [];
        var text = source.Title ?? source.File;
        if (text is not { } title)
            return [];
        var content = InlineMarkdown.Read(title, chapter);
        return source.Page is { } page
            ? content.Add(new TextInline($", {Locale.Word(LocaleWord.Page, page.Text)}", page.Span))
            : content;
    }
}
