using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EsgReportGen.Testing.Reports;

/// <summary>
/// Makes report projects of any size, always the same for the same size: chapters of prose with facts, four tiles, a table of twenty
/// rows over five years, notes, links and a contents page. A chapter fills about six pages.
/// </summary>
public static class LargeReport
{
    private const int RowsPerChapter = 20;

    private static readonly string[] Words =
    [
        "energy", "water", "emissions", "target", "supplier", "factory", "boundary", "inventory", "year", "measure", "review", "board",
        "report", "carbon", "transport", "building", "heating", "audit", "method", "estimate", "site", "waste", "training", "safety",
        "product", "customer", "contract", "renewable", "electricity", "fuel", "region", "market", "programme", "share", "reduction",
        "growth", "intensity", "material", "packaging", "recycled", "governance", "committee", "policy", "assurance", "standard",
    ];

    private static readonly string[] Joints = ["of the", "and the", "in every", "for each", "with", "under the", "across the", "before the", "because the", "while the"];

    /// <param name="chapters">Number of chapters, at least 1.</param>
    /// <returns>Path and text of each file.</returns>
    public static IEnumerable<(string Path, string Text)> Create(int chapters)
    {
        yield return ("content/report.yaml", ReportYaml(chapters));
        for (var chapter = 0; chapter < chapters; chapter++)
        {
            yield return (Invariant($"content/metrics/topic{chapter:000}.yaml"), MetricsYaml(chapter));
            yield return (Invariant($"templates/en/chapter{chapter:000}.md"), Template(chapter, chapters));
        }

        yield return ("templates/en/contents.md", "---\ntitle: Contents\n---\n\n```toc\ndepth: 2\n```\n");
    }

    private static string ReportYaml(int chapters)
    {
        var yaml = new StringBuilder();
        yaml.Append("report:\n  id: large-report\n  organization: Example Group\n  title: A large report\n  date: 2024-07-22\n");
        yaml.Append("  period: 2024\n  baseYear: 2020\n  languages: [en]\n  chapters:\n    - contents\n");
        for (var chapter = 0; chapter < chapters; chapter++)
            yaml.Append(CultureInfo.InvariantCulture, $"    - chapter{chapter:000}\n");
        yaml.Append("  names: [\"topic #\"]\n");
        return yaml.ToString();
    }

    private static string MetricsYaml(int chapter)
    {
        var random = new Sequence(chapter);
        var yaml = new StringBuilder("defaults: { unit: tCO2e, kind: inventory }\nmetrics:\n");
        for (var row = 0; row < RowsPerChapter; row++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  topic{chapter:000}.row{row:00}:\n    label: {Capital(Phrase(random, 3))}\n    values: {{ ");
            for (var year = 2020; year <= 2024; year++)
                yaml.Append(CultureInfo.InvariantCulture, $"{(year > 2020 ? ", " : string.Empty)}{year}: {random.Next(9_000_000) + 1000}");
            yaml.Append(" }\n");
        }

        yaml.Append(CultureInfo.InvariantCulture, $"  topic{chapter:000}.total:\n    label: Total\n    formula: ");
        for (var row = 0; row < RowsPerChapter; row++)
            yaml.Append(CultureInfo.InvariantCulture, $"{(row > 0 ? " + " : string.Empty)}topic{chapter:000}.row{row:00}");
        return yaml.Append('\n').ToString();
    }

    private static string Template(int chapter, int chapters)
    {
        var random = new Sequence(chapter + 10_000);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {Capital(Phrase(random, 3))}\n---\n\n");
        text.Append(Paragraph(random, chapter, 40)).Append("{.lead}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"```kpis\nitems: [topic{chapter:000}.row00, topic{chapter:000}.row01, topic{chapter:000}.row02, topic{chapter:000}.total]\n```\n\n");
        for (var section = 0; section < 4; section++)
        {
            text.Append("## ").Append(Capital(Phrase(random, 4))).Append("\n\n");
            for (var paragraph = 0; paragraph < 4; paragraph++)
                text.Append(Paragraph(random, chapter, 90)).Append("\n\n");
            if (section == 1)
                AppendTable(text, chapter);
        }

        text.Append(CultureInfo.InvariantCulture, $"The next topic is on page {{{{ page \"chapter{(chapter + 1) % chapters:000}\" }}}}, in [its own chapter](#chapter{(chapter + 1) % chapters:000}).[^1]\n\n[^1]: ");
        return text.Append(Capital(Phrase(random, 8))).Append(".\n").ToString();
    }

    private static void AppendTable(StringBuilder text, int chapter)
    {
        text.Append(CultureInfo.InvariantCulture, $"```metrics-table\nid: table{chapter:000}\ntitle: Emissions of topic {chapter}\nperiods: last 5\nunit: caption\nrows:\n");
        for (var row = 0; row < RowsPerChapter; row++)
            text.Append(CultureInfo.InvariantCulture, $"  - topic{chapter:000}.row{row:00}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - {{ metric: topic{chapter:000}.total, style: total }}\n```\n\n");
    }

    private static string Paragraph(Sequence random, int chapter, int words)
    {
        var text = new StringBuilder(Capital(Phrase(random, words / 2)));
        text.Append(CultureInfo.InvariantCulture, $", which came to {{{{ m.topic{chapter:000}.row{random.Next(RowsPerChapter):00} }}}}. ");
        return text.Append(Capital(Phrase(random, words / 2))).Append(random.Next(3) == 0 ? ", **" + Phrase(random, 3) + "** included." : ".").ToString();
    }

    private static string Phrase(Sequence random, int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            if (i > 0)
                text.Append(' ');
            if (i % 3 == 2 && i + 1 < words)
                text.Append(Joints[random.Next(Joints.Length)]).Append(' ');
            text.Append(Words[random.Next(Words.Length)]);
        }

        return text.ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>Numbers without a pattern that a reader would notice, the same on every machine (a linear congruential generator).</summary>
    private sealed class Sequence(int seed)
    {
        private uint state = unchecked(((uint)seed * 2654435761u) + 12345u);

        public int Next(int limit)
        {
            state = unchecked((state * 1664525u) + 1013904223u);
            return (int)((state >> 8) % (uint)limit);
        }
    }
}
