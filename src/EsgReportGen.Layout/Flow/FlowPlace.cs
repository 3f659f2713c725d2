using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;

namespace EsgReportGen.Layout.Flow;

/// <summary>Where a block is set: the part of the flow's width that it may fill.</summary>
/// <param name="X">Distance of its left edge from that of the flow.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Height of the pages, so that nothing is made higher.</param>
/// <param name="Box">The innermost box around it; null for none.</param>
/// <param name="IsTurned">Whether the pages are turned to landscape.</param>
/// <param name="IsColumn">Whether it is a column of several.</param>
/// <param name="Side">What running text leaves free at its end; zero for nothing.</param>
internal readonly record struct FlowPlace(
    Length X, Length Width, Length Height, FlowBox? Box = null, bool IsTurned = false, bool IsColumn = false, Length Side = default)
{
    /// <summary>Whether it is a note in the side column, whose text is set small.</summary>
    public bool IsAside { get; init; }

    /// <summary>The part of the place that running text fills.</summary>
    public FlowPlace Main => this with { Width = Width - Side, Side = default };

    /// <summary>All of the place, for what reaches over the side column.</summary>
    public FlowPlace Full => this with { Side = default };

    /// <summary>The text area of a page turned to landscape.</summary>
    public static FlowPlace Turned(ChapterSetting setting) => new(default, setting.Landscape.Text.Width, setting.Landscape.Text.Height, IsTurned: true);

    /// <summary>The place without a strip at its left side.</summary>
    public FlowPlace Indented(Length indent) => this with { X = X + indent, Width = Length.Max(Width - indent, new Length(1)) };

    /// <summary>The place within a box that fills this one.</summary>
    public FlowPlace Within(FlowBox box, Length left, Length right) => this with
    {
        X = X + left,
        Width = Length.Max(Width - left - right, new Length(1)),
        Height = Length.Max(Height - (box.Padding * 2), new Length(1)),
        Box = box,
    };
}
