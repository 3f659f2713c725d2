using System.Linq;
using System.Xml.Linq;

namespace EsgReportGen.Html.Tests.Pages;

/// <summary>Tables name their headings and scroll by themselves.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void EveryTable_HasHeadingsAndARegionToScrollIn(string name) =>
        Assert.All(HtmlPage.Of(name).Elements("table"), table =>
        {
            Assert.All(table.Descendants().Where(e => e.Name.LocalName == "th"), th => Assert.NotNull(th.Attribute("scope")));
            Assert.True(table.Descendants().Any(e => e.Attribute("scope")?.Value == "col") || IsNamedByRows(table), table.ToString());
            var region = table.Parent!;
            Assert.Equal(("region", "0"), (region.Attribute("role")!.Value, region.Attribute("tabindex")!.Value));
            Assert.NotEmpty(HtmlPage.Plain(HtmlPage.Of(name).ById(region.Attribute("aria-labelledby")!.Value)));
        });

    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void Rows_OfEveryTable_AreEquallyWide(string name) =>
        Assert.All(HtmlPage.Of(name).Elements("table"), table =>
            Assert.Single(table.Descendants().Where(e => e.Name.LocalName == "tr").Select(Width).Distinct()));

    [Fact]
    public void Caption_HasNumberTitleAndUnit() =>
        Assert.Equal("Table\u00A01 Emissions (tCO₂e)", HtmlPage.Plain(Numbers().Descendants().Single(e => e.Name.LocalName == "caption")));

    [Fact]
    public void Groups_WithinGroups_AreNamedByEveryCell()
    {
        var row = Numbers().Descendants().Single(e => e.Name.LocalName == "tr" && HtmlPage.Plain(e).StartsWith("Scope 2", System.StringComparison.Ordinal));
        string[] NamesOf(XElement cell) => [.. cell.Attribute("headers")!.Value.Split(' ').Select(i => HtmlPage.Plain(HtmlPage.Everything.ById(i)))];
        Assert.Equal(["Indirect"], NamesOf(row.Elements().First()));
        Assert.Equal(["Scope 2", "2023"], NamesOf(row.Elements().ElementAt(1)));
    }

    [Fact]
    public void HeadingsAboveHeadings_AndCellsThatCoverOthers_AreNamed()
    {
        var table = HtmlPage.Everything.ById("bodies").Descendants().Single(e => e.Name.LocalName == "table");
        Assert.Equal(["Body/2/1", "Members/1/2", "women/1/1", "men/1/1"], table.Descendants().Where(e => e.Attribute("scope")?.Value == "col").Select(Spans));
        Assert.Equal(["Audit", "the same"], table.Descendants().Where(e => e.Ancestors().Any(a => a.Name.LocalName == "tbody") && e.Attribute("rowspan") is not null || e.Name.LocalName == "td" && e.Attribute("colspan") is not null).Select(HtmlPage.Plain));
        var same = table.Descendants().Single(e => e.Name.LocalName == "td" && HtmlPage.Plain(e) == "the same");
        Assert.Equal(["Audit", "Members", "women", "men"], same.Attribute("headers")!.Value.Split(' ').Select(i => HtmlPage.Plain(HtmlPage.Everything.ById(i))));
    }

    [Fact]
    public void Groups_OfTheOutermostLevel_AndTotalsBehindThem_AreBodiesOfTheirOwn() =>
        Assert.Equal(["Greenhouse gases", "Scopes 1 and 2", "Other"], Numbers().Elements().Where(e => e.Name.LocalName == "tbody").Select(b => HtmlPage.Plain(b.Elements().First().Elements().First())));

    [Fact]
    public void Headings_OfPlainTables_NeedNoNames()
    {
        var plain = HtmlPage.Everything.Elements("table").First();
        Assert.Equal(["Left", "Right"], plain.Descendants().Where(e => e.Attribute("scope")?.Value == "col").Select(HtmlPage.Plain));
        Assert.DoesNotContain(plain.Descendants(), e => e.Attribute("headers") is not null);
    }

    // Where each row has one value, its heading and the caption say all: there is no column to name.
    private static bool IsNamedByRows(XElement table) => table.Descendants().Where(e => e.Name.LocalName == "tr")
        .All(row => row.Elements().Select(e => e.Name.LocalName).SequenceEqual(["th", "td"]));

    private static XElement Numbers() => HtmlPage.Everything.ById("numbers").Descendants().Single(e => e.Name.LocalName == "table");

    private static string Spans(XElement cell) => $"{HtmlPage.Plain(cell)}/{cell.Attribute("rowspan")?.Value ?? "1"}/{cell.Attribute("colspan")?.Value ?? "1"}";

    /// <summary>Cells of a row, those that reach in from above too.</summary>
    private static int Width(XElement row) => row.Elements().Sum(Columns) + row.ElementsBeforeSelf().Reverse().Select((above, i) => above.Elements()
        .Where(c => int.Parse(c.Attribute("rowspan")?.Value ?? "1") > i + 1).Sum(Columns)).Sum();

    private static int Columns(XElement cell) => int.Parse(cell.Attribute("colspan")?.Value ?? "1");
}
