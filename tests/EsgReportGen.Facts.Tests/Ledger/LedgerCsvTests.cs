using System;
using System.Text;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Facts.Tests.Ledger;

public sealed class LedgerCsvTests
{
    [Fact]
    public void Write_Facts_AreARowEachWithAllColumns()
    {
        var lines = Lines(LedgerSamples.Full());
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("metric,period,label,value,unit,missing,precision,low,high,", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",sheets", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("ghg.s1,2024,\"Scope 1, \"\"direct\"\"\",-1100.50,tCO2e,,0.01,-1100.505,,more-than,", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",limited,2023,1200,method error,2 3", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("plain", "plain")]
    public void Write_TextThatASpreadsheetWouldRun_IsDefused(string label, string written)
    {
        var ledger = LedgerSamples.Full();
        ledger = ledger with { Facts = [ledger.Facts[0] with { Label = label }] };
        Assert.StartsWith($"ghg.s12,2024,{written},1,", Lines(ledger)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_BuiltReport_SaysAllOfAFactInItsRow()
    {
        var csv = Encoding.UTF8.GetString(LedgerCsv.Write(ReportCompiler.Compile(SmallReport.Create(), new ReportOptions { ChecksOnly = true }).Output!.Ledger).Span);
        Assert.Equal("ghg.s12,2024,Scopes 1 and 2,4400,tCO2e,,1,4399,4401,,inventory,,,ghg.s1 + ghg.s2,ghg.s1@2024 ghg.s2@2024,,content/metrics/climate.yaml,12,14,,,,,,,,,,,2", csv.Split("\r\n")[6]);
    }

    private static string[] Lines(FactsLedger ledger) => Encoding.UTF8.GetString(LedgerCsv.Write(ledger).Span).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
