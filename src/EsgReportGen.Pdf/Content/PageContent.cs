using System.Collections.Generic;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Pdf.Content;

/// <summary>A page as it goes into the file, and what the structure tree and the navigation need to know of it.</summary>
internal sealed class PageContent
{
    /// <summary>The content stream, compressed if the file is.</summary>
    public byte[] Data { get; set; } = [];

    /// <summary>Indices of the elements that own the marked content, by its number.</summary>
    public List<int> Owners { get; } = [];

    /// <summary>Areas of links, in reading order.</summary>
    public List<PageLink> Links { get; } = [];

    /// <summary>Places that links lead to.</summary>
    public List<PagePlace> Places { get; } = [];

    /// <summary>What the tables and figures cover on this page, by index of the element.</summary>
    public Dictionary<int, Bounds> Bounds { get; } = [];

    /// <summary>The resources that the content names.</summary>
    public PageResources Resources { get; } = new();
}

/// <summary>An area that follows a link.</summary>
/// <param name="Area">The area, from the top left corner of the page.</param>
/// <param name="Element">Index of the link's element.</param>
internal readonly record struct PageLink(Rect Area, int Element);

/// <summary>A place that links lead to.</summary>
/// <param name="Node">The node.</param>
/// <param name="Position">Its top left corner.</param>
internal readonly record struct PagePlace(NodeId Node, Point Position);
