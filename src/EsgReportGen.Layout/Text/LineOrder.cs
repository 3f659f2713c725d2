using System;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Layout.Bidi;

namespace EsgReportGen.Layout.Text;

/// <summary>A piece of a line that has one style and direction. Lengths in points.</summary>
internal struct LineSegment
{
    /// <summary>Index of the shaped part.</summary>
    public int Part;

    /// <summary>Its first glyph, in reading order.</summary>
    public int First;

    /// <summary>The place behind its last.</summary>
    public int Last;

    /// <summary>Its level (UAX #9).</summary>
    public byte Level;

    /// <summary>Whether it is the spaces at the end of the line, which hang over its edge unseen.</summary>
    public bool IsHanging;

    /// <summary>The hyphen or the dots that are shown instead of glyphs of the part; null for its glyphs.</summary>
    public ShapedText? Mark;

    /// <summary>Where it is placed: the distance of its nearer edge from the side where pages begin.</summary>
    public double X;

    /// <summary>Its width.</summary>
    public double Width;
}

/// <summary>Divides lines where style and direction change, and finds where each piece stands. For one thread.</summary>
internal sealed class LineOrder
{
    private const char SoftHyphen = '\u00AD';

    private readonly TextFonts fonts;
    private readonly bool isMirrored;
    private readonly ScratchList<LineSegment> segments = new();
    private readonly ScratchList<byte> levels = new();
    private readonly ScratchList<int> order = new();

    /// <param name="fonts">Where hyphens and dots come from.</param>
    /// <param name="isMirrored">Whether pages begin at the right.</param>
    public LineOrder(TextFonts fonts, bool isMirrored) => (this.fonts, this.isMirrored) = (fonts, isMirrored);

    /// <summary>The pieces of a line in reading order, in their places. They stand until the next call.</summary>
    public ReadOnlySpan<LineSegment> Arrange(ParagraphText text, ScratchList<ShapedPart> parts, TextDirections directions, in LineSlice line)
    {
        segments.Clear();
        Divide(text, parts, directions, line);
        if (line.HasHyphen || line.HasEllipsis)
            AddMark(text, parts, directions, line);
        if (directions.IsPlain)
            PlaceInOrder(line.X - line.Lead);
        else
            PlaceBothWays(line.X - line.Lead);
        return segments.Items;
    }

    private void Divide(ParagraphText text, ScratchList<ShapedPart> parts, TextDirections directions, in LineSlice line)
    {
        var spaces = directions.IsPlain || line.HasEllipsis ? int.MaxValue : directions.StartOfSpaces(line.TextEnd);
        for (var index = line.Start.Part; index <= line.End.Part; index++)
        {
            ref readonly var part = ref parts[index];
            var first = index == line.Start.Part ? line.Start.Glyph : 0;
            var last = index == line.End.Part ? line.End.Glyph : part.Text.Glyphs.Length;
            if (line.HasHyphen && text.Characters[line.TextEnd - 1] is SoftHyphen)
                last = WithoutSoftHyphen(part, first, last, line.TextEnd);
            var seen = last;
            while (seen > first && part.Start + part.At(seen - 1).Cluster >= spaces)
                seen--;
            if (seen > first)
                Add(text, part, new LineSegment { Part = index, First = first, Last = seen, Level = part.Level }, line.Stretch);
            if (last > seen)
                Add(text, part, new LineSegment { Part = index, First = seen, Last = last, Level = directions.BaseLevel, IsHanging = true }, line.Stretch);
        }
    }

    private static int WithoutSoftHyphen(in ShapedPart part, int first, int last, int textEnd)
    {
        while (last > first && part.Start + part.At(last - 1).Cluster == textEnd - 1)
            last--;
        return last;
    }

    private void Add(ParagraphText text, in ShapedPart part, LineSegment segment, double stretch)
    {
        var (advance, spaces) = (0, 0);
        for (var i = segment.First; i < segment.Last; i++)
        {
            ref readonly var glyph = ref part.At(i);
            advance += glyph.Advance;
            if (stretch != 0 && Spaces.Stretches(text.Characters[part.Start + glyph.Cluster]))
                spaces++;
        }

        segment.Width = (advance * part.Scale(text.Runs[part.Run])) + (spaces * stretch);
        segments.Add(segment);
    }

    private void AddMark(ParagraphText text, ScratchList<ShapedPart> parts, TextDirections directions, in LineSlice line)
    {
        var index = line.End.Glyph == 0 && line.End.Part > line.Start.Part ? line.End.Part - 1 : line.End.Part;
        ref readonly var part = ref parts[index];
        var style = text.Runs[part.Run].Style;
        var mark = line.HasHyphen ? fonts.HyphenOf(style.Font) : fonts.EllipsisOf(style.Font);
        segments.Add(new LineSegment
        {
            Part = index,
            Level = line.HasHyphen ? part.Level : directions.BaseLevel,
            Mark = mark,
            Width = TextFonts.Width(mark) * style.Size.Points / mark.Font.UnitsPerEm,
        });
    }

    private void PlaceInOrder(double x)
    {
        foreach (ref var segment in segments.Items)
        {
            segment.X = x;
            x += segment.Width;
        }
    }

    private void PlaceBothWays(double x)
    {
        levels.Clear();
        order.Clear();
        foreach (ref readonly var segment in segments.Items)
            levels.Add(segment.Level);
        var fromLeft = order.Extend(segments.Count);
        BidiLine.Order(levels.Items, fromLeft);
        if (isMirrored)
            fromLeft.Reverse();

        // Spaces at the end of a line of code on a mirrored page come first: they hang over the nearer edge.
        foreach (var index in fromLeft)
        {
            if (!segments[index].IsHanging)
                break;
            x -= segments[index].Width;
        }

        foreach (var index in fromLeft)
        {
            segments[index].X = x;
            x += segments[index].Width;
        }
    }
}
