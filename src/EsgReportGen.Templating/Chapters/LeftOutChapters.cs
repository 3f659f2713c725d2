using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;

namespace EsgReportGen.Templating.Chapters;

/// <summary>The chapters that the source language has and a translation has not: they are left out, and links to them lose their target.</summary>
internal sealed class LeftOutChapters
{
    private readonly Lazy<Dictionary<string, string>> chapterOf;

    private LeftOutChapters(ImmutableArray<SourcedText> keys, Func<Dictionary<string, string>> read)
    {
        Keys = keys;
        chapterOf = new(read);
    }

    /// <summary>The chapters, in the order of the report.</summary>
    public ImmutableArray<SourcedText> Keys { get; }

    /// <summary>Finds the chapters that a language leaves out.</summary>
    /// <returns>None in the source language. None either where a translation has no chapter at all: then each is missing.</returns>
    public static LeftOutChapters Of(ReportWorld world, ProjectSources sources)
    {
        var (language, source) = (world.Language, world.Report.SourceLanguage);
        var missing = world.IsTranslation
            ? world.Report.Chapters.Where(k => sources.Find(TemplateFolders.PathOf(language, k)) is null && sources.Find(TemplateFolders.PathOf(source, k)) is not null).ToImmutableArray()
            : [];
        if (missing.Length == world.Report.Chapters.Length)
            missing = [];
        return new LeftOutChapters(missing, () => ReadIds(world, sources, missing));
    }

    /// <summary>The left-out chapter that something with an id stands in; null for none.</summary>
    public string? ChapterOf(string id) => Keys.IsEmpty ? null : chapterOf.Value.GetValueOrDefault(id);

    /// <summary>Reports the chapters, if any, where report.yaml lists the language.</summary>
    public void Report(ReportWorld world, DiagnosticBag diagnostics)
    {
        if (Keys.IsEmpty)
            return;
        var listed = world.Report.Languages.Where(l => string.Equals(l.Text, world.Language, StringComparison.Ordinal)).Select(l => l.Span).FirstOrDefault(Keys[0].Span);
        diagnostics.Add(TemplateDiagnostics.ChaptersNotTranslated.At(
            listed, world.Language, FormattableString.Invariant($"{Keys.Length} of {world.Report.Chapters.Length}"), string.Join(", ", Keys.Select(k => $"`{k.Text}`"))));
    }

    // The ids of a chapter are those that its text in the source language has: only there it can be read.
    private static Dictionary<string, string> ReadIds(ReportWorld world, ProjectSources sources, ImmutableArray<SourcedText> keys)
    {
        var source = world.Report.SourceLanguage;
        var locale = ReportLocale.Load(sources.Find(TemplateFolders.LocaleOf(source)), source, new DiagnosticBag());
        var original = new ReportWorld(world.Values, world.History, locale, source);
        var chapters = new Dictionary<string, string>(StringComparer.Ordinal);

        // What is wrong with the original is found when it is made.
        SideBySide.Run(keys.Length, new DiagnosticBag(), (i, findings) => ChapterReader.Read(original, i, keys[i], sources, findings), (i, draft) =>
        {
            chapters.TryAdd(keys[i].Text, keys[i].Text);
            foreach (var anchor in draft.Anchors)
                chapters.TryAdd(anchor.Id, keys[i].Text);
        });
        return chapters;
    }
}
