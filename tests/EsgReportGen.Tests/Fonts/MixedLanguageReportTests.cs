using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Worlds;
using UglyToad.PdfPig;

namespace EsgReportGen.Tests.Fonts;

/// <summary>A report in one language with words of others, where Debian's package fonts-noto-cjk is installed.</summary>
public sealed class MixedLanguageReportTests
{
    // The last four share glyphs two by two: a compatibility ideograph and a radical with the character that they look like.
    private const string SharedGlyphs = "豈\uF900一\u2F00";

    [Fact]
    public void Words_OfAnotherLanguage_HaveItsFormsOfOneFont()
    {
        var glyphs = Items(Build("[骨]{lang=zh-Hans} [骨]{lang=ja}")).Where(t => FrameText.Of(t) == "骨").Select(t => (t.Text.Font.Family, t.Text.Glyphs[t.Start].Id)).ToArray();
        Assert.Equal(["Noto Sans CJK SC", "Noto Sans CJK SC"], glyphs.Select(g => g.Family));
        Assert.NotEqual(glyphs[0].Id, glyphs[1].Id);
    }

    [Fact]
    public void Words_OfALanguageWithAFontOfItsOwn_ComeFromThatFont()
    {
        var families = Items(Build("[骨]{lang=zh-Hans} [骨]{lang=ja}", "Noto Sans CJK SC, Noto Sans CJK JP")).Where(t => FrameText.Of(t) == "骨").Select(t => t.Text.Font.Family);
        Assert.Equal(["Noto Sans CJK SC", "Noto Sans CJK JP"], families);
    }

    [Fact]
    public void Characters_ThatShareAGlyph_AreReadAsTheyWereWritten()
    {
        using var pdf = PdfDocument.Open(Build(SharedGlyphs).Pdf.ToArray());
        Assert.Contains(SharedGlyphs, string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value)), StringComparison.Ordinal);
    }

    private static Report Build(string words, string fallback = "Noto Sans CJK SC")
    {
        if (!File.Exists("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"))
            Assert.Skip("Debian's package fonts-noto-cjk is not installed");
        var small = SmallReport.Create();
        var world = small.With(SmallReport.ChapterPath, small[SmallReport.ChapterPath] + "\n\nWords: " + words + "\n")
            .With("templates/theme.yaml", $"fonts: {{ fallback: [{fallback}] }}\n").On(MachineFonts.OfSystem());
        var result = ReportCompiler.Compile(world, new ReportOptions());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(DiagnosticRenderer.Render)));
        return result.Output;
    }

    private static IEnumerable<TextItem> Items(Report report) => report.Pages.Pages.SelectMany(p => Items(p.Items));

    private static IEnumerable<TextItem> Items(IEnumerable<FrameItem> items) => items.SelectMany(i => i switch
    {
        TextItem text => [text],
        GroupItem group => Items(group.Items),
        _ => Array.Empty<TextItem>(),
    });
}
