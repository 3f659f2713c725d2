using System.Linq;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Charts.Tests;

/// <summary>Whole reports of charts: everything fits and every printed letter is found again in the PDF. Set CHART_GALLERY to a folder to look at them.</summary>
public sealed class GalleryTests
{
    private const double Gap = double.NaN;

    [Fact]
    public void Columns_OfAllSorts_AreWrittenWithoutFindings()
    {
        var book = new GalleryBook();
        var s = book.Sketch;
        book.Add("Emissions of our own operations fell", s.OverYears(SeriesForm.Column, ("Emissions", [9.91, 10.32, 11.81, 11.2, 9.4])))
            .Add("Emissions by scope", s.OverYears(
                SeriesForm.Column, ("Scope 1", [0.9, 1.0, 1.1]), ("Scope 2", [4.4, 3.9, 3.6]), ("Scope 3", [8.2, 9.9, 8.6])))
            .Add("Emissions by scope", s.OverYears(
                SeriesForm.Column, ("Scope 1", [0.9, 1.0, 1.1, 1.05, 0.3]), ("Scope 2", [4.4, 3.9, 3.6, 3.3, 3.1]), ("Scope 3", [8.2, 9.9, 8.6, 7.7, 7.4]))
                with { IsStacked = true })
            .Add("With a goal", s.OverYears(SeriesForm.Column, ("Share", [41, 47.5, Gap, 53.9, 56])) with { Lines = [s.Named("Goal for 2030", 80)] }, "%")
            .Add("Below zero", s.OverYears(SeriesForm.Column, ("Change", [4, -3.2, 1.1, -0.4, 2])), "%")
            .Add("Large and small", s.OverYears(SeriesForm.Column, ("All", [0.01, 12, 4000, 250_000, 10_000_000])), "t")
            .Add("All zero", s.OverYears(SeriesForm.Column, ("Fines", [0, 0, 0])), "")
            .Add("One point", s.OverYears(SeriesForm.Column, ("Emissions", [12.5])))
            .Add("Nothing", s.OverYears(SeriesForm.Column, ("Emissions", [Gap, Gap, Gap])));
        Assert.Empty(book.Write("columns").Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Bars_OfAllSorts_AreWrittenWithoutFindings()
    {
        var book = new GalleryBook();
        var s = book.Sketch;
        string[] sources = ["Purchased goods and services", "Upstream transport and distribution", "Use of sold products", "Business travel", "Waste"];
        book.Add("Where indirect emissions come from", s.Over(SeriesForm.Bar, sources, ("Emissions", [4.82, 3.1, 1.25, 0.06, 0.01])))
            .Add("Names too long for columns", s.Over(SeriesForm.Column, [.. sources, "A category with a name that is much longer than all the others, so that it takes more than a line"], ("Emissions", [4.82, 3.1, 1.25, Gap, 0.06, 0.01])))
            .Add("Two years", s.Over(SeriesForm.Bar, ["Hangzhou", "Zhangbei", "Ulanqab"], ("FY2023", [1.25, 1.18, 1.21]), ("FY2024", [1.22, 1.16, 1.2])), "PUE")
            .Add("Employees by age", s.Over(SeriesForm.Bar, ["Women", "Men", "Board"], ("Under 30", [31, 28, 0]), ("30 to 50", [64, 66, 55]), ("Over 50", [5, 6, 45])) with { IsStacked = true }, "%")
            .Add("Below zero", s.Over(SeriesForm.Bar, ["Own operations", "Electricity", "Transport"], ("Change", [4.1, -12.5, -0.3])), "%")
            .Add("With a goal", s.Over(SeriesForm.Bar, ["North", "South"], ("Share", [41, 56])) with { Lines = [s.Named("Goal for 2030", 80)] }, "%");
        Assert.Empty(book.Write("bars").Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Lines_OfAllSorts_AreWrittenWithoutFindings()
    {
        var book = new GalleryBook();
        var s = book.Sketch;
        book.Add("One line", s.OverYears(SeriesForm.Line, ("Share", [21.3, 24, 41, 47.5, 53.9, 56])), "%")
            .Add("Flat", s.OverYears(SeriesForm.Line, ("PUE", [1.3, 1.247, 1.215, 1.2])), "")
            .Add("Three lines with a gap", s.OverYears(
                SeriesForm.Line, ("Scope 1", [0.9, 1.0, 1.1, 1.05, 1.3]), ("Scope 2", [4.4, Gap, 3.6, 3.3, 3.1]), ("Scope 3", [8.2, 9.9, 8.6, 7.7, 7.4])))
            .Add("Close ends", s.OverYears(
                SeriesForm.Line, ("Alpha", [1, 2, 3, 4, 5.1]), ("Beta", [2, 2.5, 3, 4.5, 5]), ("Gamma", [8, 7, 6, 5, 4.9]), ("Delta", [3, 3, 3, 4, 4.8])) with { Lines = [s.Named("Limit", 9)] })
            .Add("Area", s.OverYears(SeriesForm.Area, ("Renewable electricity", [1.2, 2.4, 3.9, 5.5, 8.1])), "GWh")
            .Add("Areas", s.OverYears(SeriesForm.Area, ("Wind", [1.2, 2.4, 3.9, 5.5, 8.1]), ("Sun", [0.5, 0.6, 1.9, 4.5, 5.1])), "GWh")
            .Add("Stacked areas", s.OverYears(
                SeriesForm.Area, ("Scope 1", [0.9, 1.0, 1.1, 1.05, 0.3]), ("Scope 2", [4.4, 3.9, 3.6, 3.3, 3.1]), ("Scope 3", [8.2, 9.9, 8.6, 7.7, 7.4])) with { IsStacked = true })
            .Add("Gap in an area", s.OverYears(SeriesForm.Area, ("Wind", [1.2, 2.4, Gap, 5.5, Gap, 4])), "GWh")
            .Add("One point", s.OverYears(SeriesForm.Line, ("Wind", [1.2])), "GWh");
        Assert.Empty(book.Write("lines").Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Panels_OfAllSorts_AreWrittenWithoutFindings()
    {
        var book = new GalleryBook();
        var s = book.Sketch;
        (string, double[])[] four = [("Women on the board", [20, 22, 25, 30]), ("Women in management", [35, 36, 39, 41]), ("Women", [49, 48.5, 49.4, 49.1]), ("Women in technology", [21, 21, Gap, 24])];
        book.Add("Columns", s.OverYears(SeriesForm.Column, four) with { HasPanels = true }, "%")
            .Add("Lines", s.OverYears(SeriesForm.Line, four) with { HasPanels = true }, "%")
            .Add("Seven", s.OverYears(SeriesForm.Column, [.. Enumerable.Range(1, 7).Select(i => ($"Region {i}", Enumerable.Range(0, 10).Select(y => 10.0 + i * y).ToArray()))])
                with { HasPanels = true, Lines = [s.Named("Goal", 60)] }, "%");
        Assert.Empty(book.Write("panels").Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void AwkwardData_IsReadable()
    {
        var book = new GalleryBook();
        var s = book.Sketch;
        var many = Enumerable.Range(0, 40).Select(i => 5 + (i * 37 % 11) + (i / 4.0)).ToArray();
        book.Add("Forty periods", s.OverYears(SeriesForm.Column, ("Emissions", many)))
            .Add("Forty periods as a line", s.OverYears(SeriesForm.Line, ("Emissions", many)))
            .Add("Twelve series", s.OverYears(SeriesForm.Line, [.. Enumerable.Range(1, 12).Select(i => ($"Region {i}", new double[] { i, i + 1.5, i * 1.2, i + 0.5 }))]))
            .Add("Twelve series", s.OverYears(SeriesForm.Column, [.. Enumerable.Range(1, 12).Select(i => ($"Region {i}", new double[] { i, i + 1.5, i * 1.2, i + 0.5 }))]) with { IsStacked = true })
            .Add("Twelve grouped", s.OverYears(SeriesForm.Column, [.. Enumerable.Range(1, 12).Select(i => ($"Region {i}", new double[] { i, Gap, -i * 1.2, i + 0.5 }))]))
            .Add("Large numbers", s.OverYears(SeriesForm.Column, ("A", [10_000_000, 9_800_000, 7_654_321, 1_000_000]), ("B", [0.01, 0.02, 9_000_000, 12]), ("C", [1, 2_500_000, 3_000_000, 4_000_000])), "t")
            .Add("Stack with a negative part", s.OverYears(SeriesForm.Column, ("Emitted", [8, 9, 7]), ("Bought", [3, 2, 2.5]), ("Removed", [-1, -2, -4])) with { IsStacked = true })
            .Add("Forty things", s.Over(SeriesForm.Column, [.. Enumerable.Range(1, 40).Select(i => $"Site number {i}")], ("Water", many)), "m³")
            .Add("Nothing", s.OverYears(SeriesForm.Line, ("A", [Gap, Gap]), ("B", [Gap, Gap])));
        Assert.Empty(book.Write("awkward").Where(d => d.Severity == DiagnosticSeverity.Error));
    }
}
