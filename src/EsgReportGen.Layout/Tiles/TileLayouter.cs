using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Tiles;

/// <summary>Sets tiles of key figures in rows of equal tiles; the rows hold about the same number of tiles.</summary>
internal static class TileLayouter
{
    private const double NarrowestTile = 96;
    private const double SmallestShare = 0.7;

    /// <summary>Adds tiles to the flow, a row a strip.</summary>
    public static void LayOut(KpiBlock block, in FlowPlace place, FlowBuilder flow)
    {
        if (block.Style is KpiStyle.Hero)
        {
            HeroLayouter.LayOut(block, place, flow);
            return;
        }

        var look = TileLook.Of(block, flow.Setting.Theme);
        var style = look.Style;
        var perRow = TilesPerRow(block, place.Width, look, flow.Setting);
        var width = WidthOf(perRow, place.Width, style.Gap);
        var start = flow.Count;
        for (var first = 0; first < block.Tiles.Length; first += perRow)
        {
            var count = Math.Min(perRow, block.Tiles.Length - first);
            flow.Add(SetRow(block, first, count, width, look, place, flow));
        }

        for (var i = start; i < flow.Count; i++)
            (flow[i].SpaceBefore, flow[i].SpaceAfter) = (style.Gap, style.Gap);
        flow.SetSpaces(start, style.SpaceAround, style.SpaceAround);
    }

    /// <summary>As many as the theme allows; fewer where a figure would have to be set much smaller than the others.</summary>
    private static int TilesPerRow(KpiBlock block, Length width, in TileLook look, ChapterSetting setting)
    {
        var style = look.Style;
        var fitting = (int)((width + style.Gap) / (style.Gap + new Length(NarrowestTile)));
        var limit = Math.Max(1, Math.Min(style.MaximumPerRow, fitting));
        var perRow = Balance(block.Tiles.Length, limit);
        // A tile alone in the last row would look like a mistake.
        while (perRow > 2 && block.Tiles.Length % Balance(block.Tiles.Length, perRow - 1) != 1 && TileFrame.FigureScale(block, WidthOf(perRow, width, style.Gap), look, setting) < SmallestShare)
            perRow = Balance(block.Tiles.Length, perRow - 1);
        return perRow;
    }

    private static int Balance(int count, int limit)
    {
        var rows = (count + limit - 1) / limit;
        return (count + rows - 1) / rows;
    }

    private static Length WidthOf(int perRow, Length width, Length gap) => (width - (gap * (perRow - 1))) / perRow;

    private static Strip SetRow(KpiBlock block, int first, int count, Length width, in TileLook look, in FlowPlace place, FlowBuilder flow)
    {
        var style = look.Style;
        var tiles = new TileFrame[count];
        for (var i = 0; i < count; i++)
            tiles[i] = TileFrame.Set(block.Tiles[first + i], width, look, flow.Setting);
        var rows = TileRows.Of(tiles, look);
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var notes = ImmutableArray.CreateBuilder<Note>();
        var nodes = ImmutableArray.CreateBuilder<NodeId>(count);
        for (var i = 0; i < count; i++)
        {
            nodes.Add(block.Tiles[first + i].Id);
            if (i > 0)
                DrawRule(items, ((width + style.Gap) * i) - (style.Gap / 2), rows.Height, style);
            tiles[i].Draw(items, new Rect((width + style.Gap) * i, default, width, rows.Height), rows, flow.Setting.Theme);
            notes.AddRange(tiles[i].Notes);
        }

        return new Strip
        {
            Height = rows.Height,
            X = place.X,
            Items = items.ToImmutable(),
            Notes = notes.ToImmutable(),
            Destinations = nodes.MoveToImmutable(),
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        };
    }

    private static void DrawRule(ImmutableArray<FrameItem>.Builder items, Length x, Length height, TileStyle style)
    {
        if (style.Rule.Width.Points <= 0)
            return;
        var top = style.Fill.Alpha == 0 ? style.Accent.Width + style.Padding : Length.Zero;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        items.Add(new PathItem(Path.Line(new Point(x, top), new Point(x, height)), null, style.Rule));
        items.Add(new ArtifactEnd());
    }
}
