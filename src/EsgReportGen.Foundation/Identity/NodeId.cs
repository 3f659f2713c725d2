namespace EsgReportGen.Foundation.Identity;

/// <summary>
/// The identity of a node of the semantic tree. It travels through the frames into the tags of the PDF; an index is never
/// used twice in a chapter and grows in document order.
/// </summary>
/// <param name="Chapter">0-based index of the chapter; -1 for what belongs to the report as a whole (cover).</param>
/// <param name="Index">Index in the chapter, from 0.</param>
public readonly record struct NodeId(int Chapter, int Index);
