using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EsgReportGen.Html.Tests.Pages;

/// <summary>What holds for every page: it stands by itself, every link leads somewhere, and its parts are what they are called.</summary>
public sealed partial class PageTests
{
    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void Ids_AreThereOnce(string name) => Assert.Empty(HtmlPage.Of(name).Ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void References_WithinThePage_LeadToAnElement(string name)
    {
        var page = HtmlPage.Of(name);
        var ids = page.Ids.ToHashSet();
        var linked = page.Elements("a").Select(a => a.Attribute("href")!.Value).Where(h => h.StartsWith('#')).Select(h => h[1..]).ToArray();
        var named = page.Root.Descendants().SelectMany(e => new[] { "aria-labelledby", "headers" }.Select(n => e.Attribute(n)?.Value)).OfType<string>().SelectMany(v => v.Split(' '));
        Assert.NotEmpty(linked);
        Assert.DoesNotContain(linked.Concat(named), i => !ids.Contains(i));
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void Headings_DoNotSkipALevel(string name)
    {
        var levels = HtmlPage.Of(name).Main.Descendants().Select(e => HeadingName().Match(e.Name.LocalName)).Where(m => m.Success).Select(m => int.Parse(m.Groups[1].Value)).ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1, $"h{p.Second} after h{p.First}"));
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void Page_LoadsNothingAndRunsNothing(string name)
    {
        var page = HtmlPage.Of(name);
        Assert.Contains("default-src 'none'", page.Elements("meta").Single(m => m.Attribute("http-equiv") is not null).Attribute("content")!.Value, StringComparison.Ordinal);
        Assert.Equal("application/json", Assert.Single(page.Elements("script")).Attribute("type")!.Value);
        Assert.All(page.Root.DescendantsAndSelf().Attributes("src"), a => Assert.StartsWith("data:", a.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Root.DescendantsAndSelf().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(http", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Landmarks_AreAllThere()
    {
        var page = HtmlPage.Everything;
        Assert.Equal(("en", "ltr"), (page.Root.Attribute("lang")!.Value, page.Root.Attribute("dir")!.Value));
        Assert.Equal("Environmental data 2024", page.Elements("title").First().Value);
        Assert.Equal("#" + page.Main.Attribute("id")!.Value, page.WithClass("skip").Single().Attribute("href")!.Value);
        Assert.Equal("Ex</title>ample & Group", page.WithClass("organization").Single().Value);
        Assert.Equal(["Contents", "1 Climate", "2 Data"], page.WithClass("chapters").Descendants().Where(e => e.Name.LocalName == "li").Select(HtmlPage.Plain));
        var chapters = page.WithClass("chapter").ToArray();
        Assert.Equal(["contents", "climate", "data"], chapters.Select(c => c.Attribute("id")!.Value));
        Assert.All(chapters, c => Assert.Equal("h1", page.ById(c.Attribute("aria-labelledby")!.Value).Name.LocalName));
    }

    [Fact]
    public void Contents_AreListsInLists()
    {
        var list = HtmlPage.Everything.WithClass("contents").Single().Elements().Single();
        Assert.Equal(["1 Climate 1.1 Facts 1.1.1 Deeper", "2 Data 2.1 Numbers"], list.Elements().Select(HtmlPage.Plain));
        Assert.Equal("1.1.1 Deeper", HtmlPage.Plain(list.Elements().First().Descendants().Last(e => e.Name.LocalName == "li")));
    }

    [Fact]
    public void Blocks_AreTheElementsThatTheyAreCalled()
    {
        var main = HtmlPage.Everything.Main;
        Assert.Equal("Words of somebody else.", HtmlPage.Plain(Single(main, "blockquote")));
        Assert.Equal("\nif (a < b && c > d) { }", Single(main, "pre").Value);
        Assert.Equal(["In a box A box with", "A box without a title."], main.Descendants().Where(e => e.Name.LocalName == "aside").Select(e => HtmlPage.Plain(e).Split(" 1,100")[0]));
        Assert.Equal("3", main.Descendants().Single(e => HtmlPage.HasClass(e, "bracket")).Attribute("start")!.Value);
        Assert.Equal("inner inner again", HtmlPage.Plain(main.Descendants().Single(e => e.Name.LocalName == "ol" && e.Parent!.Name.LocalName == "li" && !HtmlPage.HasClass(e.Parent.Parent!, "contents") && e.Value.Contains("inner", StringComparison.Ordinal))));
        Assert.Equal("Left of both. Right of both.", HtmlPage.Plain(main.Descendants().Single(e => HtmlPage.HasClass(e, "columns"))));
        Assert.Single(main.Descendants(), e => e.Name.LocalName == "hr");
        Assert.Equal("Kept together.", HtmlPage.Plain(main.Descendants().Single(e => HtmlPage.HasClass(e, "keep"))));
    }

    [Fact]
    public void Figure_HasItsPictureItsWordsAndItsCaption()
    {
        var figure = Single(HtmlPage.Everything.Main, "figure");
        var image = Single(figure, "img");
        Assert.Equal("A grey square & more", image.Attribute("alt")!.Value);
        Assert.StartsWith("data:image/png;base64,iVBORw0KGgo", image.Attribute("src")!.Value, StringComparison.Ordinal);
        Assert.True(int.Parse(image.Attribute("width")!.Value) > 100);
        Assert.Equal("Figure\u00A01 How it looks", HtmlPage.Plain(Single(figure, "figcaption")));
    }

    [Fact]
    public void RunningText_KeepsItsStyles()
    {
        var text = HtmlPage.Everything.Main.Descendants().First(e => e.Name.LocalName == "p" && e.Value.Contains("nowhere", StringComparison.Ordinal));
        Assert.Equal(["em here", "strong there", "s nowhere", "code as code"], text.Elements().Where(e => e.Name.LocalName is "em" or "strong" or "s" or "code").Select(e => $"{e.Name.LocalName} {e.Value}"));
        Assert.Equal(("ar", "rtl"), text.Elements().Where(e => e.Value == "nass arabi").Select(e => (e.Attribute("lang")!.Value, e.Attribute("dir")!.Value)).Single());
        Assert.Equal("ghg.s12 change", text.Descendants().Attributes("data-claim").Single().Value);
        Assert.Equal("https://example.org/?a=1&b=2", text.Elements().Single(e => e.Value == "Elsewhere").Attribute("href")!.Value);
        Assert.Single(text.Elements(), e => e.Name.LocalName == "br");
    }

    [Fact]
    public void Tile_HasLabelFigureComparisonAndATrendWithAName()
    {
        var tiles = HtmlPage.Everything.WithClass("tiles").Single().Elements().ToArray();
        Assert.Equal(3, tiles.Length);
        var trend = Single(tiles[0], "svg");
        Assert.Equal("img", trend.Attribute("role")!.Value);
        Assert.Equal(["title", "desc"], trend.Attribute("aria-labelledby")!.Value.Split(' ').Select(i => HtmlPage.Everything.ById(i).Name.LocalName));
        Assert.StartsWith("Trend line: 2020 1,500\u00A0tCO₂e, 2021 1,450\u00A0tCO₂e, 20", Single(trend, "desc").Value);
        Assert.StartsWith("M2.5 2.5L", Single(trend, "path").Attribute("d")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(tiles[1].Descendants(), e => e.Name.LocalName == "svg");
    }

    [Fact]
    public void PageReferences_NameWhatTheyLeadTo()
    {
        var lead = HtmlPage.Everything.WithClass("lead").Single();
        Assert.EndsWith("see the table in Table\u00A01.", HtmlPage.Plain(lead), StringComparison.Ordinal);
        Assert.Contains("The tables are in Chapter\u00A02, and", HtmlPage.Plain(HtmlPage.Everything.Main), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_MadeTwice_HasEqualBytes() =>
        Assert.Equal(HtmlPage.Everything.Text, HtmlPage.Build(EverythingReport.World).Text);

    [Fact]
    public void Page_WithoutPdf_HasPassedTheSameChecks()
    {
        var world = EverythingReport.World.Replace("templates/en/data.md", "::: landscape", "Emissions were 4,712 tCO2e.\n\n::: landscape");
        var result = ReportCompiler.Compile(world, new ReportOptions { Formats = ReportFormats.Html });
        Assert.Contains(result.Diagnostics, d => d.Severity == Foundation.Diagnostics.DiagnosticSeverity.Error);
        Assert.True(result.Output!.Html.IsEmpty);
    }

    private static XElement Single(XElement within, string name) => Assert.Single(within.Descendants(), e => e.Name.LocalName == name);

    [GeneratedRegex("^h([1-6])$")]
    private static partial Regex HeadingName();
}
