using System.Collections.Immutable;
using System.Linq;
using CsCheck;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Targets;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Tests.Targets;

public sealed class TargetCalculatorTests
{
    private const string Metrics = """
        metrics:
          ghg: { unit: tCO2e, precision: 10, values: { FY2020: 1000, FY2023: 830, FY2024: 780 } }
          share: { unit: "%", values: { FY2020: 40.0, FY2024: 55.0 } }
          wue: { unit: L/kWh, values: { FY2020: 1.5, FY2024: 1.3 } }
          gap: { unit: tCO2e, values: { FY2020: { missing: not-published }, FY2024: { missing: confidential } } }
          sites: { unit: count, values: { FY2020: 3, FY2024: 5 } }
          more: { unit: tCO2e, values: { FY2020: 100, FY2024: { value: 90, qualifier: more-than } } }
        """;

    [Theory]
    [InlineData("metric: ghg, goal: { period: FY2030, value: 0 }", "1,000 > 600 > 0 | 780 | 22% | OffTrack")]
    [InlineData("metric: ghg, goal: { period: FY2030, change: -50% }", "1,000 > 800 > 500 | 780 | 44% | OnTrack")]
    [InlineData("metric: ghg, goal: { period: FY2030, change: -55% }", "1,000 > 780 > 450 | 780 | 40% | Undecided")]
    [InlineData("metric: ghg, goal: { period: FY2024, value: 800 }", "1,000 > 800 > 800 | 780 | 110% | Reached")]
    [InlineData("metric: ghg, goal: { period: FY2024, value: 700 }", "1,000 > 700 > 700 | 780 | 73% | Missed")]
    [InlineData("metric: ghg, goal: { period: FY2023, value: 782 }", "1,000 > 782 > 782 | 780 | 101% | Undecided")]
    [InlineData("metric: ghg, goal: { period: FY2030, value: 790 }", "1,000 > 920 > 790 | 780 | 105% | Reached")]
    [InlineData("metric: share, goal: { period: FY2030, value: 100 }", "40.0% > 64.0% > 100% | 55.0% | 25% | OffTrack")]
    [InlineData("metric: share, goal: { period: FY2030, change: 30 pp }", "40.0% > 52.0% > 70.0% | 55.0% | 50% | OnTrack")]
    [InlineData("metric: wue, goal: { period: FY2030, value: 1.2 }", "1.5 > 1.4 > 1.2 | 1.3 | 67% | OnTrack")]
    [InlineData("metric: sites, goal: { period: FY2030, value: 10 }", "3 > 5.800 > 10 | 5 | 28.6% | OffTrack")]
    [InlineData("metric: sites, goal: { period: FY2030, value: 8 }", "3 > 5 > 8 | 5 | 40.0% | OnTrack")]
    [InlineData("metric: more, goal: { period: FY2030, value: 0 }", "100 > 60 > 0 | more than 90 | 10% | OffTrack")]
    [InlineData("metric: more, goal: { period: FY2030, value: 200 }", "100 > 140 > 200 | more than 90 | −10% | Undecided")]
    [InlineData("metric: ghg, base: { period: FY2020, value: 2000 }, goal: { period: FY2030, value: 0 }", "2,000 > 1,200 > 0 | 780 | 61% | OnTrack")]
    [InlineData("metric: ghg, unit: ktCO2e, goal: { period: FY2030, value: 0.5 }", "1,000 > 800 > 500 | 780 | 44% | OnTrack")]
    [InlineData("metric: ghg, base: { period: FY2023 }, goal: { period: FY2033, change: -10% }", "830 > 820 > 750 | 780 | 60% | OnTrack")]
    [InlineData("metric: ghg, goal: { period: FY2030, value: 400 }, milestones: { FY2022: 900, FY2024: -20%, FY2027: 600 }", "1,000 > 800 > 400 | 780 | 37% | OnTrack")]
    [InlineData("metric: ghg, goal: { period: FY2030, value: 400 }, milestones: { FY2027: 600 }", "1,000 > 1,000 > 400 | 780 | 37% | OnTrack")]
    [InlineData("metric: ghg, path: compound, goal: { period: FY2028, value: 250 }", "1,000 > 500 > 250 | 780 | 29% | OffTrack")]
    [InlineData("metric: ghg, goal: { period: 2030, value: 0 }", "1,000 > 630 > 0 | 780 | 22% | OffTrack")]
    public void Progress_OfATarget_IsComputed(string target, string expected) => Assert.Equal(expected, Show(Of(target)));

    [Theory]
    [InlineData("goal: { period: FY2030, value: 5 }", TargetObstacle.NoMetric)]
    [InlineData("metric: gap, goal: { period: FY2030, value: 5 }", TargetObstacle.NoBaseValue)]
    [InlineData("metric: gap, base: { value: 9 }, goal: { period: FY2030, value: 5 }", TargetObstacle.NoActual)]
    [InlineData("metric: ghg, base: { period: FY2021 }, goal: { period: FY2030, value: 5 }", TargetObstacle.NoBaseValue)]
    [InlineData("metric: ghg, base: { period: FY2026, value: 9 }, goal: { period: FY2030, value: 5 }", TargetObstacle.BeforeBase)]
    [InlineData("metric: ghg, goal: { period: FY2030, value: 1000 }", TargetObstacle.NoWay)]
    [InlineData("metric: ghg, path: compound, goal: { period: FY2030, value: 0 }", TargetObstacle.NoPath)]
    [InlineData("metric: ghg, unit: MWh, goal: { period: FY2030, value: 0 }", TargetObstacle.OtherUnit)]
    [InlineData("metric: ghg, goal: { period: FY2030, value: 9999999999999999999999999999 }", TargetObstacle.None)]
    [InlineData("metric: ghg, base: { value: 9999999999999999999999999999 }, goal: { period: FY2030, change: 999999% }", TargetObstacle.TooLarge)]
    public void Progress_ThatCannotBeComputed_SaysWhy(string target, TargetObstacle obstacle)
    {
        var progress = Of(target);
        Assert.Equal((obstacle, obstacle == TargetObstacle.None), (progress.Obstacle, progress.Status != TargetStatus.NotComputable));
        Assert.Equal(obstacle == TargetObstacle.None, progress.Progress is not null);
    }

    [Theory]
    [InlineData("ghg", TargetSort.Absolute)]
    [InlineData("wue", TargetSort.Intensity)]
    [InlineData("share", TargetSort.Share)]
    public void Sort_OfATarget_FollowsFromItsUnit(string metric, TargetSort sort) =>
        Assert.Equal(sort, Of($"metric: {metric}, goal: {{ period: FY2030, value: 0 }}").Sort);

    [Fact]
    public void Difference_OfShares_IsInPercentagePoints()
    {
        var difference = Of("metric: share, goal: { period: FY2030, value: 100 }").Difference!.Value;
        Assert.Equal((-9m, "pp"), (difference.Amount, difference.Unit.Code));
    }

    [Fact]
    public void Members_OfATarget_HaveTheirOwnGoals()
    {
        const string BySite = """
            metrics:
              wue: { unit: L/kWh, values: { FY2024: 1.3 }, breakdown: { site: { members: { a: { values: { FY2020: 1.6, FY2024: 1.2 } }, b: { values: { FY2020: 2.0, FY2024: 1.9 } }, c: { values: { FY2024: 1.4 } } } } } }
              ghg: { unit: t, values: { FY2020: 9, FY2024: 8 }, breakdown: { site: { exhaustive: false, members: { a: { values: { FY2020: 4, FY2024: 2 } }, b: { values: { FY2020: 4, FY2024: 3 } } } } } }
            """;
        var wue = Members(BySite, "metric: wue, by: site, goal: { period: FY2030, value: 1.2 }, sites: { a: { goal: { value: 0.6 } }, c: { base: { period: FY2022, value: 1.5 } } }");
        Assert.Equal(["1.6 > 1.2 > 0.6 | 1.2 | 40% | Undecided", "2.0 > 1.7 > 1.2 | 1.9 | 13% | OffTrack", "1.5 > 1.4 > 1.2 | 1.4 | 33% | Undecided"], wue.Select(Show));
        var ghg = Members(BySite, "metric: ghg, by: site, goal: { period: FY2030, value: 5 }, sites: { a: { goal: { change: -75% } } }");
        Assert.Equal([TargetObstacle.None, TargetObstacle.NoOwnGoal], ghg.Select(p => p.Obstacle));
    }

    [Fact]
    public void CompoundPath_OfRandomTargets_FallsByOnePercentageEachYear() =>
        Gen.Select(Gen.Int[1, 100000], Gen.Int[1, 100000], Gen.Int[2, 40]).Sample((start, goal, years) =>
        {
            if (start == goal)
                return true;
            var factors = Enumerable.Range(0, years).Select(y => (double)(TargetTrack.Power((decimal)goal / start, (decimal)(y + 1) / years) / TargetTrack.Power((decimal)goal / start, (decimal)y / years))).ToList();
            return factors.Max() - factors.Min() < 1e-12 * factors.Max();
        });

    [Fact]
    public void Status_OfRandomTargets_AgreesWithEveryNumberThatTheActualValueMayBe() =>
        Gen.Select(Gen.Int[1, 999], Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[-50, 50]).Sample((start, goal, actual, off) =>
        {
            if (start == goal)
                return true;
            var progress = Of(
                "metric: x, goal: { period: FY2030, value: " + goal + " }",
                $"metrics: {{ x: {{ unit: tCO2e, values: {{ FY2020: {start}, FY2024: {{ value: {actual * 100}, precision: 100 }} }} }} }}");
            var possible = (actual * 100) + off;
            var required = start + ((goal - start) * 0.4m);
            var isGood = goal < start ? possible <= required : possible >= required;
            return progress.Status switch
            {
                TargetStatus.OnTrack or TargetStatus.Reached => isGood,
                TargetStatus.OffTrack => !isGood,
                _ => progress.Status == TargetStatus.Undecided,
            };
        });

    private static TargetProgress Of(string target, string metrics = Metrics)
    {
        var values = Values(metrics, target);
        return TargetCalculator.Of(values.Catalog.Targets[0], values, values.Catalog.Report.Period);
    }

    private static ImmutableArray<TargetProgress> Members(string metrics, string target)
    {
        var values = Values(metrics, target);
        return TargetCalculator.Members(values.Catalog.Targets[0], values, values.Catalog.Report.Period);
    }

    private static MetricValues Values(string metrics, string target)
    {
        var catalog = Project.Good(metrics, ("content/targets.yaml", $"targets:\n  t: {{ {target} }}\n"));
        return new MetricValues(catalog, [.. catalog.Metrics.Select(MetricFacts.Declared)]);
    }

    private static string Show(TargetProgress progress) =>
        $"{Text(progress.Base)} > {Text(progress.Required)} > {Text(progress.Goal)} | {Text((progress.Actual?.Content as FactContent.Number)?.Measurement)} | {Text(progress.Progress)} | {progress.Status}";

    private static string Text(Measurement? value) =>
        value is { } known ? ReportLocale.English.Format(known, new ValueFormat { OmitsUnit = known.Unit.Code != "%" }).Text : "?";
}
