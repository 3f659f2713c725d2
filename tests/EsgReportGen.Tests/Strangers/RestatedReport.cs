using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Strangers;

/// <summary>
/// Another company's report in two languages, moved in from its printed report of the year before, whose numbers a person typed from its pages: thousands of
/// tonnes, cells without a value, a share, a count. Since then leakage was found in scope 1 and a factor of scope 3 became better.
/// </summary>
internal static class RestatedReport
{
    public const string MetricsPath = "content/metrics/climate.yaml";
    public const string ListPath = "content/published/ar2023.csv";
    public const string ReportPath = "content/report.yaml";
    public const string EnglishPath = "templates/en/climate.md";

    public static MemoryWorld Create() => new(
    [
        (ReportPath, """
            report:
              id: harbour-2024
              organization: Harbour Lines
              title: Climate data 2024
              date: 2024-09-30
              period: 2024
              baseYear: 2019
              languages: [en, de]
              chapters: [climate]
              editions:
                ar2023: { title: Annual Report 2023, published: 2023-09-28, values: published/ar2023.csv }
              policies: { restatement: { threshold: 5%, of: ghg.total }, numerals: off }

            """),
        (MetricsPath, """
            notes:
              leak: Leakage of two terminals was found in 2024.
            metrics:
              ghg.s1:
                label: Scope 1
                unit: tCO2e
                values: { 2019: { value: 41000, precision: 1000 }, 2022: 44190, 2023: 45260, 2024: 43100 }
                restatements: [{ edition: ar2023, reasons: [error], notes: [leak], periods: [2022, 2023] }]
              ghg.s2: { label: Scope 2, unit: ktCO2e, values: { 2019: 12, 2022: 11.236, 2023: 10.1, 2024: 9.7 } }
              ghg.s3:
                label: Scope 3
                unit: tCO2e
                values: { 2019: 310000, 2022: 301000, 2023: 305000, 2024: 299000 }
                restatements: [{ edition: ar2023, reasons: [factor, estimate-replaced], periods: [2023] }]
              ghg.total: { label: Total, formula: ghg.s1 + ghg.s2 + ghg.s3, unit: tCO2e }
              share: { label: Shore power, unit: "%", values: { 2022: 21.6, 2023: 53.9, 2024: 56.0 } }
              ships: { label: Ships, unit: count, values: { 2022: 31, 2023: 30, 2024: 28 } }
              water: { label: Water, unit: ML, values: { 2022: { missing: not-relevant }, 2023: 310, 2024: 305 } }

            """),
        (ListPath, """
            # Typed from the printed report, pages 80 and 81; thousands of tonnes where it prints them.
            metric;period;value;precision;unit;missing
            ghg.s1;2019;41;1;ktCO2e;
            ghg.s1;2022;42;1;ktCO2e;
            ghg.s1;2023;43;1;ktCO2e;
            ghg.s2;2022;11;1;ktCO2e;
            ghg.s2;2023;10,1;;;
            ghg.s3;2022;301000;1000;;
            ghg.s3;2023;311000;1000;;
            ghg.total;2023;364100;1000;;
            share;2022;21.6;0.1;%;
            share;2023;53.9;0.1;%;
            ships;2022;31;0;;
            ships;2023;30;0;;
            water;2022;;;;not-relevant
            water;2023;;;;not-published

            """.Replace("10,1", "10.1", System.StringComparison.Ordinal).Replace("364100;1000", "364000;1000", System.StringComparison.Ordinal)),
        (EnglishPath, """
            ---
            title: Climate
            ---

            Scope 1 was {{ m.ghg.s1 | at prior }} a year ago and {{ m.ghg.s1 | at prior }} still is; it {{ m.ghg.s1 | change "rose" "fell" }}.
            It was first published as {{ m.ghg.s1 | at prior | first_published }}, in 2023 as {{ m.ghg.s1 | at prior | published "ar2023" | in "tCO2e" }}.
            The share was {{ m.share | at prior }}.

            ```kpis
            items: [{ metric: ghg.s1, compare: prior }]
            ```

            ```metrics-table
            title: Emissions
            periods: last 3
            in: ktCO2e
            columns: [periods, change]
            rows: [ghg.s1, ghg.s2, ghg.s3, { metric: ghg.total, style: total }]
            ```

            ```restatements
            title: Restated values
            ```

            """),
        ("templates/de/climate.md", """
            ---
            title: Klima
            ---

            Scope 1 betrug {{ m.ghg.s1 | at prior }}.

            ```restatements
            columns: [period, published, now]
            ```

            """),
        ("templates/de/locale.yaml", """
            language: de
            words: { restated: "Korrigiert: {was} ({edition}), jetzt {now}. Grund: {reasons}.", published: Veröffentlicht, now: Korrigiert, period: Jahr, metric: Größe }
            reasons: { error: Fehler }
            report: { editions: { ar2023: { title: Geschäftsbericht 2023 } } }
            metrics: { ghg.s1: { label: Scope 1 }, ghg.s3: { label: Scope 3 }, ghg.total: { label: Summe } }
            notes: { leak: 2024 wurden Lecks an zwei Terminals gefunden. }
            units: { tCO2e: { symbol: t CO₂e }, ktCO2e: { symbol: kt CO₂e } }

            """),
    ]);
}
