using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Hyphenation;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>How an edition speaks and looks.</summary>
/// <param name="Language">The edition's language tag, as listed in report.yaml.</param>
/// <param name="Locale">Its way to print numbers and words.</param>
/// <param name="Theme">Its look.</param>
/// <param name="Fonts">The fonts at hand.</param>
/// <param name="Hyphenation">Where words may be divided.</param>
internal sealed record Look(string Language, ReportLocale Locale, Theme Theme, FontCatalog Fonts, HyphenationCatalog Hyphenation);

/// <summary>Reads what an edition needs beside its words: locale, theme and fonts.</summary>
internal static class LookReader
{
    /// <param name="world">Where fonts come from.</param>
    /// <param name="sources">Where locale and theme come from.</param>
    /// <param name="report">The report, for its languages.</param>
    /// <param name="options">The language and the look asked for.</param>
    public static Compilation<Look> Read(IReportWorld world, ProjectSources sources, ReportDefinition report, ReportOptions options)
    {
        var language = options.Language;
        var findings = new DiagnosticBag();
        var listed = language is null
            ? report.SourceLanguage
            : report.Languages.Select(l => l.Text).FirstOrDefault(l => string.Equals(l, language, StringComparison.OrdinalIgnoreCase));
        if (listed is null)
        {
            findings.Add(HostDiagnostics.LanguageNotListed.At(report.Languages[0].Span, language!, string.Join(", ", report.Languages)));
            return new Compilation<Look>(null, findings.ToImmutable());
        }

        var locale = ReportLocale.Load(sources.Find(TemplateFolders.LocaleOf(listed)), listed, findings);
        var theme = ReadTheme(sources, listed, options.Theme, findings);
        var fonts = FontReader.Read(world, sources, theme, findings);
        var hyphenation = HyphenationFiles.Read(world, listed, findings);
        return new Compilation<Look>(new Look(listed, locale, theme, fonts, hyphenation), findings.ToImmutable());
    }

    /// <summary>The look of a language: the report's theme, or another in its place, with what the language's own changes of it.</summary>
    /// <param name="sources">The report's files.</param>
    /// <param name="language">The language's tag.</param>
    /// <param name="other">The look in place of the report's; null for the report's own.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static Theme ReadTheme(ProjectSources sources, string language, SourceFile? other, DiagnosticBag findings)
    {
        var (report, changes) = (sources.Find("templates/theme.yaml"), sources.Find("templates/" + language + "/theme.yaml"));
        return other is null ? ThemeLoader.Load(report, changes, findings) : ThemeLoader.LoadLook(other, report, changes, findings);
    }
}
