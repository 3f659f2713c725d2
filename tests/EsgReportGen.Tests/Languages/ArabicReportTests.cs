using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Testing;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Languages;

/// <summary>A report that is read from the right, from its YAML to the file.</summary>
public sealed class ArabicReportTests
{
    // The margins of the theme, and its side column with the gap, which stands at the left here.
    private const double Margin = 21;
    private const double Side = 42 + 6;

    private static readonly Lazy<Report> Built = new(Build);

    private readonly Report report = ArabicReport.HasFont ? Built.Value : null!;

    public ArabicReportTests() => Assert.SkipUnless(ArabicReport.HasFont, "the package fonts-noto-core is not installed");

    [Fact]
    public void Heading_BeginsAtTheRightMargin()
    {
        var title = Find("المناخ والطاقة", page: 2);
        Assert.Equal(report.Pages.Pages[2].Size.Width.Points - Length.FromMillimetres(Margin).Points, title.Right, 0.1);
    }

    [Fact]
    public void Columns_OfTheTable_StandFromRightToLeft() =>
        Assert.True(Find("المؤشر", 2).Left > Find("الوحدة", 2).Right && Find("الوحدة", 2).Left > Find("2022", 2).Right && Find("2023", 2).Left > Find("2024", 2).Right);

    [Fact]
    public void Labels_OfLists_StandAtTheRightOfTheirItems() => Assert.True(Find("•", 3).Left > Find("الكهرباء", 3).Right);

    [Fact]
    public void LatinWordsAndNumbers_RunFromLeftToRight()
    {
        Assert.False(Find("GHG", 2).Item.Text.IsRightToLeft);
        Assert.True(Find("Protocol", 2).Left > Find("GHG", 2).Right);
        Assert.True(Find("(", 2).Left > Find("Protocol", 2).Right);

        // The sign stays with its number: at its left.
        var change = Find("−4.3", 2);
        Assert.Equal(0, change.Item.Text.Glyphs[change.Item.Start].Cluster);
        Assert.True(Find("%", 2).Left >= change.Right);
    }

    [Fact]
    public void Code_RunsFromTheLeftEdgeOfItsColumn()
    {
        var edge = Length.FromMillimetres(Margin + Side).Points;
        Assert.InRange(Find("meter.read", 3).Left, edge, edge + 12);
    }

    [Fact]
    public void Pages_HaveEveryLetterWithinTheMargins()
    {
        var left = Length.FromMillimetres(Margin).Points - 0.01;
        var right = report.Pages.Pages[2].Size.Width.Points - left;
        Assert.All(Texts(2).Concat(Texts(3)), text => Assert.True(text.Left >= left && text.Right <= right, $"{text.Left} to {text.Right}"));
    }

    [Fact]
    public void File_IsReadInTheOrderOfTheSource()
    {
        var read = Run("pdfinfo", "-struct-text");
        Assert.Contains("\"يصف هذا القسم انبعاثات النطاق 1 ثم النطاق 2 وفق بروتوكول GHG Protocol (Corporate Standard)، ويستند إلى بيانات منصة Alibaba Cloud", read);
        Assert.Contains("/WritingMode /RlTb", read);
        Assert.Contains("ثم النطاق", Run("pdftotext"));
    }

    [Fact]
    public void Numbers_InArabicDigits_AreTheSameFacts()
    {
        var files = Directory.EnumerateFiles(ArabicReport.Folder(Repository.Root), "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(ArabicReport.Folder(Repository.Root), path).Replace('\\', '/'), File.ReadAllText(path)));
        var world = new MemoryWorld(files)
            .Replace("templates/ar/locale.yaml", "numbers: { decimal: \".\", group: \",\", percent: \"{}%\" }", "numbers: { digits: arabic, decimal: \"٫\", group: \"٬\", percent: \"{}٪\" }")
            .With("templates/theme.yaml", "fonts: { text: Noto Sans Arabic }")
            .With("content/fonts/arabic.ttf", File.ReadAllBytes(ArabicReport.FontPath));
        var result = ReportCompiler.Compile(world, new ReportOptions());
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(DiagnosticRenderer.Render));
        var found = new List<Seen>();
        Collect(result.Output!.Pages.Pages[2].Items, 0, found);
        var texts = found.Select(seen => FrameText.Of(seen.Item)).ToArray();
        Assert.Contains("١٬٣٥٠", texts);
        Assert.Contains("١.١", texts);
        Assert.DoesNotContain(texts, text => text.Contains("1,350", StringComparison.Ordinal));
        Assert.Equal("٣", result.Output.Pages.Pages[2].Label);
    }

    [Fact]
    public void File_IsSound() => Assert.Contains("No syntax or stream encoding errors found", Run("qpdf", "--check"));

    private static Report Build()
    {
        var result = ReportCompiler.Compile(ArabicReport.Open(Repository.Root), new ReportOptions());
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(DiagnosticRenderer.Render));
        return result.Output!;
    }

    private Seen Find(string text, int page) => Texts(page).First(seen => FrameText.Of(seen.Item).StartsWith(text, StringComparison.Ordinal));

    private List<Seen> Texts(int page)
    {
        var found = new List<Seen>();
        Collect(report.Pages.Pages[page].Items, 0, found);
        return found;
    }

    private static void Collect(ImmutableArray<FrameItem> items, double x, List<Seen> found)
    {
        foreach (var item in items)
        {
            if (item is GroupItem group)
                Collect(group.Items, x + group.Origin.X.Points, found);
            else if (item is TextItem text)
                found.Add(new Seen(text, x + text.Origin.X.Points, x + text.Origin.X.Points + FrameWidth.Of(text).Points));
        }
    }

    private string Run(string program, string option = "-enc")
    {
        if (!File.Exists("/usr/bin/" + program))
            Assert.Skip($"{program} is not installed");
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, report.Pdf.ToArray());
            string[] arguments = program == "pdftotext" ? [option, "UTF-8", path, "-"] : [option, path];
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
            var read = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return read;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed record Seen(TextItem Item, double Left, double Right);
}
