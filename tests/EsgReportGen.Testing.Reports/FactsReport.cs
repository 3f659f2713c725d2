using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EsgReportGen.Testing.Reports;

/// <summary>What a report of many facts is made of.</summary>
public enum FactsShape
{
    /// <summary>5,000 facts of one year: 3,000 declared, 2,000 sums of two.</summary>
    OneYear,

    /// <summary>35,000 facts of five years: 5,000 metrics declared, 2,000 sums of two.</summary>
    FiveYears,

    /// <summary>5,000 facts of five years with defaults, sources, notes, precisions and missing values; no formulas.</summary>
    Detailed,
}

/// <summary>Makes report projects of very many facts and one line of text, always the same for the same shape: what checking data costs, without pages.</summary>
public static class FactsReport
{
    private const int Files = 20;

    /// <returns>Path and text of each file.</returns>
    public static IEnumerable<(string Path, string Text)> Create(FactsShape shape)
    {
        yield return (
            "content/report.yaml",
            "report:\n  id: facts\n  organization: Example Group\n  title: Many facts\n  date: 2025-03-31\n  period: 2024\n  baseYear: 2020\n  languages: [en]\n  chapters: [one]\n"
            + "  boundaries: { operations: { label: Own operations } }\n");
        yield return ("templates/en/one.md", "---\ntitle: One\n---\n# One\n\nWe used {{ m.group0.metric0 }}.\n");
        for (var file = 0; file < Files; file++)
        {
            var text = shape switch
            {
                FactsShape.OneYear => Sums(file, 150, 100, 2024),
                FactsShape.FiveYears => Sums(file, 250, 100, 2020),
                _ => Detailed(file, 50),
            };
            yield return (string.Create(CultureInfo.InvariantCulture, $"content/metrics/group{file:00}.yaml"), text);
        }
    }

    private static string Sums(int file, int declared, int sums, int firstYear)
    {
        var yaml = new StringBuilder("metrics:\n");
        for (var i = 0; i < declared; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  group{file}.metric{i}:\n    unit: MWh\n    label: Metric {i} of group {file}\n    values: {{ ");
            for (var year = firstYear; year <= 2024; year++)
                yaml.Append(CultureInfo.InvariantCulture, $"{(year > firstYear ? ", " : string.Empty)}{year}: {Amount(file, i, year)}");
            yaml.Append(" }\n");
        }

        for (var i = 0; i < sums; i++)
        {
            var (a, b) = (i * 7 % declared, ((i * 11) + 1) % declared);
            yaml.Append(CultureInfo.InvariantCulture, $"  group{file}.sum{i}:\n    label: Sum {i} of group {file}\n    formula: group{file}.metric{a} + group{file}.metric{b}\n");
        }

        return yaml.ToString();
    }

    private static string Detailed(int file, int declared)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"defaults:\n  unit: MWh\n  kind: energy\n  boundary: operations\n  source: {{ title: Energy ledger, date: 2025-02-01, page: \"{file}\" }}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"notes:\n  read{file}: Read from meters.\n  partly{file}: Partly estimated.\nmetrics:\n");
        for (var i = 0; i < declared; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  group{file}.metric{i}:\n    label: \"Site {i}: heat and power\"\n    source: {{ row: R{i} }}\n    notes: [read{file}]\n    values:\n");
            yaml.Append(i % 11 == 0 ? "      2020: { missing: not-collected }\n" : string.Create(CultureInfo.InvariantCulture, $"      2020: {Amount(file, i, 2020)}\n"));
            for (var year = 2021; year <= 2023; year++)
                yaml.Append(CultureInfo.InvariantCulture, $"      {year}: {Amount(file, i, year)}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"      2024: {{ value: {Amount(file, i, 2024)}, precision: 1, notes: [partly{file}] }}\n");
        }

        return yaml.ToString();
    }

    // Near each other, so that no value is out of scale.
    private static int Amount(int file, int metric, int year) => 1000 + (((metric * 31) + (year * 17) + file) % 200);
}
