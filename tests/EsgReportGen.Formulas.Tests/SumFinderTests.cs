using System.Linq;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Tests;

public sealed class SumFinderTests
{
    private const string Inputs = """
        metrics:
          a: { unit: t, values: { FY2024: 1 } }
          b: { unit: t, values: { FY2024: 2 } }
          c: { unit: kt, values: { FY2024: 0.003 } }
          d: { unit: t, values: { FY2023: 3, FY2024: 4 }, breakdown: { kind: { members: { x: { values: { FY2024: 1 } }, y: { values: { FY2024: 3 } } } } } }

        """;

    [Theory]
    [InlineData("a + b", "a + b")]
    [InlineData("a + b - c", "a + b - c")]
    [InlineData("a - (b - c)", "a - b + c")]
    [InlineData("-(a) + +b", "- a + b")]
    [InlineData("Sum(a, b, c)", "a + b + c")]
    [InlineData("Sum(d.kind) + a", "d.x + d.y + a")]
    [InlineData("a - Sum(d.kind)", "a - d.x - d.y")]
    [InlineData("Round(a + b, 1000)", "a + b")]
    [InlineData("Round(Convert(a + c, \"kt\"))", "a + c")]
    [InlineData("a + (b ?? 0) + 0", "a + b")]
    [InlineData("a + b[prior]", "")]
    [InlineData("a + 2 * b", "")]
    [InlineData("a + Max(b, c)", "")]
    [InlineData("Round(a, 10) + b", "")]
    [InlineData("a + a", "")]
    [InlineData("Sum(a)", "")]
    [InlineData("a > b ? a : b", "")]
    public void Formula_OfSumsAlone_IsASum(string formula, string expected)
    {
        var values = Evaluated.From(Inputs + "  t: { formula: '" + formula + "' }").WithoutErrors().Values;
        Assert.Equal(expected, string.Join("; ", values.Sums.Where(s => s.Total == "t").Select(Say)));
    }

    [Fact]
    public void Proof_OfAPublishedTotal_IsASum()
    {
        var values = Evaluated.From(Inputs + "  t: { unit: t, precision: 1000, values: { FY2024: 0 }, proof: 'Round(a + b, 1000)' }").WithoutErrors().Values;
        Assert.Equal("a + b", Say(values.Sums.Last()));
    }

    [Theory]
    [InlineData("true", "d.x + d.y")]
    [InlineData("false", "d.x + d.y + d.rest")]
    public void Breakdown_WithItsRest_IsASum(string exhaustive, string expected)
    {
        var sums = Evaluated.From(Inputs.Replace("{ members:", "{ exhaustive: " + exhaustive + ", members:")).Values.Sums;
        Assert.Equal(("d", expected), (sums.Single().Total, Say(sums.Single())));
    }

    [Fact]
    public void Total_WithFormulaAndBreakdowns_HasASumOfEachButNoneTwice()
    {
        var sums = Evaluated.From(Inputs + """
              t:
                formula: Sum(t.place)
                breakdown:
                  place: { members: { home: { unit: t, values: { FY2024: 1 } }, away: { unit: t, values: { FY2024: 2 } } } }
                  time: { members: { day: { unit: t, values: { FY2024: 1 } }, night: { unit: t, values: { FY2024: 2 } } } }
            """).WithoutErrors().Values.Sums;
        Assert.Equal(["t.home + t.away", "t.day + t.night"], sums.Where(s => s.Total == "t").Select(Say));
    }

    private static string Say(SumRelation sum) =>
        string.Concat(sum.Addends.Select((a, i) => (a.IsSubtracted ? (i > 0 ? " - " : "- ") : i > 0 ? " + " : string.Empty) + a.Metric));
}
