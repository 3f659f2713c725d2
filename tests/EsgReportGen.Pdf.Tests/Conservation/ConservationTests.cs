using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Pdf.Tests.Sketching;

namespace EsgReportGen.Pdf.Tests.Conservation;

/// <summary>Layouts that lose, repeat, move or cut something: each is found and told in words. A check that cannot fail is no check.</summary>
public sealed class ConservationTests
{
    [Fact]
    public void WholeLayout_IsFoundWhole() => Assert.Empty(Faults(Samples.Everything(), page => page));

    [Fact]
    public void LostWords_AreNamedWithTheirChapter()
    {
        var report = Samples.Everything();
        var fault = Assert.Single(Faults(report, Without("Words of somebody else.")));
        Assert.Equal("ESG7008", fault.Id);
        Assert.StartsWith("the PDF lacks `Wordsofsomebodyelse.` of chapter `climate`", fault.Message);
    }

    [Fact]
    public void LostLetter_IsFound() => Assert.Equal(["ESG7008"], Faults(Samples.Everything(), page => Edit(page, CutLastGlyph)).Select(f => f.Id));

    [Fact]
    public void LostLineOfTheCover_IsFound() =>
        Assert.Contains("of chapter `cover`", Assert.Single(Faults(Samples.Everything(), Without("Everything – at once"))).Message);

    [Theory]
    [InlineData("Rounded before publication.")]
    [InlineData("Estimated.")]
    [InlineData("700")]
    [InlineData("• ")]
    [InlineData("Grüße")]
    [InlineData("a = b")]
    [InlineData("39.0")]
    [InlineData("Figure 1 ")]
    public void WhateverIsLost_IsFound(string text)
    {
        Assert.NotEmpty(Faults(Samples.Everything(), Without(text)));
    }

    [Fact]
    public void WordsTwice_AreFound()
    {
        var fault = Assert.Single(Faults(Samples.Everything(), page => Edit(page, item => IsText(item, "A box.") ? [item, item] : [item])));
        Assert.Equal("ESG7009", fault.Id);
        Assert.Contains("`Abox.`", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsThatAreDecoration_AreLost() => Assert.Equal(
        ["ESG7008"],
        Faults(Samples.Everything(), page => Edit(page, item => IsText(item, "A box.") ? [new ArtifactStart(ArtifactKind.Layout), item, new ArtifactEnd()] : [item])).Select(f => f.Id));

    [Fact]
    public void WordsInAnotherOrder_AreFound()
    {
        var s = new ReportSketch();
        var paragraph = s.Paragraph("ab");
        var report = s.Add(paragraph).EndChapter("one").Build();
        Page Swapped(params ImmutableArray<string> texts) => new(
            new Size(new Length(595), new Length(842)), "1", [new TagStart(paragraph.Id), .. texts.Select((t, i) => (FrameItem)PageSketch.Text(50 + 20 * i, 50, t)), new TagEnd()]);
        Assert.Empty(Write(report, WithCover(report, Swapped("a", "b"))));
        Assert.Equal(["ESG7010"], Write(report, WithCover(report, Swapped("b", "a"))).Select(f => f.Id));
        Assert.Equal(["ESG7010"], Write(report, WithCover(report, Swapped("x", "y"))).Select(f => f.Id));
    }

    [Fact]
    public void LostPicture_IsFound()
    {
        var s = new ReportSketch();
        var figure = s.Figure("Two dots", "");
        var report = s.Add(s.Heading(1, "One")).Add(figure).Build();
        var fault = Assert.Single(Faults(report, page => page with { Items = [.. page.Items.Where(i => i is not PathItem)] }));
        Assert.Equal("ESG7011", fault.Id);
        Assert.Contains("stands 0 times", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkWithoutItsArea_IsFound()
    {
        var s = new ReportSketch();
        var report = s.Add(s.Heading(1, "One")).Add(s.Paragraph([s.Link(LinkTarget.ToAddress("https://example.org"), "web")])).Build();
        Assert.Equal(["ESG7012"], Faults(report, page => page with { Items = [.. page.Items.Where(i => i is not LinkItem)] }).Select(f => f.Id));
    }

    [Theory]
    [InlineData(-20, 100)]
    [InlineData(590, 100)]
    [InlineData(50, 1)]
    [InlineData(50, 850)]
    public void TextBeyondThePage_IsFound(double x, double y)
    {
        var s = new ReportSketch();
        var paragraph = s.Paragraph("over");
        var report = s.Add(paragraph).EndChapter("one").Build();
        var page = new Page(new Size(new Length(595), new Length(842)), "1", [new TagStart(paragraph.Id), PageSketch.Text(x, y, "over"), new TagEnd()]);
        var fault = Assert.Single(Write(report, WithCover(report, page)));
        Assert.Equal(("ESG7013", "`over` lies beyond the edge of page 2"), (fault.Id, fault.Message));
    }

    [Theory]
    [InlineData(50, 102, 1)]
    [InlineData(55, 100, 1)]
    [InlineData(50, 112, 0)]
    [InlineData(90, 100, 0)]
    public void TextOnText_IsAWarning(double x, double y, int count)
    {
        var s = new ReportSketch();
        var (first, second) = (s.Paragraph("first"), s.Paragraph("second"));
        var report = s.Add(first).Add(second).EndChapter("one").Build();
        var page = new Page(
            new Size(new Length(595), new Length(842)),
            "1",
            [new TagStart(first.Id), PageSketch.Text(50, 100, "first"), new TagEnd(), new TagStart(second.Id), PageSketch.Text(x, y, "second"), new TagEnd()]);
        PdfSketch.Write(report, WithCover(report, page), PdfOptions.Default, out var found);
        Assert.Equal(count, found.Count(d => d.Id == "ESG7014"));
    }

    [Fact]
    public void SpacesAndSoftHyphens_AreNoLetters()
    {
        var s = new ReportSketch();
        var paragraph = s.Paragraph("two\u00ADfold words\u200B here");
        var report = s.Add(paragraph).EndChapter("one").Build();
        var page = new Page(
            new Size(new Length(595), new Length(842)),
            "1",
            [new TagStart(paragraph.Id), PageSketch.Text(50, 50, "two"), PageSketch.Text(70, 50, "-") with { ActualText = "\u00AD" }, PageSketch.Text(50, 65, "fold words"), PageSketch.Text(50, 80, "here"), new TagEnd()]);
        Assert.Empty(Write(report, WithCover(report, page)));
    }

    [Theory]
    [InlineData("Scope 2")]
    [InlineData("11.5")]
    public void LostTextOfAChart_IsFound(string text)
    {
        var fault = Assert.Single(Faults(Chart(), Without(text)));
        Assert.Equal("ESG7008", fault.Id);
        Assert.StartsWith($"the PDF lacks `{text.Replace(" ", string.Empty, StringComparison.Ordinal)}`", fault.Message);
    }

    [Fact]
    public void TextOfAChart_ThatTheDrawingLeavesOut_IsNotMissed() => Assert.Empty(Faults(Chart(), page => Printing(page, texts => texts.RemoveAll(t => t is "11.5" or "2023"), "11.5", "2023")));

    [Theory]
    [InlineData("Scope 1")]
    [InlineData("2024")]
    [InlineData("Limit")]
    public void NameThatAChartCannotDoWithout_IsMissedWhereTheDrawingLeavesItOut(string name)
    {
        var fault = Assert.Single(Faults(Chart(), page => Printing(page, texts => texts.Remove(name), name)));
        Assert.Equal("ESG7008", fault.Id);
    }

    [Fact]
    public void TextsOfAChart_ThatAreLostTogether_AreFound() => Assert.Contains(
        Faults(Chart(), page => Edit(page, item => item is TextItem ? [] : [item])), f => f.Id == "ESG7008" && f.Message.Contains("`Scope1`", StringComparison.Ordinal));

    [Fact]
    public void TextOfAChart_PrintedTwice_IsFound() =>
        Assert.Equal(["ESG7009"], Faults(Chart(), page => Printing(Edit(page, item => IsText(item, "11.5") ? [item, item] : [item]), texts => texts.Insert(texts.IndexOf("11.5"), "11.5"))).Select(f => f.Id));

    [Fact]
    public void InventedTextOfAChart_IsFound()
    {
        var said = Faults(Chart(), page => Printing(Edit(page, item => IsText(item, "11.5") ? [item, PageSketch.Text(300, 300, "99")] : [item]), texts => texts.Insert(texts.IndexOf("11.5") + 1, "99")));
        Assert.Equal(["ESG7009"], said.Select(f => f.Id));
        var silent = Faults(Chart(), page => Edit(page, item => IsText(item, "300") ? [item, PageSketch.Text(300, 300, "99")] : [item]));
        Assert.Equal(["ESG7009"], silent.Select(f => f.Id));
    }

    [Fact]
    public void LongNameOfAChart_MayEndWithAnEllipsis() =>
        Assert.Empty(Faults(Chart(), page => Edit(page, item => IsText(item, "Scope 2") ? [PageSketch.Text(300, 300, "Sco…")] : [item])));

    [Fact]
    public void LostTrendLine_IsFound()
    {
        var s = new ReportSketch();
        var tile = s.Tile("PUE", "1.215", "") with { Trend = [1.25m, 1.215m], TrendId = s.Next(), TrendText = "fell from 1.25 to 1.215" };
        var report = s.Add(s.Heading(1, "One")).Add(new KpiBlock(s.Next(), [tile], default)).Build();
        var fault = Assert.Single(Faults(report, page => page with { Items = [.. page.Items.Where(i => i is not PathItem)] }));
        Assert.Equal(("ESG7011", "the picture `trend of PUE` of chapter `chapter-1` stands 0 times in the PDF"), (fault.Id, fault.Message));
    }

    [Fact]
    public void LostChart_IsFound()
    {
        var fault = Assert.Single(Faults(Chart(), page => page with { Items = [.. page.Items.Where(i => i is not (PathItem or GroupItem))] }), f => f.Id == "ESG7011");
        Assert.Equal("the picture `Emissions` of chapter `chapter-1` stands 0 times in the PDF", fault.Message);
    }

    /// <summary>Two series over two years and a goal, which is the last text.</summary>
    private static ReportDocument Chart()
    {
        var s = new ReportSketch();
        var chart = s.Chart("Emissions", "", "Scope 1", "Scope 2");
        var goal = new NamedValue(ReportSketch.Words("Limit"), new ChartValue(300, ReportSketch.Words("300"), null));
        return s.Add(chart with { Chart = (SeriesChart)chart.Chart with { HasPeriods = true, Lines = [goal] } }).Build();
    }

    /// <summary>A drawing that says that it prints other texts, without some of them.</summary>
    private static Page Printing(Page page, Func<ImmutableArray<string>, ImmutableArray<string>> change, params string[] without)
    {
        page = page with { Items = [.. page.Items.Select(i => i is TagStart { Texts.IsEmpty: false } tag ? tag with { Texts = change(tag.Texts) } : i)] };
        return Edit(page, item => item is TextItem words && without.Contains(words.Text.Text) ? [] : [item]);
    }

    private static Func<Page, Page> Without(string text) => page => Edit(page, item => IsText(item, text) ? [] : [item]);

    private static bool IsText(FrameItem item, string text) => item is TextItem words && words.Text.Text == text;

    private static ImmutableArray<FrameItem> CutLastGlyph(FrameItem item) =>
        IsText(item, "A box.") ? [(TextItem)item with { Count = ((TextItem)item).Count - 1 }] : [item];

    private static Page Edit(Page page, Func<FrameItem, ImmutableArray<FrameItem>> edit) => page with { Items = Edit(page.Items, edit) };

    private static ImmutableArray<FrameItem> Edit(ImmutableArray<FrameItem> items, Func<FrameItem, ImmutableArray<FrameItem>> edit) =>
        [.. items.SelectMany(i => i is GroupItem group ? [group with { Items = Edit(group.Items, edit) }] : edit(i))];

    private static PagedDocument WithCover(ReportDocument report, Page page) => new([PageSketch.Layout(report).Pages[0], page]);

    private static IEnumerable<Diagnostic> Faults(ReportDocument report, Func<Page, Page> edit) =>
        Write(report, new PagedDocument([.. PageSketch.Layout(report).Pages.Select(edit)]));

    private static IEnumerable<Diagnostic> Write(ReportDocument report, PagedDocument pages)
    {
        PdfSketch.Write(report, pages, PdfOptions.Default, out var found);
        return found.Where(PdfDiagnostics.IsFault);
    }
}
