using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Stories;

/// <summary>Story 9 on the sample's data: 9.884 + 10.1 + 13.354 at one decimal.</summary>
public sealed class RoundingTests
{
    [Fact]
    public void Table_ThatRoundingBreaks_SaysSoByItself()
    {
        var table = Table(string.Empty);
        Assert.Equal(["9.9", "10.1", "13.4", "33.3"], Figures(table));
        Assert.Contains("Figures may not add up because of rounding.", Notes(table));
    }

    [Fact]
    public void Table_OfLargestRemainder_AddsUpAndSaysWhatMoved()
    {
        var table = Table("rounding: largest-remainder");
        Assert.Equal(["9.9", "10.1", "13.3", "33.3"], Figures(table));
        Assert.Contains("Rounded on its own this is about 13.4; its last digit is moved so that the figures add up.", Notes(table));
        Assert.DoesNotContain("Figures may not add up because of rounding.", Notes(table));
    }

    [Fact]
    public void Table_ThatIsStrict_IsAnErrorThatNamesTheCells()
    {
        var finding = ReportCompiler.Compile(World("rounding: strict"), new ReportOptions { ChecksOnly = true }).Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("ESG3095", finding.Id);
        Assert.Contains("`avoided.platform` prints 33.3 for FY2024, but its printed parts add up to 33.4", finding.Message, System.StringComparison.Ordinal);
    }

    private static MemoryWorld World(string keys) => SampleCopy.World.Replace(
        "templates/en/climate-platform.md",
        "periods: this\nunit: caption\nrows:\n  - avoided.platform.cloud",
        $"periods: this\nin: MtCO2e\ndecimals: 1\n{keys}\nrows:\n  - avoided.platform.cloud");

    private static TableBlock Table(string keys)
    {
        var result = ReportCompiler.Compile(World(keys), new ReportOptions { ChecksOnly = true });
        return result.Output!.Document.Tables().Single(t => t.Anchor == "breakdown-table");
    }

    private static string[] Figures(TableBlock table) =>
        [.. table.Rows.Select(r => r.Cells[1].Content.OfType<FactInline>().Single().Text.Replace("about ", string.Empty, System.StringComparison.Ordinal))];

    private static string[] Notes(TableBlock table) =>
        [.. table.Notes.Select(n => string.Concat(n.Content.Select(i => i switch { TextInline text => text.Text, FactInline fact => fact.Text, _ => string.Empty })))];
}
