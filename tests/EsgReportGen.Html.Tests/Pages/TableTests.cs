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
            Assert.Contains(table.Descendants(), e => e.Attribute("scope")?.Value == "col");
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
    public void Groups_OfTheOutermostLevel_AreBodiesOfTheirOwn() =>
        Assert.Equal(["Greenhouse gases", "Other"], Numbers().Elements().Where(e => e.Name.LocalName == "tbody").Select(b => HtmlPage.Plain(b.Elements().First())));

    [Fact]
    public void Headings_OfPlainTables_NeedNoNames()
    {
        var plain = HtmlPage.Everything.Elements("table").First();
        Assert.Equal(["Left", "Right"], plain.Descendants().Where(e => e.Attribute("scope")?.Value == "col").Select(HtmlPage.Plain));
        Assert.DoesNotContain(plain.Descendants(), e => e.Attribute("headers") is not null);
    }

    private static XElement Numbers() => HtmlPage.Everything.ById("numbers").Descendants().Single(e => e.Name.LocalName == "table");

    private static int Width(XElement row) => row.Elements().Sum(c => int.Parse(c.Attribute("colspan")?.Value ?? "1"));
}
