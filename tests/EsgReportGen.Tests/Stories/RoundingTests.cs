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

    // The sample shows these figures as a chart; here a table stands in its place.
    private static MemoryWorld World(string keys)
    {
        const string Template = "templates/en/climate-platform.md";
        var text = SampleCopy.World[Template];
        var start = text.IndexOf("```chart\nid: breakdown-chart\n", System.StringComparison.Ordinal);
        var end = text.IndexOf("\n```\n", start, System.StringComparison.Ordinal);
        return SampleCopy.World.With(Template, text[..start] + $$"""
            ```metrics-table
            id: breakdown-chart
            title: Reduction by business
            periods: this
            in: MtCO2e
            decimals: 1
            {{keys}}
            rows:
              - avoided.platform.cloud
              - avoided.platform.taotian
              - avoided.other
              - { metric: avoided.platform, style: total }
            """ + text[end..]);
    }

    private static TableBlock Table(string keys)
    {
        var result = ReportCompiler.Compile(World(keys), new ReportOptions { ChecksOnly = true });
        return result.Output!.Document.Tables().Single(t => t.Anchor == "breakdown-chart");
    }

    private static string[] Figures(TableBlock table) =>
        [.. table.Rows.Select(r => r.Cells[1].Content.OfType<FactInline>().Single().Text.Replace("about ", string.Empty, System.StringComparison.Ordinal))];

    private static string[] Notes(TableBlock table) =>
        [.. table.Notes.Select(n => string.Concat(n.Content.Select(i => i switch { TextInline text => text.Text, FactInline fact => fact.Text, _ => string.Empty })))];
}
