using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Artwork;
using EsgReportGen.Layout.Chapters;

namespace EsgReportGen.Layout.Openers;

/// <summary>The coloured ground of an opener with the shapes on it.</summary>
/// <param name="Art">The shapes.</param>
/// <param name="Colors">Their colours.</param>
/// <param name="Image">The picture above the text instead of shapes; null for none.</param>
internal sealed record OpenerGround(ArtKind Art, ArtColors Colors, RasterImage? Image)
{
    private const double OwnTone = 0.22;
    private static readonly Length ShapesFoot = Length.FromMillimetres(27);

    /// <summary>The ground of a chapter: chapters take the colours of the theme in turn.</summary>
    public static OpenerGround Of(Chapter chapter, ChapterSetting setting)
    {
        var style = setting.Theme.Opener;
        var fill = style.Fills[chapter.Id.Chapter % style.Fills.Length];
        var image = chapter.OpenerImage is { } path ? setting.Images.Find(path.Text) : null;
        return new OpenerGround(image is null ? style.Art : ArtKind.None, new ArtColors(fill, style.Tone ?? ColorMath.Mix(fill, style.TitleColor, OwnTone), style.Spot), image);
    }

    /// <summary>Room that shapes want below the text of a band.</summary>
    public Length Foot => Art is ArtKind.Hills or ArtKind.Grid or ArtKind.Bands ? ShapesFoot : default;

    /// <summary>Draws it.</summary>
    /// <param name="bounds">Where.</param>
    /// <param name="picture">Height of the picture at the top; zero without one.</param>
    /// <param name="stage">Where the shapes are.</param>
    public ImmutableArray<FrameItem> Draw(Rect bounds, Length picture, in ArtStage stage)
    {
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        items.Add(new PathItem(Path.Rectangle(bounds), Colors.Ground));
        if (Image is not null)
            items.Add(FilledPicture.In(bounds with { Height = picture }, Image));
        ArtPainter.Draw(Art, stage, Colors, items);
        return items.ToImmutable();
    }
}
