using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>How an edition speaks and looks.</summary>
/// <param name="Language">The edition's language tag, as listed in report.yaml.</param>
/// <param name="Locale">Its way to print numbers and words.</param>
/// <param name="Theme">Its look.</param>
/// <param name="Fonts">The fonts at hand.</param>
internal sealed record Look(string Language, ReportLocale Locale, Theme Theme, FontCatalog Fonts);

/// <summary>Reads what an edition needs beside its words: locale, theme and fonts.</summary>
internal static class LookReader
{
    private const long MaximumFontBytes = 64 << 20;

    private static readonly string[] FontEndings = [".ttf", ".otf", ".ttc"];

    /// <param name="world">Where fonts come from.</param>
    /// <param name="sources">Where locale and theme come from.</param>
    /// <param name="report">The report, for its languages.</param>
    /// <param name="language">The language asked for; null for the source language.</param>
    public static Compilation<Look> Read(IReportWorld world, ProjectSources sources, ReportDefinition report, string? language)
    {
        var findings = new DiagnosticBag();
        var listed = language is null
            ? report.SourceLanguage
            : report.Languages.Select(l => l.Text).FirstOrDefault(l => string.Equals(l, language, StringComparison.OrdinalIgnoreCase));
        if (listed is null)
        {
            findings.Add(HostDiagnostics.LanguageNotListed.At(report.Languages[0].Span, language!, string.Join(", ", report.Languages)));
            return new Compilation<Look>(null, findings.ToImmutable());
        }

        var locale = ReportLocale.Load(sources.Find("templates/" + listed + "/locale.yaml"), listed, findings);
        var theme = ThemeLoader.Load(sources.Find("templates/theme.yaml"), findings);
        var fonts = FontCatalog.Create(ReadFonts(world, findings), findings);
        ThemeLoader.CheckFonts(theme, fonts, findings);
        return new Compilation<Look>(new Look(listed, locale, theme, fonts), findings.ToImmutable());
    }

    private static ImmutableArray<FontFile> ReadFonts(IReportWorld world, DiagnosticBag findings)
    {
        var fonts = ImmutableArray.CreateBuilder<FontFile>();
        foreach (var path in world.ListFiles("content/fonts"))
        {
            if (!FontEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                continue;
            var file = world.ReadFile(path, MaximumFontBytes);
            if (file.Status == WorldFileStatus.Found)
                fonts.Add(new FontFile(path, file.Bytes));
            else
                findings.Report(HostDiagnostics.FileUnreadable, new SourceFile(path, string.Empty).Whole, path, FileProblem.Describe(file, MaximumFontBytes));
        }

        return fonts.ToImmutable();
    }
}
