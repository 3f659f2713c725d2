using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Templating.Tests.DataBlocks;

public sealed class ChartAlternativeTests
{
    [Theory]
    [InlineData("type: line\nseries: [energy.share]\nperiods: last 3", "Line chart. Clean electricity: FY2022 50.1%, FY2023 53.9%, FY2024 56.0%; rose from FY2022 to FY2024 (+5.9 percentage points).")]
    [InlineData("type: column-stacked\ntitle: Scope 3\nin: ktCO2e\nseries: [ghg.s3, net]\nperiods: last 2", "Stacked column chart: Scope 3 (ktCO₂e). Scope 3: FY2023 4, FY2024 4; the same in FY2023 and FY2024. Net: FY2023 0.005, FY2024 not published.")]
    [InlineData("type: bar\nitems: [ghg.s3, ghg.s3.cat1, net]\nperiod: FY2023\nlines: [{ metric: ghg.reduction, label: Limit }]", "Bar chart (tCO₂e). FY2023: Scope 3 4,000; Category 1 3,000; Net 5; largest value: Scope 3 (4,000). Limit: 1,419,000.")]
    [InlineData("type: column\ntitle: Scope 3\nseries: [ghg.s3.cat1]\nperiods: last 2", "Column chart: Scope 3 (tCO₂e). Category 1: FY2023 3,000, FY2024 2,500; fell from FY2023 to FY2024 (−16.7%).")]
    [InlineData("type: column\ntitle: Category 1\nseries: [ghg.s3.cat1]\nperiods: last 2", "Column chart: Category 1 (tCO₂e). FY2023 3,000, FY2024 2,500; fell from FY2023 to FY2024 (−16.7%).")]
    [InlineData("type: donut\nitems: [water.withdrawal.region.*]\nwhole: water.withdrawal", "Ring chart (ML). Water withdrawal: 9,310. Asia 2,140; Europe, Middle East, Africa 7,170.")]
    [InlineData("type: bar\nalt: In my own words.\nitems: [ghg.s3]", "In my own words.")]
    public void Chart_InEnglish_IsToldWithItsNumbersAndItsWay(string yaml, string alternative) => Assert.Equal(alternative, Read(TemplateProject.With($"```chart\n{yaml}\n```")));

    [Theory]
    [InlineData("zh-Hans", "折线图。Clean electricity：FY2022 50.1%、FY2023 53.9%、FY2024 56.0%；从FY2022到FY2024上升（+5.9个百分点）。")]
    [InlineData("de", "Liniendiagramm. Clean electricity: FY2022 50,1 %, FY2023 53,9 %, FY2024 56,0 %; stieg von FY2022 bis FY2024 (+5,9 Prozentpunkte).")]
    [InlineData("fr", "Graphique en courbes. Clean electricity : FY2022 50,1 %, FY2023 53,9 %, FY2024 56,0 % ; en hausse entre FY2022 et FY2024 (+5,9 points de pourcentage).")]
    public void Chart_InAnotherLanguage_IsToldInIt(string language, string alternative) =>
        Assert.Equal(alternative, Read(TemplateProject.With("```chart\ntype: line\nseries: [energy.share]\nperiods: last 3\n```").In($"language: {language}\n")));

    [Fact]
    public void Chart_WithManyNumbers_IsToldByItsExtremes()
    {
        var metrics = string.Concat(Enumerable.Range(1, 30).Select(i => $"\n  x.n{i}: {{ label: N {i}, unit: tCO2e, values: {{ FY2024: {(i % 30) + 1} }} }}"));
        var project = TemplateProject.With("```chart\ntype: bar\nitems: [x.*]\n```").Of("metrics:" + metrics);
        Assert.Equal("Bar chart (tCO₂e). FY2024: 30 values between N 30 (1) and N 29 (30).", Read(project));
    }

    [Fact]
    public void Chart_OfBounds_ClaimsNoRiseBetweenThem()
    {
        var project = TemplateProject.With("```chart\ntype: column\nseries: [x.sites]\nperiods: last 2\n```")
            .Of("metrics:\n  x.sites: { label: Sites, unit: sites, values: { FY2023: { value: 1460, qualifier: more-than }, FY2024: { value: 1600, qualifier: more-than } } }");
        Assert.Equal("Column chart (sites). Sites: FY2023 more than 1,460, FY2024 more than 1,600.", Read(project));
    }

    [Fact]
    public void Chart_WhereTablesPrintADash_SaysTheReason()
    {
        var project = TemplateProject.With("```chart\ntype: column\nseries: [net]\nperiods: last 2\n```").In("language: en\nmissing: { not-published: { print: –, say: not published } }\n");
        Assert.EndsWith("FY2023 5, FY2024 not published.", Read(project));
    }

    [Fact]
    public void TrendLine_OfATile_IsToldAsChartsAre()
    {
        var tile = ((KpiBlock)TemplateProject.With("```kpis\nitems: [{ metric: ghg.s3.cat1, compare: prior, trend: last 2 }]\n```").Blocks().Single()).Tiles.Single();
        Assert.Equal("Trend line: FY2023 3,000 tCO₂e, FY2024 2,500 tCO₂e; fell from FY2023 to FY2024 (−16.7%).", tile.TrendText.Replace('\u00A0', ' '));
        Assert.True(tile.TrendId!.Value.Index > tile.Parts.Comparison.Index);
    }

    private static string Read(TemplateProject project) => ((ChartBlock)project.Blocks().Single()).AlternativeText.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
