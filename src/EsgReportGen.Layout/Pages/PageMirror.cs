using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Layout.Pages;

/// <summary>
/// Turns pages over for languages that are read from the right. All layout counts from the side where reading begins; here, once for each
/// finished page, that side becomes the right one. Things change places; letters and pictures keep their shape.
/// </summary>
internal static class PageMirror
{
    /// <summary>The page as it is seen.</summary>
    public static Page Mirror(Page page) => page with
    {
        Items = [new GroupItem(new Point(page.Size.Width, default), Mirror(page.Items, page.Size.Width))],
    };

    /// <summary>Items with their places counted to the other side.</summary>
    /// <param name="items">The items.</param>
    /// <param name="origin">Where their 0 lies from the left edge of the page.</param>
    private static ImmutableArray<FrameItem> Mirror(ImmutableArray<FrameItem> items, Length origin)
    {
        var mirrored = ImmutableArray.CreateBuilder<FrameItem>(items.Length);
        foreach (var item in items)
        {
            mirrored.Add(item switch
            {
                GroupItem group => new GroupItem(new Point(-group.Origin.X, group.Origin.Y), Mirror(group.Items, origin - group.Origin.X)),
                TextItem text => text with { Origin = new Point(-text.Origin.X - FrameWidth.Of(text), text.Origin.Y) },
                PathItem path => path with { Path = Mirror(path.Path) },
                ImageItem image => image with { Bounds = Mirror(image.Bounds) },
                ClipItem clip => new ClipItem(Mirror(clip.Bounds), Mirror(clip.Items, origin)),
                LinkItem link => link with { Bounds = Mirror(link.Bounds) },

                // Viewers put the place into their upper left corner: text begins further right, but the whole line is to be seen.
                DestinationItem destination => destination with { Position = new Point(-origin, destination.Position.Y) },
                _ => item,
            });
        }

        return mirrored.MoveToImmutable();
    }

    private static Rect Mirror(Rect bounds) => bounds with { X = -bounds.Right };

    private static Path Mirror(Path path)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>(path.Segments.Length);
        foreach (var segment in path.Segments)
            segments.Add(new PathSegment(segment.Verb, Mirror(segment.End), Mirror(segment.Control1), Mirror(segment.Control2)));
        return new Path(segments.MoveToImmutable());
    }

    private static Point Mirror(Point point) => new(-point.X, point.Y);
}
