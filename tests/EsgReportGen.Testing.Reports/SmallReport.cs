namespace EsgReportGen.Testing.Reports;

/// <summary>A report of one chapter, three metrics and no mistake; tests make theirs by <see cref="MemoryWorld.With(string, string)"/>.</summary>
public static class SmallReport
{
    public const string ReportPath = "content/report.yaml";
    public const string MetricsPath = "content/metrics/climate.yaml";
    public const string ChapterPath = "templates/en/climate.md";

    public static MemoryWorld Create() => new(
    [
        (ReportPath, """
            report:
              id: small
              organization: Example Group
              title: Environmental data 2024
              date: 2024-07-22
              period: 2024
              languages: [en]
              chapters: [climate]

            """),
        (MetricsPath, """
            metrics:
              ghg.s1:
                label: Scope 1
                unit: tCO2e
                values: { 2023: 1200, 2024: 1100 }
              ghg.s2:
                label: Scope 2
                unit: tCO2e
                values: { 2023: 3400, 2024: 3300 }
              ghg.s12:
                label: Scopes 1 and 2
                formula: ghg.s1 + ghg.s2

            """),
        (ChapterPath, """
            ---
            title: Climate
            ---

            Emissions came to {{ m.ghg.s12 }}.

            """),
    ]);
}
