using System;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Strangers;

/// <summary>Hard tables go through the whole tool: what the file says is held against the document on every build, so that success means much.</summary>
public sealed class AwkwardTablesTests
{
    private static readonly Lazy<Compilation<Report>> Built = new(() => ReportCompiler.Compile(AwkwardTablesReport.Create(), new ReportOptions()));

    [Fact]
    public void Report_IsWritten_WithoutAFinding()
    {
        Assert.Empty(Built.Value.Diagnostics.Select(DiagnosticRenderer.Render));
        Assert.True(Built.Value.Succeeded);
    }

    [Fact]
    public void EveryCell_OfEveryTable_HasItsHeadings()
    {
        foreach (var table in Built.Value.Output!.Document.Tables())
            Assert.True(new TableHeadings(table).EveryCellHasHeading, table.Label);
    }

    [Fact]
    public void Cell_BelowTwoHeadings_NamesBothAndItsRow()
    {
        var table = Built.Value.Output!.Document.Tables().First();
        var headings = new TableHeadings(table);

        // Two rows of headings, two groups, then the first metric.
        Assert.Equal(3, headings.HeadersOf(4, 1).Length);
        Assert.Equal([table.Rows[2].Cells[0].Id, table.HeaderRows[0].Cells[1].Id, table.HeaderRows[1].Cells[1].Id], headings.HeadersOf(4, 2));
    }

    [Fact]
    public void Report_BuiltTwice_IsTheSameFile() => Assert.Equal(
        Built.Value.Output!.Pdf.ToArray(), ReportCompiler.Compile(AwkwardTablesReport.Create(), new ReportOptions()).Output!.Pdf.ToArray());

    [Theory]
    [InlineData("wide: landscape")]
    [InlineData("wide: split")]
    public void WideTable_OfEitherPolicy_IsWritten(string wide)
    {
        var world = AwkwardTablesReport.Create().Replace(SmallReport.ChapterPath, "title: Forty columns\n", $"title: Forty columns\n{wide}\n");
        Assert.Empty(ReportCompiler.Compile(world, new ReportOptions()).Diagnostics.Select(DiagnosticRenderer.Render));
    }
}
