using System.Collections.Immutable;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Layout.Pages;

/// <summary>A page of a chapter without head and foot, which need the number of all pages.</summary>
/// <param name="IsTurned">Whether it is turned to landscape.</param>
/// <param name="Items">What is on it.</param>
/// <param name="Destinations">The nodes that begin on it.</param>
internal sealed record BodyPage(bool IsTurned, ImmutableArray<FrameItem> Items, ImmutableArray<NodeId> Destinations)
{
    /// <summary>Colour of the running foot; null for that of the theme.</summary>
    public Color? FootInk { get; init; }
}
