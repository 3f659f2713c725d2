using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Parsing;

namespace EsgReportGen.TemplateChecking;

/// <summary>Checks the templates of a project in all its languages, without running them: the one call for whoever has a project's files and facts.</summary>
public static class TemplateSetChecker
{
    private const string Folder = "templates/";

    /// <summary>Checks templates against the facts.</summary>
    /// <param name="sources">The project's files.</param>
    /// <param name="values">The facts.</param>
    /// <param name="except">A language whose templates are read anyway, and so need no look here; null for none.</param>
    /// <returns>The findings: languages as report.yaml lists them, chapters in the order of the report, then templates that nothing lists.</returns>
    public static ImmutableArray<Diagnostic> Check(ProjectSources sources, MetricValues values, string? except = null)
    {
        var diagnostics = new DiagnosticBag();
        FactTree? facts = null;
        var report = values.Catalog.Report;
        foreach (var language in report.Languages)
        {
            if (string.Equals(language.Text, except, StringComparison.Ordinal))
                continue;
            var folder = Folder + language.Text;
            // What is wrong with a locale table is found when its language is made.
            var locale = ReportLocale.Load(sources.Find(folder + "/locale.yaml"), language.Text, new DiagnosticBag());
            foreach (var chapter in report.Chapters)
            {
                if (sources.Find($"{folder}/{chapter.Text}.md") is { } file)
                    Check(file, values, facts ??= FactTree.Create(values.Catalog), locale, diagnostics);
            }

            ReportUnlisted(sources, folder, report.Chapters, diagnostics);
        }

        ReportOtherLanguages(sources, report.Languages, diagnostics);
        return diagnostics.ToImmutable();
    }

    /// <summary>Reports the templates of a folder that are no chapters.</summary>
    public static void ReportUnlisted(ProjectSources sources, string folder, ImmutableArray<SourcedText> chapters, DiagnosticBag diagnostics)
    {
        var listed = new HashSet<string>(chapters.Select(c => c.Text), StringComparer.Ordinal);
        foreach (var file in sources.In(folder, ".md"))
        {
            var name = file.Path.Substring(folder.Length + 1, file.Path.Length - folder.Length - 4);
            if (!listed.Contains(name))
                diagnostics.Add(TemplateDiagnostics.TemplateNotListed.At(new SourceSpan(file, 0, 0), name));
        }
    }

    private static void Check(SourceFile file, MetricValues values, FactTree facts, ReportLocale locale, DiagnosticBag diagnostics)
    {
        if (TemplateText.TooLong(file) is { } problem)
            diagnostics.Add(problem);
        else
            TemplateChecker.Check(ParsedTemplate.Parse(TemplateText.Split(file, diagnostics).Body, diagnostics), values, facts, locale, diagnostics);
    }

    private static void ReportOtherLanguages(ProjectSources sources, ImmutableArray<SourcedText> languages, DiagnosticBag diagnostics)
    {
        var known = new HashSet<string>(languages.Select(l => l.Text), StringComparer.Ordinal);
        foreach (var file in sources.In("templates", ".md"))
        {
            var slash = file.Path.IndexOf('/', Folder.Length);
            if (slash < 0 || !known.Add(file.Path.Substring(Folder.Length, slash - Folder.Length)))
                continue;
            var name = file.Path.Substring(Folder.Length, slash - Folder.Length);
            diagnostics.Add(TemplateDiagnostics.TemplatesOfNoLanguage.At(new SourceSpan(file, 0, 0), name)
                .WithHint(NearestName.DidYouMean(name, languages.Select(l => l.Text))));
        }
    }
}
