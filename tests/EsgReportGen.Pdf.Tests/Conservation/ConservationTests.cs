using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
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
