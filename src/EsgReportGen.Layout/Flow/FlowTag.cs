using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Layout.Flow;

/// <summary>The node, and the part of it, that items belong to.</summary>
/// <param name="Node">The node.</param>
/// <param name="Part">Its part.</param>
internal readonly record struct FlowTag(NodeId Node, TagPart Part = TagPart.Content);
