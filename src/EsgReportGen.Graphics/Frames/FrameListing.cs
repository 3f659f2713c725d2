using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Frames;

/// <summary>
/// Lists what is on pages as text a reviewer can read: a line for each text of one tag on one baseline, with its place rounded to
/// whole points, and the node it belongs to. Decoration is left out.
/// </summary>
public sealed class FrameListing
{
    private readonly StringBuilder listing = new();
    private readonly List<string> brackets = [];
    private readonly StringBuilder text = new();
    private (long X, long Y, string Tag) current;

    /// <summary>Lists a report, page by page.</summary>
    public static string Of(PagedDocument document)
    {
        var lister = new FrameListing();
        for (var i = 0; i < document.Pages.Length; i++)
        {
            var page = document.Pages[i];
            lister.Append($"page {i + 1} \"{page.Label}\" {Round(page.Size.Width)}x{Round(page.Size.Height)}\n");
            lister.Visit(page.Items, default);
            lister.Flush();
        }

        return lister.listing.ToString();
    }

    /// <summary>Lists one page, without a line for the page itself.</summary>
    public static string Of(Page page)
    {
        var lister = new FrameListing();
        lister.Visit(page.Items, default);
        lister.Flush();
        return lister.listing.ToString();
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
                case TextItem words:
                    Add(words, origin.Offset(words.Origin.X, words.Origin.Y));
                    break;
                case ImageItem image:
                    Flush();
                    Append($"  {Round(origin.X + image.Bounds.X)},{Round(origin.Y + image.Bounds.Y)} {Tag()} image {Round(image.Bounds.Width)}x{Round(image.Bounds.Height)}\n");
                    break;
                case TagStart tag:
                    brackets.Add(tag.Part is TagPart.Label ? $"{tag.Node.Chapter}:{tag.Node.Index} label" : $"{tag.Node.Chapter}:{tag.Node.Index}");
                    break;
                case ArtifactStart artifact:
                    brackets.Add(artifact.Kind.ToString().ToLowerInvariant());
                    break;
                case TagEnd or ArtifactEnd:
                    brackets.RemoveAt(brackets.Count - 1);
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(TextItem item, Point place)
    {
        var (x, y, tag) = (Round(place.X), Round(place.Y), Tag());
        if (tag == "layout")
            return;
        if (text.Length > 0 && (y != current.Y || tag != current.Tag))
            Flush();
        if (text.Length == 0)
            current = (x, y, tag);
        text.Append(FrameText.Of(item));
    }

    private void Flush()
    {
        if (text.Length > 0)
            Append($"  {current.X},{current.Y} {current.Tag} {text}\n");
        text.Clear();
    }

    private void Append(System.FormattableString line) => listing.Append(line.ToString(CultureInfo.InvariantCulture));

    private string Tag() => brackets.Count == 0 ? "-" : brackets[^1];

    private static long Round(Length length) => (long)System.Math.Round(length.Points, System.MidpointRounding.AwayFromZero);
}
