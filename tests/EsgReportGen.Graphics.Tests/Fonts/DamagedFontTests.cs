using System;
using System.Linq;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Graphics.Tests.Fonts;

public sealed class DamagedFontTests
{
    private static readonly byte[] Sound = TestFonts.Regular.Data.ToArray();

    [Fact]
    public void Create_CutOffAnywhere_IsReportedOrWorks() =>
        Gen.Int[0, Sound.Length].Sample(length => Use(Sound[..length]), iter: 200);

    [Fact]
    public void Create_BytesChanged_IsReportedOrWorks() =>
        Gen.Select(Gen.Int[0, 4000], Gen.Byte).Array[1, 30].Sample(
            changes =>
            {
                var bytes = (byte[])Sound.Clone();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                Use(bytes);
            },
            iter: 150);

    [Fact]
    public void Create_OutlinesChanged_IsReportedOrWorks() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte).Array[50, 500].Sample(
            changes =>
            {
                var bytes = (byte[])Sound.Clone();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                Use(bytes);
            },
            iter: 100);

    [Theory]
    [InlineData("hmtx")]
    [InlineData("glyf")]
    [InlineData("cmap")]
    [InlineData("name")]
    public void Create_TableRenamed_SaysWhichIsMissing(string tag)
    {
        var bytes = (byte[])Sound.Clone();
        var at = bytes.AsSpan(0, 400).IndexOf(System.Text.Encoding.ASCII.GetBytes(tag));
        bytes[at] = (byte)'X';
        var bag = new DiagnosticBag();
        FontCatalog.Create([new FontFile("f.ttf", bytes)], bag);
        var message = Assert.Single(bag.ToImmutable()).Message;
        Assert.Contains(tag == "glyf" ? "only pictures" : $"`{tag}`", message);
    }

    [Fact]
    public void Create_RestrictedLicence_IsRefused()
    {
        var bytes = (byte[])Sound.Clone();
        var record = bytes.AsSpan(0, 400).IndexOf("OS/2"u8);
        var table = (bytes[record + 8] << 24) | (bytes[record + 9] << 16) | (bytes[record + 10] << 8) | bytes[record + 11];
        bytes[table + 9] = 2;
        var bag = new DiagnosticBag();
        FontCatalog.Create([new FontFile("f.ttf", bytes)], bag);
        Assert.Equal("ESG5003", Assert.Single(bag.ToImmutable()).Id);
    }

    private static void Use(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var catalog = FontCatalog.Create([new FontFile("content/fonts/damaged.ttf", bytes)], bag);
        Assert.All(bag.ToImmutable(), d => Assert.StartsWith("ESG50", d.Id));
        if (bag.Count > 0)
            return;
        var face = catalog.Find(catalog.Families[^1], 400)!;
        var parts = new TextShaper(catalog).Shape("AVATAR 1,234.5 t CO₂e", face);
        foreach (var part in parts)
        {
            Assert.DoesNotContain(part.Glyphs, g => g.Id == 0);
            FontSubsetter.Subset(part.Font, part.Glyphs.Select(g => g.Id).ToArray());
        }
    }
}
