namespace EsgReportGen.Layout.Pages;

/// <summary>A place in a flow: before an element, or within columns.</summary>
/// <param name="Index">0-based index of the element.</param>
/// <param name="Inner">Where the element is columns: 0-based index of the element within them.</param>
internal readonly record struct FlowCursor(int Index, int Inner);
