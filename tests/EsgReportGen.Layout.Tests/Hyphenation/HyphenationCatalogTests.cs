using System;
using System.IO;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Layout.Hyphenation;

namespace EsgReportGen.Layout.Tests.Hyphenation;

public sealed class HyphenationCatalogTests
{
    // The patterns that Liang's dissertation goes through, chapter 2, for one word.
    private const string Liang = "hy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n1tio\n2io\no2n\n";

    [Theory]
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("Hyphenation", "Hy-phen-ation")]
    [InlineData("on", "on")]
    [InlineData("HYPHENATION", "HY-PHEN-ATION")]
    public void Hyphenate_Word_FollowsItsPatterns(string word, string expected) => Assert.Equal(expected, Hyphenate("en.pat", Liang, word));

    [Theory]
    [InlineData("en.pat", "1b\nta-ble\n", "table", "ta-ble")]
    [InlineData("en.pat", "ta1ble\nta-ble\ntable-s\n", "tables", "table-s")]
    [InlineData("en.tex", "% a comment with \\patterns{x1y}\n\\patterns{a1b % more\n c1d}\n\\hyphenation{as-so-ciate}", "associate", "as-so-ciate")]
    [InlineData("en.tex", "\\lefthyphenmin=3 \\righthyphenmin=4\n\\patterns{1a 1b 1c 1d}", "xaxbxcxdx", "xax-bx-cxdx")]
    [InlineData("de.dic", "UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\n1b\nNEXTLEVEL\n1d\n", "aabada", "aa-ba-da")]
    [InlineData("de.dic", "UTF-8\na21b\na12c\n", "aaabacab", "aaa-bacab")]
    [InlineData("de.pat", "left 4\nright 1\n1b\n", "aabaabab", "aabaa-ba-b")]
    [InlineData("fr.pat", ".a1b\nb1c.\n", "abbc", "abbc")]
    [InlineData("ru.pat", "\u044F1\u0431\n", "\u042F\u0431\u044F\u0431\u0430", "\u042F\u0431\u044F-\u0431\u0430")]
    public void Hyphenate_WithFilesOfEachForm_DividesTheWord(string name, string text, string word, string expected) =>
        Assert.Equal(expected, Hyphenate(name, text, word));

    [Theory]
    [InlineData("en-GB", "en-GB")]
    [InlineData("en-gb-oxendict", "en-GB")]
    [InlineData("en-US", "en")]
    [InlineData("de-AT", "de-AT")]
    [InlineData("fr", null)]
    public void Find_Language_TakesTheLongestTag(string language, string? expected)
    {
        var catalog = HyphenationCatalog.Read([Source("en.pat", "1b"), Source("en-GB.pat", "1b"), Source("de_AT.dic", "UTF-8\n1b")], "en", new DiagnosticBag());
        Assert.Equal(expected, catalog.Find(language)?.Language.Replace('_', '-'));
    }

    [Theory]
    [InlineData("en.pat", "a1b\nhy33ph\n", 2, 3, "33", "two digits")]
    [InlineData("en.pat", "a1b\n  a!b\n", 2, 4, "!", "letters and digits")]
    [InlineData("en.pat", "a1b\nleft x\n", 2, 6, "x", "from 1 to 9")]
    [InlineData("en.pat", "a1b\nab cd\n", 2, 1, "ab cd", "a space")]
    [InlineData("en.pat", "a1b\n123\n", 2, 1, "123", "two digits")]
    [InlineData("en.pat", "a1b\n.1\n", 2, 1, ".1", "letter")]
    [InlineData("en.pat", "a1b\nta-b*le\n", 2, 5, "*", "letters and hyphens")]
    [InlineData("en.tex", "\\patterns{a1b a.b}", 1, 16, ".", "letters and digits")]
    public void Read_BadPattern_IsToldAtItsPlace(string name, string text, int line, int column, string place, string problem)
    {
        var bag = new DiagnosticBag();
        HyphenationCatalog.Read([Source(name, text)], "en", bag);
        var finding = bag.ToImmutable()[0];
        Assert.Equal("ESG5108", finding.Id);
        Assert.Equal((line, column), (finding.Span.StartPosition.Line, finding.Span.StartPosition.Column));
        if (!place.All(char.IsAsciiDigit) || place.Length == 2)
            Assert.StartsWith(finding.Span.Text, place);
        Assert.Contains(problem, finding.Message);
    }

    [Fact]
    public void Read_FileWithoutPatterns_IsTold()
    {
        var bag = new DiagnosticBag();
        HyphenationCatalog.Read([Source("en.tex", "\\message{nothing}")], "en", bag);
        Assert.Equal("ESG5109", Assert.Single(bag.ToImmutable()).Id);
    }

    [Fact]
    public void Read_AnyFile_NeverThrows() => Gen.Select(Gen.String, Gen.Int[0, 2].Select(i => ((string[])["en.pat", "en.tex", "en.dic"])[i]), Gen.String).Sample((text, name, word) =>
    {
        var patterns = HyphenationCatalog.Read([Source(name, "UTF-8\n" + text)], "en", new DiagnosticBag()).Find("en")!;
        patterns.TryHyphenate(word, new bool[word.Length]);
    });

    [Theory]
    [InlineData("associates", "as-so-ciates")]
    [InlineData("sustainability", "sus-tain-abil-ity")]
    public void Hyphenate_WithTheDictionaryOfDebian_KnowsEnglish(string word, string expected)
    {
        const string Path = "/usr/share/hyphen/hyph_en_US.dic";
        if (!File.Exists(Path))
            Assert.Skip("the package hyphen-en-us is not installed");
        Assert.Equal(expected, Hyphenate("en_US.dic", File.ReadAllText(Path), word));
    }

    private static SourceFile Source(string name, string text) => new("content/hyphenation/" + name, text);

    private static string Hyphenate(string name, string text, string word)
    {
        var bag = new DiagnosticBag();
        var patterns = HyphenationCatalog.Read([Source(name, text)], "en", bag).Find(name[..name.IndexOf('.', StringComparison.Ordinal)].Replace('_', '-'))!;
        Assert.Empty(bag.ToImmutable());
        var breaks = new bool[word.Length];
        patterns.TryHyphenate(word, breaks);
        var divided = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
            divided.Append(breaks[i] ? "-" : string.Empty).Append(word[i]);
        return divided.ToString();
    }
}
