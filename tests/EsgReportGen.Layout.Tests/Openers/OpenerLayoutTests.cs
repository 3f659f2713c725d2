using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Tests.Openers;

public sealed class OpenerLayoutTests
{
    private static readonly Color Fill = Color.FromRgb(1, 2, 3);
    private static readonly Color Second = Color.FromRgb(4, 5, 6);
    private static readonly Color LeadInk = Color.FromRgb(250, 251, 252);

    [Fact]
    public void Band_FillsThePageToItsEdges_WithTitleAndLead_AndTextFollows()
    {
        var layout = Report(OpenerKind.Band, s => s.Heading(1, "Water", "4"), Lead("Scarce"), s => s.Lines("body", 2)).LayOut();

        var ground = layout.Paths(0).First(p => p.Fill == Fill);
        Assert.Equal((0.0, 0.0, 240.0, 110.0), BoundsOf(ground));
        Assert.Equal(["4", "Water", "Scarce", "body1", "body2"], layout.Lines(0));
        Assert.True(layout.Find("Scarce").Y < 110);
        Assert.InRange(layout.Find("body1").Y, 110 + 15, 110 + 15 + 12);
        Assert.Equal(LeadInk, InkOf(layout, "Scarce"));
        Assert.True(layout.Balanced);
        Assert.Empty(layout.Artifacts("header"));
    }

    [Fact]
    public void Band_GrowsWithItsText()
    {
        var layout = Report(OpenerKind.Band, s => s.Heading(1, "Water and everything that we say about it in three lines of a heading"), Lead(string.Join(' ', Enumerable.Repeat("scarce", 12)))).LayOut();

        var (_, _, _, bottom) = BoundsOf(layout.Paths(0).First(p => p.Fill == Fill));
        Assert.True(bottom > 110);
        Assert.All(layout.All.Where(s => s.Tag.StartsWith("0:", StringComparison.Ordinal)), s => Assert.True(s.Y < bottom));
    }

    [Fact]
    public void Band_LeadTooLongForIt_StandsBelow()
    {
        var layout = Report(OpenerKind.Band, s => s.Heading(1, "Water"), Lead(string.Join(' ', Enumerable.Repeat("scarce", 150)))).LayOut();

        Assert.Equal((0.0, 0.0, 240.0, 110.0), BoundsOf(layout.Paths(0).First(p => p.Fill == Fill)));
        Assert.NotEqual(LeadInk, InkOf(layout, "scarce"));
        Assert.True(layout.Find("scarce").Y > 110);
    }

    [Fact]
    public void Band_ParagraphThatIsNoLead_StaysBelow()
    {
        var layout = Report(OpenerKind.Band, s => s.Heading(1, "Water"), s => s.Lines("body", 1), Lead("Scarce")).LayOut();

        Assert.True(layout.Find("body1").Y > 110);
        Assert.True(layout.Find("Scarce").Y > layout.Find("body1").Y);
    }

    [Fact]
    public void Page_HoldsTitleAndLeadAlone()
    {
        var layout = Report(OpenerKind.Page, s => s.Heading(1, "Water"), Lead("Scarce"), s => s.Lines("body", 2)).LayOut();

        Assert.Equal(2, layout.PageCount);
        Assert.Equal((0.0, 0.0, 240.0, 340.0), BoundsOf(layout.Paths(0).First(p => p.Fill == Fill)));
        Assert.Equal(["Water", "Scarce"], layout.Lines(0));
        Assert.Equal(["body1", "body2"], layout.Lines(1));
        Assert.Equal([1], layout.Artifacts("header").Select(s => s.Page).Distinct());
    }

    [Fact]
    public void Page_NotesOfTheTitle_StandOnPaper()
    {
        var layout = Report(OpenerKind.Page, s => new HeadingBlock(s.NewId(), 1, "", "w", [.. BlockSample.Words("Water"), s.Mark("1", "note", 2)], default), s => s.Lines("body", 1)).LayOut();

        var (_, _, _, bottom) = BoundsOf(layout.Paths(0).First(p => p.Fill == Fill));
        Assert.Equal(0, layout.Find("note1").Page);
        Assert.True(layout.Find("note1").Y - 12 > bottom);
    }

    [Fact]
    public void Fills_AreTakenInTurn()
    {
        var layout = Report(OpenerKind.Band, s => s.Heading(1, "A")).Chapter(s => s.Heading(1, "B")).Chapter(s => s.Heading(1, "C")).LayOut();

        Assert.Equal([Fill, Second, Fill], Enumerable.Range(0, 3).Select(i => layout.Paths(i).First().Fill!.Value));
    }

    [Theory]
    [InlineData(ArtKind.Hills)]
    [InlineData(ArtKind.Arcs)]
    [InlineData(ArtKind.Grid)]
    [InlineData(ArtKind.Bands)]
    public void Art_IsDecoration_WithinItsGround(ArtKind art)
    {
        var layout = Report(OpenerKind.Band, s => s.Heading(1, "Water"), Lead("Scarce")).With(t => t with { Opener = t.Opener with { Art = art } }).LayOut();

        var clip = Assert.Single(Clips(layout.Document.Pages[1].Items));
        Assert.Equal((0.0, 0.0, 240.0), (clip.Bounds.X.Points, clip.Bounds.Y.Points, clip.Bounds.Width.Points));
        Assert.True(clip.Items.Length >= 3);
        Assert.True(layout.Balanced);
    }

    [Theory]
    [InlineData(ArtKind.Hills)]
    [InlineData(ArtKind.Grid)]
    public void Band_TitleAcrossThePage_KeepsClearOfShapes(ArtKind art)
    {
        var layout = Report(OpenerKind.Band, s => s.Heading(1, "Lieferkettenverantwortungsberichte")).With(t => t with { Opener = t.Opener with { Art = art } }).LayOut();

        var title = layout.All.Where(s => s.Tag.StartsWith("0:", StringComparison.Ordinal)).ToArray();
        var (right, foot) = (title.Max(s => s.Right), title.Max(s => s.Y));
        Assert.True(right > 0.66 * 240);
        var clip = Assert.Single(Clips(layout.Document.Pages[1].Items));
        Assert.NotEmpty(clip.Items);
        Assert.All(clip.Items.OfType<PathItem>(), p =>
        {
            var (left, top, _, _) = BoundsOf(p);
            Assert.True(top > foot || left >= right, $"{left} {top} reaches the title at {right} {foot}");
        });
    }

    [Theory]
    [InlineData(OpenerKind.Plain)]
    [InlineData(OpenerKind.Band)]
    [InlineData(OpenerKind.Page)]
    public void Title_OfALongWord_IsSetSmaller_NotTorn(OpenerKind kind)
    {
        var layout = Report(kind, s => s.Heading(1, "Lieferkettenverantwortungsberichte")).LayOut();

        Assert.Equal(["Lieferkettenverantwortungsberichte"], layout.Lines(0).Where(l => l.Length > 1));
        Assert.Empty(layout.Diagnostics);
    }

    [Fact]
    public void Page_OfTheTheme_IsABandForTheContents()
    {
        var layout = Report(OpenerKind.Page, s => s.Heading(1, "Contents"), s => new ContentsBlock(s.NewId(), [], default), s => s.Lines("body", 1)).LayOut();

        Assert.Equal(1, layout.PageCount);
    }

    private static LayoutTest Report(OpenerKind kind, params Func<BlockSample, Block>[] blocks) => LayoutTest.InSpace(200, 300).With(t => t with
    {
        Opener = t.Opener with { Kind = kind, Fills = [Fill, Second], LeadColor = LeadInk, Height = new Length(110), Gap = new Length(15) },
    }).Chapter(blocks);

    private static Func<BlockSample, Block> Lead(string text) => s => new ParagraphBlock(s.NewId(), ParagraphRole.Lead, BlockSample.Words(text), default);

    private static (double Left, double Top, double Right, double Bottom) BoundsOf(PathItem path)
    {
        var ends = path.Path.Segments.Select(s => s.End).ToArray();
        return (ends.Min(e => e.X.Points), ends.Min(e => e.Y.Points), ends.Max(e => e.X.Points), Math.Round(ends.Max(e => e.Y.Points), 3));
    }

    private static Color InkOf(LayoutResult layout, string word) =>
        Texts(layout.Document.Pages[1].Items).First(t => FrameText.Of(t).Contains(word, StringComparison.Ordinal)).Color;

    private static ImmutableArray<TextItem> Texts(ImmutableArray<FrameItem> items) =>
        [.. items.SelectMany(i => i is GroupItem group ? Texts(group.Items) : i is TextItem text ? [text] : [])];

    private static ImmutableArray<ClipItem> Clips(ImmutableArray<FrameItem> items) =>
        [.. items.SelectMany(i => i is GroupItem group ? Clips(group.Items) : i is ClipItem clip ? [clip] : [])];
}
