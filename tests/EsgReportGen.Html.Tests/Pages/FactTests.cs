using System;
using System.Linq;
using System.Text.Json;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Html.Tests.Pages;

/// <summary>Numbers are as provable in the page as in the PDF: each carries its passport, and the ledger stands in the page.</summary>
public sealed class FactTests
{
    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void Ledger_InThePage_IsThatOfThePdf(string name)
    {
        var page = HtmlPage.Of(name);
        var read = LedgerReader.Read(System.Text.Encoding.UTF8.GetBytes(page.ById("facts").Value), "page");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(LedgerWriter.Write(page.Report.Ledger).ToArray(), LedgerWriter.Write(read.Output!).ToArray());
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void EveryOccurrence_OfTheLedger_IsPrintedOnceWithItsPassport(string name)
    {
        var page = HtmlPage.Of(name);
        var ledger = page.Report.Ledger;
        for (var i = 0; i < ledger.Occurrences.Length; i++)
        {
            var occurrence = ledger.Occurrences[i];
            var fact = ledger.Facts.SingleOrDefault(f => f.Key == occurrence.Fact);
            var link = page.ById($"fact:{i}");
            var data = Assert.Single(link.Elements());
            Assert.Equal(occurrence.Printed, data.Value);
            Assert.Equal($"{i}", data.Attribute("data-occurrence")!.Value);
            Assert.Equal((occurrence.Fact.Metric, occurrence.Fact.Period), (data.Attribute("data-metric")!.Value, data.Attribute("data-period")!.Value));
            Assert.Equal(occurrence.Raw, (data.Attribute("data-value") ?? data.Attribute("data-missing"))!.Value);
            Assert.Equal(occurrence.Operation, data.Attribute("data-operation")?.Value ?? string.Empty);
            Assert.Equal(occurrence.Rounding, data.Attribute("data-rounding")?.Value ?? string.Empty);
            Assert.Equal(fact?.Place.ToString(), data.Attribute("data-source")?.Value);
            var passport = page.ById(link.Attribute("href")!.Value[1..]);
            Assert.Contains(passport.Descendants(), e => e.Attribute("href")?.Value == $"#fact:{i}");
        }

        Assert.Equal(ledger.Occurrences.Length, page.WithClass("fact").Count());
    }

    [Fact]
    public void Fact_OfAChange_CarriesItsUnitAndThePeriodBefore()
    {
        var change = HtmlPage.Everything.Root.Descendants().First(e => e.Attribute("data-operation")?.Value == "change");
        Assert.Equal(("data", "%", "2023"), (change.Name.LocalName, change.Attribute("data-unit")!.Value, change.Attribute("data-from")!.Value));
        Assert.StartsWith("-4.347", change.Attribute("value")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Fact_ThatIsMissing_IsNoNumber()
    {
        var missing = HtmlPage.Everything.Root.Descendants().First(e => e.Attribute("data-missing") is not null);
        Assert.Equal(("span", "not-published"), (missing.Name.LocalName, missing.Attribute("data-missing")!.Value));
        Assert.Null(missing.Attribute("data-value"));
    }

    [Fact]
    public void Passport_SaysTheExactValueItsSourceAndEveryPlace()
    {
        var page = HtmlPage.Everything;
        var link = page.WithClass("fact").First(e => e.Value == "1,100\u00A0tCO₂e");
        var passport = page.ById(link.Attribute("href")!.Value[1..]);
        var text = HtmlPage.Plain(passport);
        Assert.StartsWith("Scope 1 </script><script>alert(1)</script>", text, StringComparison.Ordinal);
        Assert.Contains("Exact value1100 tCO2e", text, StringComparison.Ordinal);
        Assert.Contains("content/metrics/climate.yaml:5:", text, StringComparison.Ordinal);
        Assert.Contains(passport.Descendants(), e => e.Value == EverythingReport.Hostile && e.Attribute("href")?.Value == "https://example.org/?a=1&b=2");
        Assert.True(passport.Descendants().Count(e => e.Attribute("href")?.Value.StartsWith("#fact:", StringComparison.Ordinal) == true) > 2);
    }

    [Fact]
    public void Script_CannotBeLeftByTextOfTheReport()
    {
        var raw = HtmlPage.Everything.Text;
        var start = raw.IndexOf("id=\"facts\">", StringComparison.Ordinal);
        Assert.Equal(raw.IndexOf("</script>", start, StringComparison.Ordinal), raw.LastIndexOf("</script>", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(HtmlPage.Everything.ById("facts").Value);
        Assert.Contains(json.RootElement.GetProperty("metrics").EnumerateArray(), m => m.GetProperty("label").GetString()!.Contains("</script>", StringComparison.Ordinal));
    }
}
