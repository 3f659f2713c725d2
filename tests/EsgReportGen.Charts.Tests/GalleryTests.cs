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
}
