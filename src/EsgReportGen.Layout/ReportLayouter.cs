using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Covers;
using EsgReportGen.Layout.Hyphenation;
using EsgReportGen.Layout.Pages;
using EsgReportGen.Layout.References;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout;

/// <summary>Gives everything its place: the semantic tree in, pages out.</summary>
public static class ReportLayouter
{
    private const int MostRounds = 5;

    /// <summary>Lays out a report. A pure function; chapters are laid out side by side.</summary>
    /// <param name="document">The report.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="fonts">The fonts that the theme names.</param>
    /// <param name="images">The pictures that the document names.</param>
    /// <param name="locale">The language of what layout itself prints.</param>
    /// <param name="hyphenation">Where words may be divided; null for soft hyphens only.</param>
    /// <returns>The pages: the cover, then the chapters, each on pages of its own. Findings stand in document order.</returns>
    public static Compilation<PagedDocument> Layout(
        ReportDocument document, Theme theme, FontCatalog fonts, ImageCatalog images, ReportLocale locale, HyphenationCatalog? hyphenation = null)
    {
        var (shaper, ties, patterns) = (new TextShaper(fonts), WordTies.Of(locale), hyphenation ?? HyphenationCatalog.Empty);
        var chapters = new ChapterLayout[document.Chapters.Length];
        var findings = new DiagnosticBag();
        var back = new Lazy<Theme>(() => BackCoverTheme.Of(theme));
        var setting = new ChapterSetting(theme, new ParagraphSetter(shaper, theme, document.Language, ties, patterns), images, locale);
        var cover = CoverLayouter.Layout(document.Cover, setting);
        Parallel.For(0, chapters.Length, i => chapters[i] = LayoutChapter(i, PageReferences.None));
        Settle(document, chapters, locale, LayoutChapter, findings);
        var pages = Finish(document, theme, cover, chapters, setting);
        return new Compilation<PagedDocument>(pages, Gather(setting, chapters, findings));

        ChapterLayout LayoutChapter(int index, PageReferences references) =>
            ChapterLayouter.Layout(document.Chapters[index], new ParagraphSetter(shaper, LookOf(index), document.Language, ties, patterns) { References = references }, locale, LookOf(index), images);

        Theme LookOf(int index) => document.Chapters[index].IsBackCover ? back.Value : theme;
    }

    /// <summary>Prints page numbers. References keep room for them, so that the first round nearly always is the last.</summary>
    private static void Settle(
        ReportDocument document, ChapterLayout[] chapters, ReportLocale locale, Func<int, PageReferences, ChapterLayout> layOut, DiagnosticBag findings)
    {
        var referring = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < chapters.Length; i++)
        {
            if (ReferenceFinder.HasReferences(document.Chapters[i]))
                referring.Add(i);
        }

        if (referring.Count == 0)
            return;
        var labels = PageLabels.Of(document, chapters, locale);
        for (var round = 0; round < MostRounds; round++)
        {
            var references = new PageReferences(labels);
            Parallel.For(0, referring.Count, i => chapters[referring[i]] = layOut(referring[i], references));
            var settled = PageLabels.Of(document, chapters, locale);
            if (PageLabels.AreEqual(labels, settled))
                return;
            labels = settled;
        }

        findings.Report(LayoutDiagnostics.ReferencesNotSettled, SourceSpan.None);
    }

    private static PagedDocument Finish(
        ReportDocument document, Theme theme, BodyPage cover, ChapterLayout[] chapters, ChapterSetting setting)
    {
        var total = 1;
        foreach (var chapter in chapters)
            total += chapter.Pages.Length;
        var pages = ImmutableArray.CreateBuilder<Page>(total);
        pages.Add(new Page(theme.Page.Size, string.Empty, cover.Items));
        var furniture = new PageFurniture(document, setting, total);
        for (var i = 0; i < chapters.Length; i++)
        {
            for (var p = 0; p < chapters[i].Pages.Length; p++)
            {
                var label = PageLabels.Label(pages.Count + 1, setting.Locale);
                pages.Add(furniture.Finish(chapters[i].Pages[p], document.Chapters[i], label, isOpener: p == 0));
            }
        }

        if (setting.IsRightToLeft)
        {
            for (var i = 0; i < pages.Count; i++)
                pages[i] = PageMirror.Mirror(pages[i]);
        }

        return new PagedDocument(pages.MoveToImmutable());
    }

    private static ImmutableArray<Diagnostic> Gather(ChapterSetting setting, ChapterLayout[] chapters, DiagnosticBag findings)
    {
        var all = new DiagnosticBag();
        all.AddRange(setting.Diagnostics.ToImmutable());
        foreach (var chapter in chapters)
            all.AddRange(chapter.Diagnostics);
        all.AddRange(findings.ToImmutable());
        return all.ToImmutable();
    }
}
