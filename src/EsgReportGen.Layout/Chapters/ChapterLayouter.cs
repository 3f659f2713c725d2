using EsgReportGen.Document;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Openers;
using EsgReportGen.Layout.Pages;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Chapters;

/// <summary>Lays out one chapter: its blocks become a flow, the flow becomes pages. Pure, so chapters lie side by side on the cores.</summary>
internal static class ChapterLayouter
{
    /// <summary>Lays out a chapter.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="setter">Sets its text, with the page numbers as far as they are known; of this chapter alone.</param>
    /// <param name="locale">The language of what layout itself prints.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="images">The pictures.</param>
    public static ChapterLayout Layout(Chapter chapter, ParagraphSetter setter, ReportLocale locale, Theme theme, ImageCatalog images)
    {
        var setting = new ChapterSetting(theme, setter, images, locale);
        var flow = new FlowBuilder(setting);
        var text = setting.Portrait.Text;
        var place = new FlowPlace(default, text.Width, text.Height, Side: setting.Portrait.Side);
        flow.LayOut(ChapterOpener.LayOut(chapter, place, flow), place);
        var pages = new PageComposer(chapter, setting, flow.ToImmutable()).Compose();
        return new ChapterLayout(pages, setting.Diagnostics.ToImmutable());
    }
}
