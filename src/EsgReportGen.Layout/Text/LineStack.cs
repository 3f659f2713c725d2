using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Text;

/// <summary>Set lines, one below the other.</summary>
internal static class LineStack
{
    /// <summary>Their height together.</summary>
    public static Length HeightOf(ImmutableArray<LineBox> lines)
    {
        var height = Length.Zero;
        foreach (var line in lines)
            height += line.Height;
        return height;
    }

    /// <summary>The notes whose marks stand on them, in order.</summary>
    public static ImmutableArray<Note> NotesOf(ImmutableArray<LineBox> lines)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        foreach (var line in lines)
            notes.AddRange(line.Notes);
        return notes.ToImmutable();
    }

    /// <summary>Draws them.</summary>
    /// <param name="items">Takes the items.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="origin">Top left corner of the first.</param>
    /// <returns>Where the last one ends.</returns>
    public static Length Draw(ImmutableArray<FrameItem>.Builder items, ImmutableArray<LineBox> lines, Point origin)
    {
        var y = origin.Y;
        foreach (var line in lines)
        {
            items.Add(new GroupItem(new Point(origin.X, y), line.Items));
            y += line.Height;
        }

        return y;
    }

    /// <summary>Draws them as the content of a node.</summary>
    public static void Draw(ImmutableArray<FrameItem>.Builder items, NodeId node, ImmutableArray<LineBox> lines, Point origin)
    {
        items.Add(new TagStart(node));
        Draw(items, lines, origin);
        items.Add(new TagEnd());
    }
}
