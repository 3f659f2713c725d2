using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Pdf.Conservation;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf.Content;

/// <summary>
/// Turns the items of one page into a content stream. Marked content is opened where something is painted, never where a tag
/// begins: so no mark is empty, none lies in another, and text that goes on after a rule or a link gets a mark of its own.
/// </summary>
internal sealed class PageContentWriter
{
    // States of the page: an element's index, or one of these.
    private const int Untagged = -1;
    private const int Closed = int.MinValue;

    private readonly ReportResources resources;
    private readonly List<StructElement> elements;
    private readonly TagTargets targets;
    private readonly double slant;
    private readonly bool isTagged;
    private readonly ContentBuilder builder;
    private readonly PageContent content = new();
    private readonly PageFit fit;
    private readonly Stack<Bracket> brackets = new();
    private int current = Closed;

    private PageContentWriter(Page page, StructTree tree, ReportResources resources, PdfOptions options, PdfBuffer buffer)
    {
        this.resources = resources;
        elements = tree.Elements;
        targets = tree.Targets;
        slant = Slant.TangentOf(options.SlantAngle);
        isTagged = options.IsTagged;
        fit = new PageFit(page.Size, content);
        builder = new ContentBuilder(buffer, content, page.Size.Height, !options.IsCompressed);
        brackets.Push(new Bracket(false, Untagged));
    }

    /// <summary>Writes one page.</summary>
    public static PageContent Write(Page page, StructTree tree, ReportResources resources, PdfOptions options)
    {
        using var buffer = new PdfBuffer(32768);
        var writer = new PageContentWriter(page, tree, resources, options, buffer);
        writer.Add(page.Items, default, default);
        writer.Close();
        writer.builder.Finish();
        writer.fit.Finish();
        writer.content.Data = options.IsCompressed ? Deflate.Compress(buffer.Written) : buffer.Written.ToArray();
        return writer.content;
    }

    private void Add(ImmutableArray<FrameItem> items, Length dx, Length dy)
    {
        var depth = brackets.Count;
        foreach (var item in items)
        {
            switch (item)
            {
                case TextItem text:
                    Show(text, dx.Points, dy.Points);
                    break;
                case GroupItem group:
                    Add(group.Items, dx + group.Origin.X, dy + group.Origin.Y);
                    break;
                case PathItem path:
                    Draw(path, dx.Points, dy.Points);
                    break;
                case ImageItem image:
                    Draw(image, dx, dy);
                    break;
                case ClipItem clip:
                    Draw(clip, dx, dy);
                    break;
                case TagStart tag:
                    Begin(tag);
                    break;
                case ArtifactStart artifact:
                    var outer = brackets.Peek().State;
                    brackets.Push(new Bracket(true, IsArtifact(outer) ? outer : StateOf(artifact.Kind)));
                    break;
                case TagEnd:
                    End(isArtifact: false, depth);
                    break;
                case ArtifactEnd:
                    End(isArtifact: true, depth);
                    break;
                case LinkItem link:
                    AddLink(link, dx, dy);
                    break;
                case DestinationItem destination:
                    content.Places.Add(new PagePlace(destination.Node, destination.Position.Offset(dx, dy)));
                    break;
                default:
                    throw new UnreachableException($"no content for {item.GetType().Name}");
            }
        }

        if (brackets.Count != depth)
            throw new UnreachableException("a tag or an artifact is left open");
    }

    private void Begin(TagStart tag)
    {
        var outer = brackets.Peek().State;
        var target = targets.Find(tag.Node, tag.Part);
        if (!tag.Texts.IsEmpty)
            content.Drawings.Add(target.Element, tag.Texts);
        brackets.Push(new Bracket(false, target.Kind switch
        {
            TagTargetKind.Unknown => throw new UnreachableException($"the report has no node {tag.Node.Chapter}:{tag.Node.Index}, which a tag names"),

            // What is repeated or decoration as a whole stays so, whatever the tags in it say.
            _ when IsArtifact(outer) => outer,
            TagTargetKind.Element => target.Element,
            TagTargetKind.Decoration => StateOf(ArtifactKind.Layout),
            _ => outer,
        }));
    }

    private void End(bool isArtifact, int depth)
    {
        if (brackets.Count <= depth || brackets.Peek().IsArtifact != isArtifact)
            throw new UnreachableException("the end of a tag or artifact without its start");
        brackets.Pop();
    }

    private void Show(TextItem item, double dx, double dy)
    {
        var state = brackets.Peek().State;
        Enter(state >= 0 && !elements[state].Type.HoldsText() ? Untagged : state);
        var font = resources.FontOf(item.Text.Font);
        var width = builder.Show(item, font, dx, dy, slant);
        fit.Add(item, item.Origin.X.Points + dx, item.Origin.Y.Points + dy, width);
        if (OwnerOfBounds(state) is not (>= 0 and var owner))
            return;
        var (x, y, scale) = (item.Origin.X.Points + dx, item.Origin.Y.Points + dy, item.Size.Points / font.UnitsPerEm);
        Widen(owner, new Bounds(x, y - font.Face.Ascent * scale, x + width, y - font.Face.Descent * scale));
    }

    // Rules, backgrounds and underlines say nothing; only within a figure are they what it shows.
    private void Draw(PathItem item, double dx, double dy)
    {
        var state = brackets.Peek().State;
        Enter(state >= 0 && elements[state].Type != StructType.Figure ? Untagged : state);
        builder.Draw(item, dx, dy);
        if (OwnerOfBounds(state) is not (>= 0 and var owner))
            return;
        foreach (var segment in item.Path.Segments)
        {
            var (x, y) = (segment.End.X.Points + dx, segment.End.Y.Points + dy);
            Widen(owner, new Bounds(x, y, x, y));
        }
    }

    private void Draw(ImageItem item, Length dx, Length dy)
    {
        var state = brackets.Peek().State;
        Enter(state >= 0 && elements[state].Type != StructType.Figure ? Untagged : state);
        var bounds = item.Bounds.Offset(dx, dy);
        builder.Draw(resources.IndexOf(item.Image), ImageMatrix.Of(item.Image.Orientation), bounds);
        fit.Add(bounds);
        if (current >= 0)
            content.Pictures.Add(content.Owners.Count - 1);
        if (OwnerOfBounds(state) is >= 0 and var owner)
            Widen(owner, Bounds.Of(bounds));
    }

    private void Draw(ClipItem clip, Length dx, Length dy)
    {
        Enter(IsArtifact(brackets.Peek().State) ? brackets.Peek().State : Untagged);
        var bounds = clip.Bounds.Offset(dx, dy);
        builder.BeginClip(bounds);
        foreach (var item in clip.Items)
        {
            switch (item)
            {
                case PathItem path:
                    builder.Draw(path, dx.Points, dy.Points);
                    break;
                case ImageItem image:
                    builder.Draw(resources.IndexOf(image.Image), ImageMatrix.Of(image.Image.Orientation), image.Bounds.Offset(dx, dy));
                    break;
                default:
                    throw new UnreachableException($"a {item.GetType().Name} cannot be clipped");
            }
        }

        builder.EndClip();
        fit.Add(bounds);
    }

    private void AddLink(LinkItem item, Length dx, Length dy)
    {
        if (IsArtifact(brackets.Peek().State))
            return;
        var target = targets.Find(item.Link, TagPart.Content);
        if (target.Kind != TagTargetKind.Element || elements[target.Element].Link is null)
            throw new UnreachableException($"the node {item.Link.Chapter}:{item.Link.Index} is no link");
        content.Links.Add(new PageLink(item.Bounds.Offset(dx, dy), target.Element));
    }

    /// <summary>Makes sure that what is painted next belongs to a state.</summary>
    private void Enter(int state)
    {
        if (state == current)
            return;
        Close();
        current = state;
        if (isTagged && state >= 0)
            builder.BeginMarked(elements[state].Type, content.Owners.Count);
        else if (isTagged)
            builder.BeginArtifact(state == Untagged ? ArtifactKind.Layout : KindOf(state));

        // Without tags too: outline and links find by it what has no place of its own.
        builder.IsContent = state >= 0;
        if (state < 0)
            return;
        content.Owners.Add(state);
        content.MarkStarts.Add(content.Said.Length);
    }

    private void Close()
    {
        if (isTagged && current != Closed)
            builder.EndMarked();
        current = Closed;
    }

    private int OwnerOfBounds(int state) => state >= 0 ? elements[state].BoundsOwner : -1;

    private void Widen(int owner, Bounds bounds) =>
        content.Bounds[owner] = content.Bounds.TryGetValue(owner, out var known) ? known.With(bounds) : bounds;

    private static bool IsArtifact(int state) => state < Untagged;

    private static int StateOf(ArtifactKind kind) => Untagged - 1 - (int)kind;

    private static ArtifactKind KindOf(int state) => (ArtifactKind)(Untagged - 1 - state);

    private readonly record struct Bracket(bool IsArtifact, int State);
}
