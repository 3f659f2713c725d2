using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Pdf.Tests.Sketching;

/// <summary>Lays a report out in the plainest way: one line a paragraph, one below the other, with every tag that the contract asks for.</summary>
internal sealed class PageSketch
{
    private static readonly TextShaper Shaper = new(FontCatalog.Default);
    private static readonly FontFace Inter = FontCatalog.Default.Find("Inter", 400)!;
    private readonly List<Page> pages = [];
    private readonly ImmutableArray<FrameItem>.Builder items = ImmutableArray.CreateBuilder<FrameItem>();
    private readonly List<Note> footNotes = [];
    private readonly HashSet<NodeId> printedNotes = [];
    private readonly int linesPerPage;
    private double x;
    private int line;

    private PageSketch(int linesPerPage) => this.linesPerPage = linesPerPage;

    public static PagedDocument Layout(ReportDocument report, int linesPerPage = 45)
    {
        var sketch = new PageSketch(linesPerPage);
        sketch.Tagged(report.Cover.Id, () =>
        {
            foreach (var cover in report.Cover.Lines)
                sketch.Line(cover.Id, cover.Content);
        });
        sketch.EndPage(string.Empty);
        foreach (var chapter in report.Chapters)
        {
            sketch.items.Add(new DestinationItem(chapter.Id, new Point(new Length(50), new Length(50))));
            foreach (var block in chapter.Blocks)
                sketch.Add(block);
            sketch.EndPage();
        }

        return new PagedDocument([.. sketch.pages]);
    }

    public static ShapedText Shape(string text) => Shaper.Shape(text, Inter)[0];

    public static TextItem Text(double x, double y, string text) =>
        new(new Point(new Length(x), new Length(y)), Shape(text), 0, Shape(text).Glyphs.Length, new Length(10), Color.Black);

    private Length Y => new(60 + 16 * line);

    private void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Destination(heading.Id);
                Line(heading.Id, heading.Content);
                break;
            case ParagraphBlock paragraph:
                Line(paragraph.Id, paragraph.Content);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    Tagged(item.Id, () => Words("• "), TagPart.Label);
                    AddAll(item.Blocks);
                }

                break;
            case CalloutBlock callout:
                items.Add(new PathItem(Path.Rectangle(new Rect(new Length(40), Y, new Length(400), new Length(30))), Color.FromRgb(230, 240, 250)));
                Line(callout.TitleId, callout.Title);
                AddAll(callout.Blocks);
                break;
            case QuoteBlock quote:
                AddAll(quote.Blocks);
                break;
            case PullQuoteBlock quote:
                AddAll(quote.Blocks);
                Line(quote.ById, quote.By);
                break;
            case TimelineBlock timeline:
                foreach (var (node, content) in timeline.Items.SelectMany(i => i.Texts))
                    Line(node, content);
                break;
            case ColumnsBlock columns:
                AddAll(columns.Blocks);
                break;
            case KeepBlock keep:
                AddAll(keep.Blocks);
                break;
            case LandscapeBlock landscape:
                AddAll(landscape.Blocks);
                break;
            case RuleBlock rule:
                Tagged(rule.Id, () => items.Add(new PathItem(Path.Line(new Point(new Length(50), Y), new Point(new Length(150), Y)), null, new Stroke(Color.Black, new Length(0.5)))));
                EndLine();
                break;
            case CodeBlock code:
                Line(code.Id, ReportSketch.Words(code.Text));
                break;
            case KpiBlock tiles:
                foreach (var tile in tiles.Tiles)
                {
                    Line(tile.Parts.Label, tile.Label);
                    Line(tile.Parts.Figure, tile.Figure);
                    if (!tile.Comparison.IsEmpty)
                        Line(tile.Parts.Comparison, tile.Comparison);
                    if (tile.TrendId is { } trend)
                    {
                        Tagged(trend, () => items.Add(new PathItem(Path.Line(new Point(new Length(50), Y + new Length(10)), new Point(new Length(150), Y)), null, new Stroke(Color.Black, new Length(1)))));
                        EndLine();
                    }
                }

                break;
            case FigureBlock figure:
                Destination(figure.Id);
                Tagged(figure.Id, () => items.Add(new PathItem(Path.Rectangle(new Rect(new Length(50), Y, new Length(80), new Length(12))), null, new Stroke(Color.Black, new Length(1)))));
                EndLine();
                if (!figure.Caption.IsEmpty)
                    Line(figure.CaptionId, [.. ReportSketch.Words(figure.Label + " "), .. figure.Caption]);
                break;
            case ChartBlock chart:
                Add(chart);
                break;
            case TableBlock table:
                Add(table);
                break;
            case ContentsBlock contents:
                foreach (var entry in contents.Entries)
                {
                    Tagged(entry.LinkId, () =>
                    {
                        Inlines(entry.Content);
                        Words(" 1");
                    });
                    items.Add(new LinkItem(new Rect(new Length(50), Y, new Length(200), new Length(14)), entry.LinkId));
                    EndLine();
                }

                break;
        }
    }

    private void AddAll(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    private void Add(ChartBlock chart)
    {
        Destination(chart.Id);
        if (!chart.Title.IsEmpty)
            Line(chart.CaptionId, [.. ReportSketch.Words(chart.Label + " "), .. chart.Title]);
        items.AddRange(new ArtifactStart(ArtifactKind.Layout), Text(40, Y.Points + 10, "0"), Text(40, Y.Points + 10 - 12, "20"), new ArtifactEnd());
        items.Add(new TagStart(chart.Id) { Texts = [.. chart.Chart.Texts.Select(InlinePlainText.Of)] });
        foreach (var text in chart.Chart.Texts)
        {
            items.Add(new PathItem(Path.Rectangle(new Rect(new Length(50 + x), Y, new Length(8), new Length(12))), Color.FromRgb(0, 90, 160)));
            x += 10;
            Inlines(text);
        }

        items.Add(new TagEnd());
        EndLine();
        if (!chart.Remark.IsEmpty)
            Line(chart.RemarkId, chart.Remark);
    }

    private void Add(TableBlock table)
    {
        Destination(table.Id);
        if (!table.Title.IsEmpty)
            Line(table.CaptionId, table.Title);
        foreach (var row in table.HeaderRows.AddRange(table.Rows))
        {
            foreach (var cell in row.Cells)
            {
                items.Add(new PathItem(Path.Line(new Point(new Length(x + 50), Y), new Point(new Length(x + 150), Y)), null, new Stroke(Color.Black, new Length(0.5))));
                Tagged(cell.Id, () => Inlines(cell.Content));
                x += 20;
            }

            EndLine();
        }

        foreach (var note in table.Notes)
            Print(note);
    }

    private void Line(NodeId node, ImmutableArray<Inline> content)
    {
        Tagged(node, () => Inlines(content));
        EndLine();
    }

    private void Inlines(ImmutableArray<Inline> content)
    {
        Inline? before = null;
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline words:
                    Words(words.Text);
                    break;
                case FactInline fact:
                    Words(fact.Text);
                    break;
                case StyledInline styled:
                    Inlines(styled.Children);
                    break;
                case SpanInline span:
                    Tagged(span.Id, () => Inlines(span.Children));
                    break;
                case LinkInline link:
                    Linked(link.Id, () => Inlines(link.Children));
                    break;
                case PageReferenceInline page:
                    Linked(page.Id, () => Words("1"));
                    break;
                case NoteReferenceInline call:
                    if (before is NoteReferenceInline)
                        Words(",");
                    Linked(call.Id, () => Words(call.Note.Mark));
                    if (call.Note.Placement == NotePlacement.PageFoot && printedNotes.Add(call.Note.Id))
                        footNotes.Add(call.Note);
                    break;
            }

            before = inline;
        }
    }

    private void Linked(NodeId node, System.Action content)
    {
        var start = x;
        Tagged(node, content);
        items.Add(new LinkItem(new Rect(new Length(50 + start), Y, new Length(x - start), new Length(12)), node));
    }

    private void Tagged(NodeId node, System.Action content, TagPart part = TagPart.Content)
    {
        items.Add(new TagStart(node, part));
        content();
        items.Add(new TagEnd());
    }

    private void Words(string text)
    {
        var item = Text(50 + x, Y.Points + 10, text);
        items.Add(new GroupItem(default, [item]));
        foreach (var glyph in item.Text.Glyphs)
            x += glyph.Advance * 10.0 / item.Text.Font.UnitsPerEm;
    }

    private void Print(Note note)
    {
        Tagged(note.Id, () => Words(note.Mark + " "), TagPart.Label);
        Line(note.Id, note.Content);
    }

    private void Destination(NodeId node) => items.Add(new DestinationItem(node, new Point(new Length(50), Y)));

    private void EndLine()
    {
        (x, line) = (0, line + 1);
        if (line >= linesPerPage)
            EndPage();
    }

    private void EndPage(string? label = null)
    {
        var notes = footNotes.ToArray();
        footNotes.Clear();
        line = linesPerPage + 1;
        foreach (var note in notes)
        {
            Tagged(note.Id, () => Words(note.Mark + " "), TagPart.Label);
            Tagged(note.Id, () => Inlines(note.Content));
            (x, line) = (0, line + 1);
        }

        items.Add(new ArtifactStart(ArtifactKind.Footer));
        items.Add(Text(50, 820, "Page " + pages.Count));
        items.Add(new ArtifactEnd());
        pages.Add(new Page(new Size(new Length(595.276), new Length(841.89)), label ?? pages.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), items.ToImmutable()));
        items.Clear();
        (x, line) = (0, 0);
    }
}
