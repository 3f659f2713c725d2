using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Tests.Sketching;

/// <summary>A chart as it was drawn, with everything where it stands.</summary>
internal sealed class DrawnChart
{
    private readonly List<(Rect Bounds, PathItem Path)> shapes = [];
    private readonly List<(Rect Bounds, string Text)> texts = [];
    private readonly List<(Rect Bounds, string Text)> numbers = [];

    private DrawnChart(ChartDrawing drawing, DiagnosticBag findings)
    {
        (Drawing, Findings) = (drawing, findings.ToImmutable());
        Visit(drawing.Marks, default, texts);
        Visit(drawing.Ground, default, numbers);
    }

    public ChartDrawing Drawing { get; }

    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Lines of text in the marks, in reading order.</summary>
    public IReadOnlyList<(Rect Bounds, string Text)> Texts => texts;

    /// <summary>Texts on the ground: the numbers of scales, and names that are repeated.</summary>
    public IReadOnlyList<(Rect Bounds, string Text)> Numbers => numbers;

    /// <summary>Shapes of marks and ground.</summary>
    public IReadOnlyList<(Rect Bounds, PathItem Path)> Shapes => shapes;

    /// <summary>The shapes that show facts, by the index of the fact.</summary>
    public Rect BarOf(int citation) => shapes.First(s => s.Path.Citation?.Index == citation).Bounds;

    public Graphics.Painting.Color? FillOf(int citation) => shapes.First(s => s.Path.Citation?.Index == citation).Path.Fill;

    public bool Shows(int citation) => shapes.Any(s => s.Path.Citation?.Index == citation);

    public Rect TextOf(string text) => texts.First(t => t.Text == text).Bounds;

    public static DrawnChart Draw(Chart chart, double width = 440, double height = 170, string title = "A chart", double maximumHeight = 640)
    {
        var findings = new DiagnosticBag();
        var size = new Size(new Length(width), new Length(height));
        var request = new ChartRequest(ChartSketch.Block(chart, title), size, new Length(maximumHeight), ThemeLoader.Default, new ProbeSetter(), findings);
        return new DrawnChart(ChartRenderers.Draw(request), findings);
    }

    private void Visit(ImmutableArray<FrameItem> items, Point origin, List<(Rect Bounds, string Text)> into)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    Visit(group.Items, origin.Offset(group.Origin.X, group.Origin.Y), into);
                    break;
                case ProbeText text:
                    into.Add((text.Bounds.Offset(origin.X, origin.Y), text.Text));
                    break;
                case PathItem path:
                    shapes.Add((BoundsOf(path).Offset(origin.X, origin.Y), path));
                    break;
            }
        }
    }

    private static Rect BoundsOf(PathItem item)
    {
        var xs = item.Path.Segments.Select(s => s.End.X.Points).ToArray();
        var ys = item.Path.Segments.Select(s => s.End.Y.Points).ToArray();
        return new Rect(new Length(xs.Min()), new Length(ys.Min()), new Length(xs.Max() - xs.Min()), new Length(ys.Max() - ys.Min()));
    }
}
