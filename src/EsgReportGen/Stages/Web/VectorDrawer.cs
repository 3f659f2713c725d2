using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Html.Pictures;

namespace EsgReportGen.Stages.Web;

/// <summary>Turns items of a page into a drawing of the web page: as large as what is seen of them, with text as text.</summary>
internal sealed class VectorDrawer
{
    private readonly List<(FrameItem Item, Point Origin)> placed = [];
    private double left = double.MaxValue;
    private double top = double.MaxValue;
    private double right = double.MinValue;
    private double bottom = double.MinValue;

    private VectorDrawer()
    {
    }

    /// <summary>Draws items.</summary>
    /// <param name="items">The items; of them text and outlines are drawn.</param>
    /// <param name="type">The type scale that they were made with.</param>
    public static VectorPicture Draw(ImmutableArray<FrameItem> items, TypeScale type)
    {
        var drawer = new VectorDrawer();
        drawer.Place(items, default);
        var origin = drawer.placed.Count == 0 ? default : new Point(new Length(-drawer.left), new Length(-drawer.top));
        var shapes = ImmutableArray.CreateBuilder<VectorShape>(drawer.placed.Count);
        foreach (var (item, place) in drawer.placed)
        {
            var at = place.Offset(origin.X, origin.Y);
            shapes.Add(item is TextItem text ? Draw(text, at) : Draw((PathItem)item, at));
        }

        return new VectorPicture(Math.Max(1, drawer.right - drawer.left), Math.Max(1, drawer.bottom - drawer.top), shapes.MoveToImmutable()) { Measure = type.Body.Size.Points };
    }

    /// <summary>Draws outlines on a ground of a size; what reaches over its edges is not seen.</summary>
    public static VectorPicture Draw(ImmutableArray<FrameItem> items, Size ground, TypeScale type)
    {
        var shapes = ImmutableArray.CreateBuilder<VectorShape>(items.Length);
        foreach (var item in items)
        {
            if (item is PathItem path)
                shapes.Add(Draw(path, default));
        }

        return new VectorPicture(ground.Width.Points, ground.Height.Points, shapes.ToImmutable()) { Measure = type.Body.Size.Points };
    }

    private void Place(ImmutableArray<FrameItem> items, Point origin)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    Place(group.Items, origin.Offset(group.Origin.X, group.Origin.Y));
                    break;
                case TextItem text:
                    placed.Add((text, origin));
                    Widen(text, origin);
                    break;
                case PathItem path when path.Fill is not null || path.Stroke is not null:
                    placed.Add((path, origin));
                    Widen(path, origin);
                    break;
            }
        }
    }

    private void Widen(TextItem text, Point origin)
    {
        var (x, y, unit) = (origin.X + text.Origin.X, origin.Y + text.Origin.Y, text.Size / text.Text.Font.UnitsPerEm);
        Widen(x.Points, (y - (unit * text.Text.Font.Ascent)).Points, 0);
        Widen((x + FrameWidth.Of(text)).Points, (y - (unit * text.Text.Font.Descent)).Points, 0);
    }

    private void Widen(PathItem path, Point origin)
    {
        var edge = (path.Stroke?.Width.Points ?? 0) / 2;
        foreach (var segment in path.Path.Segments)
            Widen((origin.X + segment.End.X).Points, (origin.Y + segment.End.Y).Points, edge);
    }

    private void Widen(double x, double y, double edge)
    {
        (left, right) = (Math.Min(left, x - edge), Math.Max(right, x + edge));
        (top, bottom) = (Math.Min(top, y - edge), Math.Max(bottom, y + edge));
    }

    // A hyphen made by line breaking is told as a soft one, which a browser would not show.
    private static VectorText Draw(TextItem text, Point origin) => new(
        (origin.X + text.Origin.X).Points, (origin.Y + text.Origin.Y).Points, FrameText.Of(text).Replace('\u00AD', '-'), FrameWidth.Of(text).Points)
    {
        Family = text.Text.Font.Family,
        Weight = text.Text.Font.Weight,
        Size = text.Size.Points,
        Color = text.Color.ToString(),
        IsRightToLeft = text.Text.IsRightToLeft,
        IsItalic = text.IsSlanted || text.Text.Font.IsItalic,
    };

    private static VectorPath Draw(PathItem item, Point origin) => new(GeometryOf(item.Path, origin), item.Fill?.ToString(), item.Stroke?.Color.ToString())
    {
        StrokeWidth = item.Stroke?.Width.Points ?? 0,
        Dash = item.Stroke?.Dash.Points ?? 0,
    };

    private static string GeometryOf(Path path, Point origin)
    {
        var text = new StringBuilder();
        foreach (var segment in path.Segments)
        {
            switch (segment.Verb)
            {
                case PathVerb.Move:
                    text.Append('M');
                    Append(text, segment.End, origin);
                    break;
                case PathVerb.Line:
                    text.Append('L');
                    Append(text, segment.End, origin);
                    break;
                case PathVerb.Curve:
                    text.Append('C');
                    Append(text, segment.Control1, origin);
                    Append(text.Append(' '), segment.Control2, origin);
                    Append(text.Append(' '), segment.End, origin);
                    break;
                default:
                    text.Append('Z');
                    break;
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Point point, Point origin) =>
        text.Append(CultureInfo.InvariantCulture, $"{Round(point.X + origin.X)} {Round(point.Y + origin.Y)}");

    private static double Round(Length length) => Math.Round(length.Points, 2) + 0.0;
}
