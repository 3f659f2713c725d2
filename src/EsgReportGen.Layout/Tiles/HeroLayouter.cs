using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tiles;

/// <summary>Sets key figures across the page, a strip each: the figure very large with its unit, and beside it what it is, how it changed and how it went.</summary>
internal static class HeroLayouter
{
    private const double FigureScale = 2.4;
    private const double MostFigure = 0.58;
    private static readonly Length Gap = new(24);
    private static readonly Length LeastText = new(110);
    private static readonly Length TrendHeight = new(26);

    /// <summary>Adds key figures to the flow.</summary>
    public static void LayOut(KpiBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var (style, start) = (flow.Setting.Theme.Tile, flow.Count);
        foreach (var tile in block.Tiles)
            flow.Add(SetTile(tile, place, flow));
        for (var i = start; i < flow.Count; i++)
            (flow[i].SpaceBefore, flow[i].SpaceAfter) = (style.SpaceAround, style.SpaceAround);
    }

    private static Strip SetTile(KpiTile tile, in FlowPlace place, FlowBuilder flow)
    {
        var (setting, type) = (flow.Setting, flow.Setting.Theme.Type);
        var figureRoom = place.Width * MostFigure >= LeastText && place.Width * (1 - MostFigure) - Gap >= LeastText ? place.Width * MostFigure : place.Width;
        var figure = SetFigure(tile, figureRoom, flow, out var figureWidth);
        var isBeside = figureRoom < place.Width;
        var textX = isBeside ? figureWidth + Gap : Length.Zero;
        var width = place.Width - textX;
        var label = setting.Set(new ParagraphRequest(tile.Label, type.Lead with { SpaceAfter = default }, width));
        var comparison = tile.Comparison.IsEmpty
            ? [] : setting.Set(new ParagraphRequest(tile.Comparison, type.TileUnit, width) { FirstIndent = ChangeMark.RoomOf(tile, type.TileUnit) });
        var hasTrend = tile.Trend.Length > 1;
        var (figureHeight, comparisonGap, trendGap) = (LineStack.HeightOf(figure), comparison.IsEmpty ? default : new Length(4), hasTrend ? new Length(8) : default);
        var textHeight = LineStack.HeightOf(label) + comparisonGap + LineStack.HeightOf(comparison) + trendGap + (hasTrend ? TrendHeight : default);
        var bar = setting.Theme.Tile.Accent.Width;
        var top = bar + setting.Theme.Tile.Padding;
        var height = isBeside ? Length.Max(figureHeight, textHeight) : figureHeight + textHeight;

        var items = ImmutableArray.CreateBuilder<FrameItem>();
        AddBar(items, place.Width, setting.Theme.Tile.Accent);
        LineStack.Draw(items, tile.Parts.Figure, figure, new Point(default, top + (isBeside ? (height - figureHeight) / 2 : default)));
        var y = top + (isBeside ? (height - textHeight) / 2 : figureHeight);
        LineStack.Draw(items, tile.Parts.Label, label, new Point(textX, y));
        y += LineStack.HeightOf(label) + comparisonGap;
        if (!comparison.IsEmpty)
        {
            ChangeMark.Draw(items, tile.Way, comparison[0], new Point(textX, y), type.TileUnit);
            LineStack.Draw(items, tile.Parts.Comparison, comparison, new Point(textX, y));
        }

        y += LineStack.HeightOf(comparison) + trendGap;
        if (hasTrend)
            TrendLine.Draw(items, tile.TrendId, tile.Trend, new Rect(textX, y, Length.Min(width, new Length(160)), TrendHeight), setting.Theme);
        return new Strip
        {
            Height = top + height,
            X = place.X,
            Items = items.ToImmutable(),
            Notes = [.. LineStack.NotesOf(label), .. LineStack.NotesOf(figure), .. LineStack.NotesOf(comparison)],
            Destinations = [tile.Id],
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = tile.Span,
        };
    }

    /// <summary>The figure with its unit on one baseline, smaller where it would be wider than its room.</summary>
    private static ImmutableArray<LineBox> SetFigure(KpiTile tile, Length room, FlowBuilder flow, out Length width)
    {
        var type = flow.Setting.Theme.Type;
        var large = type.TileFigure with { Size = type.TileFigure.Size * FigureScale, Leading = type.TileFigure.Leading * FigureScale };
        var natural = flow.Setting.Measure(new ParagraphRequest(tile.Figure, large, room)).Maximum;
        var unitWidth = tile.Unit.IsEmpty ? default : flow.Setting.Measure(new ParagraphRequest(tile.Unit, type.TileUnit, room)).Maximum + (type.TileUnit.Size * 0.6);
        var scale = Math.Min(1, Length.Max(room - unitWidth, new Length(1)) / (natural + new Length(0.1)));
        var style = large with { Size = large.Size * scale, Leading = large.Leading * scale };
        // A space between number and unit keeps them apart where the text is taken out of the page.
        ImmutableArray<Inline> content = tile.Unit.IsEmpty ? tile.Figure : tile.Figure.Add(new TextInline(" ", tile.Span));
        var lines = flow.Setting.Set(new ParagraphRequest(content, style, room));
        width = Length.Min(room, (natural * scale) + unitWidth);
        if (tile.Unit.IsEmpty || lines.IsEmpty)
            return lines;
        var unit = flow.Setting.Set(new ParagraphRequest(tile.Unit, type.TileUnit, room) { MaximumLines = 1 })[0];
        var at = new Point(lines[^1].Width + (type.TileUnit.Size * 0.5), lines[^1].Baseline - unit.Baseline);
        return lines.SetItem(lines.Length - 1, lines[^1] with { Items = [.. lines[^1].Items, new GroupItem(at, unit.Items)] });
    }

    private static void AddBar(ImmutableArray<FrameItem>.Builder items, Length width, Stroke bar)
    {
        if (bar.Width.Points <= 0)
            return;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        items.Add(new PathItem(Path.Rectangle(new Rect(default, default, width, bar.Width)), bar.Color));
        items.Add(new ArtifactEnd());
    }
}
