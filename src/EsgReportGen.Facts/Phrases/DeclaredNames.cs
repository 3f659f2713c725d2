using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Facts.Phrases;

/// <summary>The names that report.yaml and locale.yaml declare: what is written in them is neither a claim nor a fact.</summary>
internal static class DeclaredNames
{
    /// <summary>The names as phrases; <c>#</c> in them is any number.</summary>
    public static PhraseMatcher Of(ReportDefinition report, ReportLocale locale)
    {
        var names = new PhraseMatcher();
        Add(report.Names, names);
        Add(locale.Texts.Names, names);
        return names;
    }

    private static void Add(ImmutableArray<SourcedText> names, PhraseMatcher matcher)
    {
        foreach (var name in names)
            matcher.Add(name.Text.Replace('#', PhraseMatcher.AnyNumber), 0);
    }
}
