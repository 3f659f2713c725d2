using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Frames;

/// <summary>A page with everything on it.</summary>
/// <param name="Size">Its size.</param>
/// <param name="Label">Its number as printed and as viewers show it; empty for a page without one.</param>
/// <param name="Items">What is on it, in the order of painting and of reading.</param>
public sealed record Page(Size Size, string Label, ImmutableArray<FrameItem> Items);
