using System.Collections.Generic;

namespace EsgReportGen.Metrics.Tests;

public sealed partial class MetricsDiagnosticsTests
{
    private const string Row = "  a: { unit: t, values: { csv: data/r.csv, row: x } }";

    private static IEnumerable<DiagnosticCase> CsvCases =>
    [
        Csv("ESG1070", "did you mean `data/r.csv`?", "  a: { unit: t, values: { csv: «data/s.csv», row: x } }", "k,FY2024\nx,1\n"),
        Csv("ESG1059", "write a path below `content/` with forward slashes: `evidence/report.pdf`", "  a: { unit: t, values: { csv: «../r.csv», row: x } }", "k,FY2024\nx,1\n"),
        Csv("ESG1071", "split it into several files", Row, "«#»" + new string('a', 4 * 1024 * 1024)),
        Csv("ESG1072", "close it, and write a quote inside a cell twice (`\"\"`)", Row, "k,FY2024\nx,«\"»1\n"),
        Csv("ESG1073", "put the whole cell in quotes, and write a quote inside it twice (`\"\"`)", Row, "k,FY2024\nx,\"1\" «t»\n"),
        Csv("ESG1074", "add or remove cells; quote a cell that holds the separator `,`", Row, "k,FY2024\nx,1\n«y,1,240»\n"),
        Csv("ESG1075", "did you mean `FY2024`?", "  a: { unit: t, values: { csv: data/r.csv, row: x, columns: [«FY2O24»] } }", "k,FY2024\nx,1\n"),
        Csv("ESG1075", "use one of `k`, `FY2024`", "  a: { unit: t, values: { csv: data/r.csv, row: x, key: «series» } }", "k,FY2024\nx,1\n"),
        Csv("ESG1076", "did you mean `scope1`?", "  a: { unit: t, values: { csv: data/r.csv, row: «scope_1» } }", "k,FY2024\nscope1,1\n"),
        Csv("ESG1077", "remove one of the two", Row, "k,FY2024\nx,1\n«x»,2\n"),
        Csv("ESG1078", "write the value, or a reason such as `not-published`", Row, "k,FY2023,FY2024\nx,«»,2\n"),
        Csv("ESG1079", "remove one of the two; marks for a cell go under `cells:`", "  a: { unit: t, values: { FY2024: 2, csv: data/r.csv, row: x, columns: { c: «FY2024» } } }", "k,c\nx,1\n"),
        Csv("ESG1080", "write the names of the columns in the first line", Row, "«»# nothing\n"),
        Csv("ESG1081", "rename one of the two", "  a: { unit: t, values: { csv: data/r.csv, row: x, columns: [FY2024] } }", "k,FY2024,«FY2024»\nx,1,2\n"),
        Csv("ESG1082", "delete it, and save the file as UTF-8", Row, "k,FY2024\nx,«\u0000»\n"),
        Csv("ESG1083", "keep the periods that the report needs", Row, string.Concat(System.Linq.Enumerable.Repeat("a,", 2_000)) + "«b»\n"),
        new("ESG1084", "write its new id here if it was renamed; leave the row if it is no longer reported",
            ("metrics", "metrics:\n  a: { unit: t, values: { FY2024: 1 } }"), ("content/published/FY2023.csv", "metric,period,value,precision\n«waste.total»,FY2023,1,1\n")),
        Csv("ESG1035", "write `39.0`", Row, "k;FY2024\nx;«39,0»\n"),
        Csv("ESG1042", "did you mean `not-published`?", "  a: { unit: t, values: { csv: data/r.csv, row: x, missing: { \"-\": «not-publishd» } } }", "k,FY2024\nx,1\n"),
        Csv("ESG1044", "name a period of `columns:`", "  a: { unit: t, values: { csv: data/r.csv, row: x, cells: { «FY2023»: { notes: [] } } } }", "k,FY2024\nx,1\n"),
        Csv("ESG1023", "write `id: …`", "  «csv»: data/r.csv", "metric,FY2024\na,1\n"),
        Csv("ESG1018", "did you mean `label`?", "  csv: data/r.csv\n  id: metric\n  «lable»: name\n  unit: unit", "metric,name,unit,FY2024\na,A,t,1\n"),
        Csv("ESG1020", "did you mean `tCO2e`?", "  csv: data/r.csv\n  id: metric\n  unit: unit", "metric,unit,FY2024\na,«tCO2f»,1\n"),
        Csv("ESG1030", IdHint, "  csv: data/r.csv\n  id: metric\n  unit: unit", "metric,unit,FY2024\n«A 1»,t,1\n"),
        Csv("ESG1078", "write the value, or a reason such as `not-published`", "  csv: data/r.csv\n  id: metric\n  unit: unit", "metric,unit,FY2023,FY2024\na,t,1,«»\n"),
        Csv("ESG1046", "define it under `notes:` in a metrics file", "  csv: data/r.csv\n  id: metric\n  unit: unit\n  notes: notes", "metric,unit,notes,FY2024\na,t,«n1»,1\n"),
    ];
}
