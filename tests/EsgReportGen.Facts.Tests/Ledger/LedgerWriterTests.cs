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
