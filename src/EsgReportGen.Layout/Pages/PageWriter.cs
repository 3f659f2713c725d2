using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Notes;

namespace EsgReportGen.Layout.Pages;

/// <summary>Writes what was placed on a page as frame items: boxes behind, then text between its tags.</summary>
internal sealed class PageWriter
{
    private static readonly TagEnd EndTag = new();
    private static readonly ArtifactEnd EndArtifact = new();

    private readonly ImmutableArray<FrameItem>.Builder items = ImmutableArray.CreateBuilder<FrameItem>();
    private readonly List<NodeId> destinations = [];
    private FlowTag? open;
    private Length? boxBottom;

    /// <summary>The nodes that begin on the page.</summary>
    public IReadOnlyList<NodeId> Destinations => destinations;

    /// <summary>Everything written.</summary>
    public ImmutableArray<FrameItem> ToItems()
    {
        CloseTag();
        return items.ToImmutable();
    }

    /// <summary>Marks the place of a node.</summary>
    public void AddDestination(NodeId node, Point position)
    {
        CloseTag();
        items.Add(new DestinationItem(node, position));
        destinations.Add(node);
    }

    /// <summary>Writes what lies behind everything, from the page's top left corner.</summary>
    public void AddGround(ImmutableArray<FrameItem> ground) => AddArtifact(ArtifactKind.Layout, new GroupItem(default, ground));

    /// <summary>Writes what was placed in a region.</summary>
    /// <param name="placements">From top to bottom.</param>
    /// <param name="origin">The region's top left corner on the page.</param>
    /// <param name="asides">The notes in its side column, in reading order.</param>
    public void Write(IReadOnlyList<Placement> placements, Point origin, IReadOnlyList<AsidePlacement> asides)
    {
        FlowBox? above = null;
        var next = 0;
        for (var i = 0; i < placements.Count; i++)
        {
            next = WriteAsides(asides, next, i, origin);
            var element = placements[i].Element;
            if (!ReferenceEquals(element.Box, above))
                DrawBoxes(placements, i, element.Box, above, origin);
            above = element.Box;
            var top = origin.Offset(default, placements[i].Y);
            if (element is Strip strip)
                Write(strip, top, isLast: i == placements.Count - 1);
            else
                WriteColumns((ColumnsStrip)element, placements[i], top);
        }

        WriteAsides(asides, next, placements.Count, origin);
    }

    /// <summary>Writes notes one below the other, with the rule above them.</summary>
    /// <param name="notes">The notes and how many lines of each.</param>
    /// <param name="style">The rule.</param>
    /// <param name="origin">Top left corner of the first note.</param>
    /// <param name="width">Width of the notes: the length of the rule above one that began on a page before.</param>
    public void WriteNotes(ImmutableArray<(NotePiece Piece, int Lines)> notes, Graphics.Theming.NoteStyle style, Point origin, Length width)
    {
        CloseTag();
        if (style.Rule.Width.Points > 0)
        {
            var rule = new Rect(origin.X, origin.Y - style.GapBelow - style.Rule.Width, notes[0].Piece.IsContinued ? width : style.RuleLength, style.Rule.Width);
            AddArtifact(ArtifactKind.Layout, new PathItem(Path.Rectangle(rule), style.Rule.Color));
        }

        var y = origin.Y;
        foreach (var (piece, count) in notes)
        {
            var body = piece.Body;
            if (piece.IsContinued)
            {
                AddArtifact(ArtifactKind.Repeated, body.Mark with { Origin = new Point(origin.X, y) });
            }
            else
            {
                items.Add(new DestinationItem(body.Note.Id, new Point(origin.X, y)));
                items.Add(new TagStart(body.Note.Id, TagPart.Label));
                items.Add(body.Mark with { Origin = new Point(origin.X, y) });
                items.Add(EndTag);
            }

            items.Add(new TagStart(body.Note.Id));
            for (var i = piece.First; i < piece.First + count; i++)
            {
                items.Add(new GroupItem(new Point(origin.X + body.Indent, y), body.Lines[i].Items));
                y += body.Lines[i].Height;
            }

            items.Add(EndTag);
            y += body.SpaceAfter;
        }
    }

    private void Write(Strip strip, Point top, bool isLast)
    {
        if (isLast && !strip.Closing.IsEmpty)
            AddArtifact(ArtifactKind.Layout, new GroupItem(top.Offset(strip.X, default), strip.Closing));
        foreach (var node in strip.Destinations)
            AddDestination(node, top);
        if (!strip.Labels.IsEmpty)
        {
            CloseTag();
            items.Add(new GroupItem(top, strip.Labels));
        }

        if (strip.Items.IsEmpty)
            return;
        var placed = new GroupItem(top.Offset(strip.X, default), strip.Items);
        if (strip.Artifact is { } kind)
        {
            AddArtifact(kind, placed);
            return;
        }

        if (open != strip.Tag)
        {
            CloseTag();
            if (strip.Tag is { } tag)
                items.Add(new TagStart(tag.Node, tag.Part));
            open = strip.Tag;
        }

        items.Add(placed);
    }

    private void WriteColumns(ColumnsStrip columns, in Placement placement, Point top)
    {
        var least = boxBottom;
        // Boxes side by side end on one line.
        boxBottom = AreBoxes(placement) ? placement.Height : null;
        for (var i = 0; i < placement.Columns.Length; i++)
            Write(placement.Columns[i], top.Offset(columns.X + (columns.Pitch * i), default), []);
        boxBottom = least;
    }

    private static bool AreBoxes(in Placement placement)
    {
        foreach (var column in placement.Columns)
        {
            if (!IsOneBox(column))
                return false;
        }

        return true;
    }

    private static bool IsOneBox(IReadOnlyList<Placement> column)
    {
        var box = FlowBox.OutermostWithin(column[0].Element.Box, null);
        if (box is null)
            return false;
        foreach (var placement in column)
        {
            if (!box.Holds(placement.Element.Box))
                return false;
        }

        return true;
    }

    /// <summary>Writes the notes that are read before a placement.</summary>
    /// <returns>Index of the next note.</returns>
    private int WriteAsides(IReadOnlyList<AsidePlacement> asides, int next, int placement, Point origin)
    {
        for (; next < asides.Count && asides[next].Before <= placement; next++)
            Write(asides[next].Note.Content, origin.Offset(asides[next].Note.X, asides[next].Y), []);
        return next;
    }

    private void DrawBoxes(IReadOnlyList<Placement> placements, int first, FlowBox? innermost, FlowBox? above, Point origin)
    {
        var common = FlowBox.Common(innermost, above);
        if (ReferenceEquals(innermost, common))
            return;
        DrawBoxes(placements, first, innermost!.Parent, above, origin);
        var last = first;
        while (last + 1 < placements.Count && innermost.Holds(placements[last + 1].Element.Box))
            last++;
        var top = placements[first].Y - FlowBox.Paddings(placements[first].Element.Box, innermost.Parent);
        var bottom = placements[last].Y + placements[last].Height + FlowBox.Paddings(placements[last].Element.Box, innermost.Parent);
        if (boxBottom is { } least && innermost.Parent is null)
            bottom = Length.Max(bottom, least);
        Draw(innermost, new Rect(origin.X + innermost.X, origin.Y + top, innermost.Width, bottom - top));
    }

    private void Draw(FlowBox box, Rect bounds)
    {
        if (box.Fill is { } fill)
            AddArtifact(ArtifactKind.Layout, new PathItem(Path.Rectangle(bounds, box.Radius), fill));
        if (box.Accent.Width.Points <= 0)
            return;
        var bar = box.Bar is BarSide.Start ? bounds with { Width = box.Accent.Width } : bounds with { Height = box.Accent.Width };
        AddArtifact(ArtifactKind.Layout, new PathItem(Path.Rectangle(bar), box.Accent.Color));
        if (box.Bar is BarSide.Both)
            AddArtifact(ArtifactKind.Layout, new PathItem(Path.Rectangle(bar with { Y = bounds.Bottom - bar.Height }), box.Accent.Color));
    }

    private void AddArtifact(ArtifactKind kind, FrameItem item)
    {
        CloseTag();
        items.Add(new ArtifactStart(kind));
        items.Add(item);
        items.Add(EndArtifact);
    }

    private void CloseTag()
    {
        if (open is not null)
            items.Add(EndTag);
        open = null;
    }
}
