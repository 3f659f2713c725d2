using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using CsCheck;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Testing;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Testing.Snapshots;

namespace EsgReportGen.Facts.Tests.Ledger;

public sealed class LedgerWriterTests
{
    [Fact]
    public Task Write_FullLedger_IsReadable() => Snapshot.Verify(Text(LedgerSamples.Full()));

    [Fact]
    public void WriteAndRead_FullLedger_GivesIt() => AssertSame(LedgerSamples.Full());

    [Theory]
    [InlineData("12.50", "0.01", null, "12.495", "12.505")]
    [InlineData("12.50", "0.01", null, "12.49", "12.6")]
    [InlineData("12.50", "0.01", null, null, null)]
    [InlineData("12000", "1000", "about", "11000", "13000")]
    [InlineData("-3", null, "less-than", null, "-3")]
    [InlineData("-3", null, null, "-4", "-2")]
    [InlineData("1e3", "5", null, "1", "2")]
    [InlineData("79228162514264337593543950335", "5", null, null, null)]
    public void WriteAndRead_AnyRange_GivesIt(string value, string? precision, string? qualifier, string? low, string? high)
    {
        var ledger = LedgerSamples.Full();
        AssertSame(ledger with
        {
            Facts = [ledger.Facts[1] with { Value = value, Precision = precision, Qualifier = qualifier, Range = low is null && high is null ? null : new LedgerRange(low, high) }],
        });
    }

    [Fact]
    public void Write_RangeAndRawNumberThatTheFactSays_LeavesThemOut()
    {
        var ledger = LedgerSamples.Full();
        var fact = ledger.Facts[1] with { Value = "12.50", Precision = "0.01", Qualifier = null, Range = new LedgerRange("12.495", "12.505") };
        var text = Text(ledger with { Facts = [fact], Occurrences = [ledger.Occurrences[0] with { Fact = fact.Key, Operation = string.Empty, Raw = "12.50" }] });

        Assert.DoesNotContain("range", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"raw\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteAndRead_AnyLedger_GivesIt() => LedgerSamples.Any.Sample(AssertSame);

    [Fact]
    public void WriteAndRead_BuiltReport_GivesItsLedger() =>
        AssertSame(ReportCompiler.Compile(SmallReport.Create(), new ReportOptions { ChecksOnly = true }).Output!.Ledger);

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Assert.Equal(Text(LedgerSamples.Full()), Text(LedgerSamples.Full()));

    [Fact]
    public void Write_SharedTexts_StandOnce()
    {
        var ledger = LedgerSamples.Full();
        ledger = ledger with { Facts = [.. Enumerable.Range(2000, 50).Select(y => ledger.Facts[1] with { Key = new FactKey("ghg.s1", y.ToString(System.Globalization.CultureInfo.InvariantCulture)) })] };
        var text = Text(ledger);
        Assert.All(["Scope 1", "content/a.yaml", "https://example.org", "inventory"], t => Assert.Equal(2, text.Split(t).Length));
    }

    [Fact]
    public void Schema_InTheReference_AllowsWhatIsWrittenAndListsNothingElse()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "src", "reference", "facts-ledger.schema.json")));
        using var written = JsonDocument.Parse(LedgerWriter.Write(LedgerSamples.Full()));
        var used = new HashSet<string>(StringComparer.Ordinal);
        new SchemaCheck(schema.RootElement, used).Check(written.RootElement, schema.RootElement, "$");
        Assert.Equal(SchemaCheck.PropertiesOf(schema.RootElement).Order(), used.Order());
    }

    private static void AssertSame(FactsLedger ledger)
    {
        var read = LedgerReader.Read(LedgerWriter.Write(ledger), "facts.json");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(ledger.Facts.Length, read.Output!.Facts.Length);
        Assert.Equal(Text(ledger), Text(read.Output));
        Assert.Equal(LedgerCsv.Write(ledger).ToArray(), LedgerCsv.Write(read.Output).ToArray());
        Assert.Equal(ledger.Occurrences.Select(o => (o.Fact, o.From, o.Printed)), read.Output.Occurrences.Select(o => (o.Fact, o.From, o.Printed)));
    }

    private static string Text(FactsLedger ledger) => Encoding.UTF8.GetString(LedgerWriter.Write(ledger).Span);
}
