using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Pdf.Conservation;

namespace EsgReportGen.Pdf.Content;

/// <summary>A page as it goes into the file, and what the structure tree and the navigation need to know of it.</summary>
internal sealed class PageContent
{
    /// <summary>The content stream, compressed if the file is.</summary>
    public byte[] Data { get; set; } = [];

    /// <summary>Indices of the elements that own the marked content, by its number.</summary>
    public List<int> Owners { get; } = [];

    /// <summary>What the marked content says, letter by letter, as its codes and spans say it.</summary>
    public LetterBuffer Said { get; } = new();

    /// <summary>Where each mark's letters begin in <see cref="Said"/>, by its number.</summary>
    public List<int> MarkStarts { get; } = [];

    /// <summary>The numbers of the marks that show a picture, once for each.</summary>
    public List<int> Pictures { get; } = [];

    /// <summary>What lies beyond the edge of the page; should be empty.</summary>
    public List<string> Beyond { get; } = [];

    /// <summary>Texts that lie on each other; should be empty.</summary>
    public List<(string First, string Second)> Overlaps { get; } = [];

    /// <summary>What the drawings on the page say that they print, by index of the element.</summary>
    public Dictionary<int, ImmutableArray<string>> Drawings { get; } = [];

    /// <summary>Areas of links, in reading order.</summary>
    public List<PageLink> Links { get; } = [];

    /// <summary>Places that links lead to.</summary>
    public List<PagePlace> Places { get; } = [];

    /// <summary>What the tables and figures cover on this page, by index of the element.</summary>
    public Dictionary<int, Bounds> Bounds { get; } = [];

    /// <summary>The resources that the content names.</summary>
    public PageResources Resources { get; } = new();

    /// <summary>The letters of marked content.</summary>
    public ReadOnlySpan<char> TextOf(int mark) => Said.Letters[MarkStarts[mark]..(mark + 1 < MarkStarts.Count ? MarkStarts[mark + 1] : Said.Length)];

    /// <summary>How many pictures marked content shows.</summary>
    public int PicturesOf(int mark)
    {
        var count = 0;
        foreach (var picture in Pictures)
            count += picture == mark ? 1 : 0;
        return count;
    }
}

/// <summary>An area that follows a link.</summary>
/// <param name="Area">The area, from the top left corner of the page.</param>
/// <param name="Element">Index of the link's element.</param>
internal readonly record struct PageLink(Rect Area, int Element);

/// <summary>A place that links lead to.</summary>
/// <param name="Node">The node.</param>
/// <param name="Position">Its top left corner.</param>
internal readonly record struct PagePlace(NodeId Node, Point Position);
