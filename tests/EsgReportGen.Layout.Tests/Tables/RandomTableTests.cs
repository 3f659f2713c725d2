using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CsCheck;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Layout.Tests.Tables;

/// <summary>What holds for every table: each cell and note is printed once, all stands within the page, nothing over anything else.</summary>
public sealed class RandomTableTests
{
    private static readonly string[] Texts = ["1,234", "0.5", "<0.1", "n/a", "–", "words in a cell", "12%", "(3.25)", "a", string.Empty];

    private static readonly Gen<(int Width, int Height, int Seed, int Columns, int Rows, int Around)> Tables =
        Gen.Select(Gen.Int[120, 420], Gen.Int[90, 300], Gen.Int[0, int.MaxValue], Gen.Int[1, 40], Gen.Int[1, 30], Gen.Int[0, 5]);

    [Fact]
    public void Layout_OfAnyTable_KeepsAllText() => Tables.Sample(
        t =>
        {
            var test = LayoutTest.InSpace(t.Width, t.Height).In(t.Seed % 3 == 0 ? "ar" : "en");
            TableBlock? made = null;
            test.Chapter(b => b.Lines("p", t.Seed % 7), b => Around(b, t.Around, made = Make(b, t.Seed, t.Columns, t.Rows)), b => b.Lines("z", 2));
            var result = test.LayOut();
            Assert.True(result.Balanced);
            Assert.Equal(Sorted(string.Concat(TextsOf(made!)) + string.Concat(test.Document.Chapters[0].Blocks.SelectMany(LinesOf))), Sorted(result.Text));
            if (result.Diagnostics.Any(d => d.Id is "ESG5102" or "ESG5103" or "ESG5104"))
                return;
            // A space at the end of a line hangs.
            Assert.All(result.All.Where(s => s.Tag is not ("header" or "footer") && !string.IsNullOrWhiteSpace(s.Text)), s => AssertInside(result, s));
            AssertApart(result);
        },
        iter: 250,
        threads: 2);

    private static void AssertInside(LayoutResult result, Seen seen)
    {
        var size = result.Document.Pages[seen.Page + 1].Size;
        Assert.InRange(seen.X, LayoutTest.Margin - 0.1, size.Width.Points - LayoutTest.Margin);
        Assert.InRange(seen.Right, LayoutTest.Margin - 0.1, size.Width.Points - LayoutTest.Margin + 0.1);
        Assert.InRange(seen.Y, LayoutTest.Margin, size.Height.Points - LayoutTest.Margin);
    }

    private static void AssertApart(LayoutResult result)
    {
        foreach (var page in result.All.Where(s => s.Tag is not ("header" or "footer") && !string.IsNullOrWhiteSpace(s.Text)).GroupBy(s => s.Page))
        {
            var texts = page.OrderBy(s => s.Y).ToArray();
            for (var i = 0; i < texts.Length; i++)
            {
                for (var k = i + 1; k < texts.Length && texts[k].Y - texts[i].Y < 6; k++)
                    Assert.True(texts[k].X >= texts[i].Right - 0.1 || texts[i].X >= texts[k].Right - 0.1, $"{texts[i]} over {texts[k]}");
            }
        }
    }

    private static Block Around(BlockSample b, int kind, TableBlock table) => kind switch
    {
        0 => b.Callout("Box", _ => table),
        1 => b.Columns(2, _ => table),
        2 => b.List(true, _ => [table]),
        3 => b.Keep(_ => table),
        4 => b.Landscape(_ => table),
        _ => table,
    };

    private static TableBlock Make(BlockSample b, int seed, int columns, int rows)
    {
        var random = new Random(seed);
        var notes = new List<Note>();
        var isLettered = random.Next(2) == 0;
        var table = new TableBlock(b.NewId(), default)
        {
            CaptionId = b.NewId(),
            Title = random.Next(3) == 0 ? [] : BlockSample.Words("Some title of it"),
            Columns = [.. Enumerable.Range(0, columns).Select(i => new TableColumn((CellAlignment)random.Next(3), i == 0))],
            HeaderRows = [.. Rows(random.Next(1, 3), TableRowRole.Header)],
            Rows = [.. Rows(rows, TableRowRole.Body)],
            Wide = (WideTable)random.Next(4),
        };
        return table with { Notes = isLettered ? [.. notes] : [] };

        IEnumerable<TableRow> Rows(int count, TableRowRole role)
        {
            var free = new int[columns];
            var level = 0;
            for (var row = 0; row < count; row++)
            {
                var own = role is TableRowRole.Body ? (TableRowRole)(random.Next(8) switch { 0 => 2, 1 => 3, 2 => 4, _ => 1 }) : role;
                if (own is TableRowRole.Group && free.All(f => f <= row))
                {
                    level = random.Next(3);
                    yield return b.Row(own, "Group of rows", level) with { Cells = [b.Cell("Group of rows", columns)] };
                    continue;
                }

                var cells = ImmutableArray.CreateBuilder<TableCell>();
                for (var column = 0; column < columns;)
                {
                    if (free[column] > row)
                    {
                        column++;
                        continue;
                    }

                    var wide = 1;
                    while (random.Next(6) == 0 && column + wide < columns && free[column + wide] <= row)
                        wide++;
                    var high = random.Next(10) == 0 ? random.Next(1, count - row + 1) : 1;
                    Array.Fill(free, row + high, column, wide);
                    cells.Add(b.Cell(string.Empty, wide, high) with { Content = Content(role is TableRowRole.Body) });
                    column += wide;
                }

                yield return new TableRow(b.NewId(), own is TableRowRole.Group ? TableRowRole.Body : own, level + 1, cells.ToImmutable());
            }
        }

        ImmutableArray<Inline> Content(bool mayBeLong)
        {
            var text = mayBeLong && random.Next(40) == 0 ? BlockSample.LinesOf("l", random.Next(1, 30)) : BlockSample.Words(Texts[random.Next(Texts.Length)]);
            if (random.Next(12) != 0 || text.IsEmpty)
                return text;
            if (notes.Count > 0 && random.Next(2) == 0)
                return text.Add(new NoteReferenceInline(b.NewId(), notes[^1], default));
            var placement = isLettered ? NotePlacement.BelowTable : NotePlacement.PageFoot;
            var note = new Note(b.NewId(), $"m{notes.Count}", placement, BlockSample.LinesOf("n", random.Next(1, 5)), default);
            notes.Add(note);
            return text.Add(new NoteReferenceInline(b.NewId(), note, default));
        }
    }

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Content.OfType<TextInline>().Select(t => t.Text),
        CalloutBlock => ["Box"],
        ListBlock list => list.Items.Select(i => i.Label),
        _ => [],
    };

    private static IEnumerable<string> TextsOf(TableBlock table)
    {
        var contents = table.HeaderRows.Concat(table.Rows).SelectMany(r => r.Cells).Select(c => c.Content).Append(table.Title);
        var notes = new HashSet<Note>();
        foreach (var inline in contents.SelectMany(c => c))
        {
            if (inline is TextInline text)
                yield return text.Text;
            if (inline is not NoteReferenceInline mark)
                continue;
            yield return mark.Note.Mark;
            if (!notes.Add(mark.Note))
                continue;
            yield return mark.Note.Mark;
            foreach (var words in mark.Note.Content.OfType<TextInline>())
                yield return words.Text;
        }
    }

    // Commas also stand between the marks of notes.
    private static string Sorted(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c) && c != ',').Order()]);
}
