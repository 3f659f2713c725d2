using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Tests.Strangers;

/// <summary>A published table of another company prints as published, and nothing correct raises an alarm.</summary>
public sealed class InventoryReportTests
{
    private static readonly Report Report = Build();

    [Fact]
    public void Cells_OfTheInventory_PrintAsPublished()
    {
        var printed = Rows(0).Where(r => r.Role == TableRowRole.Body).Select(r => string.Join(';', r.Cells.Skip(1).Select(c => Text(c))));
        Assert.Equal(Published(), printed);
    }

    [Fact]
    public void Totals_RoundedToThousands_PrintTheirDigits() =>
        Assert.Equal(["1,372,000", "1,349,000", "1,320,000"], Rows(0).Single(r => r.Role == TableRowRole.Subtotal).Cells.Skip(3).Select(c => Text(c)));

    [Fact]
    public void Digits_AsWritten_KeepTheirZeros() =>
        Assert.Equal(["412.60", "405.0"], Rows(1)[0].Cells.Where(c => Text(c).StartsWith('4')).Select(c => Text(c)));

    [Fact]
    public void Notes_OfCellsMetricsAndRounding_StandBelowTheTableInTheOrderOfTheirMarks() =>
        Assert.Equal(
            [
                "Residual mixes where no contract covers the use.",
                "Includes leased terminals since 2022.",
                "Partly estimated from spend.",
                "Rounded to the nearest thousand.",
                "Figures may not add up because of rounding.",
            ],
            Tables()[0].Notes.Select(n => Flatten(n.Content)));

    [Fact]
    public void Value_ChangedByOneDigit_BreaksTheProof()
    {
        var world = InventoryReport.Create();
        var result = ReportCompiler.Compile(world.Replace(InventoryReport.TablePath, "728960", "738960"), new ReportOptions());
        Assert.Contains(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error && d.Message.Contains("ghg.s3", StringComparison.Ordinal));
    }

    [Fact]
    public void Formula_AddingLocationAndMarket_IsRefused()
    {
        var world = InventoryReport.Create().Replace("content/metrics/totals.yaml", "  energy.use:", "  wrong: { formula: ghg.s2.location + ghg.s2.market }\n  energy.use:");
        Assert.False(ReportCompiler.Compile(world, new ReportOptions()).Succeeded);
    }

    private static Report Build()
    {
        var result = ReportCompiler.Compile(InventoryReport.Create(), new ReportOptions());
        var alarms = result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Note).Select(DiagnosticRenderer.Render);
        Assert.Empty(alarms);
        return result.Output!;
    }

    private static IEnumerable<string> Published() => InventoryReport.Csv.Split('\n')
        .Where(l => l.Contains(';', StringComparison.Ordinal) && !l.StartsWith("line", StringComparison.Ordinal))
        .Select(l => string.Join(';', l.Trim().Split(';').Skip(1).Select(Expected)));

    private static string Expected(string cell) => cell switch
    {
        "-" => "not relevant",
        "n/p" => "not published",
        _ => int.Parse(cell, CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture),
    };

    private static TableBlock[] Tables() => [.. Report.Document.Tables()];

    private static TableRow[] Rows(int table) => [.. Tables()[table].Rows];

    private static string Text(TableCell cell) => Flatten(cell.Content);

    private static string Flatten(IEnumerable<Inline> content) => string.Concat(content.Select(i => i switch
    {
        TextInline text => text.Text,
        FactInline fact => fact.Text,
        StyledInline styled => Flatten(styled.Children),
        SpanInline span => Flatten(span.Children),
        LinkInline link => Flatten(link.Children),
        _ => string.Empty,
    }));
}
