using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.DataBlocks;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.Restatements;

/// <summary>The table of the block <c>restatements</c>: a row for each restated fact, in the catalog's order.</summary>
internal sealed class RestatementsTable(DataBlock block, ImmutableArray<string> columns, ImmutableArray<RestatedFact> facts)
{
    private const string Dash = "–";
    private readonly ChapterContext chapter = block.Chapter;

    private ReportLocale Locale => chapter.World.Locale;

    /// <summary>The table, in reading order.</summary>
    public TableBlock Build(YamlMapping mapping)
    {
        var id = chapter.NextNode();
        var captionId = chapter.NextNode();
        ImmutableArray<Inline> title = YamlKeys.Text(mapping, "title", block.Diagnostics) is { } text ? InlineMarkdown.ReadCaption(text, chapter) : [];
        return new TableBlock(id, block.Span)
        {
            Anchor = block.ReadId(mapping, id, AnchorKind.Table, InlineText.WithoutNotes(title, false)),
            CaptionId = captionId,
            Title = title,
            Columns = [new TableColumn(CellAlignment.Start, true), .. columns.Select(c => new TableColumn(Alignment(c), false))],
            HeaderRows = [Header()],
            Rows = [.. facts.Select(Row)],
        };
    }

    private static CellAlignment Alignment(string column) => column is "published" or "now" or "change" ? CellAlignment.End : CellAlignment.Start;

    private TableRow Header()
    {
        var id = chapter.NextNode();
        var heads = columns.Select(c => Head(c)).Prepend(Locale.Word(LocaleWord.Metric));
        return new TableRow(id, TableRowRole.Header, 0, [.. heads.Select((head, i) => new TableCell
        {
            Id = chapter.NextNode(),
            Content = [new TextInline(head, block.NameSpan)],
            Scope = HeaderScope.Column,
            Alignment = i == 0 ? null : Alignment(columns[i - 1]),
            Span = block.NameSpan,
        })]);
    }

    private string Head(string column) => Locale.Word(column switch
    {
        "period" => LocaleWord.Period,
        "edition" => LocaleWord.Edition,
        "published" => LocaleWord.Published,
        "now" => LocaleWord.Now,
        "change" => LocaleWord.Change,
        "reasons" => LocaleWord.Reasons,
        _ => LocaleWord.Notes,
    });

    private TableRow Row(RestatedFact fact)
    {
        var id = chapter.NextNode();
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length + 1);
        cells.Add(Cell(HeaderScope.Row, () => InlineMarkdown.Read(chapter.World.Texts.Label(fact.Metric), chapter)));
        foreach (var column in columns)
            cells.Add(Cell(HeaderScope.None, () => Content(fact, column)));
        return new TableRow(id, TableRowRole.Body, 0, cells.ToImmutable());
    }

    private TableCell Cell(HeaderScope scope, Func<ImmutableArray<Inline>> content)
    {
        var id = chapter.NextNode();
        return new TableCell { Id = id, Content = content(), Scope = scope, Span = block.NameSpan };
    }

    private ImmutableArray<Inline> Content(RestatedFact fact, string column) => column switch
    {
        "period" => [new TextInline(Locale.FormatPeriod(fact.Period, chapter.World.Report.FiscalYear), block.NameSpan)],
        "edition" => InlineMarkdown.Read(chapter.World.Texts.Edition(fact.Was.Edition), chapter),
        "published" => RestatementNote.Value(PublishedFact.Of(fact.Metric, fact.Was), block.NameSpan, chapter),
        "now" => RestatementNote.Now(fact, block.NameSpan, chapter),
        "change" => Change(fact),
        "reasons" => RestatementNote.Reasons(fact, block.NameSpan, chapter),
        _ => RestatementNote.Joined(new TextInline(" ", block.NameSpan), RestatementNote.Notes(fact, chapter)),
    };

    private ImmutableArray<Inline> Change(RestatedFact fact)
    {
        if (chapter.World.Values.Find(fact.Metric.Id.Text, fact.Period) is { } now && ChangeOf(fact, now) is { } change)
            return RestatementNote.Value(new Fact(now, ValueFormat.AsPublished) { Edition = fact.Was.Edition, Change = change }, block.NameSpan, chapter);
        return [new TextInline(Dash, block.NameSpan)];
    }

    /// <summary>The change in percent, of a percentage in points, with a tenth or the first digit that is not zero; null where there is none.</summary>
    private static FactChange? ChangeOf(RestatedFact fact, MetricValue now)
    {
        if (fact.Was.Value.Measurement is not { } was || now.Content is not FactContent.Number { Measurement: var current }
            || !UnitCatalog.TryConvert(was.Amount, was.Unit, current.Unit, out var before))
        {
            return null;
        }

        var isPoints = string.Equals(current.Unit.Code, "%", StringComparison.Ordinal);
        if (!isPoints && before == 0)
            return null;
        var amount = isPoints ? current.Amount - before : (current.Amount - before) / Math.Abs(before) * 100;
        return new FactChange(amount, Math.Clamp(-DecimalRounding.FirstDigit(amount), 1, 6), isPoints, fact.Period);
    }
}
