using System.Collections.Generic;

namespace EsgReportGen.Metrics.Tests;

public sealed partial class MetricsDiagnosticsTests
{
    private const string Reasons = "say why there is no value: `{ missing: not-applicable }`, `not-relevant`, `not-published`, `not-collected` or `confidential`";

    private static IEnumerable<DiagnosticCase> ValueCases =>
    [
        Metrics("ESG1035", "write `39.0`", "  a: { unit: t, values: { FY2024: \"«39,0»\" } }"),
        Metrics("ESG1035", "write `1240000`", "  a: { unit: t, values: { FY2024: \"«1,240,000»\" } }"),
        Metrics("ESG1035", "write the number out: `1000`", "  a: { unit: t, values: { FY2024: «1e3» } }"),
        Metrics("ESG1035", Reasons, "  a: { unit: t, values: { FY2024: «n/a» } }"),
        Metrics("ESG1035", "write `{ missing: not-published }`", "  a: { unit: t, values: { FY2024: «not-published» } }"),
        Metrics("ESG1035", "write `{ value: …, qualifier: more-than }`", "  a: { unit: t, values: { FY2024: \"«>1600»\" } }"),
        Metrics("ESG1035", "write a plain decimal such as `1240000` or `39.0`, or a reason such as `{ missing: not-published }`", "  a: { unit: t, values: { FY2024: «many» } }"),
        Metrics("ESG1035", "write the number alone, and `unit: \"%\"`", "  a: { unit: t, values: { FY2024: { value: 1, change: { from: FY2023, percent: «-7.0%» } } } }"),
        Metrics("ESG1036", "write `yes` or `no`", "  a: { unit: yes-no, values: { FY2024: «true» } }"),
        Metrics("ESG1026", "write year, month and day: `2024-03-31`", "  a: { unit: date, values: { FY2024: «July 2024» } }"),
        Metrics("ESG1024", "write `FY2024` for the report's year, or `CY2024` for the calendar year", "  a: { unit: t, values: { «2024»: 1 } }"),
        Metrics("ESG1024", "write a year such as `FY2024`, or a day such as `2024-03-31`", "  a: { unit: t, values: { «FY24»: 1 } }"),
        Metrics("ESG1037", "keep one of the two", "  a: { unit: t, period: instant, values: { FY2024: 1, «2024-03-31»: 2 } }"),
        Metrics("ESG1038", "write `period: instant` on the metric, or a year here", "  a: { unit: t, values: { FY2023: 1, «2024-03-31»: 2 } }"),
        Metrics("ESG1039", "check the year, or move `period` in report.yaml", "  a: { unit: t, values: { FY2024: 1, «FY2204»: 2 } }"),
        Metrics("ESG1040", "round the value, or write the precision it has: `{ value: 5063412, precision: 1 }`", "  a: { unit: t, precision: 1000, values: { FY2024: «5063412» } }"),
        Metrics("ESG1040", "write 117000 if it counts in units of 1000, or write the precision it has: `{ value: 117, precision: 1 }`", "  a: { unit: t, precision: 1000, values: { FY2024: «117» } }"),
        Metrics("ESG1040", "round the value, or write the precision it has: `{ value: 8.15, precision: 0.01 }`", "  a: { unit: t, values: { FY2024: { value: «8.15», precision: 0.1 } } }"),
        Metrics("ESG1041", "write the worth of the last digit: `1000`, `1` or `0.1`", "  a: { unit: t, precision: «0», values: { FY2024: 1 } }"),
        Metrics("ESG1041", "write `1000`", "  a: { unit: t, values: { FY2024: { value: 1000, precision: \"«1,000»\" } } }"),
        Metrics("ESG1042", "did you mean `not-published`?", "  a: { unit: t, values: { FY2024: { missing: «not-publised» } } }"),
        Metrics("ESG1042", "use one of `not-applicable`, `not-relevant`, `not-published`, `not-collected`, `confidential`", "  a: { unit: t, values: { FY2024: { missing: «unknown» } } }"),
        Metrics("ESG1042", "did you mean `more-than`?", "  a: { unit: t, values: { FY2024: { value: 1, qualifier: «more than» } } }"),
        Metrics("ESG1043", "keep `value` or `missing`", "  a: { unit: t, values: { FY2024: { value: 1, «missing»: confidential } } }"),
        Metrics("ESG1044", "write the value, or `{ missing: not-published }`", "  a: { unit: t, values: { «FY2024»: } }"),
        Metrics("ESG1044", "write the value, or `{ missing: not-published }`", "  a: { unit: t, values: { «FY2024»: { precision: 10 } } }"),
        Metrics("ESG1018", "did you mean `precision`?", "  a: { unit: t, values: { FY2024: { value: 1, «precison»: 1 } } }"),
        Metrics("ESG1018", "write a space behind the colon", "  a: { unit: t, values: { FY2024: { value: 1, «missing:x»: } } }"),
        Metrics("ESG1019", "write a text here", "  a: { unit: t, values: { FY2024: «[1, 2]» } }"),
        Metrics("ESG1023", "write `percent: …`", "  a: { unit: t, values: { FY2024: { value: 1, change: «{ from: FY2023 }» } } }"),
        Metrics("ESG1064", "write `csv: data/….csv` here or in `defaults: { values: … }`", "  a: { unit: t, values: { «row»: x } }"),
    ];
}
