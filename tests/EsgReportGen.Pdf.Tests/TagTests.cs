using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Text;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Pdf.Tests.Sketching;
using EsgReportGen.Testing.Pdf.Structure;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests;

public sealed class TagTests
{
    [Fact]
    public void EveryBlock_IsTaggedByTheRules()
    {
        Assert.Empty(PdfChecker.Check(PdfSketch.Write(Samples.Everything())));
    }

    [Fact]
    public void EveryKindOfBlock_IsInTheSample()
    {
        var kinds = typeof(Document.Blocks.Block).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Document.Blocks.Block))).Select(t => t.Name);
        var found = new HashSet<string>();
        Gather(Samples.Everything().Chapters[0].Blocks);
        Assert.Equal(kinds.Order(), found.Order());

        void Gather(IEnumerable<Document.Blocks.Block> blocks)
        {
            foreach (var block in blocks)
            {
                found.Add(block.GetType().Name);
                foreach (var property in block.GetType().GetProperties())
                {
                    if (property.GetValue(block) is ImmutableArray<Document.Blocks.Block> inner)
                        Gather(inner);
                }
            }
        }
    }

    [Fact]
    public void EveryBlock_Uncompressed_IsTaggedByTheRules()
    {
        Assert.Empty(PdfChecker.Check(PdfSketch.Write(Samples.Everything(), PdfOptions.Default with { IsCompressed = false })));
    }

    [Fact]
    public void Paragraph_OverTwoPages_IsOneElement()
    {
        var s = new ReportSketch();
        var paragraph = s.Paragraph("Text");
        var report = s.Add(s.Heading(1, "One")).Add(paragraph).EndChapter("one").Build();
        var first = Page(new TagStart(s.Build().Chapters[0].Blocks[0].Id), PageSketch.Text(50, 50, "One"), new TagEnd(), new TagStart(paragraph.Id), PageSketch.Text(50, 80, "Te"), new TagEnd());
        var second = Page(new TagStart(paragraph.Id), PageSketch.Text(50, 50, "xt"), new TagEnd());
        var bytes = PdfSketch.Write(report, new PagedDocument([first, second]), PdfOptions.Default, out _);
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Contains("    P\n      \"Te\"\n      \"xt\"\n", StructText.Print(bytes));
    }

    [Fact]
    public void Note_IsReadAtItsCall()
    {
        var s = new ReportSketch();
        var note = s.Note("1", "Rounded.");
        s.Add(s.Heading(1, "One")).Add(s.Paragraph([.. ReportSketch.Words("Fell"), s.Call(note), .. ReportSketch.Words(" again")]));
        var tags = StructText.Print(PdfSketch.Write(s.Build()));
        Assert.Contains("\"Fell\"\n      Reference\n        Link\n          \"1\"\n          -> 1 Rounded.\n      Note ID=note.0.1\n        Lbl\n          \"1 \"\n        \"Rounded.\"\n      \" again\"\n", tags);
    }

    [Fact]
    public void Note_CalledTwice_StandsOnce()
    {
        var s = new ReportSketch();
        var note = s.Note("1", "Rounded.");
        s.Add(s.Heading(1, "One")).Add(s.Paragraph([.. ReportSketch.Words("A"), s.Call(note), .. ReportSketch.Words("B"), s.Call(note)]));
        var bytes = PdfSketch.Write(s.Build());
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Equal(2, StructText.Print(bytes).Split("Note ID=").Length);
    }

    [Fact]
    public void Chart_IsAFigureBesideItsTitleAndRemark()
    {
        var s = new ReportSketch();
        s.Add(s.Heading(1, "One")).Add(s.Chart("Emissions", "Market-based.", "Scope 1"));
        var tags = StructText.Print(PdfSketch.Write(s.Build()));
        Assert.Contains(
            "Div\n      Caption\n        \"Figure 2 Emissions\"\n      Figure Alt=Columns of Scope 1\n        \"Scope 12023202410.520.5\"\n      P\n        \"Market-based.\"\n", tags);
    }

    [Fact]
    public void Chart_WithoutTitleAndRemark_StandsAlone()
    {
        var s = new ReportSketch();
        s.Add(s.Heading(1, "One")).Add(s.Chart("", "", "Scope 1"));
        var bytes = PdfSketch.Write(s.Build());
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Contains("    Figure Alt=Columns of Scope 1\n", StructText.Print(bytes));
    }

    [Fact]
    public void Chart_OfNamesWithLanguageAndLink_KeepsBothInTheFigure()
    {
        var s = new ReportSketch();
        var heading = s.Heading(1, "One");
        var chart = s.Chart("", "", "Scope 1", "Scope 2");
        var drawn = (SeriesChart)chart.Chart;
        ImmutableArray<Inline> name = [.. ReportSketch.Words("in "), s.Span("de", "Anlagen"), .. ReportSketch.Words(" and "), s.Link(LinkTarget.ToNode(heading.Id), "others")];
        s.Add(heading).Add(chart with { Chart = drawn with { Series = drawn.Series.SetItem(0, drawn.Series[0] with { Name = name }) } });
        var bytes = PdfSketch.Write(s.Build());
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Contains("\"in \"\n      Span Lang=de\n        \"Anlagen\"\n      \" and \"\n      Link\n        \"others\"\n        -> Opens others\n      \"Scope 2", StructText.Print(bytes));
    }

    [Fact]
    public void Chart_BoxOfItsFigure_IsThatOfItsMarksWithoutTheGround()
    {
        var s = new ReportSketch();
        s.Add(s.Heading(1, "One")).Add(s.Chart("", "", "Scope 1"));
        var content = Encoding.Latin1.GetString(PdfSketch.Write(s.Build(), PdfOptions.Default with { IsCompressed = false }));

        // The sketch begins at 50 from the left in the second line; the ground begins at 40.
        Assert.Matches(@"/S /Figure .{0,60}/A << /O /Layout /Placement /Block /BBox \[50 7\d\d(\.\d+)? \d+(\.\d+)? 7\d\d(\.\d+)?\] >>", content);
    }

    [Fact]
    public void GroupedTable_NamesTheHeadingsOfEachCell()
    {
        var s = new ReportSketch();
        s.Add(s.Heading(1, "One")).Add(Samples.Emissions(s, s.Note("a", "Estimated.", Document.Notes.NotePlacement.BelowTable)));
        var tags = StructText.Print(PdfSketch.Write(s.Build()));
        Assert.Contains("TH ID=th.0.14 Scope=Row Headers=th.0.3\n            \"Category 1\"\n          TD Headers=th.0.14+th.0.6\n            \"700\"", tags);
        Assert.Contains("TH ID=th.0.18 Scope=Row\n            \"Total\"", tags);
    }

    [Fact]
    public void PlainTable_SaysScopesOnly()
    {
        var s = new ReportSketch();
        var header = s.Row(TableRowRole.Header, 0, s.Cell("Site", HeaderScope.Column), s.Cell("PUE", HeaderScope.Column));
        s.Add(s.Heading(1, "One")).Add(s.Table(2, "Sites", [header], [s.Row(TableRowRole.Body, 0, s.Cell("A", HeaderScope.Row), s.Cell("1.2"))]));
        var tags = StructText.Print(PdfSketch.Write(s.Build()));
        Assert.Contains("TH Scope=Row\n            \"A\"\n          TD\n            \"1.2\"\n", tags);
        Assert.DoesNotContain("ID=", tags);
    }

    [Fact]
    public void TwoRowsOfHeadings_AndCellsOverRows_AreReachedFromEveryCell()
    {
        var s = new ReportSketch();
        var upper = s.Row(TableRowRole.Header, 0, s.Cell("Key", HeaderScope.Column) with { RowSpan = 2 }, s.Cell("2024", HeaderScope.Column) with { ColumnSpan = 2 });
        var lower = s.Row(TableRowRole.Header, 0, s.Cell("value", HeaderScope.Column), s.Cell("change", HeaderScope.Column));
        var first = s.Row(TableRowRole.Body, 0, s.Cell("A", HeaderScope.Row) with { RowSpan = 2 }, s.Cell("1"), s.Cell("2"));
        var second = s.Row(TableRowRole.Body, 0, s.Cell("both") with { ColumnSpan = 2 });
        s.Add(s.Heading(1, "One")).Add(s.Table(3, "Sites", [upper, lower], [first, second]));
        var bytes = PdfSketch.Write(s.Build());

        Assert.Empty(PdfChecker.Check(bytes));
        var tags = StructText.Print(bytes);
        var (key, year, value, change) = (upper.Cells[0].Id.Index, upper.Cells[1].Id.Index, lower.Cells[0].Id.Index, lower.Cells[1].Id.Index);
        var row = first.Cells[0].Id.Index;
        Assert.Contains($"TH ID=th.0.{year} Scope=Column ColSpan=2\n", tags);
        Assert.Contains($"TH ID=th.0.{value} Scope=Column Headers=th.0.{year}\n", tags);
        Assert.Contains($"TD Headers=th.0.{row}+th.0.{year}+th.0.{value}\n            \"1\"", tags);
        Assert.Contains($"TD ColSpan=2 Headers=th.0.{row}+th.0.{year}+th.0.{value}+th.0.{change}\n            \"both\"", tags);
        Assert.Contains($"TH ID=th.0.{key} Scope=Column RowSpan=2\n", tags);
    }

    [Fact]
    public void TableWithoutData_KeepsItsEmptyRows()
    {
        var s = new ReportSketch();
        var header = s.Row(TableRowRole.Header, 0, s.Cell("Site", HeaderScope.Column), s.Cell("PUE", HeaderScope.Column));
        s.Add(s.Heading(1, "One")).Add(s.Table(2, "", [header], [s.Row(TableRowRole.Body, 0, s.Cell(""), s.Cell(""))]));
        var bytes = PdfSketch.Write(s.Build());
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Contains("      TBody\n        TR\n          TD\n          TD\n", StructText.Print(bytes));
    }

    [Fact]
    public void WordsBeyondALongestString_AreCut()
    {
        var s = new ReportSketch();
        var bytes = PdfSketch.Write(s.Add(s.Heading(1, "One")).Add(s.Figure(new string('é', 20_000), "")).Build());
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Contains("éé…\n", StructText.Print(bytes));
    }

    [Fact]
    public void PrivateUseCharacter_IsReportedAndSaysThatItIsNotKnown()
    {
        var s = new ReportSketch();
        var report = s.Add(s.Heading(1, "One")).Add(s.Paragraph("icon \uE000 here")).Build();
        var bytes = PdfSketch.Write(report, PageSketch.Layout(report), PdfOptions.Default, out var found);
        Assert.Equal(["the character U+E000 says nothing to a reader who does not see it"], found.Select(d => d.Message));
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Contains("icon \uFFFD here", StructText.Print(bytes));
    }

    [Fact]
    public void RepeatedHeader_IsNoContent()
    {
        var s = new ReportSketch();
        var heading = s.Heading(1, "One");
        var report = s.Add(heading).EndChapter("one").Build();
        var page = Page(
            new TagStart(heading.Id), PageSketch.Text(50, 50, "One"), new TagEnd(),
            new ArtifactStart(ArtifactKind.Repeated), new TagStart(heading.Id), PageSketch.Text(50, 80, "One"), new TagEnd(), new ArtifactEnd());
        var bytes = PdfSketch.Write(report, new PagedDocument([page]), PdfOptions.Default, out _);
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Equal("Document\n  Sect\n    H1\n      \"One\"\n", StructText.Print(bytes));
    }

    [Fact]
    public void TagLeftOpen_IsABrokenContract()
    {
        var s = new ReportSketch();
        var heading = s.Heading(1, "One");
        var report = s.Add(heading).EndChapter("one").Build();
        Assert.Throws<UnreachableException>(() => Write(report, new TagStart(heading.Id)));
        Assert.Throws<UnreachableException>(() => Write(report, new TagEnd()));
        Assert.Throws<UnreachableException>(() => Write(report, new TagStart(heading.Id), new ArtifactEnd()));
        Assert.Throws<UnreachableException>(() => Write(report, new TagStart(heading.Id), new GroupItem(default, [new TagEnd()]), new TagEnd()));
        Assert.Throws<UnreachableException>(() => Write(report, new TagStart(new NodeId(7, 7)), new TagEnd()));
        Assert.Throws<UnreachableException>(() => Write(report, new LinkItem(default, heading.Id)));
    }

    [Fact]
    public void LinkToNothingPrinted_IsReportedAndStaysText()
    {
        var s = new ReportSketch();
        var link = s.Link(LinkTarget.ToNode(new NodeId(5, 5)), "there");
        var report = s.Add(s.Heading(1, "One")).Add(s.Paragraph([link])).Build();
        var bytes = PdfSketch.Write(report, PageSketch.Layout(report), PdfOptions.Default, out var found);
        Assert.Equal(["ESG7005"], found.Select(d => d.Id));
        Assert.Empty(PdfChecker.Check(bytes));
    }

    [Fact]
    public void HeadingLevelSkipped_IsReportedAndRaised()
    {
        var s = new ReportSketch();
        var report = s.Add(s.Heading(1, "One")).Add(s.Heading(3, "Three")).Build();
        var bytes = PdfSketch.Write(report, PageSketch.Layout(report), PdfOptions.Default, out var found);
        Assert.Equal(["ESG7001"], found.Select(d => d.Id));
        Assert.Contains("    H2\n      \"Three\"\n", StructText.Print(bytes));
    }

    [Fact]
    public void PictureWithCaptionOnly_IsReportedAndRepeatsTheCaption()
    {
        var s = new ReportSketch();
        var report = s.Add(s.Heading(1, "One")).Add(s.Figure("", "The sites")).Build();
        var bytes = PdfSketch.Write(report, PageSketch.Layout(report), PdfOptions.Default, out var found);
        Assert.Equal(["ESG7002"], found.Select(d => d.Id));
        Assert.Contains("Figure Alt=Figure 1 The sites\n", StructText.Print(bytes));
    }

    [Fact]
    public void DecorativePicture_IsNoContent()
    {
        var s = new ReportSketch();
        var bytes = PdfSketch.Write(s.Add(s.Heading(1, "One")).Add(s.Figure("", "")).Build());
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.DoesNotContain("Figure", StructText.Print(bytes));
    }

    [Fact]
    public void TableWithoutHeadings_IsReported()
    {
        var s = new ReportSketch();
        var report = s.Add(s.Heading(1, "One")).Add(s.Table(1, "", [], [s.Row(TableRowRole.Body, 0, s.Cell("1"))])).Build();
        PdfSketch.Write(report, PageSketch.Layout(report), PdfOptions.Default, out var found);
        Assert.Equal(["ESG7006"], found.Select(d => d.Id));
    }

    [Fact]
    public void LanguageOfASpan_IsSaidWhenItIsATag()
    {
        var s = new ReportSketch();
        var report = s.Add(s.Heading(1, "One")).Add(s.Paragraph([s.Span("de", "Grüße"), s.Span("not a tag", "x")])).Build();
        var bytes = PdfSketch.Write(report, PageSketch.Layout(report), PdfOptions.Default, out var found);
        Assert.Equal(["ESG7007"], found.Select(d => d.Id));
        Assert.Contains("Span Lang=de\n        \"Grüße\"\n      \"x\"\n", StructText.Print(bytes));
    }

    private static Page Page(params ImmutableArray<FrameItem> items) => new(new Size(new Length(595), new Length(842)), "1", items);

    private static void Write(ReportDocument report, params ImmutableArray<FrameItem> items) =>
        PdfSketch.Write(report, new PagedDocument([Page(items)]), PdfOptions.Default, out _);
}
