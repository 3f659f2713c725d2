using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Document.Charts;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Tests.Sketching;

/// <summary>A chart as it is drawn in a room of a size, and what can be asked of it.</summary>
internal sealed class Drawn
{
    private readonly BoxSetter setter = new();

    private Drawn(Chart chart, double width, double height, double? ownHeight)
    {
        var findings = new DiagnosticBag();
        var block = ChartSketch.Block(chart) with { Height = ownHeight };
        Drawing = ChartRenderers.Draw(new ChartRequest(block, new Size(new Length(width), new Length(height)), new Length(650), Theme, setter, findings));
        Found = [.. findings.ToImmutable().Select(d => d.Id)];
        Texts = setter.Lines(Drawing.Marks);
    }

    public static Theme Theme => ThemeLoader.Default;

    public ChartDrawing Drawing { get; }

    /// <summary>Ids of what was found.</summary>
    public string[] Found { get; }

    /// <summary>Lines of text of the report, in reading order.</summary>
    public List<(string Text, Rect Box)> Texts { get; }

    /// <summary>Numbers of scales.</summary>
    public List<(string Text, Rect Box)> ScaleNumbers => setter.Lines(Drawing.Ground);

    public IEnumerable<PathItem> Shapes => Drawing.Marks.OfType<PathItem>();

    public IEnumerable<PathItem> Ground => Drawing.Ground.OfType<PathItem>();

    public static Drawn In(double width, double height, Chart chart, double? ownHeight = null) => new(chart, width, height, ownHeight);

    public Rect Box(string text) => Texts.First(t => t.Text == text).Box;

    /// <summary>The room of the shape of a fact.</summary>
    public Rect Shape(int citation) => BoxSetter.BoundsOf(Shapes.First(s => s.Citation == new CitationId(0, citation)).Path);

    /// <summary>Fails if texts cover each other or leave the drawing.</summary>
    public void CheckTexts()
    {
        for (var i = 0; i < Texts.Count; i++)
        {
            var (text, box) = Texts[i];
            Assert.True(box.X.Points >= -0.2 && box.Right <= Drawing.Size.Width + new Length(0.2), $"`{text}` leaves the drawing at its side: {box}");
            Assert.True(box.Y.Points >= -0.2 && box.Bottom <= Drawing.Size.Height + new Length(0.2), $"`{text}` leaves the drawing: {box} of {Drawing.Size}");
            for (var k = 0; k < i; k++)
                Assert.False(Crossings.Meet(box, Texts[k].Box), $"`{text}` covers `{Texts[k].Text}`");
        }
    }
}
