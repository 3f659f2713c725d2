using System;
using System.Linq;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Languages;

/// <summary>A check of one language looks at the templates of all of them.</summary>
public sealed class OtherLanguagesTests
{
    private static readonly MemoryWorld World = SmallReport.Create()
        .Replace(SmallReport.ReportPath, "languages: [en]", "languages: [en, de]")
        .With("templates/de/climate.md", "---\ntitle: Klima\n---\n{{ if false }}{{ m.ghg.s12 | in \"kWh\" }}{{ end }}\n\n```kpis\nitems: [ghg.nix]\n```\n")
        .With("templates/fr/climate.md", "# Climat\n");

    [Theory]
    [InlineData(true, "ESG3010 templates/de/climate.md:4, ESG3004 templates/de/climate.md:7, ESG3111 templates/fr/climate.md:1")]
    [InlineData(false, "")]
    public void Templates_OfLanguagesThatAreNotMade_AreCheckedByCheck(bool checksOnly, string expected)
    {
        var result = ReportCompiler.Compile(World, new ReportOptions { ChecksOnly = checksOnly });
        Assert.Equal(expected, string.Join(", ", result.Diagnostics.Select(d => FormattableString.Invariant($"{d.Id} {d.Span.File!.Path}:{d.Span.StartPosition.Line}"))));
    }
}
