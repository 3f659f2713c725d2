using System.Linq;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Stages.Web;

namespace EsgReportGen.Tests.Web;

public sealed class VectorDrawerTests
{
    private static readonly FontFace Inter = FontCatalog.Default.Find("Inter", 600)!;

    [Fact]
    public void Drawing_BeginsWhereItsFirstInkIs_AndIsAsLargeAsItsInk()
    {
        // As on a page that was turned over: places count from the right edge, so they are below zero.
        var drawing = Draw(new GroupItem(At(-100, 20), [Line(At(10, 5), At(40, 5), 2), new GroupItem(At(5, 5), [Line(At(10, 5), At(10, 45), 0)])]));
        Assert.Equal((32, 46), (drawing.Width, drawing.Height));
        Assert.Equal(["M1 1L31 1", "M6 6L6 46"], drawing.Shapes.Cast<VectorPath>().Select(p => p.Geometry));
    }

    [Fact]
    public void Outline_KeepsCurvesColoursAndDashes()
    {
        var path = new Path([new(PathVerb.Move, At(0, 0)), new(PathVerb.Curve, At(3, 3), At(1, 0), At(3, 2)), new(PathVerb.Close, At(0, 0))]);
        var drawn = (VectorPath)Draw(new PathItem(path, new Color(1, 2, 3, 128), new Stroke(Color.Black, new Length(0.4), new Length(1.2)))).Shapes[0];
        Assert.Equal("M0.2 0.2C1.2 0.2 3.2 2.2 3.2 3.2Z", drawn.Geometry);
        Assert.Equal(("#01020380", "#000000", 0.4, 1.2), (drawn.Fill, drawn.Stroke, drawn.StrokeWidth, drawn.Dash));
    }

    [Fact]
    public void Text_KeepsItsPlaceFontAndWidth()
    {
        var shaped = new TextShaper(FontCatalog.Default).Shape("Scope 1", Inter)[0];
        var item = new TextItem(At(0, 30), shaped, 0, 5, new Length(8), Color.Black);
        var drawing = Draw(Line(At(0, 0), At(90, 0), 0), item, item with { ActualText = "\u00AD", Count = 1, IsSlanted = true });
        var texts = drawing.Shapes.OfType<VectorText>().ToArray();
        Assert.Equal(("Scope", "Inter", 600, 8.0, 0.0, 30.0, false), (texts[0].Text, texts[0].Family, texts[0].Weight, texts[0].Size, texts[0].X, texts[0].Y, texts[0].IsItalic));
        Assert.Equal(FrameWidth.Of(item).Points, texts[0].Width);
        Assert.Equal(("-", true), (texts[1].Text, texts[1].IsItalic));
        Assert.InRange(drawing.Height, 31, 33);
    }

    [Fact]
    public void NothingDrawn_HasASizeAllTheSame() => Assert.Equal((1, 1, 0), (Draw().Width, Draw().Height, Draw().Shapes.Length));

    private static VectorPicture Draw(params FrameItem[] items) => VectorDrawer.Draw([.. items], ThemeLoader.Default.Type);

    private static PathItem Line(Point from, Point to, double width) => new(Path.Line(from, to), null, new Stroke(Color.Black, new Length(width)));

    private static Point At(double x, double y) => new(new Length(x), new Length(y));
}
