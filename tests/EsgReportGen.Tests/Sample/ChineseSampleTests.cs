using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Worlds;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace EsgReportGen.Tests.Sample;

/// <summary>The sample's Chinese edition, where Debian's package fonts-noto-cjk is installed.</summary>
public sealed class ChineseSampleTests
{
    private static readonly Lazy<Compilation<Report>> Built = new(() => Build(new DiskWorld(Repository.Root) { Fonts = MachineFonts.OfSystem() }));

    [Fact]
    public void Build_WholeEdition_HasTheChaptersOfTheSourceAndNoFinding()
    {
        var report = Chinese();
        var source = ReportCompiler.Compile(new DiskWorld(Repository.Root) { Fonts = MachineFonts.OfSystem() }, new ReportOptions()).Output!;
        Assert.Equal(source.Document.Chapters.Select(c => c.Key), report.Document.Chapters.Select(c => c.Key));
        Assert.Equal([], Built.Value.Diagnostics.Where(d => d.Id != "ESG5005").Select(DiagnosticRenderer.Render));
    }

    [Fact]
    public void Pages_SayNumbersTheChineseWay()
    {
        var text = TextOf(Chinese());
        Assert.Contains("减排量为232万吨二氧化碳当量，较2023财年的141.9万吨二氧化碳当量增长63.5%。", text, StringComparison.Ordinal);
        Assert.Contains("至2024年3月31日止", text, StringComparison.Ordinal);
        Assert.Contains("较2023财年 +2.1个百分点", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_AreSetInTheNamedFontsAndNoOther() =>
        Assert.Equal(
            ["Inter-Light", "Inter-Regular", "Inter-SemiBold", "NotoSansCJKsc-Bold", "NotoSansCJKsc-Regular"],
            Letters(Chinese()).Select(l => l.FontName!.Split('+')[^1]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Claim_AgainstTheData_IsFoundInChinese()
    {
        Chinese();
        var world = World().Replace("templates/zh-Hans/highlights.md", "[增长]{claim", "[减少]{claim");
        Assert.Contains(Build(world).Diagnostics, d => d.Id == "ESG4103" && d.Span.File!.Path == "templates/zh-Hans/highlights.md");
    }

    [Fact]
    public void Build_MachineWithoutTheFonts_SaysWhatToInstall()
    {
        var findings = Build(World(hasFonts: false)).Diagnostics;
        var finding = Assert.Single(findings, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("ESG5010", "templates/zh-Hans/theme.yaml"), (finding.Id, finding.Span.File!.Path));
        Assert.Contains("`fonts-noto-cjk`", finding.Hint, StringComparison.Ordinal);
    }

    private static Report Chinese()
    {
        if (!File.Exists("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"))
            Assert.Skip("Debian's package fonts-noto-cjk is not installed");
        Assert.True(Built.Value.Succeeded, string.Join("\n", Built.Value.Diagnostics.Select(DiagnosticRenderer.Render)));
        return Built.Value.Output!;
    }

    private static Compilation<Report> Build(IReportWorld world) => ReportCompiler.Compile(world, new ReportOptions { Language = "zh-Hans" });

    private static MemoryWorld World(bool hasFonts = true) => hasFonts ? SampleReport.World.On(MachineFonts.OfSystem()) : SampleReport.World;

    private static string TextOf(Report report) => string.Concat(Letters(report).Select(l => l.Value));

    // Read by another reader than ours: what it sees is what the file says of its glyphs.
    private static List<Letter> Letters(Report report)
    {
        using var pdf = PdfDocument.Open(report.Pdf.ToArray());
        return [.. pdf.GetPages().SelectMany(p => p.Letters)];
    }
}
