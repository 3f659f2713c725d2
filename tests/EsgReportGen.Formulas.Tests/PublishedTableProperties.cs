using System.Globalization;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Formulas.Tests;

/// <summary>Tables as companies publish them: true values that nobody sees, each line and the total rounded on its own.</summary>
public sealed class PublishedTableProperties
{
    private const int Lines = 16;

    private static readonly Gen<int[]> TrueValues = Gen.Int[0, 9_999_999].Array[Lines];

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(10000)]
    public void Evaluate_HonestlyRoundedTable_RaisesNoAlarm(int step) => TrueValues.Sample(
        values =>
    {
        var result = Evaluated.From(Table(values, step, values.Sum(v => (long)v)));
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity != DiagnosticSeverity.Note);
        for (var i = 0; i < Lines; i++)
            Assert.Equal(Rounded(values[i], step).ToString("N0", CultureInfo.InvariantCulture) + " tCO₂e", result[$"s3.line{i}", 2024]);
        Assert.Equal(Rounded(values.Sum(v => (long)v), step).ToString("N0", CultureInfo.InvariantCulture) + " tCO₂e", result["s3", 2024]);
    },
        iter: 25);

    [Fact]
    public void Evaluate_TotalWrongByMoreThanRounding_IsSeen() => TrueValues.Sample(
        values =>
    {
        // Sixteen lines and a total may each be half a step off, and the true error is one thousand more.
        var wrong = values.Sum(v => (long)v) + (1000 * (Lines + 3));
        var result = Evaluated.From(Table(values, 1000, wrong));
        Assert.Equal(["ESG2042", "ESG2044", "ESG2041"], result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id));
    },
        iter: 10);

    private static string Table(int[] values, int step, long total)
    {
        var yaml = new StringBuilder("defaults: { unit: tCO2e, precision: " + Text(step) + " }\nmetrics:\n  s3:\n    values: { FY2024: " + Text(Rounded(total, step)) + " }\n");
        yaml.Append("    proof: Sum(s3.category)\n    breakdown:\n      category:\n        members:\n");
        for (var i = 0; i < values.Length; i++)
            yaml.Append(CultureInfo.InvariantCulture, $"          line{i}: {{ label: Line {i}, values: {{ FY2024: {Text(Rounded(values[i], step))} }} }}\n");
        return yaml.Append("checks:\n  - { rule: s3 == Sum(s3.category) }\n").ToString();
    }

    private static decimal Rounded(long value, int step) => DecimalRounding.ToStep(value, step);

    private static string Text(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);
}
