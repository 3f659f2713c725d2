using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Facts.Phrases;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Numerals;

/// <summary>
/// The names whose numerals are no facts: those that report.yaml and locale.yaml declare, the organization's, the labels of metrics, boundaries and
/// disclosures (they say what is counted, not how much), and the texts of units.
/// </summary>
internal static class NameBook
{
    /// <summary>All names.</summary>
    public static PhraseMatcher Read(MetricValues values, DocumentNodes nodes, ReportLocale locale, NumeralScanner scanner)
    {
        var (catalog, report) = (values.Catalog, values.Catalog.Report);
        var names = DeclaredNames.Of(report, locale);
        names.Add(report.Organization.Text, 0);
        if (locale.Texts.Report.TryGetValue("organization", out var organization))
            names.Add(organization.Text, 0);
        foreach (var metric in catalog.Metrics)
        {
            Label(metric.Label.Text, scanner, names);
            if (values.UnitOf(metric.Id.Text) is { } unit)
                Label(locale.UnitText(unit), scanner, names);
        }

        foreach (var boundary in report.Boundaries)
            Label(boundary.Label.Text, scanner, names);
        foreach (var framework in catalog.Frameworks)
        {
            foreach (var disclosure in framework.Disclosures)
                Label(disclosure.Label.Text, scanner, names);
        }

        Labels(locale.Texts.Metrics, scanner, names);
        Labels(locale.Texts.Boundaries, scanner, names);
        Labels(locale.Texts.Disclosures, scanner, names);
        foreach (var unit in nodes.UnitTexts)
            Label(unit, scanner, names);
        return names;
    }

    private static void Labels(ImmutableDictionary<string, SourcedText> labels, NumeralScanner scanner, PhraseMatcher matcher)
    {
        foreach (var label in labels.Values)
            Label(label.Text, scanner, matcher);
    }

    // Only what has a numeral and a letter can be of use: a label `458,000` would hide numbers.
    private static void Label(string label, NumeralScanner scanner, PhraseMatcher matcher)
    {
        if (scanner.Next(label, 0, label.Length) is null || !HasLetter(label))
            return;
        var plain = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            if (c is not ('*' or '~' or '^' or '`' or '\\'))
                plain.Append(c);
        }

        matcher.Add(plain.ToString(), 0);
    }

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
