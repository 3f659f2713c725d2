using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Facts.Snapshots;

/// <summary>
/// Where the text of an edition stands, as text that a reviewer can read: the lines of each page with their places. Pages are counted within
/// their chapter, and a line's place is how far it stands below the line before: what is inserted changes its own lines, not all that follow.
/// Running heads and decoration are left out.
/// </summary>
public sealed class LayoutSnapshot
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<NodeId, int> headings;
    private readonly List<FrameItem> brackets = [];
    private readonly List<Piece> line = [];
    private double last;

    private LayoutSnapshot(ReportDocument document) =>
        headings = document.AllBlocks().OfType<HeadingBlock>().ToDictionary(h => h.Id, h => h.Level);

    /// <summary>Writes the snapshot of an edition; lines end in line feeds.</summary>
    /// <param name="document">The edition's text, for names of chapters and levels of headings.</param>
    /// <param name="pages">Its pages.</param>
    public static string Write(ReportDocument document, PagedDocument pages)
    {
        var snapshot = new LayoutSnapshot(document);
        snapshot.text.Append("# The lines of each page: points below the line before, points from the left edge, text. Written by `esg accept`, compared by `esg verify`.\n");
        var (chapter, count) = (-2, 0);
        foreach (var page in pages.Pages)
        {
            var begun = ChapterOf(page.Items) ?? chapter;
            (chapter, count) = (begun, begun == chapter ? count + 1 : 1);
            var name = chapter >= 0 && chapter < document.Chapters.Length ? document.Chapters[chapter].Key : "cover";
            snapshot.text.Append(CultureInfo.InvariantCulture, $"\n## {name}, page {count}\n");
            snapshot.last = 0;
            snapshot.Visit(page.Items, default);
            snapshot.EndLine();
        }

        return snapshot.text.ToString();
    }

    private static int? ChapterOf(ImmutableArray<FrameItem> items)
    {
        foreach (var item in items)
        {
            if ((item is TagStart tag ? tag.Node.Chapter : item is GroupItem group ? ChapterOf(group.Items) : null) is { } chapter)
                return chapter;
        }

        return null;
    }

    private void Visit(ImmutableArray<FrameItem> items, Point origin)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    Visit(group.Items, origin.Offset(group.Origin.X, group.Origin.Y));
                    break;
                case TextItem words when !IsDecoration():
                    Add(new Piece(origin.X + words.Origin.X, origin.Y + words.Origin.Y, WidthOf(words), FrameText.Of(words)));
                    break;
                case ImageItem image when !IsDecoration():
                    EndLine();
                    Add(new Piece(origin.X + image.Bounds.X, origin.Y + image.Bounds.Y, image.Bounds.Width, $"(picture {Round(image.Bounds.Width.Points)} × {Round(image.Bounds.Height.Points)})"));
                    EndLine();
                    break;
                case TagStart or ArtifactStart:
                    brackets.Add(item);
                    break;
                case TagEnd or ArtifactEnd:
                    brackets.RemoveAt(brackets.Count - 1);
                    break;
                default:
                    break;
            }
        }
    }

    private bool IsDecoration() => brackets is [.., ArtifactStart { Kind: not ArtifactKind.Repeated }];

    private void Add(Piece piece)
    {
        // Raised marks and lowered letters belong to the line; the next line is further away and begins further left.
        if (line is [var first, ..] && (Math.Abs(piece.Y.Points - first.Y.Points) > Piece.Raised || piece.X.Points < line[^1].X.Points))
            EndLine();
        if (line.Count == 0)
            piece = piece with { Text = Kind() + piece.Text };
        line.Add(piece);
    }

    private string Kind()
    {
        foreach (var bracket in brackets)
        {
            if (bracket is ArtifactStart)
                return "(repeated) ";
            if (bracket is TagStart tag && headings.TryGetValue(tag.Node, out var level))
                return $"{new string('#', level)} ";
        }

        return string.Empty;
    }

    private void EndLine()
    {
        if (line.Count == 0)
            return;
        var written = new StringBuilder();
        for (var i = 0; i < line.Count; i++)
            written.Append(i == 0 ? string.Empty : line[i].JointAfter(line[i - 1], line[0])).Append(line[i].Text);

        // The distance is rounded, not the place: a shift by half a point then changes no line but the one that shifts.
        var y = line[0].Y.Points;
        text.Append(SnapshotText.Clean(string.Create(CultureInfo.InvariantCulture, $"{Round(y - last),5} {Round(line[0].X.Points),4}  {written}"))).Append('\n');
        last = y;
        line.Clear();
    }

    private static Length WidthOf(TextItem item)
    {
        var units = 0.0;
        for (var i = item.Start; i < item.Start + item.Count; i++)
            units += item.Text.Glyphs[i].Advance;
        var spaces = FrameText.Of(item).Count(c => c is ' ' or '\u00a0');
        return (units / item.Text.Font.UnitsPerEm * item.Size) + (spaces * item.SpaceStretch);
    }

    private static long Round(double points) => (long)Math.Round(points, MidpointRounding.AwayFromZero);

    /// <summary>A text of one font on a page.</summary>
    private readonly record struct Piece(Length X, Length Y, Length Width, string Text)
    {
        /// <summary>How far a raised mark stands above its line at most, in points.</summary>
        public const double Raised = 4;

        // Wider than any space between words of one line.
        private const double Cell = 6;

        /// <summary>What stands between this and the piece before it: nothing, a sign for a raised or lowered text, or the edge of a cell.</summary>
        public string JointAfter(Piece before, Piece first)
        {
            if (X.Points - before.X.Points - before.Width.Points > Cell)
                return string.Create(CultureInfo.InvariantCulture, $"  |{Round(X.Points)} ");
            var rise = first.Y.Points - Y.Points;
            return rise > 1 ? "^" : rise < -1 ? "_" : string.Empty;
        }
    }
}
