using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Contents;

/// <summary>The row of dots between title and page. The dots of all entries stand below each other.</summary>
/// <param name="Dot">A dot with the space before it.</param>
/// <param name="Baseline">Distance of its baseline from its top.</param>
/// <param name="Pitch">Distance of dots.</param>
internal readonly record struct Leader(ImmutableArray<FrameItem> Dot, Length Baseline, Length Pitch)
{
    private const int MaximumDots = 200;
    private static readonly Length DotPitch = new(5);

    /// <summary>Makes the dots of a theme.</summary>
    public static Leader Make(ChapterSetting setting)
    {
        var style = setting.Theme.Type.ContentsSection with { Color = setting.Theme.Colors.Muted };
        var line = setting.Set(new ParagraphRequest(Words.Of("."), style, style.Size * 4))[0];
        return new Leader(line.Items, line.Baseline, DotPitch);
    }

    /// <summary>Draws dots from one edge to another, as an artifact.</summary>
    public void Draw(ImmutableArray<FrameItem>.Builder items, Length from, Length to, Length baseline)
    {
        var count = Math.Min(MaximumDots, (int)((to - from) / Pitch));
        if (count < 2)
            return;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        for (var i = count; i > 0; i--)
            items.Add(new GroupItem(new Point(to - (Pitch * i), baseline - Baseline), Dot));
        items.Add(new ArtifactEnd());
    }
}
