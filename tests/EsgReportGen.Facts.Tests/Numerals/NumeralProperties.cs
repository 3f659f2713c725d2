using System.Globalization;
using System.Linq;
using CsCheck;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Facts.Tests.Numerals;

/// <summary>Whatever a fact prints is covered; whatever is typed by hand is reported.</summary>
public sealed class NumeralProperties
{
    private const int Cases = 25;

    private static readonly string[] Pipes = [string.Empty, " | plain", " | at prior", " | decimals 1", " | scale \"thousand\"", " | in \"ktCO2e\"", " | in \"tCO2e\" | plain", " | change"];

    [Fact]
    public void Fact_PrintedInAnyWay_IsCovered()
    {
        var values = Gen.Select(Gen.Int[1_000, 9_999_999], Gen.Int[1_000, 9_999_999], Gen.Int[0, 3], Gen.Int[0, Pipes.Length - 1].Array[1, 8]);

        values.Sample(
            (now, before, scale, pipes) =>
            {
                var world = World(now, before, scale, string.Join(" and ", pipes.Select(p => "{{ m.x" + Pipes[p] + " }}")));
                var (coverage, findings) = Prose.Check(world);
                return coverage.Orphans == 0 && coverage.Facts == pipes.Length && findings.All(f => f.Id[..4] != "ESG4" || f.Id[4] != '2');
            },
            iter: Cases,
            threads: 1);
    }

    [Fact]
    public void Number_TypedAnywhere_IsReported()
    {
        var typed = Gen.Select(Gen.Int[1, 999_999_999], Gen.Int[0, 3], Gen.Int[0, 5]).Where((number, _, _) => number is < 1900 or > 2100);

        typed.Sample(
            (number, decimals, place) =>
            {
                var written = (number / (decimal)System.Math.Pow(10, decimals)).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
                if (written.Length == 4 && written.All(char.IsAsciiDigit))
                    return true;
                var words = "In the year we saw a good deal of it".Split(' ').ToList();
                words.Insert(place + 1, written);
                var findings = Prose.Check(World(5, 4, 0, string.Join(' ', words) + " and {{ m.x }}.")).Findings;
                return findings.Length == 1 && findings[0].Span.Text == written;
            },
            iter: Cases,
            threads: 1);
    }

    private static MemoryWorld World(int now, int before, int scale, string text)
    {
        var unit = (decimal)System.Math.Pow(10, scale);
        return SmallReport.Create()
            .With(SmallReport.MetricsPath, string.Create(CultureInfo.InvariantCulture, $"metrics:\n  x: {{ label: X, unit: tCO2e, values: {{ 2023: {before / unit}, 2024: {now / unit} }} }}\n"))
            .With(SmallReport.ChapterPath, "---\ntitle: Climate\n---\n\n" + text + "\n");
    }
}
