using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Strangers;

/// <summary>A made-up operator of data centres: three sites, one of them young, ratios weighed by energy, targets for the whole and for each site.</summary>
internal static class DataCentreReport
{
    public const string MetricsPath = "content/metrics/sites.yaml";
    public const string TargetsPath = "content/targets.yaml";
    public const string ChapterPath = "templates/en/data.md";

    public static MemoryWorld Create() => new(
    [
        ("content/report.yaml", """
            report:
              id: northhall-2024
              organization: Northhall Computing
              title: Resource report 2024
              date: 2025-03-14
              fiscalYear: { label: "FY{yy}", ends: "06-30" }
              period: FY2024
              baseYear: FY2020
              languages: [en]
              chapters: [data]
              policies: { numerals: warn }
            """),
        ("content/sites.yaml", """
            keys: [cooling]
            sites:
              luleo: { name: Luleo, country: SE, since: FY2018, cooling: outside air }
              ebro: { name: Ebro Valley, country: ES, since: FY2018, cooling: cooling towers }
              kochi: { name: Kochi, country: IN, since: FY2024, cooling: cooling towers }
            """),
        (MetricsPath, """
            notes:
              partly: Metered from October on.
            metrics:
              energy.it:
                label: IT energy
                unit: GWh
                values: { FY2020: 410.0, FY2023: 455.0, FY2024: 500.0 }
                breakdown:
                  site:
                    members:
                      luleo: { values: { FY2020: 210.0, FY2023: 225.0, FY2024: 240.0 } }
                      ebro: { values: { FY2020: 200.0, FY2023: 230.0, FY2024: 235.0 } }
                      kochi: { values: { FY2020: { missing: not-applicable }, FY2023: { missing: not-applicable }, FY2024: { value: 25.0, notes: [partly] } } }
              wue:
                label: Water use per energy
                formula: WeightedAverage(wue.site, energy.it.site)
                unit: L/kWh
                breakdown:
                  site:
                    rollup: { average: energy.it }
                    members:
                      luleo: { values: { FY2020: 0.62, FY2023: 0.41, FY2024: 0.35 } }
                      ebro: { values: { FY2020: 1.91, FY2023: 1.80, FY2024: 1.82 } }
                      kochi: { values: { FY2020: { missing: not-applicable }, FY2023: { missing: not-applicable }, FY2024: 1.40 } }
              pue:
                label: Power usage effectiveness
                unit: ratio
                values: { FY2024: 1.27 }
                breakdown:
                  site:
                    members:
                      luleo: { values: { FY2024: 1.12 } }
                      ebro: { values: { FY2024: 1.41 } }
                      kochi: { values: { FY2024: 1.45 } }
            """),
        (TargetsPath, """
            targets:
              water: { label: Water per energy down by 40%, metric: wue, goal: { period: FY2030, change: -40% } }
              water_sites:
                label: Water per energy at each site
                metric: wue
                goal: { period: FY2030, value: 0.80 }
                sites:
                  luleo: { goal: { value: 0.30 } }
                  kochi: { base: { period: FY2024, value: 1.40 }, goal: { value: 1.00 } }
              trees: { label: A million trees, goal: { period: 2035, value: 1000000 }, unit: count }
            """),
        (ChapterPath, """
            ---
            title: Sites
            ---

            Water use came to {{ m.wue }}, which is {{ "water" | target_progress "on track, {} of the way" "late: {} of the way" }}.
            The goal for all sites is {{ "water" | target_goal }}.

            {{ for s in sites }}
            - {{ s.name }} ({{ s.country }}, {{ s.cooling }}): {{ m.wue | of s }}{{ end }}

            ```targets
            id: goals
            title: Targets
            items: [water, trees]
            ```

            ```targets
            title: Sites and their targets
            items: water_sites
            by: site
            columns: [base, actual, goal, required, status]
            ```
            """),
    ]);
}
