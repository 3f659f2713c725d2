using System.Collections.Immutable;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Plotting;

/// <summary>
/// What a chart is drawn on: the ground, then the shapes, then the texts. Texts are read in the order in which they are printed, so a renderer
/// prints names before values whatever their places are.
/// </summary>
internal sealed class ChartSheet(ChartRequest request)
{
    private readonly ImmutableArray<FrameItem>.Builder ground = ImmutableArray.CreateBuilder<FrameItem>();
    private readonly ImmutableArray<FrameItem>.Builder shapes = ImmutableArray.CreateBuilder<FrameItem>();
    private readonly ImmutableArray<FrameItem>.Builder texts = ImmutableArray.CreateBuilder<FrameItem>();
    private readonly ImmutableArray<ImmutableArray<Inline>>.Builder printed = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();

    public ChartRequest Request { get; } = request;

    public Theme Theme => Request.Theme;

    public ChartStyle Style => Request.Theme.Chart;

    /// <summary>Style of names.</summary>
    public TextStyle NameStyle => Request.Theme.Type.ChartLabel;

    /// <summary>Style of values.</summary>
    public TextStyle ValueStyle => Request.Theme.Type.ChartValue;

    /// <summary>Style of values that stand back.</summary>
    public TextStyle QuietValueStyle => ValueStyle with { Weight = NameStyle.Weight };

    /// <summary>Style of a value: the words of a missing one stand back as names do.</summary>
    public TextStyle StyleOf(ChartValue value) => value.Amount is null ? NameStyle : ValueStyle;

    /// <summary>Sets a text, to be printed or not.</summary>
    /// <param name="content">The text; empty gives a label without size.</param>
    /// <param name="style">Its style.</param>
    /// <param name="measure">Most width of a line; null for one line as long as it is.</param>
    /// <param name="alignment">How lines stand in the measure.</param>
    /// <param name="maximumLines">Most lines; 0 for as many as needed.</param>
    public ChartLabel Label(
        ImmutableArray<Inline> content, TextStyle style, Length? measure = null, ChartTextAlignment alignment = ChartTextAlignment.Start, int maximumLines = 0) =>
        ChartLabel.Set(Request.Text, content, style, measure, alignment, maximumLines);

    /// <summary>Draws something that only helps the eye.</summary>
    public void DrawGround(FrameItem item) => ground.Add(item);

    /// <summary>Draws a line that only helps the eye; nothing where the stroke has no width.</summary>
    public void DrawGroundLine(Point from, Point to, Stroke stroke)
    {
        if (stroke.Width > Length.Zero)
            ground.Add(new PathItem(Path.Line(from, to), null, stroke));
    }

    /// <summary>Draws a shape that shows a number.</summary>
    public void Draw(Path path, Color? fill, Stroke? stroke = null, CitationId? citation = null) =>
        shapes.Add(new PathItem(path, fill, stroke) { Citation = citation });

    /// <summary>Prints a text of the chart, next in reading order; each text once.</summary>
    /// <param name="label">The text.</param>
    /// <param name="place">Its place, as <see cref="ChartLabel.Box"/> gives it.</param>
    public void Print(ChartLabel label, Rect place)
    {
        if (label.Content.IsEmpty)
            return;
        texts.Add(label.At(place));
        printed.Add(label.Content);
    }

    /// <summary>Prints a text again, or one that is none of the report's, such as a number of a scale: on the ground.</summary>
    public void PrintOnGround(ChartLabel label, Rect place)
    {
        if (!label.Content.IsEmpty)
            ground.Add(label.At(place));
    }

    /// <summary>An empty sheet for the same chart, to try something on.</summary>
    public ChartSheet Fork() => new(Request);

    /// <summary>Takes over everything that is on another sheet.</summary>
    public void Append(ChartSheet other)
    {
        ground.AddRange(other.ground);
        shapes.AddRange(other.shapes);
        texts.AddRange(other.texts);
        printed.AddRange(other.printed);
    }

    /// <summary>The finished drawing.</summary>
    public ChartDrawing Finish(Size size) => new(size, ground.ToImmutable(), [.. shapes, .. texts]) { Printed = printed.ToImmutable() };
}
