using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Pages;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Covers;

/// <summary>Sets the front page: the organization at the top, the title with what belongs to it, statements at the foot.</summary>
internal static class CoverLayouter
{
    private const double StatementShare = 0.78;

    private enum Zone
    {
        Top,
        Title,
        Foot,
    }

    /// <summary>Sets the front page.</summary>
    public static BodyPage Layout(Cover cover, ChapterSetting setting)
    {
        var area = setting.Portrait;
        var lines = new ImmutableArray<LineBox>[cover.Lines.Length];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = SetLine(cover.Lines[i], area.Text.Width, setting);
        var tops = Place(cover, lines, setting);
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        CoverArt.Draw(items, setting.Theme, area);
        items.Add(new DestinationItem(cover.Id, default));
        for (var i = 0; i < lines.Length; i++)
        {
            items.Add(new TagStart(cover.Lines[i].Id));
            var y = tops[i];
            foreach (var line in lines[i])
            {
                items.Add(new GroupItem(new Point(area.Text.X, y), line.Items));
                y += line.Height;
            }

            items.Add(new TagEnd());
        }

        return new BodyPage(false, items.ToImmutable(), [cover.Id]);
    }

    private static ImmutableArray<LineBox> SetLine(CoverLine line, Length width, ChapterSetting setting)
    {
        var measure = line.Role is CoverRole.Statement ? width * StatementShare : width;
        return setting.Set(new ParagraphRequest(line.Content, StyleOf(line.Role, setting.Theme.Type), measure)
        {
            IsBalanced = line.Role is CoverRole.Title or CoverRole.Subtitle,
        });
    }

    /// <summary>Finds the top of each line. A long title moves up rather than into the statements.</summary>
    private static Length[] Place(Cover cover, ImmutableArray<LineBox>[] lines, ChapterSetting setting)
    {
        var (geometry, theme) = (setting.Theme.Page, setting.Theme);
        var footTop = geometry.Size.Height - geometry.FooterBaseline - HeightOf(Zone.Foot, cover, lines, theme.Type);
        var titleHeight = HeightOf(Zone.Title, cover, lines, theme.Type);
        var lowest = footTop - geometry.Top - titleHeight;
        var title = Length.Min(theme.Cover.TitleTop, lowest);
        var top = geometry.Top;
        if (title < top + HeightOf(Zone.Top, cover, lines, theme.Type) && !cover.Lines.IsEmpty)
        {
            var needed = titleHeight + geometry.Size.Height - footTop + geometry.Top;
            var span = cover.Lines[0].Content[0].Span;
            setting.Diagnostics.Report(LayoutDiagnostics.HigherThanPage, span, Millimetres.Of(needed), Millimetres.Of(geometry.Size.Height));
        }

        var tops = new Length[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            ref var y = ref top;
            switch (ZoneOf(cover.Lines[i].Role))
            {
                case Zone.Title:
                    y = ref title;
                    break;
                case Zone.Foot:
                    y = ref footTop;
                    break;
            }

            tops[i] = y;
            y += Height(lines[i]) + StyleOf(cover.Lines[i].Role, theme.Type).SpaceAfter;
        }

        return tops;
    }

    private static Length HeightOf(Zone zone, Cover cover, ImmutableArray<LineBox>[] lines, TypeScale type)
    {
        var height = Length.Zero;
        for (var i = 0; i < lines.Length; i++)
        {
            if (ZoneOf(cover.Lines[i].Role) == zone)
                height += Height(lines[i]) + StyleOf(cover.Lines[i].Role, type).SpaceAfter;
        }

        return height;
    }

    private static Length Height(ImmutableArray<LineBox> lines)
    {
        var height = Length.Zero;
        foreach (var line in lines)
            height += line.Height;
        return height;
    }

    private static Zone ZoneOf(CoverRole role) => role switch
    {
        CoverRole.Organization => Zone.Top,
        CoverRole.Statement => Zone.Foot,
        _ => Zone.Title,
    };

    private static TextStyle StyleOf(CoverRole role, TypeScale type) => role switch
    {
        CoverRole.Organization => type.CoverOrganization,
        CoverRole.Title => type.CoverTitle,
        CoverRole.Subtitle => type.CoverSubtitle,
        CoverRole.Statement => type.CoverStatement,
        _ => type.CoverPeriod,
    };
}
