using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Pages;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Covers;

/// <summary>Sets the front page.</summary>
internal static class CoverLayouter
{
    private const double StatementShare = 0.78;
    private const double StatementShareBesideShapes = 0.56;

    /// <summary>Sets the front page.</summary>
    public static BodyPage Layout(Cover cover, ChapterSetting setting)
    {
        var area = setting.Portrait;
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<LineBox>>(cover.Lines.Length);
        foreach (var line in cover.Lines)
            lines.Add(SetLine(line, area.Text.Width, setting));
        var places = CoverPlaces.Find(cover, lines.ToImmutable(), setting.Theme);
        if (places.Missing.Points > 0 && !cover.Lines.IsEmpty)
        {
            var height = setting.Theme.Page.Size.Height;
            setting.Diagnostics.Report(LayoutDiagnostics.HigherThanPage, cover.Lines[0].Content[0].Span, Millimetres.Of(height + places.Missing), Millimetres.Of(height));
        }

        var items = ImmutableArray.CreateBuilder<FrameItem>();
        CoverGround.Draw(setting.Theme, area, places, ImageOf(setting), items);
        items.Add(new DestinationItem(cover.Id, default));
        for (var i = 0; i < lines.Count; i++)
        {
            items.Add(new TagStart(cover.Lines[i].Id));
            var y = places.Tops[i];
            foreach (var line in lines[i])
            {
                items.Add(new GroupItem(new Point(area.Text.X, y), line.Items));
                y += line.Height;
            }

            items.Add(new TagEnd());
        }

        return new BodyPage(false, items.ToImmutable(), [cover.Id]);
    }

    /// <summary>How a line is set.</summary>
    public static TextStyle StyleOf(CoverRole role, TypeScale type) => role switch
    {
        CoverRole.Organization => type.CoverOrganization,
        CoverRole.Title => type.CoverTitle,
        CoverRole.Subtitle => type.CoverSubtitle,
        CoverRole.Statement => type.CoverStatement,
        _ => type.CoverPeriod,
    };

    private static RasterImage? ImageOf(ChapterSetting setting) =>
        setting.Theme.Cover.Image is { } image ? setting.Images.Find(image.Text) : null;

    private static ImmutableArray<LineBox> SetLine(CoverLine line, Length width, ChapterSetting setting)
    {
        var measure = line.Role is CoverRole.Statement ? width * StatementMeasure(setting.Theme.Cover) : width;
        var style = StyleOf(line.Role, setting.Theme.Type);
        if (line.Role is CoverRole.Title or CoverRole.Subtitle)
            style = TitleSize.Fit(line.Content, style, measure, setting);
        return setting.Set(new ParagraphRequest(line.Content, style, measure)
        {
            IsBalanced = line.Role is CoverRole.Title or CoverRole.Subtitle,
        });
    }

    // Where shapes rise at the far side of the foot, the statements stay beside them.
    private static double StatementMeasure(CoverStyle style) =>
        style.Title is not CoverTitlePlace.Foot && style.Image is null && style.Art is ArtKind.Arcs
            ? StatementShareBesideShapes
            : StatementShare;
}
