using System.Linq;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Tests.Csv;

public sealed class CsvValuesTests
{
    private const string Path = "content/data/r.csv";

    [Theory]
    [InlineData("# c\nseries,FY23,FY24\nscope1,1.50,-\n")]
    [InlineData("series;FY23;FY24\r\n\r\n# c\r\n\"scope1\" ; \"1.50\";-")]
    [InlineData("\uFEFFseries,\"FY23\",FY24\nother,\"a \"\"b\"\", c\nd\",x\nscope1,1.50,-\n")]
    public void Row_GivesValues_WithPlacesInTheFile(string csv)
    {
        var catalog = Project.Good(
            "metrics: { a: { unit: t, values: { csv: data/r.csv, row: scope1, columns: { FY23: FY2023, FY24: FY2024 }, missing: { \"-\": not-collected } } } }", (Path, csv));
        var values = catalog.Find("a")!.Values;
        Assert.Equal(["FY2023", "FY2024"], values.Select(v => v.Period.ToString()));
        Assert.Equal(("1.50", Path), (values[0].Span.Text, values[0].Span.File!.Path));
        Assert.Equal(new FactContent.Missing(MissingReason.NotCollected), values[1].Content);
        Assert.Equal("-", values[1].Span.Text);
    }

    [Fact]
    public void Defaults_GiveTheFile_AndTheIdIsTheRow()
    {
        var catalog = Project.Good(
            """
            defaults: { unit: t, values: { csv: data/r.csv, columns: [FY2023, FY2024], key: id, missing: { "": not-published } } }
            metrics:
              a: {}
              b: { values: { row: second } }
              c: { values: { FY2024: 7 } }
              d: { formula: a + b }
            """,
            (Path, "n,id,FY2023,FY2024\n1,a,1,2\n2,second,3,not-relevant\n"));
        Assert.Equal(["1 2", "3 not-relevant", "7", ""], catalog.Metrics.Select(m => string.Join(' ', m.Values.Select(v => v.Span.Text))));
    }

    [Fact]
    public void Columns_LeftOut_AreThoseNamedLikePeriods()
    {
        var catalog = Project.Good("metrics: { a: { unit: t, values: { csv: data/r.csv } } }", (Path, "id,unit,FY2023,FY2024,comment\na,t,1,2,hello\n"));
        Assert.Equal(["FY2023", "FY2024"], catalog.Find("a")!.Values.Select(v => v.Period.ToString()));
    }

    [Theory]
    [InlineData("last 2")]
    [InlineData("FY2023..FY2024")]
    [InlineData("FY2024..FY2023")]
    public void Columns_MayBeARange(string columns)
    {
        var catalog = Project.Good($"metrics: {{ a: {{ unit: t, values: {{ csv: data/r.csv, columns: {columns} }} }} }}", (Path, "id,FY2022,FY2023,FY2024\na,9,1,2\n"));
        Assert.Equal(["FY2023", "FY2024"], catalog.Find("a")!.Values.Select(v => v.Period.ToString()));
    }

    [Fact]
    public void Cells_CarryMarks()
    {
        var catalog = Project.Good(
            """
            notes: { x: X. }
            metrics:
              a:
                unit: t
                values: { csv: data/r.csv, columns: [FY2023, FY2024], missing: { "-": not-published }, cells: { FY2023: { notes: [x], precision: 100, qualifier: about }, FY2024: { notes: [x] } } }
            """,
            (Path, "id,FY2023,FY2024\na,1200,-\n"));
        var values = catalog.Find("a")!.Values;
        Assert.Equal(["x", "x"], values.Select(v => v.Notes.Single().Text));
        var number = Assert.IsType<FactContent.Number>(values[0].Content).Measurement;
        Assert.Equal((1200m, 100m, Qualifier.About), (number.Amount, number.Precision, number.Qualifier));
        Assert.Equal("1200", values[0].Span.Text);
    }

    [Fact]
    public void YamlAndCsv_MayShareAMetric_ByPeriod()
    {
        var catalog = Project.Good("metrics: { a: { unit: t, values: { FY2022: 9, csv: data/r.csv, columns: [FY2023] } } }", (Path, "id,FY2023\na,1\n"));
        Assert.Equal(["FY2022", "FY2023"], catalog.Find("a")!.Values.Select(v => v.Period.ToString()));
    }

    [Fact]
    public void WholeFile_IsAMetricARow()
    {
        var catalog = Project.Good(
            """
            defaults: { boundary: value-chain, source: { title: T } }
            notes: { x: X., y: Y. }
            metrics:
              csv: data/r.csv
              id: metric
              label: name
              unit: unit
              precision: precision
              notes: notes
              disclosures: disclosures
              formula: formula
              periods: { "23": FY2023, "24": FY2024 }
              missing: { "-": not-published }
              z.own: { unit: t, values: { FY2024: 3 } }
            """,
            (Path, "metric,name,unit,precision,notes,disclosures,formula,23,24\na.x,\"Name, long\",tCO2e,10,x y,gri:305-1,,120,-\na.y,,,,,,a.x * 2,,\n"));
        Assert.Equal(["a.x", "a.y", "z.own"], catalog.Metrics.Select(m => m.Id.Text));
        var first = catalog.Metrics[0];
        Assert.Equal(("Name, long", "tCO2e", "value-chain", "T", "gri:305-1"), (first.Label.Text, first.Unit!.Code, first.Boundary?.Text, first.Source!.Title?.Text, first.Disclosures.Single().Text));
        Assert.Equal(["x", "y"], first.Notes.Select(n => n.Text));
        Assert.Equal(["120", "-"], first.Values.Select(v => v.Span.Text));
        Assert.Equal(10m, ((FactContent.Number)first.Values[0].Content).Measurement.Precision);
        Assert.Equal(("a.x * 2", "a.y"), (catalog.Metrics[1].Formula?.Span.Text, catalog.Metrics[1].Label.Text));
    }
}
