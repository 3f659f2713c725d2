using System.Linq;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Tests;

public sealed class FormulaEvaluatorTests
{
    private const string Emissions = """
        metrics:
          ghg.s1: { unit: tCO2e, boundary: own, values: { FY2022: 800000, FY2023: 950000, FY2024: 1000000 } }
          ghg.s2.market: { unit: tCO2e, basis: market, boundary: own, values: { FY2023: 3731000, FY2024: 3200000 } }
          ghg.s2.location: { unit: tCO2e, basis: location, boundary: own, values: { FY2024: 4500000 } }
          ghg.s3: { unit: ktCO2e, boundary: chain, values: { FY2023: 5100, FY2024: 5063 } }
          ghg.saved: { unit: tCO2e, kind: reduction, values: { FY2023: 1419000, FY2024: 2320000 } }
          ghg.avoided: { unit: tCO2e, kind: avoided, values: { FY2024: 33338000 } }
          ghg.credits: { unit: tCO2e, kind: credit, values: { FY2024: 100000 } }
          ghg.cainiao: { unit: tCO2e, boundary: cainiao, values: { FY2024: 458000 } }
          revenue: { unit: million CNY, values: { FY2023: 868687, FY2024: 941168 } }
          clean: { unit: "%", values: { FY2023: 53.9, FY2024: 56.0 } }
          energy: { unit: GWh, values: { FY2024: 8123 } }
          staff: { unit: person, period: instant, values: { FY2023: 235216, FY2024: 204891 } }
          sites: { unit: count, values: { FY2024: { value: 1600, qualifier: more-than } } }
          zero: { unit: tCO2e, values: { FY2024: 0 } }
          gap: { unit: tCO2e, values: { FY2024: { missing: not-published } } }
          none: { unit: tCO2e, values: { FY2024: { missing: not-applicable } } }
          words: { unit: text, values: { FY2024: hello } }
          day: { unit: date, values: { FY2024: 2024-03-31 } }
          approved: { unit: yes-no, values: { FY2024: yes } }

        """;

    [Theory]
    [InlineData("ghg.s1 + ghg.s2.market", "4,200,000 tCO₂e")]
    [InlineData("ghg.s1 + ghg.s3", "6,063,000 tCO₂e")]
    [InlineData("ghg.s3 + ghg.s1", "6,063 ktCO₂e")]
    [InlineData("ghg.s2.location - ghg.s2.market", "1,300,000 tCO₂e")]
    [InlineData("ghg.s1 / revenue", "1.06251 tCO₂e/million CNY")]
    [InlineData("ghg.s1 * 2", "2,000,000 tCO₂e")]
    [InlineData("-(ghg.s1)", "−1,000,000 tCO₂e")]
    [InlineData("ghg.s1 - ghg.credits", "900,000 tCO₂e")]
    [InlineData("clean - clean[prior]", "2.1 percentage points")]
    [InlineData("Change(ghg.saved)", "63.5%")]
    [InlineData("Change(ghg.saved, FY2023)", "63.5%")]
    [InlineData("Share(ghg.s1, ghg.s1 + ghg.s2.market)", "23.80952%")]
    [InlineData("ghg.s1[prior]", "950,000 tCO₂e")]
    [InlineData("ghg.s1[FY2022]", "800,000 tCO₂e")]
    [InlineData("ghg.s1[this]", "1,000,000 tCO₂e")]
    [InlineData("Prior(ghg.s1, 2)", "800,000 tCO₂e")]
    [InlineData("Round(ghg.s1 + ghg.s2.market + 0, 1000)", "4,200,000 tCO₂e")]
    [InlineData("Convert(energy, \"MWh\")", "8,123,000 MWh")]
    [InlineData("Convert(energy, \"TJ\")", "29,240 TJ")]
    [InlineData("Convert(100, \"%\") - clean", "44.0 percentage points")]
    [InlineData("Sum(ghg.s1, ghg.s2.market)", "4,200,000 tCO₂e")]
    [InlineData("Average(ghg.s1, ghg.s2.market)", "2,100,000 tCO₂e")]
    [InlineData("Min(ghg.s1, ghg.s2.market)", "1,000,000 tCO₂e")]
    [InlineData("Max(ghg.s1, ghg.s2.market)", "3,200,000 tCO₂e")]
    [InlineData("Abs(ghg.s1 - ghg.s2.market)", "2,200,000 tCO₂e")]
    [InlineData("ghg.s1 > ghg.s2.market ? ghg.s1 : ghg.s2.market", "3,200,000 tCO₂e")]
    [InlineData("gap ?? ghg.s1", "1,000,000 tCO₂e")]
    [InlineData("gap ?? 0", "0 tCO₂e")]
    [InlineData("ghg.s1 + none", "1,000,000 tCO₂e")]
    [InlineData("ghg.s1 + gap", "(not published)")]
    [InlineData("none + none", "(not applicable)")]
    [InlineData("gap * 2", "(not published)")]
    [InlineData("ghg.s1 / staff", "4.880644 tCO₂e/person")]
    [InlineData("sites * 2", "more than 3,200")]
    [InlineData("zero == 0 ? ghg.s1 : ghg.s1 / 2", "1,000,000 tCO₂e")]
    [InlineData("ghg.s1[ base ] ?? ghg.s1", "1,000,000 tCO₂e")]
    [InlineData("!(ghg.s1 > ghg.s2.market) && ghg.s1 >= 0 ? ghg.s1 : 0", "1,000,000 tCO₂e")]
    public void Formula_OfTheLanguage_Computes(string formula, string expected)
    {
        var result = Evaluated.From(Emissions + "  x: { formula: '" + formula + "' }").WithoutErrors();
        Assert.Equal(expected, result["x", 2024].Replace('\u2212', '−'));
    }

    [Theory]
    [InlineData("ghg.s9 + ghg.s1", "ESG2006 ghg.s9", "ghg.s1")]
    [InlineData("ghg.s1 +", "ESG2003", "expression")]
    [InlineData("(ghg.s1", "ESG2003", "quotes")]
    [InlineData("in.x + ghg.s1", "ESG2003 in", "another name")]
    [InlineData("ghg.s1 ghg.s1", "ESG2003", "expression")]
    [InlineData("Sum(ghg.s3.*)", "ESG2003", "Sum(ghg.s3.category)")]
    [InlineData("System.IO.File.ReadAllText(\"x\")", "ESG2004 System.IO.File.ReadAllText", "functions of the language")]
    [InlineData("new System.Object()", "ESG2004 new System.Object()", "functions of the language")]
    [InlineData("x => x", "ESG2004 x => x", "functions of the language")]
    [InlineData("\"text\"", "ESG2004 \"text\"", "functions of the language")]
    [InlineData("ghg.s1 % 2", "ESG2004 ghg.s1 % 2", "functions of the language")]
    [InlineData("ghg.s1 = 2", "ESG2004 ghg.s1 = 2", "functions of the language")]
    [InlineData("(decimal)ghg.s1", "ESG2004 (decimal)ghg.s1", "functions of the language")]
    [InlineData("typeof(int)", "ESG2004 typeof(int)", "functions of the language")]
    [InlineData("ghg.s1 + 1e3", "ESG2005 1e3", "1000")]
    [InlineData("ghg.s1 * 1.5m", "ESG2005 1.5m", "digits")]
    [InlineData("sum(ghg.s1)", "ESG2007 sum", "`Sum`")]
    [InlineData("Foo(ghg.s1)", "ESG2007 Foo", "`Sum`, `Average`")]
    [InlineData("Share(ghg.s1)", "ESG2008 Share(ghg.s1)", "Share(part, total)")]
    [InlineData("Sum()", "ESG2008 Sum()", "Sum(a, b)")]
    [InlineData("Round(ghg.s1, ghg.s1)", "ESG2009 ghg.s1", "Round(x, 1000)")]
    [InlineData("Convert(ghg.s1, tCO2e)", "ESG2009 tCO2e", "Convert")]
    [InlineData("ghg.s1[2023]", "ESG2010 2023", "FY2023")]
    [InlineData("ghg.s1[priro]", "ESG2010 priro", "prior")]
    [InlineData("words + 1", "ESG2012 words", "unit")]
    [InlineData("day + 1", "ESG2012 day", "unit")]
    [InlineData("ghg.s1 + (ghg.s1 > 0)", "ESG2014 ghg.s1 > 0", "compare")]
    [InlineData("ghg.s1 ? 1 : 2", "ESG2014 ghg.s1", "compare")]
    [InlineData("ghg.s1 + energy", "ESG2015 energy", "Convert")]
    [InlineData("ghg.s1 > energy ? 1 : 2", "ESG2015 energy", "Convert")]
    [InlineData("ghg.s1 + 5", "ESG2016 5", "Convert(5, \"tCO2e\")")]
    [InlineData("1 - clean", "ESG2016 1", "Convert(1, \"%\")")]
    [InlineData("ghg.s1 + ghg.saved", "ESG2017 ghg.saved", "side by side")]
    [InlineData("ghg.saved + ghg.avoided", "ESG2017 ghg.avoided", "side by side")]
    [InlineData("ghg.s1 - ghg.avoided", "ESG2017 ghg.avoided", "side by side")]
    [InlineData("ghg.s2.market + ghg.s2.location", "ESG2018 ghg.s2.location", "basis")]
    [InlineData("ghg.s1 + ghg.cainiao", "ESG2019 ghg.cainiao", "boundaries")]
    [InlineData("Sum(ghg.s1, ghg.s3, ghg.cainiao)", "ESG2019 ghg.cainiao", "boundaries")]
    [InlineData("staff + ghg.s1", "ESG2015 ghg.s1", "Convert")]
    [InlineData("Convert(ghg.s1, \"tC02e\")", "ESG2023 \"tC02e\"", "tCO2e")]
    [InlineData("Convert(ghg.s1, \"MWh\")", "ESG2024 Convert(ghg.s1, \"MWh\")", "factor")]
    [InlineData("ghg.s1 / zero", "ESG2026 zero", "zero == 0 ?")]
    [InlineData("ghg.s1 / 0", "ESG2026 0", "== 0")]
    [InlineData("ghg.s1 * 99999999999999999999999 * 99999999999999999999", "ESG2027 ghg.s1 * 99999999999999999999999", "larger units")]
    public void Formula_Mistake_IsReportedAtItsPlaceWithAHint(string formula, string error, string hint)
    {
        var result = Evaluated.From(Emissions + "  x:\n    formula: >-\n      " + formula + "\n  y: { formula: x * 2 }");
        var plain = Evaluated.From(Emissions + "  x:\n    formula: '" + formula + "'\n  y: { formula: x * 2 }");
        var found = Assert.Single(plain.Errors);
        Assert.StartsWith(error, found, System.StringComparison.Ordinal);
        Assert.Contains(hint, plain.Diagnostics[0].Hint, System.StringComparison.Ordinal);
        Assert.Null(plain.Values.Find("x", plain.Values.Catalog.Report.Period));
        Assert.Single(result.Errors);
    }

    [Fact]
    public void Formula_EveryYear_HasItsProvenance()
    {
        var result = Evaluated.From(Emissions + "  x: { formula: ghg.s1 + ghg.s2.market + ghg.s1 }").WithoutErrors();
        Assert.Equal([2023, 2024], result.Values.Of("x").Select(v => v.Period.Year));
        Assert.Equal(["ghg.s1", "ghg.s2.market"], result.Values.Of("x")[0].Provenance.Inputs.Select(i => i.Metric.Id.Text));
        Assert.Equal("tCO2e", result.Values.UnitOf("x")!.Code);
        Assert.Equal("hello", result["words", 2024]);
        Assert.Equal("yes", result["approved", 2024]);
        Assert.Equal("(not published)", result["gap", 2024]);
    }

    [Fact]
    public void Formula_OfFormulas_IsEvaluatedBehindThemInAnyOrder()
    {
        var result = Evaluated.From(Emissions + """
              z: { formula: y + ghg.s3 }
              y: { formula: ghg.s1 + ghg.s2.market }
            """).WithoutErrors();
        Assert.Equal("9,263,000 tCO₂e", result["z", 2024]);
    }

    [Fact]
    public void Formula_OfInstants_AnswersForTheYearThatEndsOnTheirDay()
    {
        var result = Evaluated.From(Emissions + """
              half: { formula: staff * 0.5 }
              head: { formula: ghg.s1 / half }
            """).WithoutErrors();
        Assert.Equal(("102,445.5 people", "9.761288 tCO₂e/person"), (result["half", 2024], result["head", 2024]));
        Assert.Equal([2022, 2023, 2024], result.Values.Of("ghg.s1").Select(v => v.Period.Year));
        Assert.Equal([2023, 2024], result.Values.Of("head").Select(v => v.Period.Year));
    }

    [Fact]
    public void Formula_Cycle_IsReportedOnceWithItsPath()
    {
        var result = Evaluated.From("""
            metrics:
              a: { unit: t, formula: b + c }
              b: { unit: t, formula: c * 2 }
              c: { unit: t, formula: Prior(a) }
              d: { unit: t, formula: a }
              e: { unit: t, formula: e }
            """);
        Assert.Equal(["ESG2025 a", "ESG2025 e"], result.Errors);
        Assert.Contains("`a` → `b` → `c` → `a`", result.Diagnostics[0].Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit: GWh", "ESG2021 GWh")]
    [InlineData("kind: reduction", "ESG2022")]
    [InlineData("basis: location", "ESG2022 location")]
    [InlineData("boundary: chain", "ESG2022 chain")]
    [InlineData("unit: yes-no", "ESG2014")]
    public void Metric_OtherThanItsFormula_IsReported(string trait, string error)
    {
        var result = Evaluated.From(Emissions + "  x: { " + trait + ", formula: ghg.s1 + ghg.s2.market }");
        Assert.StartsWith(error, Assert.Single(result.Errors), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Metric_AgreeingWithItsFormula_TakesItsOwnUnit()
    {
        var result = Evaluated.From(Emissions + """
              x: { unit: MtCO2e, kind: inventory, basis: market, boundary: whole, formula: ghg.s1 + ghg.s2.market + ghg.s3 }
              share: { unit: "%", formula: ghg.s1 / x, decimals: 1 }
              clear: { unit: yes-no, formula: ghg.s1 < ghg.s2.market }
            """).WithoutErrors();
        Assert.Equal("9.263 MtCO₂e", result["x", 2024]);
        Assert.Equal("10.8%", result["share", 2024]);
        Assert.Equal("yes", result["clear", 2024]);
    }

    [Fact]
    public void Metric_PercentTimesAHundred_IsCaught() => Assert.Equal(
        ["ESG2028 100"], Evaluated.From(Emissions + "  x: { unit: \"%\", formula: ghg.s1 / ghg.s2.market * 100 }").Errors);

    [Fact]
    public void Breakdown_Sum_AddsItsMembersAndComputesTheRest()
    {
        var result = Evaluated.From("""
            metrics:
              w:
                unit: ML
                values: { FY2023: 9000, FY2024: 9310 }
                breakdown:
                  region: { members: { asia: { label: Asia, values: { FY2024: 2140 } }, emea: { label: EMEA, values: { FY2024: 7170 } } } }
                  use: { exhaustive: false, members: { cooling: { label: Cooling, values: { FY2023: 8000, FY2024: 8000 } } } }
              sum: { formula: Sum(w.region) }
              alone: { formula: w.region + 1 }
            """);
        Assert.Equal(["ESG2013 w.region"], result.Errors);
        Assert.Equal("9,310 ML", result["sum", 2024]);
        Assert.Equal(("1,000 ML", "1,310 ML"), (result["w.rest", 2023], result["w.rest", 2024]));
        Assert.Equal(["w", "w.cooling"], result.Values.Of("w.rest")[1].Provenance.Inputs.Select(i => i.Metric.Id.Text));
    }

    [Theory]
    [InlineData("2140", "7170", "", null)]
    [InlineData("2141", "7170", "", null)]
    [InlineData("2142", "7170", "", "ESG2043")]
    [InlineData("2138", "7170", "", "ESG2044")]
    [InlineData("2138", "{ missing: not-published }", "", null)]
    [InlineData("9312", "{ missing: not-published }", "", "ESG2043")]
    [InlineData("2138", "{ missing: not-applicable }", "", "ESG2044")]
    [InlineData("2138", "7170", "exhaustive: false, ", null)]
    [InlineData("2145", "{ value: 7170, precision: 10 }", "", null)]
    public void Breakdown_PartsAgainstTotal_AreChecked(string asia, string emea, string exhaustive, string? error)
    {
        var result = Evaluated.From($$"""
            metrics:
              w:
                unit: ML
                values: { FY2024: 9310 }
                breakdown:
                  region: { {{exhaustive}}members: { asia: { label: Asia, values: { FY2024: {{asia}} } }, emea: { label: E, values: { FY2024: {{emea}} } } } }
            """);
        Assert.Equal(error is null ? [] : [error + " region"], result.Errors);
    }

    [Fact]
    public void Breakdown_RestWithoutAKnownPart_IsAsUnknownAsTheParts()
    {
        var result = Evaluated.From("""
            metrics:
              w:
                unit: ML
                values: { FY2022: 100, FY2023: 200, FY2024: 300 }
                breakdown:
                  use: { exhaustive: false, members: { a: { label: A, values: { FY2023: { missing: not-published }, FY2024: 1 } }, b: { label: B, values: { FY2024: { missing: confidential } } } } }
            """).WithoutErrors();
        Assert.Equal(("", "(not published)", "299 ML"), (result["w.rest", 2022], result["w.rest", 2023], result["w.rest", 2024]));
    }

    [Fact]
    public void Breakdown_HugeParts_AreAnErrorAndNoCrash()
    {
        const string Huge = "{ label: A, values: { FY2024: 9999999999999999999999999999 } }";
        var members = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"m{i}: {Huge}"));
        var result = Evaluated.From($$"""
            metrics:
              w: { unit: t, values: { FY2024: 9 }, breakdown: { by: { members: { {{members}} } }, of: { exhaustive: false, members: { {{members.Replace("m", "n", System.StringComparison.Ordinal)}} } } } }
            """);
        Assert.All(result.Errors, e => Assert.StartsWith("ESG2027", e, System.StringComparison.Ordinal));
        Assert.NotEmpty(result.Errors);
    }

    [Fact]
    public void Values_MissingReason_IsThatOfTheFirstInput()
    {
        var result = Evaluated.From("""
            metrics:
              a: { unit: t, values: { FY2024: { missing: not-collected } } }
              b: { unit: t, values: { FY2024: { missing: confidential } } }
              c: { unit: t, values: { FY2024: { missing: not-relevant } } }
              x: { formula: c + b + a }
            """).WithoutErrors();
        Assert.Equal("(confidential)", result["x", 2024]);
        Assert.IsType<FactContent.Missing>(result.Values.Of("x")[0].Content);
    }
}
