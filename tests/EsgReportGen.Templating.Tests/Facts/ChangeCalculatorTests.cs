using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Tests.Facts;

/// <summary>A printed change has no more digits than its sources allow, one decimal at most.</summary>
public sealed class ChangeCalculatorTests
{
    [Theory]
    [InlineData("1419000", "1000", "2320000", "10000", "63.5", 1)]
    [InlineData("39", "1", "56", "1", "44", 0)]
    [InlineData("53.9", "0.1", "56.0", "0.1", "3.9", 1)]
    [InlineData("5", "1", "9", "1", "80", 0)]
    [InlineData("1460", "0", "1600", "0", "9.6", 1)]
    [InlineData("100", "0", "1234", "0", "1134.0", 1)]
    [InlineData("4000", "1000", "3000", "1000", "-25", 0)]
    [InlineData("3", "1", "3", "1", "0.0", 1)]
    public void Relative_OfTwoNumbers_HasTheDigitsOfTheCoarser(string before, string beforeStep, string now, string nowStep, string percent, int decimals)
    {
        var (values, current) = Series("tCO2e", before, beforeStep, now, nowStep);
        var change = ChangeCalculator.Relative(values, current, Year(2023), default, out var problem)!;
        Assert.Null(problem);
        Assert.Equal((Number(percent), decimals), (change.Shown, change.Decimals));
    }

    [Theory]
    [InlineData("53.9", "0.1", "56.0", "0.1", "2.1", 1)]
    [InlineData("54", "1", "56.0", "0.1", "2", 0)]
    [InlineData("53.95", "0.01", "56.00", "0.01", "2.1", 1)]
    public void Points_OfTwoShares_HaveTheCoarserLastDigit(string before, string beforeStep, string now, string nowStep, string points, int decimals)
    {
        var (values, current) = Series("%", before, beforeStep, now, nowStep);
        var change = ChangeCalculator.Points(values, current, Year(2023), default, out _)!;
        Assert.Equal((Number(points), decimals), (change.Shown, change.Decimals));
    }

    [Theory]
    [InlineData("0", "ESG3026")]
    [InlineData("-5", "ESG3026")]
    public void Relative_FromNothing_IsAFinding(string before, string id)
    {
        var (values, current) = Series("t", before, "0", "5", "1");
        Assert.Null(ChangeCalculator.Relative(values, current, Year(2023), default, out var problem));
        Assert.Equal(id, problem!.Id);
    }

    [Fact]
    public void Relative_ThatTheSourceStates_NeedsNoEarlierValue()
    {
        var (values, current) = Series("t", null, "0", "8.1", "0.1");
        var stated = current with { Provenance = current.Provenance with { Declared = Declared(new StatedChange(Year(2023), -7.0m, default)) } };
        Assert.Equal(-7.0m, ChangeCalculator.Relative(values, stated, Year(2023), default, out _)!.Shown);
        Assert.Null(ChangeCalculator.Relative(values, stated, Year(2022), default, out var problem));
        Assert.Equal("ESG3025", problem!.Id);
    }

    private static (MetricValues Values, MetricValue Current) Series(string unitCode, string? before, string beforeStep, string now, string nowStep)
    {
        var unit = UnitCatalog.Standard.Find(unitCode)!;
        var metric = new Metric { Id = new SourcedText("x", default), Label = new SourcedText("X", default), Unit = unit };
        var report = new ReportDefinition
        {
            Id = new SourcedText("r", default), Organization = new SourcedText("o", default), Title = new SourcedText("t", default),
            FiscalYear = FiscalYear.Calendar, Period = Year(2024), Languages = [new SourcedText("en", default)], Chapters = [], Units = UnitCatalog.Standard,
        };
        var values = ImmutableArray.CreateBuilder<MetricValue>();
        if (before is not null)
            values.Add(Value(metric, 2023, before, beforeStep, unit));
        values.Add(Value(metric, 2024, now, nowStep, unit));
        var catalog = new MetricCatalog(report, [metric], [], []);
        return (new MetricValues(catalog, [new MetricFacts(metric, values.ToImmutable()) { Unit = unit, Traits = FactTraits.Declared(metric) }]), values[^1]);
    }

    private static MetricValue Value(Metric metric, int year, string amount, string step, Unit unit) =>
        new(metric, Year(year), new FactContent.Number(new Measurement(Number(amount), unit, Number(step))), [], new Provenance(default, null, []));

    private static DeclaredValue Declared(StatedChange change) =>
        new() { Period = Year(2024), Content = new FactContent.Missing(MissingReason.NotPublished), Span = default, Change = change };

    private static Period Year(int year) => FiscalYear.Calendar.Year(year);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
