using System;
using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Html.Markup;
using static System.FormattableString;

namespace EsgReportGen.Html.Structure;

/// <content>Tiles of key figures: a list, so that a reader hears how many there are.</content>
internal sealed partial class PageWriter
{
    private const double TrendWidth = 160;
    private const double TrendHeight = 24;
    private const double Dot = 2.5;

    private void WriteTiles(KpiBlock block)
    {
        html.Open(Tag.UnorderedList).With(AttributeName.Class, ClassOf(block)).With(AttributeName.Role, "list");
        Identify(block.Id);
        foreach (var tile in block.Tiles)
            WriteTile(tile);
        html.Close();
    }

    // Rows of equal length: a tile alone in the last one would look like a mistake.
    private static string ClassOf(KpiBlock block) => block.Tiles.Length switch
    {
        _ when block.Style is KpiStyle.Hero => "tiles hero",
        _ when block.Style is KpiStyle.Row => "tiles bare " + (block.Tiles.Length is 2 or 4 ? "by-two" : "by-three"),
        1 => "tiles",
        2 or 4 => "tiles by-two",
        _ => block.Tiles.Length % 3 != 1 ? "tiles by-three" : block.Tiles.Length % 2 == 0 ? "tiles by-two" : "tiles by-three",
    };

    private void WriteTile(KpiTile tile)
    {
        html.Open(Tag.Item);
        Identify(tile.Id);
        WriteTilePart("tile-label", tile.Parts.Label, tile.Label, []);
        WriteTilePart("tile-figure", tile.Parts.Figure, tile.Figure, tile.Unit);
        if (!tile.Comparison.IsEmpty)
            WriteTilePart("tile-comparison", tile.Parts.Comparison, tile.Comparison, []);
        if (tile.Trend.Length > 1)
            WriteTrend(tile);
        html.Close();
    }

    private void WriteTilePart(string className, NodeId node, ImmutableArray<Inline> content, ImmutableArray<Inline> unit)
    {
        html.Open(Tag.Paragraph).With(AttributeName.Class, className);
        Identify(node);
        // Figure and unit are read in the direction of the unit's letters, as on the page.
        var isApart = isRightToLeft && !unit.IsEmpty;
        if (isApart)
            html.Open(Tag.Span).With(AttributeName.Direction, "auto");
        WriteInlines(content);
        if (!unit.IsEmpty)
        {
            html.Text(" ").Open(Tag.Span).With(AttributeName.Class, "tile-unit");
            WriteInlines(unit);
            html.Close();
        }

        if (isApart)
            html.Close();
        html.Close();
    }

    /// <summary>The small line that shows how a figure went, as in the PDF, from the reading side on; its description says the same in words.</summary>
    private void WriteTrend(KpiTile tile)
    {
        if (TrendRange.Of(tile.Trend) is not { } range)
            return;
        var node = anchors.Of(tile.Id);
        string title = node + ":trend", description = node + ":way";
        html.Open(Tag.Vector).With(AttributeName.Namespace, "http://www.w3.org/2000/svg").With(AttributeName.Class, "trend").With(AttributeName.Role, "img")
            .With(AttributeName.AriaLabelledBy, title + " " + description).With(AttributeName.ViewBox, Invariant($"0 0 {TrendWidth} {TrendHeight}"));
        html.Open(Tag.VectorTitle).With(AttributeName.Id, title).Text(InlinePlainText.Of(tile.Label)).Close();
        html.Open(Tag.Description).With(AttributeName.Id, description).Text(tile.TrendText).Close();
        var line = new StringBuilder();
        var isDrawing = false;
        var (x, y) = (0.0, 0.0);
        for (var i = 0; i < tile.Trend.Length; i++)
        {
            if (tile.Trend[i] is not { } value)
            {
                isDrawing = false;
                continue;
            }

            var place = isRightToLeft ? tile.Trend.Length - 1 - i : i;
            x = Dot + ((TrendWidth - (Dot * 2)) * place / (tile.Trend.Length - 1));
            y = TrendHeight - Dot - ((TrendHeight - (Dot * 2)) * range.ShareOf(value));
            line.Append(Invariant($"{(isDrawing ? 'L' : 'M')}{Math.Round(x, 2)} {Math.Round(y, 2)}"));
            isDrawing = true;
        }

        html.Open(Tag.Path).With(AttributeName.Geometry, line.ToString()).Close();
        html.Open(Tag.Circle).With(AttributeName.CenterX, Invariant($"{Math.Round(x, 2)}")).With(AttributeName.CenterY, Invariant($"{Math.Round(y, 2)}"))
            .With(AttributeName.Radius, Invariant($"{Dot}")).Close();
        html.Close();
    }
}
