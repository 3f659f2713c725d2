using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Paragraphs;

/// <summary>Draws rules between blocks.</summary>
internal static class RuleLayouter
{
    private static readonly Length Thickness = new(0.75);

    /// <summary>Adds a rule to the flow.</summary>
    public static void LayOut(RuleBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var theme = flow.Setting.Theme;
        var space = theme.Type.Body.Leading;
        var middle = Thickness / 2;
        var line = Path.Line(new Point(default, middle), new Point(place.Width, middle));
        flow.Add(new Strip
        {
            Height = Thickness,
            X = place.X,
            Items = [new PathItem(line, null, new Stroke(theme.Colors.Rule, Thickness))],
            Artifact = ArtifactKind.Layout,
            SpaceBefore = space,
            SpaceAfter = space,
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        });
    }
}
