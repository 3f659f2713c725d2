using System;
using System.Linq;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Tracing;

namespace EsgReportGen.Tests.Sample;

/// <summary>Acceptance story 3: from the PDF alone, each printed number leads to its source.</summary>
public sealed class SampleTraceTests
{
    private static readonly Lazy<FactsLedger> FromPdf = new(() => LedgerFile.Read(SampleReport.Report.Pdf, "sample.pdf").Output!);

    [Fact]
    public void Trace_ThePlatformsAvoidedEmissions_LeadsToTheDeclaredValueAndItsDocument()
    {
        var occurrence = PrintedSearch.Find(FromPdf.Value, "33.338 million", []).First();

        Assert.Equal(new FactKey("avoided.platform", "FY2024"), occurrence.Fact);
        Assert.Equal(("33338000", "in million tCO2e, 3 decimals"), (occurrence.Raw, occurrence.Rounding));
        var fact = Assert.Single(new FactTree(FromPdf.Value).Inputs(occurrence.Fact)).Fact!;
        Assert.Equal(("33338000", "tCO2e", "about"), (fact.Value, fact.Unit, fact.Qualifier));
        Assert.StartsWith("content/metrics/avoided.yaml:", fact.Place.ToString(), StringComparison.Ordinal);
        Assert.Equal(FromPdf.Value.Evidence.Single(e => e.Path == fact.Source!.File).Sha256, fact.Source!.Sha256);
    }

    [Fact]
    public void Ledger_InThePdf_IsTheOneThatWasGathered() =>
        Assert.Equal(SampleReport.Report.LedgerJson.ToArray(), LedgerWriter.Write(FromPdf.Value).ToArray());

    [Fact]
    public void Occurrences_OfTheWholeSample_StandOnTheirPages()
    {
        Assert.NotEmpty(FromPdf.Value.Occurrences);
        Assert.All(FromPdf.Value.Occurrences, o =>
        {
            Assert.NotEmpty(o.Boxes);
            // The mark of a value may be flat: a short bar, or the dash of a gap.
            var leastHeight = o.Form == OccurrenceForm.Mark ? 0 : 4;
            Assert.All(o.Boxes, b =>
            {
                var size = SampleReport.Report.Pages.Pages[b.Page - 1].Size;
                Assert.True(b is { X: >= 0, Y: >= 0, Width: > 0, Height: > 0 } && b.Height > leastHeight, $"{o.Printed}: {b}");
                Assert.True(b.X + b.Width <= size.Width.Points && b.Y + b.Height <= size.Height.Points, $"{o.Printed}: {b}");
            });
        });
    }

    [Fact]
    public void Inputs_OfEveryComputedFact_EndInDeclaredFactsWithAPlace()
    {
        var tree = new FactTree(FromPdf.Value);
        Assert.Contains(FromPdf.Value.Facts, f => f.Formula is not null);
        Assert.All(FromPdf.Value.Facts, f => Assert.All(tree.Inputs(f.Key), b =>
        {
            Assert.NotNull(b.Fact);
            Assert.True(b.Fact.Place is { File.Length: > 0, Line: > 0 });
            Assert.True(b.Fact.Formula is null || !b.Fact.Inputs.IsEmpty);
        }));
    }
}
