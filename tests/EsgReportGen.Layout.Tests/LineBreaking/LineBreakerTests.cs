using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Tests.LineBreaking;

public sealed class LineBreakerTests
{
    // Debian's package unicode-data.
    private const string ConformanceFile = "/usr/share/unicode/auxiliary/LineBreakTest.txt";

    [Fact]
    public void Find_UnicodeConformanceFile_AgreesOnEveryLine()
    {
        if (!File.Exists(ConformanceFile))
            Assert.Skip("the package unicode-data is not installed");

        var failures = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(ConformanceFile))
        {
            var sample = line.Split('#')[0].Trim();
            if (sample.Length == 0)
                continue;
            count++;
            var actual = Describe(Parse(sample));
            if (actual != sample)
                failures.Add($"{line}\n  but {actual}");
        }

        Assert.Equal(7654, count);
        Assert.True(failures.Count == 0, $"{failures.Count} failures, first:\n{string.Join('\n', failures[..Math.Min(5, failures.Count)])}");
    }

    [Theory]
    [InlineData("39.0 % of all", "39.0 |% |of |all")]
    [InlineData("1,234.5 (5) US$3.4 $(12.5)", "1,234.5 |(5) |US$3.4 |$(12.5)")]
    [InlineData("39.0\u00A0% 12\u202Fkg", "39.0\u00A0% |12\u202Fkg")]
    [InlineData("in FY2023/24, e.g. scope 3+", "in |FY2023/24, |e.g. |scope |3+")]
    [InlineData("hard\nbreak", "hard\n!break")]
    [InlineData("well-known data\u00ADcentre", "well-|known |data\u00AD|centre")]
    [InlineData("中国的“碳中和”目标，2030年（范围一）。", "中|国|的“碳|中|和”目|标，|2030|年|（范|围|一）。")]
    [InlineData("𝟓𠀀𠀁", "𝟓|𠀀|𠀁")]
    [InlineData("", "")]
    public void Find_Text_GivesOpportunities(string text, string expected) => Assert.Equal(expected, Mark(text));

    private static string Mark(string text)
    {
        var opportunities = new BreakOpportunity[text.Length + 1];
        LineBreaker.Find(text, opportunities);
        var marked = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            marked.Append(opportunities[i] switch { BreakOpportunity.Allowed => "|", BreakOpportunity.Mandatory => "!", _ => "" }).Append(text[i]);
        return marked.ToString();
    }

    private static string Parse(string sample)
    {
        var text = new StringBuilder();
        foreach (var part in sample.Split(' '))
        {
            if (part is not ("÷" or "×"))
                text.Append(char.ConvertFromUtf32(int.Parse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        }

        return text.ToString();
    }

    private static string Describe(string text)
    {
        var opportunities = new BreakOpportunity[text.Length + 1];
        LineBreaker.Find(text, opportunities);
        var described = new StringBuilder("×");
        for (var at = 0; at < text.Length;)
        {
            var code = char.ConvertToUtf32(text, at);
            at += code > 0xFFFF ? 2 : 1;
            described.Append(CultureInfo.InvariantCulture, $" {code:X4} {(opportunities[at] is BreakOpportunity.None ? '×' : '÷')}");
        }

        return described.ToString();
    }
}
