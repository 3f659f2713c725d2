using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Facts.Tests.Numerals;

/// <summary>A report with known facts and any text, and what its numerals come to.</summary>
internal static class Prose
{
    public const string Report = """
        report:
          id: prose
          organization: 3 Rivers Group
          title: Environmental data
          date: 2024-07-22
          fiscalYear: { label: "FY{yyyy}", ends: "03-31" }
          period: FY2024
          languages: [en]
          chapters: [text]
          frameworks: [gri@2021]
          names: [Scope 1, ISO 14001, "1.5 °C", "Category #"]
        """;

    public const string Metrics = """
        notes:
          counted: Two meters were counted by hand.
        metrics:
          ghg.reduction.cainiao: { label: Reduction at Cainiao, unit: tCO2e, values: { FY2023: 410000, FY2024: 458000 } }
          ghg.reduction.own: { label: Reduction in own operations, unit: tCO2e, values: { FY2023: 1419000, FY2024: 2320000 } }
          energy.clean_share: { label: Clean share, unit: "%", values: { FY2023: 37.5, FY2024: 39.0 } }
          people.over: { label: Employees over 50, unit: people, values: { FY2024: 1204 } }
          pue: { label: PUE, unit: ratio, values: { FY2024: 1.215 } }
        """;

    public static MemoryWorld World(string text, string frontMatter = "") => new(
    [
        ("content/report.yaml", Report),
        ("content/metrics/facts.yaml", Metrics.Replace("notes:\n  counted: Two meters were counted by hand.\n", string.Empty, System.StringComparison.Ordinal)),
        ("content/frameworks/gri@2021.yaml", "disclosures: { \"305-1\": Direct emissions, \"2-7\": Employees }\n"),
        ("templates/en/text.md", "---\ntitle: Text\n" + frontMatter + "---\n\n" + text + "\n"),
    ]);

    public static (NumeralCoverage Coverage, ImmutableArray<Diagnostic> Findings) Check(MemoryWorld world)
    {
        var result = ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true });
        Assert.True(result.Output is not null, string.Join("\n", result.Diagnostics.Select(DiagnosticRenderer.Render)));
        return (result.Output.Ledger.Numerals, result.Diagnostics);
    }

    public static (NumeralCoverage Coverage, ImmutableArray<Diagnostic> Findings) Check(string text, string frontMatter = "") => Check(World(text, frontMatter));

    /// <summary>The one finding of a text.</summary>
    public static Diagnostic Finding(string text, string frontMatter = "") => Assert.Single(Check(text, frontMatter).Findings);

    /// <summary>The texts that findings underline.</summary>
    public static string[] Orphans(string text, string frontMatter = "") => [.. Check(text, frontMatter).Findings.Select(f => f.Span.Text)];
}
