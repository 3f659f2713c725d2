using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Pdf.Tests.Sketching;

/// <summary>Builds small reports by hand: numbers the nodes and closes what the records require.</summary>
internal sealed class ReportSketch
{
    private readonly List<Chapter> chapters = [];
    private readonly List<Block> blocks = [];
    private int index;

    public string Title { get; init; } = "A report";

    public string Language { get; init; } = "en";

    public NodeId Next() => new(chapters.Count, ++index);

    public static ImmutableArray<Inline> Words(string text) => [new TextInline(text, default)];

    public ReportSketch Add(Block block)
    {
        blocks.Add(block);
        return this;
    }

    public HeadingBlock Heading(int level, string text, string anchor = "") => new(Next(), level, string.Empty, anchor, Words(text), default);

    public ParagraphBlock Paragraph(params ImmutableArray<Inline> content) => new(Next(), ParagraphRole.Body, content, default);

    public ParagraphBlock Paragraph(string text) => Paragraph(Words(text));

    public Note Note(string mark, string text, NotePlacement placement = NotePlacement.PageFoot) => new(Next(), mark, placement, Words(text), default);

    public NoteReferenceInline Call(Note note) => new(Next(), note, default);

    public LinkInline Link(LinkTarget target, string text) => new(Next(), target, Words(text), "Opens " + text, default);

    public SpanInline Span(string? language, string text) => new(Next(), new SpanAttributes { Language = language }, Words(text), default);

    public ListBlock List(params ImmutableArray<ImmutableArray<Block>> items)
    {
        var id = Next();
        var list = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var item in items)
            list.Add(new ListItem(Next(), "•", item, default));
        return new ListBlock(id, false, false, list.ToImmutable(), default);
    }

    public FigureBlock Figure(string alternative, string caption) =>
        new(Next(), Next(), string.Empty, "content/images/a.png", alternative, caption.Length > 0 ? "Figure 1" : string.Empty, caption.Length > 0 ? Words(caption) : [], null, default);

    /// <summary>Columns over two years, one series a name.</summary>
    public ChartBlock Chart(string title, string remark, params ImmutableArray<string> series) => new(Next(), default)
    {
        CaptionId = Next(),
        RemarkId = Next(),
        Label = title.Length > 0 ? "Figure 2" : string.Empty,
        Title = title.Length > 0 ? Words(title) : [],
        AlternativeText = "Columns of " + string.Join(", ", series),
        Remark = remark.Length > 0 ? Words(remark) : [],
        Chart = new SeriesChart
        {
            Form = SeriesForm.Column,
            Numbers = new AxisNumbers(ReportLocale.English, false),
            Categories = [Words("2023"), Words("2024")],
            Series = [.. series.Select((name, i) => new ChartSeries(Words(name), [Value(i, 1), Value(i, 2)]))],
        },
    };

    public CalloutBlock Callout(string title, params ImmutableArray<Block> inner) => new(Next(), Next(), Words(title), inner, default);

    public TableCell Cell(string text, HeaderScope scope = HeaderScope.None, int columns = 1) =>
        new() { Id = Next(), Content = text.Length > 0 ? Words(text) : [], Scope = scope, ColumnSpan = columns };

    public TableRow Row(TableRowRole role, int level, params ImmutableArray<TableCell> cells) => new(Next(), role, level, cells);

    public KpiTile Tile(string label, string figure, string comparison) => new()
    {
        Id = Next(), Parts = (Next(), Next(), Next()), Label = Words(label), Figure = Words(figure), Comparison = comparison.Length > 0 ? Words(comparison) : [], Span = default,
    };

    public TableBlock Table(int columns, string title, ImmutableArray<TableRow> header, ImmutableArray<TableRow> rows, ImmutableArray<Note> notes = default) =>
        new(Next(), default)
        {
            CaptionId = Next(),
            Title = title.Length > 0 ? Words(title) : [],
            Columns = [.. Enumerable.Repeat(new TableColumn(CellAlignment.Start, false), columns)],
            HeaderRows = header,
            Rows = rows,
            Notes = notes.IsDefault ? [] : notes,
        };

    private ChartValue Value(int series, int category)
    {
        var citation = new CitationId(chapters.Count, (series * 2) + category);
        var text = FormattableString.Invariant($"{category}{series}.5");
        return new ChartValue((category * 10) + series + 0.5m, [new FactInline(text, citation, default)], citation);
    }

    /// <summary>Ends the chapter of the blocks added so far.</summary>
    public ReportSketch EndChapter(string key)
    {
        chapters.Add(new Chapter { Id = new NodeId(chapters.Count, 0), Key = key, Title = Words(key), Span = default, Blocks = [.. blocks] });
        blocks.Clear();
        index = 0;
        return this;
    }

    public ReportDocument Build()
    {
        if (blocks.Count > 0)
            EndChapter("chapter-" + (chapters.Count + 1));
        return new ReportDocument
        {
            Language = Language,
            Metadata = new DocumentMetadata("sketch", Title, "Example Group", string.Empty, new Period(PeriodKind.Instant, 2024, 7, 22, false)),
            Cover = new Cover(new NodeId(-1, 0), [new CoverLine(new NodeId(-1, 1), CoverRole.Title, Words(Title))]),
            Chapters = [.. chapters],
        };
    }
}
