using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Tests;

/// <summary>A text of one tag on one baseline, where it stands on its page.</summary>
internal sealed record Seen(int Page, double X, double Y, double Right, string Tag, string Text);

/// <summary>What came out of a layout, without the cover; pages are counted from 0 behind it.</summary>
internal sealed class LayoutResult
{
    private readonly List<Seen> seen = [];
    private readonly List<(int Page, PathItem Path)> paths = [];

    public LayoutResult(PagedDocument document, ImmutableArray<Diagnostic> diagnostics, Theme theme)
    {
        (Document, Diagnostics, Theme) = (document, diagnostics, theme);
        for (var i = 1; i < document.Pages.Length; i++)
        {
            var open = new List<string>();
            Visit(i - 1, document.Pages[i].Items, default, open);
            Balanced &= open.Count == 0;
        }
    }

    public PagedDocument Document { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public Theme Theme { get; }

    public bool Balanced { get; private set; } = true;

    public int PageCount => Document.Pages.Length - 1;

    public IReadOnlyList<Seen> All => seen;

    /// <summary>Nodes with destinations and their pages.</summary>
    public Dictionary<NodeId, int> Destinations { get; } = [];

    /// <summary>The pictures, where they stand.</summary>
    public List<(int Page, Rect Bounds)> Images { get; } = [];

    public List<(NodeId Link, int Page, Rect Bounds)> Links { get; } = [];

    /// <summary>Straight lines from one side to the other, where they stand.</summary>
    public List<(int Page, double Left, double Right, double Y)> Rules { get; } = [];

    /// <summary>Rectangles and lines that were drawn on a page.</summary>
    public IEnumerable<PathItem> Paths(int page) => paths.Where(p => p.Page == page).Select(p => p.Path);

    /// <summary>The texts of a page that belong to the report, from top to bottom as written.</summary>
    public string[] Lines(int page) => [.. seen.Where(s => s.Page == page && !IsArtifact(s)).Select(s => s.Text.Trim())];

    /// <summary>What is seen with a text.</summary>
    public Seen Find(string text) => seen.First(s => s.Text.Contains(text, StringComparison.Ordinal));

    public Seen[] Artifacts(string kind) => [.. seen.Where(s => s.Tag == kind)];

    /// <summary>All text of the report in reading order of the frames, artifacts left out.</summary>
    public string Text => string.Concat(seen.Where(s => !IsArtifact(s)).Select(s => s.Text));

    private static bool IsArtifact(Seen s) => s.Tag is "header" or "footer" or "layout" or "repeated";

    private void Visit(int page, ImmutableArray<FrameItem> items, Point origin, List<string> open)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    var before = open.Count;
                    Visit(page, group.Items, origin.Offset(group.Origin.X, group.Origin.Y), open);
                    Balanced &= open.Count == before;
                    break;
                case TextItem text:
                    Add(page, text, origin, open);
                    break;
                case ImageItem image:
                    Images.Add((page, image.Bounds.Offset(origin.X, origin.Y)));
                    break;
                case PathItem path:
                    paths.Add((page, path));
                    if (path.Path.Segments is [var from, var to])
                        Rules.Add((page, (origin.X + from.End.X).Points, (origin.X + to.End.X).Points, (origin.Y + from.End.Y).Points));
                    break;
                case TagStart tag:
                    Balanced &= !open.Any(o => char.IsLetter(o[0]));
                    open.Add($"{tag.Node.Chapter}:{tag.Node.Index}{(tag.Part is TagPart.Label ? " label" : string.Empty)}");
                    break;
                case ArtifactStart artifact:
                    open.Add(artifact.Kind.ToString().ToLowerInvariant());
                    break;
                case TagEnd:
                    Balanced &= open.Count > 0 && !char.IsLetter(open[^1][0]);
                    open.RemoveAt(open.Count - 1);
                    break;
                case ArtifactEnd:
                    Balanced &= open.Count > 0 && char.IsLetter(open[^1][0]);
                    open.RemoveAt(open.Count - 1);
                    break;
                case DestinationItem destination:
                    Destinations.TryAdd(destination.Node, page);
                    break;
                case LinkItem link:
                    Links.Add((link.Link, page, link.Bounds.Offset(origin.X, origin.Y)));
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(int page, TextItem item, Point origin, List<string> open)
    {
        var x = (origin.X + item.Origin.X).Points;
        var y = (origin.Y + item.Origin.Y).Points;
        var right = x;
        var pen = x;
        for (var i = item.Start; i < item.Start + item.Count; i++)
        {
            var glyph = item.Text.Glyphs[i];
            pen += glyph.Advance * item.Size.Points / item.Text.Font.UnitsPerEm;
            if (item.Text.Text[glyph.Cluster] is not (' ' or '\u00A0'))
                right = pen;
        }

        var tag = open.Count == 0 ? "-" : open[^1];
        var last = seen.Count == 0 ? null : seen[^1];
        if (last is not null && last.Page == page && last.Tag == tag && Math.Abs(last.Y - y) < 0.01 && x >= last.Right && x < last.Right + 10)
            seen[^1] = last with { Right = right, Text = last.Text + FrameText.Of(item) };
        else
            seen.Add(new Seen(page, x, y, right, tag, FrameText.Of(item)));
    }
}
