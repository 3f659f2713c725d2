using System.Linq;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Templating.Tests.DataBlocks;

/// <summary>Charts that are no series: rings, waterfalls, ways to targets, progress, points; and what must hold where numbers are added.</summary>
public sealed class ChartKindTests
{
    private const string Metrics = """
        metrics:
          total: { label: All, unit: tCO2e, kind: inventory, precision: 1, values: { FY2022: 1000, FY2023: 900, FY2024: 700 } }
          own: { label: Own, unit: tCO2e, kind: inventory, boundary: ops, precision: 1, values: { FY2022: 500, FY2023: 400, FY2024: 300 } }
          chain: { label: Chain, unit: ktCO2e, kind: inventory, precision: 0.001, values: { FY2022: 0.500, FY2023: 0.500, FY2024: 0.400 } }
          little: { label: Little, unit: tCO2e, kind: inventory, values: { FY2023: 10, FY2024: -5 } }
          market: { label: Market, unit: tCO2e, kind: inventory, basis: market, values: { FY2024: 5 } }
          location: { label: Location, unit: tCO2e, kind: inventory, basis: location, values: { FY2024: 6 } }
          credit: { label: Credits, unit: tCO2e, kind: credit, values: { FY2024: 5 } }
          group: { label: Group, unit: tCO2e, kind: inventory, boundary: all, values: { FY2024: 5 } }
          left: { label: Left, unit: tCO2e, kind: inventory, values: { FY2024: 400 } }
          nothing: { label: Nothing, unit: tCO2e, values: { FY2024: 0 } }
          share.a: { label: Share A, unit: "%", values: { FY2024: 60.0 } }
          share.b: { label: Share B, unit: "%", values: { FY2024: 55.0 } }
          gone: { label: Gone, unit: tCO2e, values: { FY2023: { missing: not-collected }, FY2024: 4 } }
          water: { label: Water, unit: ML, values: { FY2023: 3, FY2024: 4 }, breakdown: { region: { members: { asia: { values: { FY2023: 1, FY2024: 1 } }, emea: { values: { FY2023: 2, FY2024: 3 } } } } } }
        """;

    private const string Targets = """
        targets:
          half: { label: Half by 2030, metric: total, goal: { period: FY2030, change: -50% } }
          steps: { label: In steps, metric: total, goal: { period: FY2026, value: 600 }, milestones: { FY2024: 800 } }
          wish: { label: A wish, goal: { period: FY2030, value: 1 }, unit: count }
        """;

    private const string Boundaries = "boundaries:\n  ops: { label: Operations }\n  all: { label: All, contains: [ops] }";

    [Theory]
    [InlineData("items: [own, chain]\nwhole: total\nperiod: FY2023", "All=‹900› | Own=‹400› Chain=‹500›")]
    [InlineData("items: [own]\nwhole: total\nrest: yes", "All=‹700› | Own=‹300› Other=‹400›")]
    [InlineData("items: [own, left]\nwhole: total", "All=‹700› | Own=‹300› Left=‹400›")]
    [InlineData("items: [water.*]\nin: m3\nscale: thousand", " | water.asia=‹1› water.emea=‹3›")]
    public void Donut_OfParts_HasThemAndTheirWhole(string yaml, string ring)
    {
        var chart = (DonutChart)Read("donut", yaml).Chart;
        Assert.Equal(ring, (chart.Centre is { } centre ? Named(centre) : string.Empty) + " | " + string.Join(' ', chart.Slices.Select(Named)));
    }

    [Fact]
    public void Rest_OfARing_IsCitedAsOne()
    {
        var read = Project("donut", "items: [own]\nwhole: total\nrest: yes").Read().Output!.Chapters[0];
        Assert.Equal(["", "", "rest without own"], read.Citations.Select(c => c.Operation));
        Assert.Equal(("400", 400m), (read.Citations[2].Raw, read.Citations[2].Rounding!.Value.Shown));
    }

    [Theory]
    [InlineData("metric: total\nfrom: prior\nto: this\nsteps: [own, chain]", "FY2023=‹900› Own=‹−100› Chain=‹−100› FY2024=‹700›")]
    [InlineData("metric: total\nfrom: FY2022\nsteps: [own]\nrest: yes", "FY2022=‹1,000› Own=‹−200› Other=‹−100› FY2024=‹700›")]
    [InlineData("items: [own, chain, { metric: total, role: total }]\nin: ktCO2e\ndecimals: 2", "Own=‹0.30› Chain=‹0.40› All=‹0.70›")]
    public void Waterfall_OfSteps_AddsUp(string yaml, string steps) =>
        Assert.Equal(steps, string.Join(' ', ((WaterfallChart)Read("waterfall", yaml).Chart).Steps.Select(s => $"{TemplateProject.Flat(s.Name)}={TemplateProject.Flat(s.Value.Label)}")));

    [Fact]
    public void Step_OfAWaterfall_IsCitedAsADifference()
    {
        var citation = Project("waterfall", "metric: total\nsteps: [own, chain]").Read().Output!.Chapters[0].Citations[2];
        Assert.Equal(("chain", "difference", "FY2023", "-100"), (citation.Metric, citation.Operation, citation.From.ToString(), citation.Raw.Split('.')[0]));
    }

    [Theory]
    [InlineData("half", "2022:‹1,000›/‹1,000› 2023:‹900›/ 2024:‹700›/‹875› 2030:/‹500›!")]
    [InlineData("steps", "2022:‹1,000›/‹1,000› 2023:‹900›/‹1,000› 2024:‹700›/‹800› 2025:/‹800› 2026:/‹600›!")]
    public void Glidepath_OfATarget_HasActualAndRequired(string target, string years) => Assert.Equal(years, string.Join(' ', ((GlidepathChart)Read("glidepath", "target: " + target).Chart).Years.Select(
        y => $"{y.Year}:{TemplateProject.Flat(y.Actual?.Label ?? [])}/{TemplateProject.Flat(y.Required?.Label ?? [])}{(y.IsGoal ? "!" : "")}")));

    [Theory]
    [InlineData("items: [half]", "Progress/Goal Half by 2030 ‹60%› ‹500 tCO₂e› (FY2030) 0.6")]
    [InlineData("items: [share.a, share.b]", "/ Share A ‹60.0%›  0.6 Share B ‹55.0%›  0.55")]
    [InlineData("items: [{ metric: own, goal: total, label: Reached }]", "Actual/Goal Reached ‹300 tCO₂e› ‹700 tCO₂e› 0.4285714")]
    [InlineData("in: ktCO2e\nitems: [{ metric: own, goal: total }, share.a]", "Actual/Goal Own ‹0.300› ‹0.700› 0.4285714 Share A ‹60.0%›  0.6")]
    [InlineData("in: kgCO2e\nscale: million\nitems: [{ metric: chain, goal: own }]", "Actual/Goal Chain ‹0.400› ‹0.300› 1.3333333")]
    public void Progress_OfTargetsAndShares_HasItsShare(string yaml, string bars)
    {
        var chart = (ProgressChart)Read("progress", yaml).Chart;
        Assert.Equal(bars, $"{TemplateProject.Flat(chart.ValueName)}/{TemplateProject.Flat(chart.GoalName)} " + string.Join(' ', chart.Bars.Select(
            b => $"{TemplateProject.Flat(b.Name)} {TemplateProject.Flat(b.Value.Label)} {TemplateProject.Flat(b.Goal?.Label ?? [])} {System.Math.Round(b.Share ?? 0, 7)}")));
    }

    [Theory]
    [InlineData("items: [{ metric: own, goal: total }]", "")]
    [InlineData("in: ktCO2e\nitems: [{ metric: own, goal: total }]", "ktCO₂e")]
    [InlineData("scale: thousand\nitems: [{ metric: own, goal: total }]", "thousand tCO₂e")]
    public void Progress_InAUnit_HasItAtTheTitle(string yaml, string unit) => Assert.Equal(unit, Read("progress", yaml).UnitText.Replace('\u00A0', ' '));

    [Fact]
    public void Scatter_OfTopics_HasTwoScalesAndGroups()
    {
        var block = Read("scatter", "x: { label: Impact, decimals: 0 }\ny: { in: tCO2e, divide: 350 }\nitems:\n  - { label: One, x: share.a, y: own, group: People }\n  - { x: share.b, y: chain, group: Planet }");
        var chart = (ScatterChart)block.Chart;
        Assert.Equal(("Impact", "Own (tCO₂e)", 350m), (TemplateProject.Flat(chart.XName), TemplateProject.Flat(chart.YName), chart.YDivide));
        Assert.Equal(["People", "Planet"], chart.Groups.Select(TemplateProject.Flat));
        Assert.Equal(
            ["One ‹60%› ‹300› 0", "Share B ‹55%› ‹400› 1"],
            chart.Points.Select(p => $"{TemplateProject.Flat(p.Name)} {TemplateProject.Flat(p.X.Label)} {TemplateProject.Flat(p.Y.Label)} {p.Group}"));
        Assert.Equal("Scatter chart. One: Impact 60%, Own (tCO₂e) 300; Share B: Impact 55%, Own (tCO₂e) 400.", block.AlternativeText);
    }

    [Theory]
    [InlineData("pie", "items: [own]", "4:7+3 ESG6001 unknown type of chart `pie` | did you mean `donut`?")]
    [InlineData("donut", "items: [own]\nsteps: [own]", "6:1+5 ESG6002 a `donut` chart has no `steps` | use one of `id`, `title`, `decimals`, `height`, `alt`, `remark`, `in`, `scale`, `items`, `period`, `whole`, `rest`")]
    [InlineData("donut", "items: [own, credit]", "5:14+6 ESG6010 `own` is inventory and `credit` is credit: they are never added, and this chart adds them | show them side by side, as `column` or `bar`")]
    [InlineData("column-stacked", "items: [market, location]", "5:17+8 ESG6011 `market` is market-based and `location` location-based: they are never added, and this chart adds them | show one basis, or both side by side as `column` or `bar`")]
    [InlineData("bar-stacked", "items: [own, group]", "5:14+5 ESG6012 `own` is counted for `ops` and `group` for `all`, which overlap: this chart would count the shared part twice | show parts that share nothing, or put them side by side as `column` or `bar`")]
    [InlineData("area-stacked", "series: [water, water.asia]\nperiods: last 2", "5:17+10 ESG6013 `water.asia` is a part of `water`: this chart would count it twice | take one of them out")]
    [InlineData("column-stacked", "items: [total, own]", "5:16+3 ESG6013 `own` is a part of `total`: this chart would count it twice | take one of them out")]
    [InlineData("donut", "items: [share.a, share.b]", "3:4+5 ESG6015 the shares shown for FY2024 add up to 115%, more than a whole | show shares of one whole that exclude each other, or put them side by side as `column` or `bar`")]
    [InlineData("donut", "items: [own]\nwhole: total", "6:8+5 ESG6016 the parts add up to 300 tCO2e, and `total` is 700 tCO2e | add the parts that are missing, or write `rest: yes` to show what they leave")]
    [InlineData("donut", "items: [chain]\nwhole: own", "6:8+3 ESG6017 the parts add up to 0.4 ktCO2e, more than `own`, which is 0.3 ktCO2e | take out what is counted twice, or name another `whole`")]
    [InlineData("donut", "items: [own, little]", "5:14+6 ESG6018 `little` is below zero, and a ring has no place for it | write `type: bar`")]
    [InlineData("donut", "items: [nothing]", "5:1+5 ESG6019 all parts are zero or missing, so there is no ring | write `type: bar`, or take the chart out")]
    [InlineData("waterfall", "metric: total\nsteps: [own]", "5:9+5 ESG6020 the steps add up to -100 tCO2e, and `total` changed by -200 tCO2e | add the steps that are missing, or write `rest: yes` to show what they leave as a step")]
    [InlineData("waterfall", "items: [own, { metric: total, role: total }]", "5:24+5 ESG6021 `total` is 700 tCO2e, and what stands before it adds up to 300 tCO2e | correct the items: a `step` adds to what stands before it, a `total` says what they add up to")]
    [InlineData("waterfall", "metric: total\nsteps: [own, gone]", "6:14+4 ESG6022 `gone` has no number for FY2023, so its change is not known | take the step out, and write `rest: yes`")]
    [InlineData("waterfall", "metric: total\nfrom: this\nsteps: [own]", "6:7+4 ESG6023 the change from FY2024 to FY2024 does not go forwards | write the earlier period as `from`")]
    [InlineData("waterfall", "steps: [own]", "3:4+5 ESG3047 the block `chart` needs `metric` | add `metric:`")]
    [InlineData("glidepath", "target: halt", "5:9+4 ESG3086 unknown target `halt` | did you mean `half`?")]
    [InlineData("glidepath", "target: wish", "5:9+4 ESG3085 the target `wish` is not computable: it names no metric | say it in the `targets` block, which prints the reason, or take the sentence out")]
    [InlineData("progress", "items: [own]", "5:9+3 ESG6024 `own` is in `tCO2e`, so it is no share of a track | give it a goal, `{ metric: own, goal: … }`, or name a target or a percentage")]
    [InlineData("progress", "items: [{ metric: own, goal: nothing }]", "5:30+7 ESG6025 the goal `nothing` is not above zero, so there is no share of it | show both values as `bar`")]
    [InlineData("progress", "in: tCO2e\nitems: [half, share.a]", "5:1+2 ESG6026 no item has a `goal`, so there is no number to show in another unit | take `in` and `scale` out: percentages and targets keep their own")]
    [InlineData("progress", "in: MWh\nitems: [{ metric: own, goal: total }]", "6:19+3 ESG3010 `own` is in `tCO2e`, which does not convert to `MWh`")]
    [InlineData("scatter", "items: [{ x: own }]", "5:9+10 ESG3047 the block `items` needs `y` | add `y:`")]
    public void Mistake_InAChart_IsFoundOnceAtItsPlace(string type, string yaml, string finding) => Assert.StartsWith(finding, Project(type, yaml).Finding());

    private static TemplateProject Project(string type, string yaml) => TemplateProject.With($"```chart\ntype: {type}\n{yaml}\n```")
        .Of(Metrics, "total = own + chain", "left = total - own").Reporting(Boundaries).File("content/targets.yaml", Targets);

    private static ChartBlock Read(string type, string yaml) => (ChartBlock)Project(type, yaml).Blocks().Single();

    private static string Named(NamedValue value) => $"{TemplateProject.Flat(value.Name)}={TemplateProject.Flat(value.Value.Label)}";
}
