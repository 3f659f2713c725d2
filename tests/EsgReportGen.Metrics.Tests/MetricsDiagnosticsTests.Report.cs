using System.Collections.Generic;

namespace EsgReportGen.Metrics.Tests;

public sealed partial class MetricsDiagnosticsTests
{
    private const string AllKeys = "write one that begins with `report:`, with `id`, `organization`, `title`, `period`, `languages` and `chapters`";

    private static IEnumerable<DiagnosticCase> ReportCases =>
    [
        new("ESG1021", AllKeys, ("no report", string.Empty)),
        new("ESG1022", AllKeys.Replace("write one that begins", "begin it", System.StringComparison.Ordinal), ("report", "«»# nothing yet\n")),
        new("ESG1023", "write `report: …`", ("report", "«{}»\n")),
        Report("ESG1023", "write `title: …`", "report:\n  id: example\n  organization: Example Group\n  title: Environmental data", "«report»:\n  id: example\n  organization: Example Group"),
        Report("ESG1023", "write `is: …`", "languages:", "units: { «boxes»: {} }\n  languages:"),
        Report("ESG1018", "did you mean `organization`?", "  organization: Example Group", "  organization: Example Group\n  «organisation»: x"),
        Report("ESG1018", "did you mean `report`?", "report:", "«reports»: x\nreport:"),
        Report("ESG1024", "write `FY2024` for the report's year, or `CY2024` for the calendar year", "period: FY2024", "period: «2024»"),
        Report("ESG1024", "write a year such as `FY2024`, or a day such as `2024-03-31`", "baseYear: FY2020", "baseYear: «first»"),
        Report("ESG1025", "write a year such as `FY2024`", "period: FY2024", "period: «CY2024»"),
        Report("ESG1026", "write year, month and day: `2024-03-31`", "period: FY2024", "period: FY2024\n  date: «22.7.2024»"),
        Report("ESG1026", "write month and day of the last day of a year: `03-31`", "ends: \"03-31\" }\n  period: FY2024\n  baseYear: FY2020", "ends: \"«31.3.»\" }\n  period: 2024"),
        Report("ESG1027", "write `zh-CN`", "zh-Hans", "«zh_CN»"),
        Report("ESG1027", "write a BCP 47 tag such as `en`, `de` or `zh-Hans`", "zh-Hans", "«Chinese (simplified)»"),
        Report("ESG1028", "remove one of the two", "[about, data]", "[about, data, «about»]"),
        Report("ESG1029", "list at least one", "chapters: [about, data]", "«chapters»: []"),
        Report("ESG1029", "list at least one", "languages: [en, zh-Hans]", "«languages»:"),
        Report("ESG1030", "use letters `a` to `z`, digits, `-` and `_`", "[about, data]", "[about, «data/all»]"),
        Report("ESG1030", "use its name and version: `gri@2021`", "gri@2021", "«gri»"),
        Report("ESG1042", "did you mean `warn`?", "languages:", "policies: { numerals: «warm» }\n  languages:"),
        Report("ESG1042", "did you mean `information-unavailable`?", "languages:", "omissions: { gri:305-4: { reason: «information-unavailible», explanation: x } }\n  languages:"),
        Report("ESG1023", "write `explanation: …`", "languages:", "omissions: { «gri:305-4»: { reason: not-applicable } }\n  languages:"),
        Report("ESG1095", "did you mean `305-4`?", "languages:", "material: [gri:«305-44»]\n  languages:"),
        Report("ESG1095", "did you mean `305-4`?", "languages:", "omissions: { gri@2021:«305-44»: { reason: not-applicable, explanation: x } }\n  languages:"),
        Report("ESG1096", "write `content/frameworks/tcfd@2017.yaml` with `disclosures: { id: label }`", "gri@2021", "gri@2021, «tcfd@2017»"),
        new("ESG1095", "did you mean `102-5`?", ("report", Project.Report), ("content/frameworks/gri@2021.yaml", "disclosures: { 305-1: a }\ncrosswalk: { gri@2025: { 305-1: «102-55» } }\n")),
        new("ESG1095", "did you mean `305-1`?", ("report", Project.Report), ("content/frameworks/gri@2021.yaml", "disclosures: { 305-1: a }\ncrosswalk: { gri@2025: { «305-11»: 102-5 } }\n")),
        new("ESG1096", "write `content/frameworks/gri@2030.yaml` with `disclosures: { id: label }`", ("report", Project.Report), ("content/frameworks/gri@2021.yaml", "disclosures: { 305-1: a }\ncrosswalk: { «gri@2030»: { 305-1: 102-5 } }\n")),
        new(
            "ESG1097",
            "correct one of them; a disclosure that was split takes a list: `id: [a, b]`",
            ("report", Project.Report),
            ("content/frameworks/gri@2021.yaml", "disclosures: { 305-1: a }\ncrosswalk: { gri@2025: { «305-1»: 102-5 }, hkex@2023: { 305-1: A1 } }\n"),
            ("content/frameworks/hkex@2023.yaml", "disclosures: { A1: a }\ncrosswalk: { gri@2025: { A1: 102-6 } }\n")),
        Report("ESG1098", "remove it from its own `overlaps`", "value-chain: { label: Value chain }", "value-chain: { overlaps: [«value-chain»] }"),
        Report("ESG1099", "keep `contains` if all of `own-operations` lies within `all`, otherwise `overlaps`", "value-chain: { label: Value chain }", "value-chain: { contains: [own-operations] }\n    all: { contains: [value-chain], overlaps: [«own-operations»] }"),
        Report("ESG1099", "keep `contains` if all of `own-operations` lies within `value-chain`, otherwise `overlaps`", "own-operations: { label: Own operations }\n    value-chain: { label: Value chain }", "own-operations: { overlaps: [«value-chain»] }\n    value-chain: { contains: [own-operations] }"),
        Report("ESG1045", "did you mean `value-chain`?", "own-operations: { label: Own operations }", "own-operations: { contains: [«value-chian»] }"),
        Report("ESG1048", "did you mean `gri`?", "languages:", "material: [«grj»:305-1]\n  languages:"),
        Report("ESG1049", "write the version: `hkex@2023:A1`", "languages:", "material: [«hkex:A1»]\n  languages:"),
        Report("ESG1057", "remove it from `contains` of itself or of a boundary inside it", "value-chain: { label: Value chain }", "value-chain: { contains: [a] }\n    a: { contains: [«value-chain»] }"),
        Report("ESG1059", "write a path below `content/` with forward slashes: `evidence/report.pdf`", "published/FY2023.csv", "«../FY2023.csv»"),
        Report("ESG1061", "choose another code for the project's own unit", "languages:", "units: { t: { is: «kg» } }\n  languages:"),
        Report("ESG1020", "did you mean `tCO2e`?", "languages:", "units: { mtCO2e: { is: «tCO2f» } }\n  languages:"),
        Report("ESG1062", "define it in a metrics file", "languages:", "policies: { restatement: { threshold: 5%, of: «ghg.total» } }\n  languages:"),
        new("ESG1063", "rename it to end in `.yaml`", ("report", Project.Report), ("content/metrics/b.yml", "«»metrics:")),
        Report("ESG1065", "write an earlier year", "baseYear: FY2020", "baseYear: «FY2025»"),
        Report("ESG1066", "write a number with a percent sign: `5%`", "languages:", "policies: { restatement: { threshold: «5» } }\n  languages:"),
        new("ESG1023", "write `goal: …`", ("targets", "targets:\n  «t»: { label: x }\n")),
        new("ESG1024", "write a year such as `FY2024`, or a day such as `2024-03-31`", ("targets", "targets:\n  t: { goal: { period: «soon», value: 0 } }\n")),
        new("ESG1035", "write the number out: `1000`", ("targets", "targets:\n  t: { goal: { period: FY2030, value: «1e3» } }\n")),
        .. TargetCases,
        new("ESG1018", "did you mean `disclosures`?", ("content/frameworks/gri@2021.yaml", "«disclosure»: {}\n")),
        new("ESG1005", "write `id: ` with a space behind the colon", ("report", "report:\n  id«:»x\n  title: y\n")),
    ];
}
