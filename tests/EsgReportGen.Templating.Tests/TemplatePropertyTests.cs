using System;
using System.Linq;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.Tests;

/// <summary>What holds for every template text.</summary>
public sealed class TemplatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "{{ ", " }}", "m.energy.share", "m.ghg.s3", " | ", "at prior", "change 'a' 'b'", "for x in ", "end", "if ", "else", "func f", "capture c", "x", "=", "1", "..", "$'", "'",
        "# ", "## ", "- ", "1. ", "> ", "| a | b |\n", "|---|--:|\n", "**", "*", "~", "^", "`", "```\n", "```kpis\n", "```metrics-table\n", "rows: [ghg.s3]\n", "items:\n  - x\n", "toc\n",
        "::: callout", "::: keep\n", ":::\n", "{.lead}", "{#a}", "{claim=\"x\"}", "[", "]", "(", ")", "![", "[^1]", "[^1]: ", "#a", "https://x.y", "<b>", "&amp;", "\\", "\n", "\n\n", "    ", " ", "é", "中", "---\n", "\uFDD0", "\uFDD11", "\0", "\r\n", "\t",
    ];

    private static readonly Gen<string> Templates = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Read_OfAnyText_EndsWithFindingsInsideTheFile() => Templates.Sample(
        template =>
        {
            var read = TemplateProject.Raw(template).Read();
            foreach (var finding in read.Diagnostics)
                CheckPlace(finding.Span, finding);
            if (read.Succeeded)
                Assert.NotEmpty(read.Output.Chapters);
        },
        iter: Fuzz(1_000));

    [Fact]
    public void Read_OfTheSameText_GivesTheSame() => Templates.Sample(
        template => Assert.Equal(Findings("# A\n" + template), Findings("# A\n" + template)),
        iter: 200);

    private static int Fuzz(int count) => int.TryParse(Environment.GetEnvironmentVariable("ESG_FUZZ"), out var more) ? more : count;

    private static string[] Findings(string template) => [.. TemplateProject.Raw(template).Read().Diagnostics.Select(TemplateProject.Show)];

    private static void CheckPlace(SourceSpan span, Diagnostic finding)
    {
        Assert.NotNull(span.File);
        Assert.True(span.Start >= 0 && span.End >= span.Start && span.End <= span.File.Text.Length, $"{finding.Id} {span.Start}..{span.End}");
        Assert.False(string.IsNullOrWhiteSpace(finding.Message));
        Assert.False(string.IsNullOrWhiteSpace(finding.Hint), finding.Id);
        Assert.DoesNotContain("{0}", finding.Message, StringComparison.Ordinal);
    }
}
