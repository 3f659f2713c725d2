using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using EsgReportGen.Html.Tests.Pages;

namespace EsgReportGen.Html.Tests.Browser;

/// <summary>On paper nothing scrolls: a table that is too wide is set smaller, or turned, but never cut.</summary>
public sealed class PrintTests
{
    [Theory]
    [InlineData(4, "table")]
    [InlineData(10, "table snug")]
    [InlineData(15, "table turned snug")]
    [InlineData(20, "table turned dense")]
    [InlineData(30, "table turned dense broken")]
    public async Task Table_OfManyColumns_IsPrintedWhole(int columns, string className)
    {
        // A letter that stands nowhere else begins each word, so that it is counted also where the word is broken.
        string Row(string cell) => string.Concat(Enumerable.Repeat("| " + cell + " ", columns)) + "|\n";
        var page = HtmlPage.Build(EverythingReport.World.Replace("templates/en/data.md", "::: landscape", Row("Head") + Row("---") + Row("Жemitted") + "\n::: landscape"));
        var table = page.Elements("table").Single(t => t.Value.Contains('Ж', StringComparison.Ordinal));
        Assert.Equal(className, table.Parent!.Parent!.Attribute("class")!.Value);

        Assert.SkipWhen(Chromium.PrintAbsence.Length > 0, Chromium.PrintAbsence);
        var words = Words(XDocument.Parse(await Chromium.Print(page.Text))).ToArray();
        var cells = words.Where(w => w.Text.Contains('Ж', StringComparison.Ordinal)).ToArray();
        Assert.Equal(columns, cells.Length);
        Assert.All(words, w => Assert.InRange(w.Right, 0, w.PageWidth));
        Assert.Equal(className.Contains("turned", StringComparison.Ordinal), cells[0].PageWidth > 600);
    }

    private static IEnumerable<(string Text, double Right, double PageWidth)> Words(XDocument document)
    {
        foreach (var page in document.Descendants().Where(e => e.Name.LocalName == "page"))
        {
            foreach (var word in page.Elements())
                yield return (word.Value, Number(word, "xMax"), Number(page, "width"));
        }
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
