using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Testing.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace EsgReportGen.Facts.Tests.Ledger;

/// <summary>Boxes are held against where another program finds the letters of the PDF.</summary>
public sealed class CitationBoxesTests
{
    private const double Within = 1.0;

    [Theory]
    [InlineData("Emissions came to {{ m.ghg.s12 }}.")]
    [InlineData("**{{ m.ghg.s12 | decimals 2 }}** of *{{ m.ghg.s1 }}* and {{ m.ghg.s12 | change }}.")]
    [InlineData("```kpis\nitems: [{ metric: ghg.s12, compare: prior }]\n```")]
    [InlineData("```metrics-table\nid: t\ntitle: Table\nperiods: last 2\nrows: [ghg.s1, ghg.s2, ghg.s12]\n```")]
    [InlineData("```chart\nid: t\ntitle: Chart\ntype: column\nseries: [ghg.s1, ghg.s2]\nperiods: last 2\n```")]
    public void Box_OfAPrintedFact_IsWhereItsLettersStand(string template)
    {
        var report = Build(template);

        Assert.NotEmpty(report.Ledger.Occurrences);
        using var pdf = PdfDocument.Open(report.Pdf.ToArray());
        Assert.All(report.Ledger.Occurrences, o => AssertHolds(pdf, Assert.Single(o.Boxes), o.Printed));
    }

    [Fact]
    public void Box_OfAFactThatAChartDoesNotPrint_IsThatOfItsBar()
    {
        var report = Build("```chart\nid: t\ntitle: Chart\ntype: column\nseries: [ghg.s1, ghg.s2]\nperiods: last 2\nlabels: none\n```");

        Assert.Equal(4, report.Ledger.Occurrences.Length);
        Assert.All(report.Ledger.Occurrences, o => Assert.Equal(OccurrenceForm.Mark, o.Form));
        var boxes = report.Ledger.Occurrences.Select(o => Assert.Single(o.Boxes)).ToArray();
        Assert.Equal(4, boxes.Select(b => b.X).Distinct().Count());
        Assert.All(boxes, b => Assert.Equal(boxes[0].Y + boxes[0].Height, b.Y + b.Height, Within));

        // As high as what they show: 1000 and 1100 beside 3000 and 3300.
        var values = report.Ledger.Occurrences.Select(o => double.Parse(o.Raw, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.All(boxes.Zip(values), b => Assert.Equal(boxes[0].Height / values[0], b.First.Height / b.Second, 0.01));
    }

    [Fact]
    public void Box_OfAFactBrokenOverLines_IsOneForEachLine()
    {
        var words = string.Concat(Enumerable.Repeat("more words about nothing ", 12));
        var world = SmallReport.Create().With(SmallReport.MetricsPath, $"metrics: {{ note: {{ unit: text, values: {{ 2024: {words.Trim()} }} }} }}");
        var report = Build("Before {{ m.note }} behind.", world);

        var boxes = Assert.Single(report.Ledger.Occurrences).Boxes;
        Assert.InRange(boxes.Length, 3, 6);
        using var pdf = PdfDocument.Open(report.Pdf.ToArray());
        Assert.Equal(words.Replace(" ", string.Empty, StringComparison.Ordinal), string.Concat(boxes.Select(b => TextIn(pdf, b))));
        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First.Y + 5 < pair.Second.Y));
        Assert.All(boxes.Skip(1).SkipLast(1), b => Assert.Equal(boxes[1].X, b.X));
    }

    [Fact]
    public void Box_OfAFactInATitle_IsInItsHeadingAndInTheContentsButNotInTheRunningHead()
    {
        var world = SmallReport.Create().Replace(SmallReport.ReportPath, "[climate]", "[contents, climate]")
            .With("templates/en/contents.md", "---\ntitle: Contents\n---\n\n```toc\ndepth: 2\n```\n");
        var report = Build("# We emitted {{ m.ghg.s12 }}\n\nText.\n\n" + string.Concat(Enumerable.Repeat("Paragraph of text.\n\n", 80)), world, "---\n---\n\n");

        var boxes = Assert.Single(report.Ledger.Occurrences).Boxes;
        Assert.Equal([2, 3], boxes.Select(b => b.Page));
        Assert.True(report.Pages.Pages.Length > 3);
    }

    private static Report Build(string template, MemoryWorld? world = null, string front = "---\ntitle: Climate\n---\n\n")
    {
        var result = ReportCompiler.Compile((world ?? SmallReport.Create()).With(SmallReport.ChapterPath, front + template + "\n"), new ReportOptions());
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(d => d.Message)));
        return result.Output;
    }

    private static void AssertHolds(PdfDocument pdf, LedgerBox box, string printed)
    {
        var text = string.Concat(printed.Where(c => !char.IsWhiteSpace(c)));
        Assert.Equal(text, TextIn(pdf, box));
        var page = pdf.GetPage(box.Page);
        var letters = Letters(page, box).ToArray();
        Assert.InRange(letters.Min(l => l.StartBaseLine.X) - box.X, -Within, Within);
        Assert.InRange(letters.Max(l => l.EndBaseLine.X) - (box.X + box.Width), -Within, Within);
        Assert.All(letters, l => Assert.InRange(page.Height - l.StartBaseLine.Y, box.Y, box.Y + box.Height));
        Assert.InRange(box.Height / letters[0].PointSize, 1.0, 1.5);
    }

    private static string TextIn(PdfDocument pdf, LedgerBox box) => string.Concat(Letters(pdf.GetPage(box.Page), box).Select(l => l.Value));

    private static IEnumerable<Letter> Letters(UglyToad.PdfPig.Content.Page page, LedgerBox box) => page.Letters.Where(l =>
        !string.IsNullOrWhiteSpace(l.Value)
        && l.StartBaseLine.X >= box.X - 0.5 && l.EndBaseLine.X <= box.X + box.Width + 0.5
        && page.Height - l.StartBaseLine.Y >= box.Y && page.Height - l.StartBaseLine.Y <= box.Y + box.Height);
}
