using System;
using System.IO;
using EsgReportGen.Testing;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Html.Tests.Pages;

/// <summary>A report with every block and every kind of running text, and with names that would be markup if anybody let them.</summary>
internal static class EverythingReport
{
    public const string Hostile = "</script><script>alert(1)</script> & \"quotes\" 'single' <!-- --> ]]> <img src=x onerror=alert(2)>";

    public static MemoryWorld World { get; } = Create();

    private static MemoryWorld Create() => new MemoryWorld(
    [
        ("content/report.yaml", """
            report:
              id: everything
              organization: "Ex</title>ample & Group"
              title: Environmental data 2024
              date: 2024-07-22
              period: 2024
              languages: [en, de]
              chapters: [contents, climate, data]

            """),
        ("content/metrics/climate.yaml", $$"""
            metrics:
              ghg.s1:
                label: 'Scope 1 \</script>\<script>alert(1)\</script> & "more"'
                unit: tCO2e
                values: { 2020: 1500, 2021: 1450, 2022: 1400, 2023: 1200, 2024: 1100 }
                source: { title: "{{Hostile.Replace("\"", "\\\"", StringComparison.Ordinal)}}", url: "https://example.org/?a=1&b=2" }
              ghg.s2:
                label: Scope 2
                unit: tCO2e
                values: { 2022: 3600, 2023: 3400, 2024: 3300 }
              ghg.s12:
                label: Scopes 1 and 2
                formula: ghg.s1 + ghg.s2
              waste:
                label: Waste
                unit: t
                values: { 2023: 12.5, 2024: { missing: not-published } }

            """),
        ("templates/en/contents.md", "---\ntitle: Contents\n---\n```toc\ndepth: 3\n```\n"),
        ("templates/en/climate.md", """"
            ---
            title: Climate
            ---

            Emissions came to {{ m.ghg.s12 | scale "thousand" }}, see [the table](#numbers) on page {{ page "numbers" }}. {.lead}

            ## Facts

            They {{ m.ghg.s12 | change "rose {}" "fell {}" }}.[^1] The tables are on page {{ page "data" }}, and [nass arabi]{lang="ar"} stands *here*, **there**,
            ~~nowhere~~, `as code`, CO~2~ and m^2^; [they [fell]{claim="ghg.s12 change"}](#data).[^1] [Elsewhere](https://example.org/?a=1&b=2)\
            and after a break.[^2] Waste was {{ m.waste }}.

            [^1]: A note on *{{ m.ghg.s1 }}*.
            [^2]: Another note.

            ### Deeper {#deeper}

            - wood
            - steel

              with a paragraph below
            - glass
              1. inner
              2. inner again

            3) this
            4) that

            > Words of somebody else.

            ::: callout {title="In a box"}
            A box with {{ m.ghg.s1 }}.
            :::

            ::: callout
            A box without a title.
            :::

            ::: columns {count=2}
            Left of both.

            Right of both.
            :::

            ::: keep
            Kept together.
            :::

            ---

            ```text

            if (a < b && c > d) { }
            ```

            ```kpis
            items:
              - { metric: ghg.s1, trend: last 5, compare: prior }
              - ghg.s2
              - { metric: ghg.s12, trend: last 3 }
            ```

            ![A grey square & more](images/dot.png "How it looks"){#dot width=50%}

            | Left | Right |
            |:-----|------:|
            | a    | b     |

            Small print. {.small}

            """"),
        ("templates/en/data.md", """
            ---
            title: Data
            ---

            ::: landscape
            ## Numbers

            ```metrics-table
            id: numbers
            title: Emissions
            periods: last 2
            unit: caption
            columns: [periods, change]
            rows:
              - group: Greenhouse gases
              - { group: Direct, level: 2 }
              - ghg.s1
              - { group: Indirect, level: 2 }
              - ghg.s2
              - { metric: ghg.s12, style: total }
              - group: Other
              - waste
            ```
            :::

            ```table
            id: bodies
            title: Who decides
            columns:
              - Body
              - { group: Members, columns: [women, men] }
            rows:
              - [Board, few, many]
              - group: Committees
              - [{ text: Audit, rows: 2 }, some, none]
              - [{ text: the same, span: 2 }]
              - { cells: [All, several, many], style: total, level: 1 }
            ```

            """),
        ("templates/de/locale.yaml", "language: de\n"),
        ("templates/de/contents.md", "---\ntitle: Inhalt\n---\n```toc\ndepth: 1\n```\n"),
        ("templates/de/climate.md", "---\ntitle: Klima\n---\nDie Emissionen betrugen {{ m.ghg.s12 }}, siehe auf Seite {{ page \"data\" }}.\n"),
        ("templates/de/data.md", "---\ntitle: Zahlen\n---\nNichts.\n"),
    ]).With("content/images/dot.png", File.ReadAllBytes(Path.Combine(Repository.Root, "content", "images", "boundaries.png")));
}
