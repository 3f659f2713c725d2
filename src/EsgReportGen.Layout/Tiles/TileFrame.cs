using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tiles;

/// <summary>A tile whose parts are set: label, figure with its unit, comparison, trend.</summary>
internal sealed class TileFrame
{
    // Below this share of its size a figure no longer reads as one; it is broken into lines instead.
    private const double SmallestFigure = 0.5;
    private const double UnitGap = 0.16;
    private static readonly Length TrendHeight = new(22);
    private static readonly Length TrendGap = new(6);

    private readonly KpiTile tile;
    private readonly TileLook look;
    private readonly ImmutableArray<LineBox> label;
    private readonly ImmutableArray<LineBox> figure;
    private readonly ImmutableArray<LineBox> unit;
    private readonly ImmutableArray<LineBox> comparison;
    private readonly bool isUnitBeside;
    private readonly Length unitGap;
    private readonly Length labelGap;

    private TileFrame(KpiTile tile, Length width, in TileLook look, ChapterSetting setting)
    {
        (this.tile, this.look, labelGap) = (tile, look, setting.Theme.Type.TileLabel.SpaceAfter);
        var type = setting.Theme.Type;
        label = setting.Set(new ParagraphRequest(tile.Label, type.TileLabel, width));
        comparison = tile.Comparison.IsEmpty ? [] : setting.Set(new ParagraphRequest(tile.Comparison, type.TileUnit, width) { FirstIndent = ChangeMark.RoomOf(tile, type.TileUnit) });
        var unitWidth = tile.Unit.IsEmpty ? Length.Zero : setting.Measure(new ParagraphRequest(tile.Unit, type.TileUnit, width)).Maximum;
        var scale = Math.Max(ScaleOf(tile, width, setting), SmallestFigure);
        var style = type.TileFigure with { Size = type.TileFigure.Size * scale, Leading = type.TileFigure.Leading * scale };
        unitGap = style.Size * UnitGap;
        // A space between number and unit keeps them apart where the text is taken out of the page.
        var content = tile.Unit.IsEmpty ? tile.Figure : tile.Figure.Add(new TextInline(" ", tile.Span));
        figure = setting.Set(new ParagraphRequest(content, style, width));
        isUnitBeside = !tile.Unit.IsEmpty && figure.Length == 1 && figure[0].Width + unitGap + unitWidth <= width;
        unit = tile.Unit.IsEmpty ? [] : setting.Set(new ParagraphRequest(tile.Unit, type.TileUnit, width));
        // All figures of a row stand on one line although some are set smaller.
        FigureAbove = type.TileFigure.Leading * (figure.IsEmpty ? 0 : figure[0].Baseline / figure[0].Height);
        FigureBelow = (type.TileFigure.Leading - FigureAbove) + LineStack.HeightOf(figure) - FirstHeight(figure) + (isUnitBeside ? default : LineStack.HeightOf(unit));
    }

    /// <summary>Height of the label with the space below it.</summary>
    public Length LabelHeight => LineStack.HeightOf(label) + labelGap;

    /// <summary>Height of the figure above its baseline.</summary>
    public Length FigureAbove { get; }

    /// <summary>Height of figure and unit below the figure's first baseline.</summary>
    public Length FigureBelow { get; }

    /// <summary>Height of comparison and trend.</summary>
    public Length LowerHeight => LineStack.HeightOf(comparison) + (HasTrend ? TrendGap + TrendHeight : default);

    /// <summary>Notes whose marks stand in the tile.</summary>
    public ImmutableArray<Note> Notes => [.. LineStack.NotesOf(label), .. LineStack.NotesOf(figure), .. LineStack.NotesOf(unit), .. LineStack.NotesOf(comparison)];

    private bool HasTrend => tile.Trend.Length > 1;

    /// <summary>Sets the parts of a tile.</summary>
    public static TileFrame Set(KpiTile tile, Length width, in TileLook look, ChapterSetting setting) =>
        new(tile, InnerWidth(width, look), look, setting);

    /// <summary>The share of its size at which the widest figure of a block fits on one line of a tile, at most 1.</summary>
    public static double FigureScale(KpiBlock block, Length width, in TileLook look, ChapterSetting setting)
    {
        var inner = InnerWidth(width, look);
        var scale = 1.0;
        foreach (var tile in block.Tiles)
            scale = Math.Min(scale, ScaleOf(tile, inner, setting));
        return scale;
    }

    /// <summary>Draws the tile.</summary>
    /// <param name="items">Takes the items.</param>
    /// <param name="bounds">Where the tile stands.</param>
    /// <param name="rows">The lines that tiles of a row share.</param>
    /// <param name="theme">Colours.</param>
    public void Draw(ImmutableArray<FrameItem>.Builder items, Rect bounds, in TileRows rows, Theme theme)
    {
        DrawGround(items, bounds, look.Style);
        var x = bounds.X + look.Inset;
        LineStack.Draw(items, tile.Parts.Label, label, new Point(x, bounds.Y + rows.Label));
        items.Add(new TagStart(tile.Parts.Figure));
        var y = bounds.Y + rows.Figure - FirstBaseline(figure);
        y = LineStack.Draw(items, figure, new Point(x, y));
        if (isUnitBeside)
            LineStack.Draw(items, unit, new Point(x + figure[^1].Width + unitGap, y - figure[^1].Height + figure[^1].Baseline - FirstBaseline(unit)));
        else
            LineStack.Draw(items, unit, new Point(x, y));
        items.Add(new TagEnd());
        if (!comparison.IsEmpty)
        {
            var at = new Point(x, bounds.Y + rows.Comparison);
            ChangeMark.Draw(items, tile.Way, comparison[0], at, theme.Type.TileUnit);
            LineStack.Draw(items, tile.Parts.Comparison, comparison, at);
        }

        if (HasTrend)
            TrendLine.Draw(items, tile.TrendId, tile.Trend, new Rect(x, bounds.Bottom - look.Foot - TrendHeight, bounds.Width - (look.Inset * 2), TrendHeight), theme);
    }

    private static Length InnerWidth(Length width, in TileLook look) => Length.Max(width - (look.Inset * 2), new Length(1));

    private static double ScaleOf(KpiTile tile, Length width, ChapterSetting setting)
    {
        var natural = setting.Measure(new ParagraphRequest(tile.Figure, setting.Theme.Type.TileFigure, width)).Maximum;
        return Math.Min(1, width / (natural + new Length(0.1)));
    }

    private static void DrawGround(ImmutableArray<FrameItem>.Builder items, Rect bounds, TileStyle style)
    {
        if (style.Fill.Alpha == 0 && style.Accent.Width.Points <= 0)
            return;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        if (style.Fill.Alpha > 0)
            items.Add(new PathItem(Path.Rectangle(bounds, style.Radius), style.Fill));
        if (style.Accent.Width.Points > 0)
            items.Add(new PathItem(Path.Rectangle(bounds with { Height = style.Accent.Width }), style.Accent.Color));
        items.Add(new ArtifactEnd());
    }

    private static Length FirstHeight(ImmutableArray<LineBox> lines) => lines.IsEmpty ? Length.Zero : lines[0].Height;

    private static Length FirstBaseline(ImmutableArray<LineBox> lines) => lines.IsEmpty ? Length.Zero : lines[0].Baseline;
}
