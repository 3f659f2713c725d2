using System;
using System.Globalization;
using System.Linq;
using CsCheck;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;

namespace EsgReportGen.Formulas.Tests;

public sealed class WeightedAverageTests
{
    [Fact]
    public void WeightedAverage_PairsMembersByTheirKey()
    {
        var result = Sites("a: 1.20, b: 1.50", "b: 100, a: 300").WithoutErrors();
        Assert.Equal("1.275", result.Amount("mean", 2024).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("1.28 L/kWh", result["mean", 2024]);
        Assert.Equal(["wue.a", "energy.it.a", "wue.b", "energy.it.b"], result.Values.Of("mean")[0].Provenance.Inputs.Select(i => i.Metric.Id.Text));
    }

    [Theory]
    [InlineData("a: 1.20, b: { missing: not-relevant }", "a: 300, b: 100", "1.20 L/kWh")]
    [InlineData("a: 1.20, b: 1.50", "a: 300, b: { missing: not-applicable }", "1.20 L/kWh")]
    [InlineData("a: 1.20, b: { missing: not-published }", "a: 300, b: 100", "(not published)")]
    [InlineData("a: 1.20, b: 1.50", "a: 300, b: { missing: confidential }", "(confidential)")]
    [InlineData("a: { missing: not-relevant }, b: { missing: not-applicable }", "a: 300, b: 100", "(not relevant)")]
    [InlineData("a: 1.20, b: 1.50", "a: 300, b: 0", "1.20 L/kWh")]
    [InlineData("a: 1.20, b: { missing: not-relevant }", "a: 300, b: { missing: confidential }", "1.20 L/kWh")]
    public void WeightedAverage_MissingMember_FollowsItsReason(string values, string weights, string expected) =>
        Assert.Equal(expected, Sites(values, weights).WithoutErrors()["mean", 2024]);

    [Theory]
    [InlineData("WeightedAverage(wue.site, energy.it.site)", "a: 1.2, b: 1.3", "a: 300", "ESG2060 energy.it.site")]
    [InlineData("WeightedAverage(wue.site, energy.it.site)", "a: 1.2", "a: 0", "ESG2026 energy.it.site")]
    [InlineData("WeightedAverage(wue.site, energy.it.site)", "a: 1.2, b: 1.3", "a: 10, b: -1", "ESG2062 energy.it.site")]
    [InlineData("WeightedAverage(wue.site, energy.it)", "a: 1.2", "a: 10", "ESG2009 energy.it")]
    [InlineData("WeightedAverage(wue.site, energy.it.sites)", "a: 1.2", "a: 10", "ESG2009 energy.it.sites")]
    [InlineData("WeightedAverage(wue.site)", "a: 1.2", "a: 10", "ESG2008 WeightedAverage(wue.site)")]
    [InlineData("Sum(wue.site)", "a: 1.2, b: 1.3", "a: 10, b: 9", "ESG2063 wue.site")]
    [InlineData("WeightedAverage(wue.site, energy.it.site) + Max(energy.it.site)", "a: 1.2", "a: 10", "ESG2015 energy.it.site")]
    public void WeightedAverage_Mistake_IsAnErrorAtItsPlace(string formula, string values, string weights, string expected) =>
        Assert.Equal([expected], Sites(values, weights, formula).Errors);

    [Fact]
    public void WeightedAverage_WeightWithoutMember_IsSaid()
    {
        var finding = Assert.Single(Sites("a: 1.2", "a: 10, b: 20").Diagnostics);
        Assert.Equal(("ESG2061", "wue.site"), (finding.Id, finding.Span.Text));
        Assert.Contains("leaves it out", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Average(wue.site)", "1.3 L/kWh")]
    [InlineData("Min(wue.site)", "1.2 L/kWh")]
    [InlineData("Max(wue.site)", "1.4 L/kWh")]
    [InlineData("Sum(energy.it.site)", "400 MWh")]
    public void Aggregate_OfSites_TakesTheDimension(string formula, string expected) =>
        Assert.Equal(expected, Sites("a: 1.2, b: 1.4", "a: 300, b: 100", formula).WithoutErrors()["mean", 2024]);

    [Fact]
    public void WeightedAverage_Units_AreThoseOfTheFirst()
    {
        var result = Evaluated.From("""
            metrics:
              wue: { unit: L/kWh, breakdown: { site: { members: { a: { values: { FY2024: 1.2 } }, b: { unit: m3/MWh, values: { FY2024: 1.4 } } } } } }
              energy.it: { unit: MWh, breakdown: { site: { members: { a: { values: { FY2024: 300 } }, b: { unit: GWh, values: { FY2024: 0.1 } } } } } }
              mean: { formula: "WeightedAverage(wue.site, energy.it.site)" }
            """).WithoutErrors();
        Assert.Equal(1.25m, result.Amount("mean", 2024));
    }

    [Fact]
    public void WeightedAverage_OfRandomNumbers_LiesWithinItsPartsAndItsRangeHoldsAllPossibilities() =>
        Gen.Select(Parts, Gen.Double[0, 1].Array[16], Gen.Double[0, 1].Array[16]).Sample((parts, at, weighing) =>
        {
            var range = WeightedRange.Of([.. parts.Select(p => (Around(p.Value), Around(p.Weight)))]);
            var (products, weights) = (0m, 0m);
            for (var i = 0; i < parts.Length; i++)
            {
                var weight = Within(new Interval(Math.Max(0, Around(parts[i].Weight).Low!.Value), Around(parts[i].Weight).High), weighing[i]);
                products += weight * Within(Around(parts[i].Value), at[i]);
                weights += weight;
            }

            if (weights == 0)
                return true;
            const decimal Grain = 1e-15m;
            var mean = products / weights;
            return range.Low - Grain <= mean && mean <= range.High + Grain
                && parts.Min(p => Around(p.Value).Low) <= range.Low && range.High <= parts.Max(p => Around(p.Value).High);
        });

    [Fact]
    public void WeightedAverage_OfRandomSites_LiesWithinTheHull() =>
        Parts.Where(p => p.Any(x => x.Weight.Amount > 0)).Sample(
            parts =>
            {
                var result = Sites(
                    string.Join(", ", parts.Select((p, i) => $"s{i}: {Text(p.Value.Amount)}")), string.Join(", ", parts.Select((p, i) => $"s{i}: {Text(p.Weight.Amount)}")));
                var mean = result.WithoutErrors().Amount("mean", 2024);
                var weighing = parts.Where(p => p.Weight.Amount > 0).Select(p => p.Value.Amount).ToList();
                return weighing.Min() <= mean && mean <= weighing.Max();
            },
            iter: 40);

    [Fact]
    public void WeightedAverage_Range_IsTighterThanTheQuotientOfSums()
    {
        // Naively 210 to 290 over 150 to 250 MWh; but whatever the weights are, no mean of 1.2 and 1.2 is anything else.
        var range = WeightedRange.Of([(Interval.Of(1.2m), new Interval(100, 150)), (Interval.Of(1.2m), new Interval(50, 100))]);
        Assert.Equal(Interval.Of(1.2m), range);
        Assert.Equal(new Interval(1.25m, 1.4m), WeightedRange.Of([(Interval.Of(1), new Interval(60, 75)), (Interval.Of(2), new Interval(25, 40))]));
        Assert.Equal(new Interval(1, null), WeightedRange.Of([(new Interval(1, null), Interval.Of(3))]));
        Assert.Equal(new Interval(1, 2), WeightedRange.Of([(Interval.Of(1), new Interval(1, null)), (Interval.Of(2), new Interval(1, null))]));
    }

    private static Gen<(Measurement Value, Measurement Weight)[]> Parts { get; } = Gen.Select(
        Gen.Int[0, 5000].Select(v => new Measurement(v / 100m, Unit.Ratio, 0.01m)),
        Gen.Int[0, 9000].Select(w => new Measurement(w, Unit.Ratio, 10))).Array[1, 8];

    private static Interval Around(Measurement value) => Interval.Of(value);

    private static decimal Within(Interval range, double part) => range.Low!.Value + ((range.High!.Value - range.Low.Value) * (decimal)part);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static Evaluated Sites(string values, string weights, string formula = "WeightedAverage(wue.site, energy.it.site)") => Evaluated.From($$"""
        metrics:
          wue: { unit: L/kWh, breakdown: { site: { members: { {{Members(values)}} } } } }
          energy.it: { unit: MWh, breakdown: { site: { members: { {{Members(weights)}} } } } }
          mean: { formula: "{{formula}}" }
        """);

    private static string Members(string text) => string.Join(", ", text.Split(", ").Select(m => m.Split(": ", 2)).Select(m => $"{m[0]}: {{ values: {{ FY2024: {m[1]} }} }}"));
}
