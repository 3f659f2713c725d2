using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Document.Inlines;

/// <summary>Where a link leads: a node of the report, or a web or mail address.</summary>
/// <param name="Node">The node; null for an address.</param>
/// <param name="Address">The address (http, https or mailto, ASCII); null for a node.</param>
public readonly record struct LinkTarget(NodeId? Node, string? Address)
{
    /// <summary>A link within the report.</summary>
    public static LinkTarget ToNode(NodeId node) => new(node, null);

    /// <summary>A link out of the report.</summary>
    public static LinkTarget ToAddress(string address) => new(null, address);
}
