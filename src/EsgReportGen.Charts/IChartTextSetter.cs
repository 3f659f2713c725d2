using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts;

/// <summary>Sets the texts of charts as all text of the report is set: shaped, broken into lines, in the report's direction. Layout implements it.</summary>
public interface IChartTextSetter
{
    /// <summary>Sets a text.</summary>
    /// <param name="content">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="measure">Most width of a line.</param>
    /// <param name="alignment">How lines stand in the measure.</param>
    /// <param name="maximumLines">Most lines, the last one ending with an ellipsis; 0 for as many as needed.</param>
    SetText Set(
        ImmutableArray<Inline> content, TextStyle style, Length measure, ChartTextAlignment alignment = ChartTextAlignment.Start, int maximumLines = 0);

    /// <summary>Width of a text on one line.</summary>
    Length WidthOf(ImmutableArray<Inline> content, TextStyle style);

    /// <summary>The smallest measure in which no word of a text is broken: the width of its widest word.</summary>
    Length WidestWord(ImmutableArray<Inline> content, TextStyle style);
}

/// <summary>A text that is set. Immutable.</summary>
/// <param name="Width">Width of its longest line.</param>
/// <param name="Height">Height of its lines.</param>
/// <param name="Baseline">Distance of the first baseline from the top.</param>
/// <param name="Items">What is drawn, from its top left corner; aligned within the measure that was asked for.</param>
/// <param name="LineCount">Number of lines.</param>
public sealed record SetText(Length Width, Length Height, Length Baseline, ImmutableArray<FrameItem> Items, int LineCount);

/// <summary>How lines of a chart's text stand in their measure.</summary>
public enum ChartTextAlignment
{
    /// <summary>At the side where reading begins.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the far side.</summary>
    End,
}
