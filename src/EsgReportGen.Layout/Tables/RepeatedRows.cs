using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Tables;

/// <summary>
/// What a table repeats at the top of a page: its header rows, and the names of the groups that the page begins within, so that
/// a row never stands without what it belongs to. All of it is an artifact; the text stands once.
/// </summary>
internal sealed class RepeatedRows
{
    private readonly Length limit;
    private readonly List<(int Level, Strip Row)> groups = [];
    private Strip? header;
    private Strip? current;
    private int currentDepth = -1;

    /// <summary>Nothing is repeated yet.</summary>
    /// <param name="limit">Most height: rows that fill half a page leave no room for what they head.</param>
    public RepeatedRows(Length limit) => this.limit = limit;

    /// <summary>Repeats header rows from now on.</summary>
    public void SetHeader(Strip strip) => header = strip.Height < limit ? strip : null;

    /// <summary>Repeats the name of a group until one of its level or above begins.</summary>
    public void AddGroup(int level, Strip row)
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
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var height = Length.Zero;
        var first = header ?? (depth > 0 ? groups[0].Row : null);
        if (first is null)
            return null;
        if (header is not null)
            Append(header);
        for (var i = 0; i < depth; i++)
            Append(groups[i].Row);
        return new Strip
        {
            Height = height, X = first.X, Items = items.ToImmutable(), Artifact = ArtifactKind.Repeated,
            Box = first.Box, IsTurned = first.IsTurned, Span = first.Span,
        };

        void Append(Strip row)
        {
            if (height + row.Height > limit)
                return;
            items.Add(new GroupItem(new Point(default, height), Untagged.Of(row.Items)));
            height += row.Height;
        }
    }
}
