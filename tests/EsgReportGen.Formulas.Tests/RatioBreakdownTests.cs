using System.Linq;

namespace EsgReportGen.Formulas.Tests;

public sealed class RatioBreakdownTests
{
    [Theory]
    [InlineData("ratio", "1.215", "1.19", "1.25", "", null)]
    [InlineData("ratio", "1.215", "1.19", "1.21", "", null)]
    [InlineData("ratio", "1.315", "1.19", "1.25", "", "ESG2064")]
    [InlineData("ratio", "1.315", "1.19", "1.25", "exhaustive: false, ", null)]
    [InlineData("ratio", "1.315", "1.19", "1.25", "rollup: none, ", null)]
    [InlineData("ratio", "1.315", "1.19", "{ missing: not-published }", "", null)]
    [InlineData("\"%\"", "38.1", "35.0", "41.2", "", null)]
    [InlineData("\"%\"", "39.0", "20.0", "19.0", "", null)]
    [InlineData("\"%\"", "45.0", "20.0", "19.0", "", "ESG2064")]
    [InlineData("\"%\"", "38.1", "35.0", "41.2", "rollup: sum, ", "ESG2043")]
    [InlineData("tCO2e/million CNY", "8.8", "3.1", "5.7", "", null)]
    [InlineData("ML", "38.1", "35.0", "41.2", "", "ESG2043")]
    public void Breakdown_OfRatios_RaisesNoFalseAlarm(string unit, string total, string first, string second, string keys, string? error)
    {
        var result = Evaluated.From($$"""
            metrics:
              x:
                unit: {{unit}}
                values: { FY2024: {{total}} }
                breakdown: { site: { {{keys}}members: { a: { values: { FY2024: {{first}} } }, b: { values: { FY2024: {{second}} } } } } }
            """);
        Assert.Equal(error is null ? [] : [error + " site"], result.Errors);
    }

    [Theory]
    [InlineData("1.28", null)]
    [InlineData("1.3", null)]
    [InlineData("1.35", "ESG2065 site")]
    [InlineData("{ missing: not-published }", null)]
    public void Breakdown_WithAverage_HoldsTheTotalAgainstIt(string total, string? error)
    {
        var result = Evaluated.From($$"""
            metrics:
              wue:
                unit: L/kWh
                values: { FY2024: {{total}} }
                breakdown: { site: { rollup: { average: energy.it }, members: { a: { values: { FY2024: 1.20 } }, b: { values: { FY2024: 1.50 } } } } }
              energy.it: { unit: MWh, breakdown: { site: { members: { b: { values: { FY2024: 100 } }, a: { values: { FY2024: 300 } } } } } }
            """);
        Assert.Equal(error is null ? [] : [error], result.Errors);
    }

    [Fact]
    public void Breakdown_WithUnknownWeight_IsSaidAtTheWeight()
    {
        var result = Evaluated.From("""
            metrics:
              wue: { unit: L/kWh, values: { FY2024: 1 }, breakdown: { site: { rollup: { average: energy.ti }, members: { a: { values: { FY2024: 1 } } } } } }
              energy.it: { unit: MWh, breakdown: { site: { members: { a: { values: { FY2024: 100 } } } } } }
            """);
        Assert.Equal(["ESG2006 energy.ti"], result.Errors);
        Assert.Equal("did you mean `energy.it.site`?", result.Diagnostics.Single().Hint);
    }

    [Fact]
    public void Rest_OfRatios_IsNotComputed()
    {
        var result = Evaluated.From("""
            metrics:
              pue: { unit: ratio, values: { FY2024: 1.2 }, breakdown: { site: { exhaustive: false, members: { a: { values: { FY2024: 1.1 } } } } } }
              share: { unit: "%", values: { FY2024: 39 }, breakdown: { by: { exhaustive: false, members: { wind: { values: { FY2024: 10 } } } } } }
              mean: { formula: Average(pue.site), breakdown: { by: { exhaustive: false, members: { a: { unit: ratio, values: { FY2024: 1 } } } } } }
            """).WithoutErrors();
        Assert.Null(result.Values.Catalog.Find("pue.rest"));
        Assert.Equal(("29%", ""), (result["share.rest", 2024], result["mean.rest", 2024]));
    }
}
