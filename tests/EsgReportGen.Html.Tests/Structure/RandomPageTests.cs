using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using CsCheck;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Html.Tests.Pages;

namespace EsgReportGen.Html.Tests.Structure;

/// <summary>Whatever the report, its page is sound: well-formed, with unique ids and links that lead somewhere, and no text of it is lost.</summary>
public sealed class RandomPageTests
{
    [Fact]
    public void AnyReport_GivesASoundPage() => Gen.Byte.Array[1, 80].Sample(
        choices =>
        {
            var maker = new Maker(choices);
            var page = HtmlPage.Parse(Sketch.Page(Sketch.Report(maker.Blocks().ToArray())));
            var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToArray();
            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.All(page.Descendants().Attributes("href").Select(a => a.Value).Where(h => h.StartsWith('#')), h => Assert.Contains(h[1..], ids));
            Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName == "a" && e.Ancestors().Any(a => a.Name.LocalName == "a"));
            var levels = page.Descendants().Single(e => e.Name.LocalName == "main").Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0').ToArray();
            Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1));
            var text = page.Value;
            Assert.All(maker.Words, w => Assert.Contains(w, text, StringComparison.Ordinal));
        },
        iter: 400);

    /// <summary>Makes blocks out of bytes; every piece of text is another word.</summary>
    private sealed class Maker(byte[] choices)
    {
        private static readonly string[] Hostile = ["<b>", "&amp;", "</p>", "\"'", "]]>", "-->", "\uD83C\uDF31", "نص", "中文"];

        private readonly Queue<byte> rest = new(choices);
        private readonly List<NoteReferenceInline> marks = [];
        private int nodes = 10;

        public List<string> Words { get; } = [];

        public IEnumerable<Block> Blocks()
        {
            while (rest.Count > 0)
                yield return Block(0);
        }

        private int Next() => rest.TryDequeue(out var choice) ? choice : 0;

        private Foundation.Identity.NodeId Node() => Sketch.Node(nodes++);

        private ImmutableArray<Inline> Text(int depth = 0) => [.. Enumerable.Range(0, 1 + (Next() % 3)).Select(_ => Inline(depth))];

        private Inline Inline(int depth) => (Next() % (depth > 2 ? 2 : 9)) switch
        {
            1 => new FactInline("seven", new(0, Next() % 2), default),
            2 => new StyledInline((InlineStyle)(Next() % 6), Text(depth + 1), default),
            3 => new SpanInline(Node(), new SpanAttributes { Language = Next() % 2 == 0 ? "ar" : "not a tag" }, Text(depth + 1), default),
            4 => new LinkInline(Node(), LinkTarget.ToNode(Sketch.Node(Next() % 2)), Text(depth + 1), "Go", default),
            5 => new LinkInline(Node(), LinkTarget.ToAddress("https://example.org/?a=\"<&"), Text(depth + 1), "Go", default),
            6 => new PageReferenceInline(Node(), Sketch.Node(Next() % 2), "There", default),
            7 when marks.Count == 0 || Next() % 2 == 0 => Mark(depth),
            7 => marks[0] with { Id = Node() },
            8 => new LineBreakInline(default),
            _ => Word(),
        };

        private NoteReferenceInline Mark(int depth)
        {
            var mark = new NoteReferenceInline(Node(), new Note(Node(), $"{marks.Count + 1}", NotePlacement.PageFoot, depth > 1 ? [Word()] : Text(depth + 1), default), default);
            marks.Add(mark);
            return mark;
        }

        private TextInline Word()
        {
            var word = $"w{Words.Count}{Hostile[Next() % Hostile.Length]}";
            Words.Add(word);
            return new TextInline(word, default);
        }

        private Block Block(int depth) => (Next() % (depth > 2 ? 3 : 12)) switch
        {
            1 => new HeadingBlock(Node(), 1 + (Next() % 6), string.Empty, Next() % 3 == 0 ? "facts" : $"a{nodes}", Text(), default),
            2 => new CodeBlock(Node(), Word().Text, default),
            3 => new ListBlock(Node(), Next() % 2 == 0, Next() % 2 == 0, [Item(depth), Item(depth)], default),
            4 => new QuoteBlock(Node(), [Block(depth + 1)], default),
            5 => new CalloutBlock(Node(), Node(), Next() % 2 == 0 ? [] : Text(), [Block(depth + 1)], default),
            6 => new ColumnsBlock(Node(), 2 + (Next() % 2), [Block(depth + 1)], default),
            7 => new LandscapeBlock(Node(), [new KeepBlock(Node(), [Block(depth + 1)], default)], default),
            8 => Table(),
            9 => new KpiBlock(Node(), [new KpiTile { Id = Node(), Parts = (Node(), Node(), Node()), Label = Text(), Figure = Text(), Unit = Text(), Comparison = Text(), Trend = [1, null, Next()], Span = default }], default),
            10 => new FigureBlock(Node(), Node(), $"f{nodes}", "x.png", Next() % 2 == 0 ? string.Empty : "What it shows", "Figure 1", Text(), 0.5, default),
            11 => new ContentsBlock(Node(), [.. Enumerable.Range(0, 4).Select(_ => new ContentsEntry(Node(), Node(), Sketch.Node(Next() % 2), 1 + (Next() % 4), "1", [Word()], "Go"))], default),
            _ => new ParagraphBlock(Node(), (ParagraphRole)(Next() % 3), Text(), default),
        };

        private ListItem Item(int depth) => new(Node(), $"{Next()}{(Next() % 2 == 0 ? "." : ")")}", [Block(depth + 1), Block(depth + 1)], default);

        private TableBlock Table()
        {
            var note = new Note(Node(), "a", NotePlacement.BelowTable, [Word()], default);
            var rows = Enumerable.Range(0, 1 + (Next() % 5)).Select(_ => Row()).ToArray();
            rows[0] = rows[0] with { Cells = [rows[0].Cells[0] with { Content = [.. rows[0].Cells[0].Content, new NoteReferenceInline(Node(), note, default)] }, .. rows[0].Cells.Skip(1)] };
            return new TableBlock(Node(), default)
            {
                CaptionId = Node(),
                Title = Next() % 2 == 0 ? [] : Text(),
                UnitText = Next() % 2 == 0 ? string.Empty : "t",
                Columns = [new TableColumn(CellAlignment.Start, true), new TableColumn(CellAlignment.End, false)],
                HeaderRows = Next() % 4 == 0 ? [] : [new TableRow(Node(), TableRowRole.Header, 0, [Cell(HeaderScope.Column), Cell(HeaderScope.None)])],
                Rows = [.. rows],
                Notes = [note],
            };
        }

        private TableRow Row() => Next() % 3 == 0
            ? new TableRow(Node(), TableRowRole.Group, Next() % 3, [Cell(HeaderScope.RowGroup) with { ColumnSpan = 2 }])
            : new TableRow(Node(), TableRowRole.Body, Next() % 6, [Cell(HeaderScope.Row), Cell(HeaderScope.None)]);

        private TableCell Cell(HeaderScope scope) => new() { Id = Node(), Content = [Word()], Scope = scope };
    }
}
