using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Html.Tests.Pages;

/// <summary>The drawings of a report's charts stand in its page as they are printed.</summary>
public sealed partial class ChartPageTests
{
    private static readonly MemoryWorld World = SmallReport.Create().With(SmallReport.ChapterPath, """
        ---
        title: Climate
        ---

        As [](#scopes) shows.

        ```chart
        id: scopes
        title: Emissions by scope
        type: column-stacked
        series: [ghg.s1, ghg.s2]
        periods: last 2
        ```

        """);

    [Fact]
    public void Drawing_LiesWithinItsBox_AndSaysNamesAndValues()
    {
        var page = HtmlPage.Build(World);
        var svg = page.ById("scopes").Descendants().Single(e => e.Name.LocalName == "svg");
        var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        Assert.Equal((0.0, 0.0), (box[0], box[1]));
        foreach (var path in svg.Elements().Where(e => e.Name.LocalName == "path"))
        {
            var numbers = Numbers().Matches(path.Attribute("d")!.Value).Select(m => Number(m.Value)).ToArray();
            Assert.All(numbers.Where((_, i) => i % 2 == 0), x => Assert.InRange(x, 0, box[2]));
            Assert.All(numbers.Where((_, i) => i % 2 == 1), y => Assert.InRange(y, 0, box[3]));
        }

        var texts = Texts(svg);
        Assert.All(["2023", "2024", "Scope 1", "Scope 2", "1,100", "3,300"], t => Assert.Contains(t, texts));
        Assert.Contains(texts, t => t == "0");
    }

    [Fact]
    public void EveryNumber_OfAChart_HasItsPlaceInTheTable()
    {
        var page = HtmlPage.Build(World);
        var facts = page.ById("scopes").Descendants().Where(e => HtmlPage.HasClass(e, "fact")).Select(HtmlPage.Plain);
        Assert.Equal(["1,200", "3,400", "1,100", "3,300"], facts);
        Assert.Equal(page.Report.Ledger.Occurrences.Length, page.WithClass("fact").Count());
        Assert.Contains(page.Elements("a"), a => a.Attribute("href")!.Value == "#scopes");
    }

    private static string[] Texts(XElement svg) => [.. svg.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value.Replace('\u00A0', ' ').Trim())];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?[0-9.]+")]
    private static partial Regex Numbers();
}
