using System.Linq;
using EsgReportGen.Graphics.Fonts.Outlines;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Tests.Fonts.Outlines;

public sealed class GlyphOutlinesTests
{
    [Fact]
    public void FlatLetter_ReachesFromTheBaselineToTheHeightOfCapitals()
    {
        var face = TestFonts.Regular;
        var segments = GlyphOutlines.Read(face, face.GlyphOf('I'), new Length(face.UnitsPerEm)).Segments;
        Assert.Equal((-face.CapHeight, 0.0), (segments.Min(s => s.End.Y.Points), segments.Max(s => s.End.Y.Points)));
        Assert.Equal([PathVerb.Move, PathVerb.Line, PathVerb.Close], segments.Select(s => s.Verb).Distinct());
        Assert.Equal(segments[0].End, segments[^1].End);
    }

    [Fact]
    public void RoundLetter_HasTwoPartsOfCurves()
    {
        var face = TestFonts.SemiBold;
        var segments = GlyphOutlines.Read(face, face.GlyphOf('O'), new Length(10)).Segments;
        Assert.Equal((2, 2), (segments.Count(s => s.Verb == PathVerb.Move), segments.Count(s => s.Verb == PathVerb.Close)));
        Assert.Contains(segments, s => s.Verb == PathVerb.Curve);
    }

    [Fact]
    public void Space_HasNoOutline() =>
        Assert.Empty(GlyphOutlines.Read(TestFonts.Regular, TestFonts.Regular.GlyphOf(' '), new Length(10)).Segments);
}
