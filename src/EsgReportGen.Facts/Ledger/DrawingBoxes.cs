using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Facts.Ledger;

/// <summary>Finds where charts show facts without printing them: the bar or point of each, and the whole chart where neither names it.</summary>
internal sealed class DrawingBoxes
{
    private readonly Dictionary<CitationId, NodeId> charts = [];
    private readonly HashSet<NodeId> nodes = [];
    private readonly Dictionary<CitationId, Extent> marks = [];
    private readonly Dictionary<NodeId, Extent> drawings = [];
    private NodeId? open;
    private int depth;
    private int page;

    private DrawingBoxes()
    {
    }

    /// <summary>What the charts of a report show; cheap for one without any.</summary>
    public static DrawingBoxes Of(ReportDocument document, PagedDocument pages)
    {
        var finder = new DrawingBoxes();
        foreach (var block in document.AllBlocks())
        {
            if (block is ChartBlock chart)
                finder.Gather(chart);
        }

        if (finder.nodes.Count == 0)
            return finder;
        foreach (var sheet in pages.Pages)
        {
            finder.page++;
            finder.Visit(sheet.Items, 0, 0);
        }

        return finder;
    }

    /// <summary>How and where a chart shows a fact that is nowhere printed; no box where none does.</summary>
    public (OccurrenceForm Form, ImmutableArray<LedgerBox> Boxes) Find(CitationId citation)
    {
        if (marks.TryGetValue(citation, out var mark))
            return (OccurrenceForm.Mark, [mark.ToBox()]);
        return charts.TryGetValue(citation, out var chart) && drawings.TryGetValue(chart, out var drawing)
            ? (OccurrenceForm.Chart, [drawing.ToBox()])
            : (OccurrenceForm.Text, []);
    }

    private void Gather(ChartBlock chart)
    {
        nodes.Add(chart.Id);
        foreach (var text in chart.Chart.Texts)
        {
            foreach (var inline in text.AllInlines())
            {
                if (inline is FactInline fact)
                    charts.TryAdd(fact.Citation, chart.Id);
            }
        }
    }

    private void Visit(ImmutableArray<FrameItem> items, double dx, double dy)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    Visit(group.Items, dx + group.Origin.X.Points, dy + group.Origin.Y.Points);
                    break;
                case TagStart tag when open is not null || nodes.Contains(tag.Node):
                    open ??= tag.Node;
                    depth++;
                    break;
                case TagEnd when open is not null:
                    depth--;
                    open = depth == 0 ? null : open;
                    break;
                case PathItem path when open is { } chart:
                    Add(chart, path, dx, dy);
                    break;
                case TextItem text when open is { } chart:
                    Widen(drawings, chart, ExtentOf(text, dx, dy));
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(NodeId chart, PathItem path, double dx, double dy)
    {
        if (ExtentOf(path.Path, dx, dy) is not { } line)
            return;
        var extent = line.Grown((path.Stroke?.Width.Points ?? 0) / 2);
        Widen(drawings, chart, extent);
        if (path.Citation is { } citation)
            Widen(marks, citation, extent);
    }

    private Extent ExtentOf(TextItem text, double dx, double dy)
    {
        var (x, baseline, scale) = (text.Origin.X.Points + dx, text.Origin.Y.Points + dy, text.Size.Points / text.Text.Font.UnitsPerEm);
        return new Extent(page, x, baseline - (text.Text.Font.Ascent * scale), x + FrameWidth.Of(text).Points, baseline - (text.Text.Font.Descent * scale));
    }

    private Extent? ExtentOf(Path path, double dx, double dy)
    {
        Extent? extent = null;
        foreach (ref readonly var step in path.Segments.AsSpan())
        {
            var (x, y) = (step.End.X.Points + dx, step.End.Y.Points + dy);
            var point = new Extent(page, x, y, x, y);
            extent = extent?.With(point) ?? point;
        }

        return extent;
    }

    private static void Widen<T>(Dictionary<T, Extent> extents, T key, in Extent extent)
        where T : notnull => extents[key] = extents.TryGetValue(key, out var known) ? known.With(extent) : extent;

    /// <summary>A rectangle on a page. What begins on one page does not go on on another.</summary>
    private readonly record struct Extent(int Page, double Left, double Top, double Right, double Bottom)
    {
        public Extent With(in Extent other) => this with
        {
            Left = Math.Min(Left, other.Left), Top = Math.Min(Top, other.Top), Right = Math.Max(Right, other.Right), Bottom = Math.Max(Bottom, other.Bottom),
        };

        public Extent Grown(double edge) => this with { Left = Left - edge, Top = Top - edge, Right = Right + edge, Bottom = Bottom + edge };

        public LedgerBox ToBox() => LedgerBox.Of(Page, Left, Top, Right, Bottom);
    }
}
