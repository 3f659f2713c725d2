using System.Linq;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Tests.Loading;

public sealed class ValuesTests
{
    [Theory]
    [InlineData("39.0", "39.0", "0.1", false)]
    [InlineData("5120000", "5120000", "1", false)]
    [InlineData("-7.25", "-7.25", "0.01", false)]
    [InlineData("0", "0", "0", false)]
    [InlineData("0.0", "0.0", "0", false)]
    [InlineData("{ value: 5063000, precision: 1000 }", "5063000", "1000", true)]
    [InlineData("{ value: 8, precision: 0.1 }", "8", "0.1", true)]
    [InlineData("{ value: 0, precision: 10 }", "0", "10", true)]
    [InlineData("'1'", "1", "1", false)]
    public void Number_KeepsItsDigitsAndPrecision(string written, string amount, string precision, bool stated)
    {
        var number = Number(Project.Good($"metrics: {{ a: {{ unit: t, values: {{ FY2024: {written} }} }} }}"), "a");
        Assert.Equal((amount, precision, stated), (Text(number.Amount), Text(number.Precision), number.HasStatedPrecision));
    }

    [Fact]
    public void DefaultPrecision_TouchesNoZeroAndNoCount()
    {
        var catalog = Project.Good(
            """
            defaults: { unit: tCO2e, precision: 1000 }
            metrics:
              a: { values: { FY2023: 0, FY2024: 5000 } }
              b: { unit: count, values: { FY2024: 1234 } }
              c: { unit: count, precision: 100, values: { FY2024: 1200 } }
              d: { values: { FY2024: { value: 5063412, precision: 1 } } }
              e: { precision: 1, values: { FY2024: 5063412 } }
            """);
        Assert.Equal(["0", "1000"], catalog.Find("a")!.Values.Select(v => Text(((FactContent.Number)v.Content).Measurement.Precision)));
        Assert.Equal(["0", "100", "1", "1"], new[] { "b", "c", "d", "e" }.Select(id => Text(Number(catalog, id).Precision)));
    }

    [Fact]
    public void CountsOfMagnitudes_AreNotExact()
    {
        var catalog = Project.Good("metrics: { a: { unit: million parcels, values: { FY2024: 47.558 } }, b: { unit: parcels, values: { FY2024: 47558000 } } }");
        Assert.Equal(["0.001", "0"], new[] { "a", "b" }.Select(id => Text(Number(catalog, id).Precision)));
    }

    [Fact]
    public void LongForm_CarriesEverything()
    {
        var catalog = Project.Good(
            """
            defaults: { unit: tCO2e, source: { title: Report 2024, page: 41 }, assurance: limited }
            notes: { estimate: Estimated. }
            metrics:
              a:
                values:
                  FY2023: 9
                  FY2024: { value: 8.1, qualifier: about, notes: [estimate], assurance: reasonable, change: { from: FY2023, percent: -7.0 }, source: { page: 42 } }
            """);
        var (prior, value) = (catalog.Find("a")!.Values[0], catalog.Find("a")!.Values[1]);
        Assert.Equal((Qualifier.About, "8.1"), (Number(catalog, "a").Qualifier, value.Span.Text));
        Assert.Equal(("estimate", "reasonable", "limited"), (value.Notes.Single().Text, value.Assurance?.Text, prior.Assurance?.Text));
        Assert.Equal(("FY2023", "-7.0"), (value.Change!.From.ToString(), Text(value.Change.Percent)));
        Assert.Equal(("Report 2024", "42", "41"), (value.Source!.Title?.Text, value.Source.Page?.Text, catalog.Find("a")!.Source!.Page?.Text));
        Assert.Null(prior.Source);
    }

    [Theory]
    [InlineData("not-applicable", MissingReason.NotApplicable)]
    [InlineData("not-relevant", MissingReason.NotRelevant)]
    [InlineData("not-published", MissingReason.NotPublished)]
    [InlineData("not-collected", MissingReason.NotCollected)]
    [InlineData("confidential", MissingReason.Confidential)]
    public void Missing_HasItsReason(string word, MissingReason reason)
    {
        var value = Project.Good($"metrics: {{ a: {{ unit: t, values: {{ FY2024: {{ missing: {word} }} }} }} }}").Find("a")!.Values.Single();
        Assert.Equal(new FactContent.Missing(reason), value.Content);
        Assert.Equal(word, value.Span.Text);
    }

    [Fact]
    public void TextsDaysAndYesNo_AreTheirOwnTypes()
    {
        var catalog = Project.Good(
            """
            defaults: { unit: tCO2e, kind: inventory }
            metrics:
              a: { unit: text, values: { FY2024: "2030" } }
              b: { unit: date, values: { FY2024: 2024-07-25 } }
              c: { unit: yes-no, values: { FY2023: no, FY2024: yes } }
            """);
        Assert.Equal([ValueType.Text, ValueType.Date, ValueType.YesNo], catalog.Metrics.Select(m => m.ValueType));
        Assert.All(catalog.Metrics, m => Assert.Equal((MetricKind.Text, null), (m.Kind, m.Unit)));
        Assert.Equal([new FactContent.YesNo(false), new FactContent.YesNo(true)], catalog.Find("c")!.Values.Select(v => v.Content));
        Assert.Equal("2024-07-25", Assert.IsType<FactContent.Date>(catalog.Find("b")!.Values.Single().Content).Value.ToString());
    }

    [Fact]
    public void Instants_HoldOnTheLastDay()
    {
        var catalog = Project.Good(
            """
            defaults: { unit: MW }
            metrics:
              a: { period: instant, values: { FY2024: 500, 2022: 1940, FY2022: 7 } }
              b: { values: { 2024-06-30: 3, 2023-06-30: 2 } }
            """);
        Assert.Equal(["2022-03-31", "2022-12-31", "2024-03-31"], catalog.Find("a")!.Values.Select(v => v.Period.ToString()));
        Assert.Equal(["2023-06-30", "2024-06-30"], catalog.Find("b")!.Values.Select(v => v.Period.ToString()));
        Assert.All(catalog.Metrics, m => Assert.True(m.IsInstant));
    }

    [Fact]
    public void PeriodsHaveNames()
    {
        var values = Project.Good("metrics: { a: { unit: t, values: { base: 1, prior: { value: 2, change: { from: prior, percent: 1 } }, this: { value: 3, change: { from: base, percent: 2 } } } } }").Find("a")!.Values;
        Assert.Equal(["FY2020", "FY2023", "FY2024"], values.Select(v => v.Period.ToString()));
        Assert.Equal([null, "FY2022", "FY2020"], values.Select(v => v.Change?.From.ToString()));
    }

    [Fact]
    public void Values_StandInOrderOfPeriods()
    {
        var values = Project.Good("metrics: { a: { unit: t, values: { FY2024: 3, CY2023: 2, FY2023: 1 } } }").Find("a")!.Values;
        Assert.Equal(["FY2023", "CY2023", "FY2024"], values.Select(v => v.Period.ToString()));
    }

    private static Measurement Number(MetricCatalog catalog, string id) => ((FactContent.Number)catalog.Find(id)!.Values[^1].Content).Measurement;

    private static string Text(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
