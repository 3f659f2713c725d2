using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Metrics.Tests;

public sealed partial class MetricsDiagnosticsTests
{
    private const string BySite = """
        metrics:
          wue: { unit: L/kWh, values: { FY2024: 1.3 }, breakdown: { site: { members: { zhangbei: { values: { FY2024: 1.2 } } } } } }
          motto: { unit: text, values: { FY2024: Less } }

        """;

    private const string AChange = "write a percentage such as `-50%`, or percentage points such as `10 pp`";

    private static IEnumerable<DiagnosticCase> TargetCases =>
    [
        Target("ESG1112", AChange, "{ goal: { period: FY2030, change: «-70» } }"),
        Target("ESG1112", AChange, "{ goal: { period: FY2030, change: \"«half%»\" } }"),
        Target("ESG1035", "write the number alone, and `unit: MtCO2e` beside `goal:`", "{ goal: { period: FY2030, value: «9.5 MtCO2e» } }"),
        Target("ESG1020", "did you mean `tCO2e`?", "{ unit: «tCO2f», goal: { period: FY2030, value: 1 } }"),
        Target("ESG1042", "did you mean `compound`?", "{ path: «compund», goal: { period: FY2030, value: 1 } }"),
        Target("ESG1018", "did you mean `milestones`?", "{ «milestone»: {}, goal: { period: FY2030, value: 1 } }"),
        Target("ESG1029", "list at least one", "{ «milestones»: {}, goal: { period: FY2030, value: 1 } }"),
        Target("ESG1062", "did you mean `wue`?", "{ metric: «weu», goal: { period: FY2030, value: 1 } }"),
        Target("ESG1086", "name a metric of numbers", "{ metric: «motto», goal: { period: FY2030, value: 1 } }"),
        new("ESG1087", "write `value: …` or `change: -50%`", ("metrics", BySite), ("targets", "targets:\n  «t»: { metric: wue, goal: { period: FY2030 } }\n")),
        new("ESG1087", "write `value: …` or `change: -50%`", ("metrics", BySite), ("targets", "targets:\n  «t»: { metric: wue, goal: { period: FY2030, value: 1, change: -5% } }\n")),
        Target("ESG1088", "write a later period for the goal, or an earlier one for the base", "{ base: { period: FY2021 }, goal: { period: «FY2021», value: 1 } }"),
        Target("ESG1088", "write a later period for the goal, or an earlier one for the base", "{ goal: { period: «FY2020», value: 1 } }"),
        Target("ESG1089", "write a period between base and goal", "{ goal: { period: FY2030, value: 1 }, milestones: { «FY2031»: 1 } }"),
        Target("ESG1110", "remove `path:`: milestones are a path in steps", "{ «path»: linear, goal: { period: FY2030, value: 1 }, milestones: { FY2027: -10% } }"),
        Target("ESG1111", "did you mean `site`?", "{ metric: wue, by: «sites», goal: { period: FY2030, value: 1 } }"),
        Target("ESG1111", "did you mean `zhangbei`?", "{ metric: wue, goal: { period: FY2030, value: 1 }, sites: { «zhangbie»: { goal: { value: 1 } } } }"),
        Target("ESG1018", "use one of `base`, `goal`", "{ metric: wue, goal: { period: FY2030, value: 1 }, sites: { zhangbei: { «value»: 1 } } }"),
        Target("ESG1023", "write `by: …`", "{ metric: wue, goal: { period: FY2030, value: 1 }, «members»: { zhangbei: { goal: { value: 1 } } } }"),
        Target("ESG1023", "write `metric: …`", "{ by: «site», goal: { period: FY2030, value: 1 } }"),
        Site("ESG1085", "did you mean `zhangbei`?", "zhangbei: { name: Zhangbei }", BySite.Replace("zhangbei:", "«zhangbie»:", StringComparison.Ordinal)),
        Site("ESG1113", "write two capital letters (ISO 3166): `CN`", "zhangbei: { country: «China» }", BySite),
        Site("ESG1114", "correct `since:` of the site, or the period of the value", "zhangbei: { since: FY2025 }", BySite.Replace("FY2024: 1.2", "FY2024: «1.2»", StringComparison.Ordinal)),
        Site("ESG1018", "use one of `name`, `country`, `boundary`, `since`", "zhangbei: { «altitude»: 5 }", BySite),
        Site("ESG1045", "did you mean `own-operations`?", "zhangbei: { boundary: «own-operation» }", BySite),
        Site("ESG1030", null, "«Zhangbei-1»: {}\n  zhangbei: {}", BySite),
        new("ESG1028", "remove one of the two", ("metrics", BySite), ("content/sites.yaml", "keys: [climate, «name»]\nsites:\n  zhangbei: { climate: cold }\n")),
    ];

    [Fact]
    public void TargetDescriptors_AllOfThem_HaveACase()
    {
        Assert.Equal(TargetDiagnostics.All.Select(d => d.Id), TargetCases.Select(c => c.Id).Where(i => TargetDiagnostics.All.Any(d => d.Id == i)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(TargetDiagnostics.All.Select(d => d.Id).Order(StringComparer.Ordinal), TargetDiagnostics.All.Select(d => d.Id));
    }

    private static DiagnosticCase Target(string id, string hint, string target) => new(id, hint, ("metrics", BySite), ("targets", $"targets:\n  t: {target}\n"));

    private static DiagnosticCase Site(string id, string? hint, string sites, string metrics) =>
        new(id, hint ?? "use small letters, digits and `_`, each part beginning with a letter, with dots between parts: `ghg.s3.cat1`", ("metrics", metrics), ("content/sites.yaml", "sites:\n  " + sites + "\n"));
}
