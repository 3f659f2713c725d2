using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Strangers;

/// <summary>
/// A made-up company's published emission table, as a stranger would write it from the file formats alone: sixteen lines over five
/// years from a CSV file, notes per cell, cells without a number, totals rounded to the nearest thousand, other units.
/// </summary>
internal static class InventoryReport
{
    public const string TablePath = "content/data/inventory.csv";

    /// <summary>The table as published: what every cell of the report must print.</summary>
    public const string Csv = """
        # Harbour Freight and Ferries, greenhouse gas inventory, tCO2e
        line;2020;2021;2022;2023;2024
        scope1;84210;86930;88412;87005;85118
        scope2_location;12480;12115;11960;11710;11502
        scope2_market;9020;7410;5125;3340;1895
        cat1;418330;430118;455902;449760;441287
        cat2;61200;58740;72915;66380;59044
        cat3;20115;20780;21304;20996;20511
        cat4;38442;40017;42650;41188;39975
        cat5;1320;1288;1345;1290;1204
        cat6;640;388;1715;2480;2655
        cat7;3110;2040;2515;2960;3022
        cat8;-;-;-;-;-
        cat9;15330;16004;16720;16110;15880
        cat11;702415;731206;748930;740115;728960
        cat12;2204;2290;2315;2260;2198
        cat13;n/p;n/p;4410;4395;4380
        cat15;980;1010;1044;1102;1131
        """;

    public static MemoryWorld Create() => new(
    [
        ("content/report.yaml", """
            report:
              id: harbour-2024
              organization: Harbour Freight and Ferries
              title: Environmental data 2020 to 2024
              date: 2025-04-30
              period: 2024
              baseYear: 2020
              languages: [en]
              chapters: [data]
              names: [Scope 1, Scope 2, Scope 3, "Category #"]
              policies: { numerals: warn, rounding: note }
            """),
        (TablePath, Csv),
        ("content/metrics/inventory.yaml", """
            defaults:
              unit: tCO2e
              kind: inventory
              values: { csv: data/inventory.csv, columns: { "2020": "2020", "2021": "2021", "2022": "2022", "2023": "2023", "2024": "2024" }, missing: { "-": not-relevant, "n/p": not-published } }
            notes:
              market: Residual mixes where no contract covers the use.
              restated: Includes leased terminals since 2022.
              estimate: Partly estimated from spend.
              rounded: Rounded to the nearest thousand.
            metrics:
              ghg.s1: { label: Scope 1, values: { row: scope1 } }
              ghg.s2.location: { label: "Scope 2, location-based", basis: location, values: { row: scope2_location } }
              ghg.s2.market: { label: "Scope 2, market-based", basis: market, notes: [market], values: { row: scope2_market } }
              ghg.s3.cat1: { label: "Category 1: purchased goods and services", values: { row: cat1, cells: { "2022": { notes: [restated] }, "2024": { notes: [estimate] } } } }
              ghg.s3.cat2: { label: "Category 2: capital goods", values: { row: cat2 } }
              ghg.s3.cat3: { label: "Category 3: fuel and energy", values: { row: cat3 } }
              ghg.s3.cat4: { label: "Category 4: upstream transport", values: { row: cat4 } }
              ghg.s3.cat5: { label: "Category 5: waste", values: { row: cat5 } }
              ghg.s3.cat6: { label: "Category 6: business travel", values: { row: cat6 } }
              ghg.s3.cat7: { label: "Category 7: commuting", values: { row: cat7 } }
              ghg.s3.cat8: { label: "Category 8: upstream leased assets", values: { row: cat8 } }
              ghg.s3.cat9: { label: "Category 9: downstream transport", values: { row: cat9 } }
              ghg.s3.cat11: { label: "Category 11: use of sold products", values: { row: cat11 } }
              ghg.s3.cat12: { label: "Category 12: end of life", values: { row: cat12 } }
              ghg.s3.cat13: { label: "Category 13: downstream leased assets", values: { row: cat13 } }
              ghg.s3.cat15: { label: "Category 15: investments", values: { row: cat15 } }
            """),
        ("content/metrics/totals.yaml", """
            metrics:
              ghg.s3:
                label: Scope 3 in total
                unit: tCO2e
                kind: inventory
                precision: 1000
                notes: [rounded]
                values: { 2020: { missing: not-published }, 2021: { missing: not-published }, 2022: 1372000, 2023: 1349000, 2024: 1320000 }
                proof: Round(ghg.s3.cat1 + ghg.s3.cat2 + ghg.s3.cat3 + ghg.s3.cat4 + ghg.s3.cat5 + ghg.s3.cat6 + ghg.s3.cat7 + ghg.s3.cat8 + ghg.s3.cat9 + ghg.s3.cat11 + ghg.s3.cat12 + ghg.s3.cat13 + ghg.s3.cat15, 1000)
              ghg.total:
                label: All scopes, market-based
                unit: tCO2e
                kind: inventory
                precision: 1000
                notes: [rounded]
                values: { 2020: { missing: not-published }, 2021: { missing: not-published }, 2022: 1465000, 2023: 1439000, 2024: 1407000 }
                proof: Round(ghg.s1 + ghg.s2.market + ghg.s3, 1000)
              energy.use: { label: Energy used, unit: GWh, values: { 2023: 412.60, 2024: 405.0 } }
              fleet.gas: { label: Natural gas, unit: Mft3, values: { 2023: 1020, 2024: 985 } }
              fleet.distance: { label: Distance sailed, unit: mile, values: { 2023: 1250400, 2024: 1244810 } }
            """),
        ("templates/en/data.md", """
            ---
            title: Data
            ---

            In 2024 we emitted {{ m.ghg.total }}, after {{ m.ghg.total | at 2023 }} in 2023.

            ::: landscape
            ```metrics-table
            id: inventory
            title: Greenhouse gas inventory
            periods: last 5
            unit: caption
            rows:
              - group: Own operations
              - ghg.s1
              - ghg.s2.location
              - ghg.s2.market
              - group: Scope 3
              - ghg.s3.cat1
              - ghg.s3.cat2
              - ghg.s3.cat3
              - ghg.s3.cat4
              - ghg.s3.cat5
              - ghg.s3.cat6
              - ghg.s3.cat7
              - ghg.s3.cat8
              - ghg.s3.cat9
              - ghg.s3.cat11
              - ghg.s3.cat12
              - ghg.s3.cat13
              - ghg.s3.cat15
              - { metric: ghg.s3, style: subtotal }
              - { metric: ghg.total, style: total }
            notes: below
            ```
            :::

            ```metrics-table
            id: other
            title: Energy and transport
            periods: 2023..2024
            unit: column
            rows: [energy.use, fleet.gas, fleet.distance]
            ```
            """),
    ]);
}
