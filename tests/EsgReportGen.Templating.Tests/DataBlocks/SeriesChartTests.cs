using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Templating.Tests.DataBlocks;

public sealed class SeriesChartTests
{
    [Theory]
    [InlineData("series: [energy.share]\nperiods: last 3", "|Clean electricity: FY2022=‹50.1%›(50.1) FY2023=‹53.9%›(53.9) FY2024=‹56.0%›(56)")]
    [InlineData("series: [water.withdrawal]\nperiods: [FY2024, FY2023]\nin: m3\nscale: million", "million m³|Water withdrawal: FY2023=‹9›(9) FY2024=‹9.31›(9.31)")]
    [InlineData("series: [ghg.s3, { metric: ghg.s3.cat1, label: 'Goods *only*' }]\nperiods: [FY2024]\nscale: thousand\ndecimals: 1", "thousand tCO₂e|Scope 3: FY2024=‹4.0›(4) Goods <Emphasis>only</>: FY2024=‹2.5›(2.5)")]
    [InlineData("series: [net]\nperiods: last 2", "tCO₂e|Net: FY2023=‹5›(5) FY2024=‹not published›()|Without a value: FY2024 (not published)")]
    [InlineData("items: [water.withdrawal.region.*]", "ML|FY2024: Asia=‹2,140›(2140) Europe, Middle East, Africa=‹7,170›(7170)")]
    [InlineData("items: [ghg.s3, net]\nperiods: [FY2023, FY2024]", "tCO₂e|FY2023: Scope 3=‹4,000›(4000) Net=‹5›(5) FY2024: Scope 3=‹4,000›(4000) Net=‹not published›()|Without a value: FY2024, Net (not published)")]
    [InlineData("items: [ghg.s3]\nperiod: prior\nlines: [{ metric: ghg.s3.cat1, label: Limit }]", "tCO₂e|FY2023: Scope 3=‹4,000›(4000) Limit!‹3,000›")]
    public void Chart_OfSeriesOrItems_HasNumbersInOneUnit(string yaml, string chart) => Assert.Equal(chart, Show(Read("type: column\n" + yaml)));

    [Theory]
    [InlineData("bar-stacked", SeriesForm.Bar, true)]
    [InlineData("area", SeriesForm.Area, false)]
    [InlineData("line", SeriesForm.Line, false)]
    public void Type_OfAChart_SaysItsForm(string type, SeriesForm form, bool isStacked)
    {
        var chart = (SeriesChart)Read($"type: {type}\nseries: [ghg.s3]\nperiods: last 2\nlabels: ends\nheight: 70.5mm").Chart;
        Assert.Equal((form, isStacked, ValueLabels.Ends), (chart.Form, chart.IsStacked, chart.Labels));
    }

    [Fact]
    public void Panels_OfSeveralSeries_AreKept() =>
        Assert.True(((SeriesChart)Read("type: line\nseries: [ghg.s3, net]\nperiods: last 2\npanels: yes").Chart).HasPanels);

    [Fact]
    public void Notes_OfWhatIsShown_HaveTheirMarksAtTheTitle()
    {
        var chart = Read("type: column\ntitle: Reduction\nid: red\nheight: 55mm\nseries: [ghg.reduction]\nperiods: last 2");
        Assert.Equal("Reduction^1^2", TemplateProject.Flat(chart.Title));
        Assert.Equal(("red", "Figure 1", 55), (chart.Anchor, chart.Label.Replace('\u00A0', ' '), chart.Height));
    }

    [Fact]
    public void Link_ToAChart_SaysItsNumber()
    {
        var blocks = TemplateProject.With("See [](#c).\n\n```chart\ntype: bar\nid: c\ntitle: Scope 3\nitems: [ghg.s3]\n```").Blocks();
        var link = ((Document.Blocks.ParagraphBlock)blocks[0]).Content.OfType<LinkInline>().Single();
        Assert.Equal(("Figure 1", blocks[1].Id), (TemplateProject.Flat(link.Children), link.Target.Node));
    }

    [Theory]
    [InlineData("See [](#c) and", "See Figure 1 and")]
    [InlineData("[](#c) shows", "Figure 1 shows")]
    [InlineData("See [](#c) **bold** and ([](#c)) so", "See Figure 1 bold and (Figure 1) so")]
    [InlineData("See [](#c)\n[](#c)", "See Figure 1 Figure 1")]
    public void Link_WithoutWords_KeepsTheSpacesAroundIt(string text, string said)
    {
        var blocks = TemplateProject.With(text + ".\n\n```chart\ntype: bar\nid: c\ntitle: Scope 3\nitems: [ghg.s3]\n```").Blocks();
        Assert.Equal(said + ".", InlinePlainText.Of(((Document.Blocks.ParagraphBlock)blocks[0]).Content).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("type: colum\nseries: [ghg.s3]", "4:7+5 ESG6001 unknown type of chart `colum` | did you mean `column`?")]
    [InlineData("series: [ghg.s3]", "3:4+5 ESG3047 the block `chart` needs `type` | add `type:`")]
    [InlineData("type: line\nperiods: last 2", "3:4+5 ESG3047 the block `chart` needs `series` | add `series:`")]
    [InlineData("type: line\nseries: [ghg.s3]", "3:4+5 ESG3047 the block `chart` needs `periods` | add `periods:`")]
    [InlineData("type: line\nseries: []\nperiods: last 2", "5:1+6 ESG3061 `series` is empty | write its content, or delete it")]
    [InlineData("type: line\nseries: [ghg.s33]\nperiods: last 2", "5:10+7 ESG3004 unknown metric `ghg.s33` | did you mean `ghg.s3`?")]
    [InlineData("type: line\nseries: [approved]\nperiods: last 1", "5:10+8 ESG3029 `chart` needs a number, and `approved` is yes or no | name a metric of numbers")]
    [InlineData("type: line\nseries: [ghg.s3, energy.share]\nperiods: last 2", "5:18+12 ESG3010 `energy.share` is in `%`, which does not convert to `tCO2e` | show it in a chart of its own: one chart has one scale")]
    [InlineData("type: line\nseries: [ghg.s3]\nperiods: last 3", "5:10+6 ESG6003 `ghg.s3` has no value for FY2022, so the chart would have a hole that nobody explains | give it a value, or a reason such as `{ missing: not-published }`, or show other periods")]
    [InlineData("type: line\nseries: [ghg.s3]\nperiods: last 4", "5:10+6 ESG6003 `ghg.s3` has no value for FY2021, FY2022, so the chart would have a hole that nobody explains | give it a value, or a reason such as `{ missing: not-published }`, or show other periods")]
    [InlineData("type: line\nseries: [net]\nperiods: this", "5:10+3 ESG6004 `net` has no number in what the chart shows | take it out, or show other periods")]
    [InlineData("type: bar\nitems: [ghg.s3]\nheight: 6cm", "6:9+3 ESG6005 `6cm` is no height of a chart | write millimetres from 20 to 240, such as `60mm`")]
    [InlineData("type: bar\nitems: [ghg.s3]\nseries: [ghg.s3]", "5:1+5 ESG6006 a chart has `series` over periods or `items` of a period, not both | take one of them out")]
    [InlineData("type: bar\nitems: [ghg.s3]\nlabels: al", "6:9+2 ESG3046 `labels` must be `auto`, `all`, `ends` or `none` | did you mean `all`?")]
    [InlineData("type: bar\nitems: [ghg.s3]\nscale: milion", "6:8+6 ESG3011 unknown magnitude `milion` | did you mean `million`?")]
    [InlineData("type: bar\nitems: [ghg.s3]\nscale: xyzzyx", "6:8+6 ESG3011 unknown magnitude `xyzzyx` | use one of `thousand`, `million`, `billion`, `trillion`")]
    [InlineData("type: bar\nitems: [ghg.s3]\nin: kWh", "5:9+6 ESG3010 `ghg.s3` is in `tCO2e`, which does not convert to `kWh` | use a unit that measures mass-co2e")]
    [InlineData("type: bar\nitems: [ghg.s3]\nlines: [{ target: x }]", "6:19+1 ESG3086 unknown target `x` | declare it in content/targets.yaml")]
    public void Mistake_InAChart_IsFoundOnceAtItsPlace(string yaml, string finding) => Assert.Equal(finding, TemplateProject.With($"```chart\n{yaml}\n```").Finding());

    private static ChartBlock Read(string yaml) => (ChartBlock)TemplateProject.With($"```chart\n{yaml}\n```").Blocks().Single();

    private static string Show(ChartBlock block)
    {
        var chart = (SeriesChart)block.Chart;
        var names = chart.Categories.Select(TemplateProject.Flat).ToArray();
        var series = chart.Series.Select(s => $"{TemplateProject.Flat(s.Name)}: " + string.Join(' ', s.Values.Select((v, i) => $"{names[i]}={TemplateProject.Flat(v.Label)}({v.Amount / 1.000000000m})")));
        return block.UnitText.Replace('\u00A0', ' ') + "|" + string.Join(' ', series)
            + string.Concat(chart.Lines.Select(l => $" {TemplateProject.Flat(l.Name)}!{TemplateProject.Flat(l.Value.Label)}"))
            + (block.Remark.IsEmpty ? string.Empty : "|" + TemplateProject.Flat(block.Remark));
    }
}
