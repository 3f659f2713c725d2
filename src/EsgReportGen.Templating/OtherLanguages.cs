using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;

namespace EsgReportGen.Templating;

/// <summary>Checks the templates of the languages that a run does not make: all that can be found in a chapter by itself.</summary>
public static class OtherLanguages
{
    /// <summary>Reads the chapters that each language has, only for what is wrong with them.</summary>
    /// <param name="values">The facts.</param>
    /// <param name="history">What earlier editions printed.</param>
    /// <param name="sources">The project's files.</param>
    /// <param name="made">The language that is made, and so needs no look here.</param>
    /// <returns>The findings: languages as report.yaml lists them, chapters in the order of the report, then templates that nothing lists.</returns>
    public static ImmutableArray<Diagnostic> Check(MetricValues values, ValueHistory history, ProjectSources sources, string made)
    {
        var diagnostics = new DiagnosticBag();
        var report = values.Catalog.Report;
        foreach (var language in report.Languages)
        {
            if (string.Equals(language.Text, made, StringComparison.Ordinal))
                continue;

            // What is wrong with a locale table is found when its language is made.
            var locale = ReportLocale.Load(sources.Find(TemplateFolders.LocaleOf(language.Text)), language.Text, new DiagnosticBag());
            CheckChapters(new ReportWorld(values, history, locale, language.Text), sources, diagnostics);
            TemplateFolders.ReportUnlisted(sources, language.Text, report.Chapters, diagnostics);
        }

        TemplateFolders.ReportUnlistedLanguages(sources, report.Languages, diagnostics);
        return diagnostics.ToImmutable();
    }

    private static void CheckChapters(ReportWorld world, ProjectSources sources, DiagnosticBag diagnostics)
    {
        var chapters = world.Report.Chapters.Where(c => sources.Find(TemplateFolders.PathOf(world.Language, c)) is not null).ToArray();
        SideBySide.Run(chapters.Length, diagnostics, (i, findings) => ChapterReader.Read(world, i, chapters[i], sources, findings), (_, _) => { });
    }
}
