using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Labels;

/// <summary>A text of a chart, set but without a place. Immutable.</summary>
/// <param name="Content">The text.</param>
/// <param name="Text">The text, set.</param>
/// <param name="Inset">Where its ink begins in the measure that it was set in.</param>
/// <param name="HalfOfFigures">Half the height of figures above the baseline.</param>
internal sealed record ChartLabel(ImmutableArray<Inline> Content, SetText Text, Length Inset, Length HalfOfFigures)
{
    // Wide enough for any name on one line, and far from what would lose digits.
    private static readonly Length OneLine = new(10_000);

    // Figures and capitals of common typefaces are about 0.72 of the em high.
    private const double HalfFigure = 0.36;

    /// <summary>Width of the longest line.</summary>
    public Length Width => Text.Width;

    /// <summary>Height of all lines.</summary>
    public Length Height => Text.Height;

    /// <summary>Sets a text; see <see cref="Plotting.ChartSheet.Label"/>.</summary>
    public static ChartLabel Set(
        IChartTextSetter setter, ImmutableArray<Inline> content, TextStyle style, Length? measure, ChartTextAlignment alignment, int maximumLines)
    {
        if (content.IsEmpty)
            return new ChartLabel([], new SetText(default, default, default, [], 0), default, default);
        var room = measure ?? OneLine;
        if (measure is null)
            alignment = ChartTextAlignment.Start;
        var text = setter.Set(content, style, room, alignment, maximumLines);
        var inset = alignment switch
        {
            ChartTextAlignment.Center => (room - text.Width) / 2,
            ChartTextAlignment.End => room - text.Width,
            _ => Length.Zero,
        };
        return new ChartLabel(content, text, inset, style.Size * HalfFigure);
    }

    /// <summary>The room that it takes beside a point.</summary>
    /// <param name="x">The point, from left to right.</param>
    /// <param name="horizontal">Whether it ends at the point, is centred on it, or begins there.</param>
    /// <param name="y">The point, from top to bottom.</param>
    /// <param name="vertical">Whether it stands above the point, level with it, or below.</param>
    public Rect Box(Length x, Anchor horizontal, Length y, Anchor vertical)
    {
        var left = horizontal switch { Anchor.Before => x - Width, Anchor.Middle => x - (Width / 2), _ => x };
        var top = vertical switch { Anchor.Before => y - Height, Anchor.Middle => y - Middle, _ => y };
        return new Rect(left, top, Width, Height);
    }

    /// <summary>What is drawn when it stands in a room of <see cref="Box"/>.</summary>
    public FrameItem At(Rect place) => new GroupItem(new Point(place.X - Inset, place.Y), Text.Items);

    // The eye centres figures by their own height and not by that of the line.
    private Length Middle => Text.LineCount < 2 ? Text.Baseline - HalfOfFigures : (Text.Baseline - HalfOfFigures + (Height - (Height / Text.LineCount)) / 2);
}

/// <summary>On which side of a point something stands.</summary>
internal enum Anchor
{
    /// <summary>To the left of it, or above.</summary>
    Before,

    /// <summary>Centred on it.</summary>
    Middle,

    /// <summary>To the right of it, or below.</summary>
    After,
}
