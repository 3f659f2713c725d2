using System.Collections.Generic;

namespace EsgReportGen.Metrics.Tests;

public sealed partial class MetricsDiagnosticsTests
{
    private const string IdHint =
        "use small letters, digits and `_`, each part beginning with a letter, with dots between parts: `ghg.s3.cat1`";

    private static IEnumerable<DiagnosticCase> MetricCases =>
    [
        Metrics("ESG1020", "did you mean `L/kWh`?", "  a: { unit: «L/degree», values: { FY2024: 1 } }"),
        Metrics("ESG1030", IdHint, "  «Ghg.s1»: { unit: t, values: { FY2024: 1 } }"),
        Metrics("ESG1030", IdHint, "  «ghg..s1»: { unit: t, values: { FY2024: 1 } }"),
        Metrics("ESG1030", IdHint, "  «ghg.s-1»: { unit: t, values: { FY2024: 1 } }"),
        Metrics("ESG1031", "choose another word, for example `class_`", "  waste.«class».a: { unit: t, values: { FY2024: 1 } }"),
        Metrics("ESG1031", "choose another word, for example `end_`", "  waste.«end»: { unit: t, values: { FY2024: 1 } }"),
        new(
            "ESG1032",
            "keep one of the two, or give it another id",
            ("metrics", "metrics:\n  a.x: { unit: t, values: { FY2024: 1 } }\n"),
            ("content/metrics/b.yaml", "metrics:\n  «a.x»: { unit: t, values: { FY2024: 2 } }\n")),
        Metrics("ESG1016", "keep one of the two", "  a: { unit: t, values: { FY2024: 1 } }\n  «a»: { unit: t, values: { FY2024: 2 } }"),
        Metrics(
            "ESG1033",
            "rename one of the two, or remove the one that repeats the other",
            "  a: { unit: t, values: { FY2024: 1 }, breakdown: { d: { members: { x: { values: { FY2024: 1 } } } } } }\n  «a.x»: { unit: t, values: { FY2024: 1 } }"),
        Metrics(
            "ESG1033",
            "rename one of the two, or remove the one that repeats the other",
            "  a.rest: { unit: t, values: { FY2024: 1 } }\n  a: { unit: t, values: { FY2024: 1 }, breakdown: { «d»: { exhaustive: false, members: { x: { values: { FY2024: 1 } } } } } }"),
        Metrics("ESG1034", "write it flat: `ghg.s1:`, at the level of `ghg:`", "  ghg:\n    formula: x\n    «s1»: { unit: t, values: { FY2024: 1 } }"),
        Metrics("ESG1018", "did you mean `label`?", "  a: { «lable»: x, unit: t, values: { FY2024: 1 } }"),
        new("ESG1018", "did you mean `metrics`?", ("metrics", "«metric»: {}\n")),
        new("ESG1018", "write metrics under `metrics:`", ("metrics", "«ghg.s1»: { unit: t }\n")),
        new("ESG1018", "use one of `unit`, `kind`, `basis`, `boundary`, `period`, `precision`, `decimals`, `disclosures`, `source`, `notes`, `compare`, `assurance`, `values`", ("metrics", "defaults: { «formula»: x }\n")),
        Metrics("ESG1018", "did you mean `page`?", "  a: { unit: t, source: { «pages»: 1 }, values: { FY2024: 1 } }"),
        Metrics("ESG1019", "write a mapping here", "  a: «5»"),
        Metrics("ESG1042", "did you mean `reduction`?", "  a: { unit: t, kind: «reductions», values: { FY2024: 1 } }"),
        Metrics("ESG1042", "did you mean `instant`?", "  a: { unit: t, period: «instants», values: { FY2024: 1 } }"),
        Metrics("ESG1042", "did you mean `written`?", "  a: { unit: t, proof: b, compare: «writen», values: { FY2024: 1 } }"),
        Metrics("ESG1045", "did you mean `own-operations`?", "  a: { unit: t, boundary: «own-operation», values: { FY2024: 1 } }"),
        Metrics("ESG1046", "did you mean `rounded`?", "  a: { unit: t, notes: [«rouded»], values: { FY2024: 1 } }\nnotes: { rounded: x }"),
        new("ESG1047", "give it another id: note ids hold for the whole project", ("metrics", "notes: { n: x }\n"), ("content/metrics/b.yaml", "notes: { «n»: y }\n")),
        Metrics("ESG1048", "list it in report.yaml: `frameworks: [gri@2021]`", "  a: { unit: t, disclosures: [«tcfd»:a], values: { FY2024: 1 } }"),
        Metrics("ESG1048", "did you mean `gri@2021`?", "  a: { unit: t, disclosures: [«gri@2022»:305-1], values: { FY2024: 1 } }"),
        Metrics("ESG1049", "write the version: `hkex@2023:A1.5`", "  a: { unit: t, disclosures: [«hkex:A1.5»], values: { FY2024: 1 } }"),
        Metrics("ESG1050", "write framework and id: `gri:305-1`, or with its version `gri@2021:305-1`", "  a: { unit: t, disclosures: [«305-1»], values: { FY2024: 1 } }"),
        Metrics("ESG1051", "write `values: { FY2024: … }`, or `{ missing: not-published }` for the value", "  «a»: { unit: t }"),
        Metrics("ESG1051", "write `values: { FY2024: … }`, or `{ missing: not-published }` for the value", "  «a»: { unit: t, values: {} }"),
        Metrics("ESG1052", "keep one, or write `proof:` for a formula that the values must equal", "  a: { unit: t, formula: b, «values»: { FY2024: 1 } }"),
        Metrics("ESG1053", "write `formula:`, or give it values", "  a: { unit: t, proof: «b + c» }"),
        Metrics("ESG1054", "write `unit: …`; `ratio` for bare numbers, `count` for counted things, `text` for words", "  «a»: { values: { FY2024: 1 } }"),
        Metrics("ESG1055", "write `members:` with at least one", "  a: { unit: t, values: { FY2024: 1 }, breakdown: { «region»: { exhaustive: true } } }"),
        Metrics("ESG1056", "write a number from 0 to 28", "  a: { unit: t, decimals: «-1», values: { FY2024: 1 } }"),
        Metrics("ESG1058", "did you mean `FY2023`?", "  a: { unit: t, values: { FY2023: 1 }, restatements: [{ edition: «FY2022», reasons: [method] }] }"),
        Metrics("ESG1042", "did you mean `method`?", "  a: { unit: t, values: { FY2023: 1 }, restatements: [{ edition: FY2023, reasons: [«methods»] }] }"),
        Metrics("ESG1060", "remove `kind`: it follows from the unit", "  a: { unit: yes-no, kind: «inventory», values: { FY2024: yes } }"),
        Metrics("ESG1060", "remove `kind`: it follows from the unit", "  a: { unit: t, kind: «text», values: { FY2024: 1 } }"),
        new(
            "ESG1067",
            "name it under `notes:` of a metric, a value or a table, or remove it",
            ("metrics", "notes: { in_table: x, «in_tab»: y, on_metric: z }\nmetrics: { a: { unit: t, notes: on_metric, values: { FY2024: 1 } } }"),
            ("templates/en/about.md", "notes: [in_table]")),
        Metrics("ESG1023", "write `rule: …`", "checks:\n  - «{ compare: written }»"),
    ];
}
