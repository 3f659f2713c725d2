using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Pages;

/// <summary>The space between elements that follow each other on a page.</summary>
internal static class Spacing
{
    /// <summary>
    /// The space from the bottom of an element, or the top of the page, to the top of the next one. Of two spaces that meet the larger
    /// counts; spaces at the inner edges of boxes give way to the boxes' padding.
    /// </summary>
    /// <param name="above">The element above; null at the top of the page, where no space counts.</param>
    /// <param name="below">The element below.</param>
    /// <param name="tightness">Share of the spaces that is left; paddings of boxes stay.</param>
    public static Length Between(FlowElement? above, FlowElement below, double tightness)
    {
        if (above is null)
            return FlowBox.Paddings(below.Box, null);
        if (ReferenceEquals(above.Box, below.Box))
            return Length.Max(above.SpaceAfter, below.SpaceBefore) * tightness;
        var common = FlowBox.Common(above.Box, below.Box);
        var closed = FlowBox.OutermostWithin(above.Box, common);
        var opened = FlowBox.OutermostWithin(below.Box, common);
        var space = Length.Max(closed?.SpaceAfter ?? above.SpaceAfter, opened?.SpaceBefore ?? below.SpaceBefore);
        return FlowBox.Paddings(above.Box, common) + (space * tightness) + FlowBox.Paddings(below.Box, common);
    }

    /// <summary>The space below the last element of a page: that of the boxes that end there.</summary>
    public static Length Below(FlowElement? last) => FlowBox.Paddings(last?.Box, null);
}
