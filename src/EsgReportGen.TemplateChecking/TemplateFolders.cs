using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.TemplateChecking;

/// <summary>The folders below <c>templates/</c>, one a language: finds the templates in them that no report reads.</summary>
public static class TemplateFolders
{
    private const string Root = "templates/";

    /// <summary>Path of a chapter's template.</summary>
    public static string PathOf(string language, SourcedText chapter) => $"{Root}{language}/{chapter.Text}.md";

    /// <summary>Path of a language's locale table.</summary>
    public static string LocaleOf(string language) => $"{Root}{language}/locale.yaml";

    /// <summary>Reports the templates of a language that are no chapters.</summary>
    public static void ReportUnlisted(ProjectSources sources, string language, ImmutableArray<SourcedText> chapters, DiagnosticBag diagnostics)
    {
        var folder = Root + language;
        var listed = new HashSet<string>(chapters.Select(c => c.Text), StringComparer.Ordinal);
        foreach (var file in sources.In(folder, ".md"))
        {
            var name = file.Path.Substring(folder.Length + 1, file.Path.Length - folder.Length - 4);
            if (!listed.Contains(name))
                diagnostics.Add(TemplateDiagnostics.TemplateNotListed.At(new SourceSpan(file, 0, 0), name));
        }
    }

    /// <summary>Reports, at the first template of each, the folders of languages that report.yaml does not list.</summary>
    public static void ReportUnlistedLanguages(ProjectSources sources, ImmutableArray<SourcedText> languages, DiagnosticBag diagnostics)
    {
        var known = new HashSet<string>(languages.Select(l => l.Text), StringComparer.Ordinal);
        foreach (var file in sources.In("templates", ".md"))
        {
            var slash = file.Path.IndexOf('/', Root.Length);
            if (slash < 0 || !known.Add(file.Path.Substring(Root.Length, slash - Root.Length)))
                continue;
            var name = file.Path.Substring(Root.Length, slash - Root.Length);
            diagnostics.Add(TemplateDiagnostics.TemplatesOfNoLanguage.At(new SourceSpan(file, 0, 0), name)
                .WithHint(NearestName.DidYouMean(name, languages.Select(l => l.Text))));
        }
    }
}
