using System;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Tests.Ledger;

/// <summary>A ledger may have been changed by anyone since it was written.</summary>
public sealed class LedgerReaderTests
{
    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{", "not JSON at line 1")]
    [InlineData("[]", "`schema`")]
    [InlineData("{}", "`schema` is not there")]
    [InlineData("{\"schema\": \"1\"}", "whole number")]
    [InlineData("{\"schema\": 0}", "`schema` is below 1")]
    [InlineData("{\"schema\": 1}", "is not there")]
    [InlineData("[[[[[[[[[[[[]]]]]]]]]]]]", "not JSON")]
    public void Read_NoLedger_IsAFinding(string json, string said)
    {
        var read = LedgerReader.Read(Encoding.UTF8.GetBytes(json), "x.json");

        Assert.Null(read.Output);
        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal(("ESG9120", "x.json"), (finding.Id, finding.Span.File!.Path));
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"metric\":0,", "\"metric\":99,", "metrics[99] is not there in `facts[0]`")]
    [InlineData("\"metric\":1,", "\"metric\":-1,", "metrics[-1] is not there in `facts[1]`")]
    [InlineData("\"at\":[0,3,7]", "\"at\":[0,3]", "an array of 3 items is not there in `facts[1]`")]
    [InlineData("\"at\":[0,3,7]", "\"at\":[9,3,7]", "files[9] is not there in `facts[1]`")]
    [InlineData("\"printed\":", "\"printing\":", "`printed` is not there in `occurrences[0]`")]
    [InlineData("\"value\":\"1\"", "\"value\":1", "`value` is no text in `facts[0]`")]
    [InlineData("\"value\":\"1\"", "\"value\":\"\\ud800\"", "`value` is no Unicode text in `facts[0]`")]
    [InlineData("[2,70.9,", "[2,1e999,", "a number is not there in `occurrences[0]`")]
    [InlineData("\"inputs\":[1,2,", "\"inputs\":[1,2000,", "facts[2000] is not there in `facts[0]`")]
    public void Read_Damaged_SaysWhere(string old, string damaged, string said)
    {
        var text = Encoding.UTF8.GetString(LedgerWriter.Write(LedgerSamples.Full()).Span);
        Assert.Contains(old, text, StringComparison.Ordinal);

        var read = LedgerReader.Read(Encoding.UTF8.GetBytes(text.Replace(old, damaged, StringComparison.Ordinal)), "x.json");
        Assert.Null(read.Output);
        Assert.Contains(said, Assert.Single(read.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NewerForm_IsRefused()
    {
        var finding = Assert.Single(LedgerReader.Read("{\"schema\": 2, \"anything\": []}"u8.ToArray(), "x.json").Diagnostics);
        Assert.Equal("ESG9121", finding.Id);
        Assert.Contains("form 2", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownMembers_ArePassedOver()
    {
        var text = Encoding.UTF8.GetString(LedgerWriter.Write(LedgerSamples.Full()).Span).Replace("\"report\":", "\"later\": [1], \"report\":", StringComparison.Ordinal);
        Assert.NotNull(LedgerReader.Read(Encoding.UTF8.GetBytes(text), "x.json").Output);
    }

    [Fact]
    public void Read_LedgerBeyondTheLimit_IsRefused() =>
        Assert.Equal("ESG9122", Assert.Single(LedgerReader.Read(new byte[(128 << 20) + 1], "x.json").Diagnostics).Id);

    [Fact]
    public void Read_AnyDamage_NeverThrows()
    {
        var good = LedgerWriter.Write(LedgerSamples.Full()).ToArray();
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, 3]).Array[1, 6].Sample(changes =>
        {
            var bytes = good.ToArray();
            foreach (var (at, value, cut) in changes)
                bytes = cut == 0 ? bytes[..Math.Min(at, bytes.Length)] : [.. bytes.Take(at), value, .. bytes.Skip(at + cut)];
            var read = LedgerReader.Read(bytes, "x.json");
            Assert.Equal(read.Output is null, !read.Diagnostics.IsEmpty);
        });
    }
}
