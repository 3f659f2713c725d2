using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CsCheck;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Document;
using EsgReportGen.Pdf.Tests.Sketching;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests;

public sealed class RandomReportTests
{
    [Fact]
    public void AnyReport_IsTaggedByTheRules()
    {
        Gen.Select(Gen.Byte.Array[1, 60], Gen.Int[3, 30]).Sample(
            (choices, lines) =>
            {
                var report = Build(choices);
                var bytes = PdfSketch.Write(report, PageSketch.Layout(report, lines), PdfOptions.Default, out var found);
                Assert.Empty(found.Where(PdfDiagnostics.IsFault));
                Assert.Empty(PdfChecker.Check(bytes));
            },
            iter: 60);
    }

    private static ReportDocument Build(byte[] choices)
    {
        var s = new ReportSketch();
        var reader = new Queue<byte>(choices);
        s.Add(s.Heading(1, "Chapter", "chapter"));
        while (reader.Count > 0)
        {
            s.Add(BlockOf(s, reader, 0));
            if (Next(reader) % 16 == 0)
                s.EndChapter("c" + reader.Count).Add(s.Heading(1, "Chapter"));
        }

        return s.Build();
    }

    private static Block BlockOf(ReportSketch s, Queue<byte> choices, int depth) => (Next(choices) % (depth > 2 ? 3 : 11)) switch
    {
        0 or 1 => s.Paragraph(InlinesOf(s, choices)),
        2 => s.Heading(1 + Next(choices) % 6, "Heading", "a" + choices.Count),
        3 => s.List([BlockOf(s, choices, depth + 1)], [BlockOf(s, choices, depth + 1), BlockOf(s, choices, depth + 1)]),
        4 => new QuoteBlock(s.Next(), [BlockOf(s, choices, depth + 1)], default),
        5 => s.Callout("Box", BlockOf(s, choices, depth + 1)),
        6 => s.Figure(Next(choices) % 2 == 0 ? "What it shows" : string.Empty, Next(choices) % 2 == 0 ? "Caption" : string.Empty),
        7 => Samples.Emissions(s, s.Note("a", "Estimated.", Document.Notes.NotePlacement.BelowTable)),
        8 => new KpiBlock(s.Next(), [s.Tile("Clean", "39.0", Next(choices) % 2 == 0 ? "up" : string.Empty)], default),
        9 => new ColumnsBlock(s.Next(), 2, [BlockOf(s, choices, depth + 1)], default),
        _ => TableOf(s, choices),
    };

    private static TableBlock TableOf(ReportSketch s, Queue<byte> choices)
    {
        var header = s.Row(TableRowRole.Header, 0, s.Cell("Site", HeaderScope.Column), s.Cell("Both", HeaderScope.Column, columns: 2));
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        for (var i = 0; i <= Next(choices) % 4; i++)
        {
            var tall = s.Cell("tall", HeaderScope.Row) with { RowSpan = 2 };
            rows.Add(s.Row(TableRowRole.Body, 0, tall, new TableCell { Id = s.Next(), Content = InlinesOf(s, choices) }, s.Cell("")));
            rows.Add(s.Row(TableRowRole.Body, 0, s.Cell("2", columns: 2)));
        }

        return s.Table(3, Next(choices) % 2 == 0 ? "Table" : string.Empty, [header], rows.ToImmutable());
    }

    private static ImmutableArray<Inline> InlinesOf(ReportSketch s, Queue<byte> choices)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i <= Next(choices) % 4; i++)
        {
            inlines.AddRange((Next(choices) % 6) switch
            {
                0 => [s.Call(s.Note("1", "A note."))],
                1 => [s.Link(LinkTarget.ToAddress("https://example.org/é"), "a link")],
                2 => [s.Span("fr", "français")],
                3 => [new StyledInline(InlineStyle.Strong, [s.Link(LinkTarget.ToNode(new Foundation.Identity.NodeId(0, 1)), "first"), s.Call(s.Note("2", "Nested."))], default)],
                _ => ReportSketch.Words("Words with 1\u2011234 and ﬁ "),
            });
        }

        return inlines.ToImmutable();
    }

    private static byte Next(Queue<byte> choices) => choices.TryDequeue(out var choice) ? choice : (byte)0;
}
