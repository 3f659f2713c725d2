using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Disclosures;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.MetricLabels;
using EsgReportGen.Templating.References;

namespace EsgReportGen.Templating;

/// <summary>Reads the templates of a language into the report's document.</summary>
public static class DocumentReader
{
    /// <summary>Reads all chapters.</summary>
    /// <param name="values">The facts.</param>
    /// <param name="history">What earlier editions printed: restated facts get a mark and a note.</param>
    /// <param name="locale">The language's tables.</param>
    /// <param name="sources">The project's files; templates are below <c>templates/</c> and the language's tag.</param>
    /// <param name="language">The language's tag, e.g. <c>en</c>.</param>
    /// <returns>The document, also when there are errors, as far as it could be read; findings in the order of the chapters.</returns>
    public static Compilation<ReportDocument> Read(MetricValues values, ValueHistory history, ReportLocale locale, ProjectSources sources, string language)
    {
        var world = new ReportWorld(values, history, locale, language);
        var leftOut = LeftOutChapters.Of(world, sources);
        var keys = world.Report.Chapters.RemoveRange(leftOut.Keys);
        var drafts = new ChapterDraft[keys.Length];
        var diagnostics = new DiagnosticBag();
        leftOut.Report(world, diagnostics);
        var cover = CoverBuilder.Build(world, diagnostics);

        // Chapters know nothing of each other.
        SideBySide.Run(keys.Length, diagnostics, (i, findings) => ChapterReader.Read(world, i, keys[i], sources, findings), (i, draft) => drafts[i] = draft);
        TemplateFolders.ReportUnlisted(sources, language, world.Report.Chapters, diagnostics);
        return new Compilation<ReportDocument>(Resolve(world, drafts, leftOut, cover, diagnostics), diagnostics.ToImmutable());
    }

    private static ReportDocument Resolve(ReportWorld world, ChapterDraft[] drafts, LeftOutChapters leftOut, Cover cover, DiagnosticBag diagnostics)
    {
        var anchors = new AnchorTable(drafts, leftOut, diagnostics);
        var labels = new Labels(drafts, world.Locale);
        var places = DisclosurePlaces.Of(world, drafts.Select(d => d.Chapter).OfType<Chapter>());
        if (leftOut.Keys.IsEmpty && drafts.All(d => d.Chapter is not null))
            DisclosureCoverage.Check(world, places, diagnostics);
        LabelCollisions.Check(world, drafts.SelectMany(d => d.Labels), diagnostics);
        var chapters = ImmutableArray.CreateBuilder<Chapter>(drafts.Length);
        foreach (var draft in drafts)
        {
            if (draft.Chapter is { } chapter)
                chapters.Add(ReferenceResolver.Resolve(chapter, anchors, labels, places, diagnostics));
        }

        return new ReportDocument { Language = world.Language, Metadata = Metadata(world, cover), Cover = cover, Chapters = chapters.ToImmutable() };
    }

    private static DocumentMetadata Metadata(ReportWorld world, Cover cover)
    {
        var report = world.Report;
        return new DocumentMetadata(
            report.Id.Text,
            Words(CoverRole.Title, report.Id.Text),
            world.Texts.Organization.Text,
            Words(CoverRole.Subtitle, string.Empty),
            report.Date ?? report.Period.LastDay);

        string Words(CoverRole role, string otherwise) =>
            cover.Lines.FirstOrDefault(l => l.Role == role) is { } line ? InlineText.Of(line.Content).Trim() : otherwise;
    }
}
