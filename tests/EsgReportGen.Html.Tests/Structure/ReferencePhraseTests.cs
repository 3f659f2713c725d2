using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Html.Structure;
using EsgReportGen.Html.Tests.Pages;
using static EsgReportGen.Html.Tests.Structure.Sketch;

namespace EsgReportGen.Html.Tests.Structure;

/// <summary>Words that speak of a page go with its number.</summary>
public sealed class ReferencePhraseTests
{
    [Theory]
    [InlineData("en", "see it on page ", ".", "see it in X.")]
    [InlineData("en", "On\u00A0page ", " it stands", "In X it stands")]
    [InlineData("en", "see the table (page ", ")", "see the table (X)")]
    [InlineData("en", "on the homepage ", ".", "on the homepage X.")]
    [InlineData("en", "compare ", ".", "compare X.")]
    [InlineData("en", "", "", "X")]
    [InlineData("de", "siehe auf Seite ", ".", "siehe in X.")]
    [InlineData("zh", "数据见第", "页。", "数据见X。")]
    [InlineData("ja", "詳細は", "ページに記載。", "詳細はXに記載。")]
    [InlineData("ko", "표는 ", "쪽에 있다", "표는 X에 있다")]
    public void WordsAroundANumber_GoWithIt(string language, string before, string after, string expected)
    {
        var phrase = ReferencePhrases.Of(ReportLocale.Load(null, language, new DiagnosticBag())).Find(before, after);
        Assert.Equal(expected, before[..^phrase.PrefixLength] + phrase.Before + "X" + phrase.After + after[phrase.SuffixLength..]);
    }

    [Fact]
    public void Reference_WithinAPhrase_IsALinkThatNamesTheSection()
    {
        var section = new HeadingBlock(Node(5), 2, "1.1", "water", Words("Water"), default);
        var page = HtmlPage.Parse(Page(Report(
            section,
            new ParagraphBlock(Node(10), ParagraphRole.Body, [new TextInline("It stands on page ", default), new PageReferenceInline(Node(11), Node(5), "Water", default), new TextInline(".", default)], default))));
        var paragraph = page.Descendants().Single(e => e.Name.LocalName == "p" && e.Value.StartsWith("It", System.StringComparison.Ordinal));
        Assert.Equal("It stands in Section\u00A01.1.", paragraph.Value);
        Assert.Equal("#water", paragraph.Elements().Single().Attribute("href")!.Value);
    }
}
