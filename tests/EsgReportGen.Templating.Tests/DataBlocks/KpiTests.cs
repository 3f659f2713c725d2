using System.Linq;
using EsgReportGen.Document.Blocks;

namespace EsgReportGen.Templating.Tests.DataBlocks;

public sealed class KpiTests
{
    [Theory]
    [InlineData("energy.share", "Clean electricity: ‹56.0%›/ ()")]
    [InlineData("{ metric: energy.share, compare: prior, trend: last 3 }", "Clean electricity: ‹56.0%›/ (‹+2.1 percentage points› vs FY2023) 50.1,53.9,56.0")]
    [InlineData("{ metric: ghg.reduction, compare: prior }", "Reduction of CO<Subscript>2</>e^1^2: ‹2,320,000›/tCO₂e (‹+63.5%› vs FY2023)")]
    [InlineData("{ metric: ghg.s3, scale: thousand, label: All *of* it }", "All <Emphasis>of</> it: ‹4 thousand›/tCO₂e ()")]
    [InlineData("{ metric: water.withdrawal, in: m3, decimals: 0, period: prior }", "Water withdrawal: ‹9,000,000›/m³ ()")]
    [InlineData("{ metric: net, compare: prior }", "Net: ‹not published›/ (FY2023: ‹5 tCO₂e›)")]
    [InlineData("{ metric: ghg.zero, compare: prior }", "Zero: ‹10›/tCO₂e (FY2023: ‹0 tCO₂e›)")]
    public void Tile_OfAMetric_Prints(string item, string tile) =>
        Assert.Equal(tile, Show(((KpiBlock)TemplateProject.With($"```kpis\nitems:\n  - {item}\n```").Blocks().Single()).Tiles.Single()));

    [Theory]
    [InlineData("", KpiStyle.Tiles)]
    [InlineData("style: hero\n", KpiStyle.Hero)]
    [InlineData("style: row\n", KpiStyle.Row)]
    public void Tiles_WithAStyle_HaveIt(string style, KpiStyle expected) =>
        Assert.Equal(expected, ((KpiBlock)TemplateProject.With($"```kpis\n{style}items: [energy.share]\n```").Blocks().Single()).Style);

    [Theory]
    [InlineData("{ metric: energy.share, compare: prior }", ChangeWay.Up)]
    [InlineData("{ metric: ghg.s3.cat1, compare: prior }", ChangeWay.Down)]
    [InlineData("{ metric: ghg.s3, compare: prior }", ChangeWay.None)]
    [InlineData("{ metric: net, compare: prior }", ChangeWay.None)]
    [InlineData("energy.share", ChangeWay.None)]
    public void Tile_ThatIsCompared_KnowsTheWay(string item, ChangeWay way) =>
        Assert.Equal(way, ((KpiBlock)TemplateProject.With($"```kpis\nitems:\n  - {item}\n```").Blocks().Single()).Tiles.Single().Way);

    [Fact]
    public void Tiles_WithATitle_StayWithIt()
    {
        var keep = (KeepBlock)TemplateProject.With("```kpis\ntitle: Climate\nitems: [energy.share, ghg.s3]\n```").Blocks().Single();
        Assert.Equal("<Strong>Climate</>", TemplateProject.Flat(((ParagraphBlock)keep.Blocks[0]).Content));
        Assert.Equal(2, ((KpiBlock)keep.Blocks[1]).Tiles.Length);
    }

    [Theory]
    [InlineData("items: [energy.shaer]", "4:9+12 ESG3004 unknown metric `energy.shaer` | did you mean `energy.share`?")]
    [InlineData("items: [{ compare: prior }]", "4:9+18 ESG3047 the block `items` needs `metric` | add `metric:`")]
    [InlineData("title: x", "3:4+4 ESG3047 the block `kpis` needs `items` | add `items:`")]
    [InlineData("items: [{ metric: ghg.s3, period: FY2011 }]", "4:19+6 ESG3008 `ghg.s3` has no value for FY2011 | values exist for FY2023, FY2024")]
    [InlineData("items: [{ metric: ghg.s3, scale: milion }]", "4:34+6 ESG3011 unknown magnitude `milion` | did you mean `million`?")]
    public void Mistake_InTiles_IsFoundOnceAtItsPlace(string yaml, string finding) => Assert.Equal(finding, TemplateProject.With($"```kpis\n{yaml}\n```").Finding());

    [Fact]
    public void Glossary_OfTerms_IsAParagraphEach()
    {
        var terms = TemplateProject.With("```glossary\nterms:\n  PUE: Power *usage*\n  CO~2~: Gas\n```").Blocks().Cast<ParagraphBlock>();
        Assert.Equal(["<Strong>PUE</>: Power <Emphasis>usage</>", "<Strong>CO<Subscript>2</></>: Gas"], terms.Select(t => TemplateProject.Flat(t.Content)));
    }

    private static string Show(KpiTile tile) =>
        $"{TemplateProject.Flat(tile.Label)}: {TemplateProject.Flat(tile.Figure)}/{TemplateProject.Flat(tile.Unit)} ({TemplateProject.Flat(tile.Comparison)})"
        + (tile.Trend.IsEmpty ? string.Empty : " " + string.Join(",", tile.Trend));
}
