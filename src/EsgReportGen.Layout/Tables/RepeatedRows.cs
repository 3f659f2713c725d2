using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Tables;

/// <summary>
/// What a table repeats at the top of a page: its number, its header rows, and the names of the groups that the page begins within, so that
/// a row never stands without what it belongs to. All of it is an artifact; the text stands once.
/// </summary>
internal sealed class RepeatedRows
{
    private readonly Length limit;
    private readonly Func<int, Strip> nameOf;
    private readonly List<(int Level, int Row)> groups = [];
    private readonly List<Strip> above = [];
    private Strip? current;
    private int currentDepth = -1;

    /// <summary>Nothing is repeated yet.</summary>
    /// <param name="limit">Most height: rows that fill half a page leave no room for what they head.</param>
    /// <param name="nameOf">Sets the name of a group, by the index of its row, as it is repeated.</param>
    public RepeatedRows(Length limit, Func<int, Strip> nameOf) => (this.limit, this.nameOf) = (limit, nameOf);

    /// <summary>Repeats something from now on, below what is repeated already.</summary>
    public void Add(Strip strip)
    {
        if (strip.Height < limit)
            above.Add(strip);
    }

    /// <summary>Repeats the name of a group until one of its level or above begins.</summary>
    public void AddGroup(int level, int row)
    {
        groups.RemoveAll(g => g.Level >= level);
        groups.Add((level, row));
        currentDepth = -1;
    }

    /// <summary>What is repeated above a row where it begins a page; null for nothing.</summary>
    public Strip? Above(TableRow row)
    {
        var depth = 0;
        while (depth < groups.Count && groups[depth].Level < row.Level)
            depth++;
        if (depth == currentDepth)
            return current;
        currentDepth = depth;
        current = Make(depth);
        return current;
    }

    private Strip? Make(int depth)
    {
        var strips = new List<Strip>(above);
        for (var i = 0; i < depth; i++)
            strips.Add(nameOf(groups[i].Row));
        if (strips.Count == 0)
            return null;
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var height = Length.Zero;
        foreach (var strip in strips)
        {
            if (height + strip.Height > limit)
                continue;
            items.Add(new GroupItem(new Point(default, height), Untagged.Of(strip.Items)));
            height += strip.Height + strip.SpaceAfter;
        }

        return new Strip
        {
            Height = height, X = strips[0].X, Items = items.ToImmutable(), Artifact = ArtifactKind.Repeated,
            Box = strips[0].Box, IsTurned = strips[0].IsTurned, Span = strips[0].Span,
        };
    }
}
