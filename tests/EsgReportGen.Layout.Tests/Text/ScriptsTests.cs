using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Hyphenation;
using EsgReportGen.Layout.Text;
using static EsgReportGen.Layout.Tests.Text.TextSample;

namespace EsgReportGen.Layout.Tests.Text;

/// <summary>Scripts beyond Latin, in fonts of Debian's packages fonts-noto-core and fonts-noto-cjk.</summary>
public sealed class ScriptsTests
{
    private const string Noto = "/usr/share/fonts/truetype/noto/";
    private const string Cjk = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
    private const double Em = 10;

    [Fact]
    public void Arabic_InItsOwnReport_BeginsAtTheSideOfItsLanguage()
    {
        var line = Assert.Single(Set("ar", "NotoSansArabic-Regular.ttf", "النطاق 1", 300));
        var items = line.Items.OfType<TextItem>().ToArray();

        // In the order of reading: what is read first is nearest to the edge where pages begin.
        Assert.Equal(["النطاق ", "1"], items.Select(FrameText.Of));
        Assert.Equal(0, items[0].Origin.X.Points);
        Assert.Equal(FrameWidth.Of(items[0]).Points, items[1].Origin.X.Points, 3);
    }

    [Fact]
    public void Arabic_WithinEnglish_KeepsTheOrderOfTheLine()
    {
        var line = Assert.Single(Set("en", "NotoSansArabic-Regular.ttf", "a مجموعة المثال b", 300));
        var items = line.Items.OfType<TextItem>().ToArray();
        Assert.Equal("a مجموعة المثال b", string.Concat(items.Select(FrameText.Of)));
        Assert.Equal(items.Select(i => i.Origin.X.Points).Order(), items.Select(i => i.Origin.X.Points));
    }

    [Fact]
    public void Arabic_OverTwoLines_IsOrderedLineByLine()
    {
        var lines = Set("ar", "NotoSansArabic-Regular.ttf", "بروتوكول GHG Protocol Standard في الحساب", 90);
        Assert.True(lines.Length > 1);
        Assert.Equal("بروتوكول GHG Protocol Standard في الحساب", string.Concat(lines.Select(l => string.Concat(l.Items.OfType<TextItem>().Select(FrameText.Of)))));
        Assert.All(lines, line => Assert.All(Visible(line), item => Assert.InRange(item.Origin.X.Points + FrameWidth.Of(item).Points, 0, 90.001)));
    }

    [Fact]
    public void Arabic_Justified_FillsLinesBySpaces()
    {
        const string Text = "تستخدم مراكز البيانات المياه لنقل الحرارة بعيدا عن الأجهزة وتختلف الكمية باختلاف المناخ وطريقة التبريد في كل موقع";
        var lines = Set("ar", "NotoSansArabic-Regular.ttf", Text, 150, isJustified: true);
        Assert.All(lines.Take(lines.Length - 1), line => Assert.Equal(150, Visible(line).Max(i => i.Origin.X.Points + FrameWidth.Of(i).Points), 0.1));
    }

    [Fact]
    public void Brackets_InHebrew_AreMirrored()
    {
        var catalog = Load(Noto + "NotoSansHebrew-Regular.ttf");
        var item = Set(catalog, "he", "א (ב", 200)[0].Items.OfType<TextItem>().Single(i => FrameText.Of(i).Contains('('));
        Assert.True(item.Text.IsRightToLeft);
        Assert.Contains(item.Text.Glyphs, g => g.Id == item.Text.Font.GlyphOf(')') && item.Text.Text[g.Cluster] == '(');
    }

    [Theory]
    [InlineData("NotoSansThai-Regular.ttf", "th", "การใช้พลังงานของบริษัทลดลงในปีที่ผ่านมา")]
    [InlineData("NotoSansDevanagari-Regular.ttf", "hi", "कंपनी की ऊर्जा की खपत पिछले वर्ष कम हुई क्योंकि")]
    [InlineData("NotoSansHebrew-Regular.ttf", "he", "צריכת האנרגיה של החברה ירדה בשנה שעברה")]
    public void Script_InNarrowLines_BreaksBetweenClustersOnly(string font, string language, string text)
    {
        var catalog = Load(Noto + font);
        var setter = new ParagraphSetter(new TextShaper(catalog), ThemeLoader.Default, language, WordTies.English, HyphenationCatalog.Empty);
        var lines = setter.Set(new ParagraphRequest([Words(text)], StyleOf(catalog), new Length(70)));
        Assert.True(lines.Length > 2);
        Assert.Equal(text, string.Concat(lines.Select(l => string.Concat(l.Items.OfType<TextItem>().Select(FrameText.Of)))));
        Assert.Empty(setter.TakeProblems());
        foreach (var line in lines)
            Assert.False(System.Globalization.CharUnicodeInfo.GetUnicodeCategory(FrameText.Of(line.Items.OfType<TextItem>().First())[0]) is System.Globalization.UnicodeCategory.NonSpacingMark);
    }

    [Fact]
    public void Thai_WithZeroWidthSpaces_BreaksThere()
    {
        var lines = Set("th", "NotoSansThai-Regular.ttf", "การใช้\u200Bพลังงาน\u200Bของ\u200Bบริษัท\u200Bลดลง", 60);
        Assert.All(lines.Take(lines.Length - 1), line => Assert.EndsWith("\u200B", string.Concat(line.Items.OfType<TextItem>().Select(FrameText.Of))));
    }

    [Theory]
    [InlineData("中中中中中中。中中", 6.5, "中中中中中中。|中中")]
    [InlineData("中中中中中（中中）中", 6.0, "中中中中中|（中中）中")]
    [InlineData("中中中中中“中中”中", 5.0, "中中中中中|“中中”中")]
    [InlineData("中中中“中”中中中", 5.6, "中中中“中”|中中中")]
    [InlineData("中中中中2030年中", 5.0, "中中中中|2030年中")]
    public void Chinese_Lines_KeepToTheirMarks(string text, double ems, string expected)
    {
        var lines = SetCjk(text, ems);
        Assert.Equal(expected, string.Join('|', lines.Select(l => string.Concat(l.Items.OfType<TextItem>().Select(FrameText.Of)))));
    }

    [Fact]
    public void Chinese_MarksSideBySide_ShareTheirWhite()
    {
        Assert.Equal(3.5 * Em, WidthOfCjk("中）。中"), 0.1);
        Assert.Equal(3 * Em, WidthOfCjk("中（中"), 0.1);
        Assert.Equal(3.5 * Em, WidthOfCjk("中「（中"), 0.1);
        Assert.Equal(3.5 * Em, WidthOfCjk("中）（中"), 0.1);
    }

    [Fact]
    public void Chinese_MarkAtTheEndOfALine_LosesItsBlankHalf()
    {
        var line = SetCjk("中中中。", 20)[0];
        Assert.Equal(3.5 * Em, line.Width.Points, 0.1);
    }

    [Fact]
    public void Chinese_BracketAtTheStartOfALine_StandsAtTheEdge()
    {
        var line = SetCjk("（中中", 20)[0];
        Assert.Equal(2.5 * Em, line.Width.Points, 0.1);
        Assert.Equal(-0.5 * Em, ((TextItem)line.Items[0]).Origin.X.Points, 0.1);
    }

    [Fact]
    public void Chinese_BesideLatin_StandsAlittleApartInTheLineAndNotInTheText()
    {
        var catalog = Load(Cjk);
        var line = Set(catalog, "zh-Hans", "中A中", 200)[0];
        Assert.Equal("中A中", string.Concat(line.Items.OfType<TextItem>().Select(FrameText.Of)));
        var latin = Set(catalog, "zh-Hans", "A", 200)[0].Width.Points;
        Assert.Equal((2 * Em) + latin + (0.4 * Em), line.Width.Points, 0.1);
    }

    [Fact]
    public void Chinese_Justified_GrowsTheGapsBetweenIdeographs()
    {
        var lines = SetCjk(string.Concat(Enumerable.Repeat("中国的水资源，", 8)), 10.3, isJustified: true);
        Assert.All(lines.Take(lines.Length - 1), line => Assert.Equal(10.3 * Em, Right(line), 0.05));
        Assert.DoesNotContain(lines, line => string.Concat(line.Items.OfType<TextItem>().Select(FrameText.Of))[0] is '，');
    }

    [Fact]
    public void Chinese_HangingPunctuation_StandsOutsideTheMeasure()
    {
        var catalog = Load(Cjk);
        var theme = ThemeLoader.Default with { Type = ThemeLoader.Default.Type with { HangsPunctuation = true } };
        var setter = new ParagraphSetter(new TextShaper(catalog), theme, "zh-Hans", WordTies.English, HyphenationCatalog.Empty);
        var lines = setter.Set(new ParagraphRequest([Words("中中中中。中中")], StyleOf(catalog), new Length((4 * Em) + 0.1)));
        Assert.Equal(["中中中中。", "中中"], lines.Select(l => string.Concat(l.Items.OfType<TextItem>().Select(FrameText.Of))));
        Assert.Equal(4 * Em, lines[0].Width.Points, 0.1);
    }

    private static TextItem[] Visible(LineBox line) => [.. line.Items.OfType<TextItem>().Where(item => !string.IsNullOrWhiteSpace(FrameText.Of(item)))];

    // The right edge of the ink, where a mark's blank half is no ink.
    private static double Right(LineBox line)
    {
        var last = line.Items.OfType<TextItem>().Last();
        var isMark = FrameText.Of(last)[^1] is '，' or '。';
        return last.Origin.X.Points + FrameWidth.Of(last).Points - (isMark ? Em / 2 : 0);
    }

    private static double WidthOfCjk(string text) => SetCjk(text, 50)[0].Width.Points;

    private static ImmutableArray<LineBox> SetCjk(string text, double ems, bool isJustified = false) => Set(Load(Cjk), "zh-Hans", text, ems * Em, isJustified);

    private static ImmutableArray<LineBox> Set(string language, string font, string text, double measure, bool isJustified = false) =>
        Set(Load(Noto + font), language, text, measure, isJustified);

    private static ImmutableArray<LineBox> Set(FontCatalog catalog, string language, string text, double measure, bool isJustified = false) =>
        new ParagraphSetter(new TextShaper(catalog), ThemeLoader.Default, language, WordTies.English, HyphenationCatalog.Empty)
            .Set(new ParagraphRequest([Words(text)], StyleOf(catalog) with { IsJustified = isJustified }, new Length(measure)));

    private static TextStyle StyleOf(FontCatalog catalog) =>
        Body with { Family = catalog.Families.FirstOrDefault(f => f.EndsWith(" SC", StringComparison.Ordinal)) ?? catalog.Families[^1], Size = new Length(Em) };

    private static FontCatalog Load(string path)
    {
        if (!File.Exists(path))
            Assert.Skip($"{path} is not installed");
        var bag = new DiagnosticBag();
        var catalog = FontCatalog.Create([new FontFile(path, File.ReadAllBytes(path))], bag);
        Assert.Equal(0, bag.Count);
        return catalog;
    }
}
