using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Facts.Ledger;

/// <summary>
/// Finds where printed facts stand: a box for each line that one is broken over, as high as its font. What repeats as an artifact
/// (running heads, header rows of a continued table) is not the report's text and gives no box; the contents page does.
/// </summary>
internal sealed class CitationBoxes
{
    // Pieces of one line follow each other exactly, but for what adding up doubles loses.
    private const double Touching = 0.01;

    private readonly Dictionary<CitationId, List<Piece>> pieces = [];
    private int page;
    private int artifacts;

    private CitationBoxes()
    {
    }

    /// <summary>The boxes of all printed facts, in the order of the pages.</summary>
    public static Dictionary<CitationId, ImmutableArray<LedgerBox>> Of(PagedDocument document)
    {
        var finder = new CitationBoxes();
        foreach (var page in document.Pages)
        {
            finder.page++;
            finder.Visit(page.Items, 0, 0);
        }

        var boxes = new Dictionary<CitationId, ImmutableArray<LedgerBox>>(finder.pieces.Count);
        foreach (var (citation, found) in finder.pieces)
            boxes.Add(citation, [.. found.ConvertAll(p => p.ToBox())]);
        return boxes;
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
                case TextItem { Citation: { } citation } text when artifacts == 0:
                    Add(citation, text, dx, dy);
                    break;
                case ArtifactStart:
                    artifacts++;
                    break;
                case ArtifactEnd:
                    artifacts--;
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(CitationId citation, TextItem text, double dx, double dy)
    {
        var piece = Measure(text, dx, dy);
        if (!pieces.TryGetValue(citation, out var known))
            pieces.Add(citation, known = []);
        if (known.Count > 0 && known[^1].Continues(piece))
            known[^1] = known[^1].With(piece);
        else if (!piece.IsBlank)
            known.Add(piece);
    }

    /// <summary>Where a text stands, and where what is to be seen of it begins and ends: a line broken behind a space ends before it.</summary>
    private Piece Measure(TextItem item, double dx, double dy)
    {
        var scale = item.Size.Points / item.Text.Font.UnitsPerEm;
        var (start, pen) = (item.Origin.X.Points + dx, item.Origin.X.Points + dx);
        double left = double.MaxValue, right = double.MinValue;
        foreach (ref readonly var glyph in item.Text.Glyphs.AsSpan(item.Start, item.Count))
        {
            var character = item.Text.Text[glyph.Cluster];
            var advance = glyph.Advance * scale;
            if (character is ' ' or '\u00A0')
                advance += item.SpaceStretch.Points;
            if (!char.IsWhiteSpace(character))
                (left, right) = (Math.Min(left, pen), Math.Max(right, pen + advance));
            pen += advance;
        }

        var baseline = item.Origin.Y.Points + dy;
        return new Piece(page, start, pen, left, right, baseline - (item.Text.Font.Ascent * scale), baseline - (item.Text.Font.Descent * scale), baseline);
    }

    /// <summary>A part of a line.</summary>
    private readonly record struct Piece(int Page, double Start, double End, double Left, double Right, double Top, double Bottom, double Baseline)
    {
        public bool IsBlank => Right < Left;

        public bool Continues(in Piece next) =>
            next.Page == Page && Math.Abs(next.Baseline - Baseline) < Touching && Math.Abs(next.Start - End) < Touching;

        public Piece With(in Piece next) => this with
        {
            End = next.End,
            Left = Math.Min(Left, next.Left),
            Right = Math.Max(Right, next.Right),
            Top = next.IsBlank ? Top : Math.Min(Top, next.Top),
            Bottom = next.IsBlank ? Bottom : Math.Max(Bottom, next.Bottom),
        };

        public LedgerBox ToBox() => LedgerBox.Of(Page, Left, Top, Right, Bottom);
    }
}
