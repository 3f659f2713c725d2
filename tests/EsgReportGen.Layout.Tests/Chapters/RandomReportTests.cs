using System.Collections.Immutable;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Frames;
using Size = EsgReportGen.Graphics.Geometry.Size;

namespace EsgReportGen.Layout.Tests.Chapters;

/// <summary>What holds for every report: no text is lost or doubled, all stands on its page, brackets are balanced.</summary>
public sealed class RandomReportTests
{
    // Heights leave room for three lines at least, as every page must.
    private static readonly Gen<(int Width, int Height, int[] Kinds)> Reports =
        Gen.Select(Gen.Int[150, 400], Gen.Int[60, 300], Gen.Int[0, 16].Array[1, 9], (w, h, kinds) => (w, h, kinds));

    [Fact]
    public void Layout_OfAnyReport_KeepsAllText() => Reports.Sample(
        report =>
        {
            var test = Make(report.Width, report.Height, report.Kinds);
            var result = test.LayOut();
            Assert.True(result.Balanced);
            Assert.Equal(Sorted(TextOf(test.Document)), Sorted(result.Text));
            AssertApart(result);
            Assert.All(result.All.Where(s => s.Tag is not ("header" or "footer")), s => AssertInside(s, result.Document.Pages[s.Page + 1].Size));
        },
        iter: 400,
        threads: 2);

    [Fact]
    public void Layout_OfOneReport_IsTheSameEveryTime() => Reports.Array[2, 5].Sample(
        chapters =>
        {
            var test = LayoutTest.InSpace(chapters[0].Width, chapters[0].Height);
            foreach (var chapter in chapters)
                test.Chapter([.. chapter.Kinds.Select((kind, i) => (System.Func<BlockSample, Block>)(b => MakeBlock(b, kind, i)))]);
            Assert.Equal(FrameListing.Of(test.LayOut().Document), FrameListing.Of(test.LayOut().Document));
        },
        iter: 30,
        threads: 2);

    /// <summary>No text is printed over other text: two on nearly one line stand beside each other.</summary>
    private static void AssertApart(LayoutResult result)
    {
        foreach (var page in result.All.Where(s => s.Tag is not ("header" or "footer" or "layout")).GroupBy(s => s.Page))
        {
            var texts = page.OrderBy(s => s.Y).ToArray();
            for (var i = 0; i < texts.Length; i++)
            {
                for (var k = i + 1; k < texts.Length && texts[k].Y - texts[i].Y < 6; k++)
                    Assert.True(texts[k].X >= texts[i].Right - 0.1 || texts[i].X >= texts[k].Right - 0.1, $"{texts[i]} over {texts[k]}");
            }
        }
    }

    private static void AssertInside(Seen seen, Size page)
    {
        var (width, height) = (page.Width.Points - (2 * LayoutTest.Margin), page.Height.Points - (2 * LayoutTest.Margin));
        Assert.InRange(seen.X, LayoutTest.Margin - 0.1, LayoutTest.Margin + width);
        Assert.InRange(seen.Right, LayoutTest.Margin, LayoutTest.Margin + width + 0.1);
        Assert.InRange(seen.Y, LayoutTest.Margin, LayoutTest.Margin + height);
    }

    private static LayoutTest Make(int width, int height, int[] kinds)
    {
        var test = LayoutTest.InSpace(width, height);
        return test.Chapter([.. kinds.Select((kind, i) => (System.Func<BlockSample, Block>)(b => MakeBlock(b, kind, i)))]);
    }

    private static Block MakeBlock(BlockSample b, int kind, int i) => kind switch
    {
        0 => b.Heading(1 + (i % 4), "Heading words here", $"{i}.1"),
        1 => b.Lines("l", 1 + (i * 2)),
        2 => b.Paragraph(new TextInline(string.Concat(Enumerable.Repeat("Some running text with words. ", 3 + (i * 4))).TrimEnd(), default)),
        3 => b.List(i % 2 == 0, l => [l.Lines("i", 1 + i), l.List(false, n => [n.Lines("n", 2)])], l => [l.Lines("j", 2)]),
        4 => b.Callout(i % 2 == 0 ? "Box" : string.Empty, c => c.Lines("c", 1 + i), c => c.Lines("d", 2)),
        5 => b.Columns(2 + (i % 2), c => c.Lines("p", 1 + (i * 3)), c => c.Lines("q", 3)),
        6 => b.Keep(k => k.Lines("k", 3), k => k.Lines("m", 1 + i)),
        7 => b.Table("Key|A|B", [.. Enumerable.Range(1, 1 + (i * 3)).Select(r => $"row{r}|{r}|x")]),
        8 => b.Paragraph(BlockSample.LinesOf("f", 3).Add(b.Mark("7", "note", 1 + (i * 2)))),
        9 => b.Landscape(l => l.Lines("w", 2), l => l.Table("Key|A", "r|1")),
        10 => b.Table("Key|A", "r|1") with { Notes = [b.Note("a", "a note below the table")] },
        11 => b.Callout("Box", c => c.Table("Key|A", [.. Enumerable.Range(1, 1 + (i * 2)).Select(r => $"row{r}|{r}")]), c => c.Lines("e", 1)),
        12 => b.List(true, l => [l.Callout(string.Empty, c => c.Lines("g", 1 + i))], l => []),
        13 => b.Columns(2, c => c.Callout("In", k => k.Lines("h", 1 + (i * 2))), c => c.List(false, l => [l.Lines("o", 2)])),
        14 => b.Callout("Out", c => c.Columns(2, k => k.Lines("r", 1 + (i * 3))), c => new QuoteBlock(c.NewId(), [c.Lines("s", 2)], default)),
        15 => b.List(false, l => [l.Columns(2, c => c.Lines("t", 1 + i), c => c.Paragraph(BlockSample.LinesOf("v", 2).Add(c.Mark("8", "foot", 2))))]),
        _ => new QuoteBlock(b.NewId(), [b.Lines("u", 1 + i)], default),
    };

    private static string Sorted(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c)).Order()]);

    private static string TextOf(ReportDocument document)
    {
        var text = new StringBuilder();
        foreach (var chapter in document.Chapters)
            Write(chapter.Blocks, text);
        return text.ToString();
    }

    private static void Write(ImmutableArray<Block> blocks, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    text.Append(heading.Number);
                    Write(heading.Content, text);
                    break;
                case ParagraphBlock paragraph:
                    Write(paragraph.Content, text);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        text.Append(item.Label);
                        Write(item.Blocks, text);
                    }

                    break;
                case CalloutBlock callout:
                    Write(callout.Title, text);
                    Write(callout.Blocks, text);
                    break;
                case ColumnsBlock columns:
                    Write(columns.Blocks, text);
                    break;
                case KeepBlock keep:
                    Write(keep.Blocks, text);
                    break;
                case LandscapeBlock landscape:
                    Write(landscape.Blocks, text);
                    break;
                case QuoteBlock quote:
                    Write(quote.Blocks, text);
                    break;
                case TableBlock table:
                    foreach (var row in table.HeaderRows.Concat(table.Rows))
                    {
                        foreach (var cell in row.Cells)
                            Write(cell.Content, text);
                    }

                    foreach (var note in table.Notes)
                    {
                        text.Append(note.Mark);
                        Write(note.Content, text);
                    }

                    break;
            }
        }
    }

    private static void Write(ImmutableArray<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            if (inline is TextInline words)
                text.Append(words.Text);
            if (inline is not NoteReferenceInline mark)
                continue;
            // The mark stands in the text and before the note.
            text.Append(mark.Note.Mark).Append(mark.Note.Mark);
            Write(mark.Note.Content, text);
        }
    }
}
