using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Formulas.Tests;

public sealed class ChecksTests
{
    private const string Metrics = """
        metrics:
          a: { unit: tCO2e, precision: 1000, values: { FY2023: 5120000, FY2024: 5063000 } }
          b: { unit: tCO2e, precision: 1000, values: { FY2023: 4394000, FY2024: 4451000 } }
          total: { unit: tCO2e, precision: 1000, values: { FY2023: 9514000, FY2024: 9515000 } }
          c: { unit: tCO2e, values: { FY2024: 100 } }

        """;

    [Fact]
    public void Check_WithinRounding_HoldsAndSaysHowBlindItIs()
    {
        var note = Assert.Single(Run("{ rule: a + b == total }"));
        Assert.Equal(("ESG2046", DiagnosticSeverity.Note), (note.Id, note.Severity));
        Assert.Contains("errors under 1,500 would not be seen", note.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("written", note.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Written_SeesWhatRoundingHides()
    {
        var error = Assert.Single(Run("{ rule: a + b == total, compare: written }"));
        Assert.Equal("ESG2041", error.Id);
        Assert.Contains("FY2024", error.Message, StringComparison.Ordinal);
        Assert.Contains("9,515,000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_HoldingAsWrittenToo_SuggestsIt() =>
        Assert.Contains("compare: written", Run("{ rule: \"a[FY2023] + b[FY2023] == total[FY2023]\" }").Single().Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ rule: a == total }", "ESG2041 ESG2041")]
    [InlineData("{ rule: a == total, accept: { FY2023: known, FY2024: known } }", "")]
    [InlineData("{ rule: a + b == total, accept: { FY2023: known } }", "ESG2046 ESG2047")]
    [InlineData("{ rule: \"a <= total && b <= total\" }", "")]
    [InlineData("{ rule: a > total }", "ESG2041 ESG2041")]
    [InlineData("{ rule: a + b }", "ESG2040")]
    [InlineData("{ rule: \"a == c[FY2020]\" }", "ESG2045")]
    [InlineData("{ rule: 'c == Convert(100, \"tCO2e\")' }", "")]
    [InlineData("{ rule: 'c != Convert(99, \"tCO2e\")' }", "")]
    [InlineData("{ rule: a / c == a * 2 }", "ESG2015")]
    [InlineData("{ rule: a + nope == total }", "ESG2006")]
    public void Check_Rule_FindsWhatIsWrong(string rule, string expected) =>
        Assert.Equal(expected, string.Join(" ", Run(rule).Select(d => d.Id)));

    [Theory]
    [InlineData("9514000", "Round(a + b, 1000)", "interval", "")]
    [InlineData("9515000", "Round(a + b, 1000)", "interval", "")]
    [InlineData("9517000", "Round(a + b, 1000)", "interval", "ESG2042")]
    [InlineData("9515000", "a + b", "written", "ESG2042")]
    [InlineData("9514000", "a + b", "written", "")]
    [InlineData("9514000", "a + c", "interval", "")]
    [InlineData("9514000", "a / b", "interval", "ESG2021")]
    [InlineData("9514000", "a +", "interval", "ESG2003")]
    public void Proof_OfAPublishedTotal_IsHeldAgainstIt(string value, string proof, string compare, string error)
    {
        var yaml = Metrics + $"  p: {{ unit: tCO2e, precision: 1000, values: {{ FY2023: {value} }}, proof: \"{proof}\", compare: {compare} }}";
        Assert.Equal(error, string.Join(" ", Evaluated.From(yaml).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id)));
    }

    [Fact]
    public void Proof_Failing_NamesBothNumbersAndTheProof()
    {
        var yaml = Metrics + "  p: { unit: tCO2e, precision: 1000, values: { FY2023: 9517000 }, proof: a + b }";
        var error = Evaluated.From(yaml).Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("9517000", error.Span.Text);
        Assert.Contains("9,514,000 tCO₂e (9,513,000 to 9,515,000)", error.Message, StringComparison.Ordinal);
        Assert.Equal("a + b", Assert.Single(error.Related).Span.Text);
    }

    private static Diagnostic[] Run(string rule) => [.. Evaluated.From(Metrics + "checks:\n  - " + rule).Diagnostics];
}
