using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.References;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Pages;

/// <summary>Draws the running head (report, organization) and foot (chapter, page and number of pages). They belong to pages, not to the text: artifacts.</summary>
internal sealed class PageFurniture
{
    private const double SideShare = 0.62;

    private readonly ReportDocument document;
    private readonly ChapterSetting setting;
    private readonly int total;

    /// <summary>Furniture for the pages of a report.</summary>
    /// <param name="document">The report.</param>
    /// <param name="setting">Sets the text.</param>
    /// <param name="total">Number of all pages, the cover among them.</param>
    public PageFurniture(ReportDocument document, ChapterSetting setting, int total) =>
        (this.document, this.setting, this.total) = (document, setting, total);

    /// <summary>Finishes a page. The back cover has neither head nor foot.</summary>
    /// <param name="body">What is on it.</param>
    /// <param name="chapter">Its chapter.</param>
    /// <param name="label">Its number.</param>
    /// <param name="isOpener">Whether the chapter begins on it; it then has no head.</param>
    public Page Finish(BodyPage body, Chapter chapter, string label, bool isOpener)
    {
        var area = setting.Area(body.IsTurned);
        var (geometry, running) = (setting.Theme.Page, setting.Theme.Running);
        if (chapter.IsBackCover)
            return new Page(area.Page, label, body.Items);
        var items = ImmutableArray.CreateBuilder<FrameItem>(16);
        DrawGround(items, area);
        if (!isOpener)
        {
            items.Add(new ArtifactStart(ArtifactKind.Header));
            DrawLine(items, Words.Of(document.Metadata.Title), Words.Of(document.Metadata.Author), area, geometry.HeaderBaseline, null);
            DrawRule(items, area, geometry.HeaderBaseline + running.Gap, running.HeadRule);
            items.Add(new ArtifactEnd());
        }

        items.Add(new GroupItem(default, body.Items));
        items.Add(new ArtifactStart(ArtifactKind.Footer));
        var baseline = area.Page.Height - geometry.FooterBaseline;
        var numbers = $"{label} / {PageLabels.Label(total, setting.Locale)}";
        if (body.FootInk is null)
            DrawRule(items, area, baseline - setting.Theme.Type.RunningHead.Size - running.Gap, running.FootRule);
        DrawLine(items, chapter.Title, Words.Of(numbers), area, baseline, body.FootInk);
        items.Add(new ArtifactEnd());
        return new Page(area.Page, label, items.ToImmutable());
    }

    private void DrawGround(ImmutableArray<FrameItem>.Builder items, in PageArea area)
    {
        if (setting.Theme.Colors.Background == Color.White)
            return;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        items.Add(new PathItem(Path.Rectangle(new Rect(default, default, area.Page.Width, area.Page.Height)), setting.Theme.Colors.Background));
        items.Add(new ArtifactEnd());
    }

    private void DrawLine(
        ImmutableArray<FrameItem>.Builder items, ImmutableArray<Inline> left, ImmutableArray<Inline> right, in PageArea area, Length baseline, Color? ink)
    {
        var style = setting.Theme.Type.RunningHead;
        if (ink is { } color)
            style = style with { Color = color };
        Place(items, new ParagraphRequest(left, style, area.Text.Width * SideShare), area.Text.X, baseline);
        var width = area.Text.Width * (1 - SideShare);
        Place(items, new ParagraphRequest(right, style, width, TextAlignment.End), area.Text.Right - width, baseline);
    }

    private void Place(ImmutableArray<FrameItem>.Builder items, ParagraphRequest request, Length x, Length baseline)
    {
        foreach (var line in setting.Set(request with { HasTabularFigures = true, MaximumLines = 1 }))
            items.Add(new GroupItem(new Point(x, baseline - line.Baseline), Untagged.Of(line.Items)));
    }

    private static void DrawRule(ImmutableArray<FrameItem>.Builder items, in PageArea area, Length y, Stroke rule)
    {
        if (rule.Width.Points > 0)
            items.Add(new PathItem(Path.Rectangle(new Rect(area.Text.X, y, area.Text.Width, rule.Width)), rule.Color));
    }
}
