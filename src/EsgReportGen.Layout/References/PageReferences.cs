using System.Collections.Generic;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Layout.References;

/// <summary>The page labels that page references print, as far as they are known. Not changed while text is set.</summary>
internal sealed class PageReferences
{
    private readonly IReadOnlyDictionary<NodeId, string> labels;

    /// <summary>References whose pages are known.</summary>
    /// <param name="labels">The label of the page on which each node starts.</param>
    public PageReferences(IReadOnlyDictionary<NodeId, string> labels) => this.labels = labels;

    /// <summary>Nothing is known yet.</summary>
    public static PageReferences None { get; } = new(new Dictionary<NodeId, string>());

    /// <summary>The label of the page on which a node starts; null while unknown.</summary>
    public string? TextOf(NodeId target) => labels.TryGetValue(target, out var label) ? label : null;
}
