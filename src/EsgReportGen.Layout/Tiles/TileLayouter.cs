using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Notes;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Tiles;

/// <summary>Sets tiles of key figures in rows of equal tiles; the rows hold about the same number of tiles.</summary>
internal static class TileLayouter
{
    private const double NarrowestTile = 96;

    /// <summary>Adds tiles to the flow, a row a strip.</summary>
    public static void LayOut(KpiBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var style = flow.Setting.Theme.Tile;
        var perRow = TilesPerRow(block.Tiles.Length, style.MaximumPerRow, place.Width, style.Gap);
        var width = (place.Width - (style.Gap * (perRow - 1))) / perRow;
        var start = flow.Count;
        for (var first = 0; first < block.Tiles.Length; first += perRow)
        {
            var count = System.Math.Min(perRow, block.Tiles.Length - first);
            flow.Add(SetRow(block, first, count, width, place, flow));
        }

        for (var i = start; i < flow.Count; i++)
            (flow[i].SpaceBefore, flow[i].SpaceAfter) = (style.Gap, style.Gap);
        flow.SetSpaces(start, style.SpaceAround, style.SpaceAround);
    }

    private static int TilesPerRow(int count, int most, Length width, Length gap)
    {
        var fitting = System.Math.Max(1, (int)((width + gap) / (gap + new Length(NarrowestTile))));
        var limit = System.Math.Min(System.Math.Max(1, most), fitting);
        var rows = (count + limit - 1) / limit;
        return (count + rows - 1) / rows;
    }

    private static Strip SetRow(KpiBlock block, int first, int count, Length width, in FlowPlace place, FlowBuilder flow)
    {
        var style = flow.Setting.Theme.Tile;
        var tiles = new TileFrame[count];
        for (var i = 0; i < count; i++)
            tiles[i] = TileFrame.Set(block.Tiles[first + i], width, flow.Setting);
        var rows = TileRows.Of(tiles);
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var notes = ImmutableArray.CreateBuilder<Note>();
        for (var i = 0; i < count; i++)
        {
            tiles[i].Draw(items, new Rect((width + style.Gap) * i, default, width, rows.Height), rows, flow.Setting.Theme);
            notes.AddRange(tiles[i].Notes);
        }

        return new Strip
        {
            Height = rows.Height,
            X = place.X,
            Items = items.ToImmutable(),
            Notes = notes.ToImmutable(),
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        };
    }
}
