using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using EsgReportGen.Document.Notes;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Text;

/// <summary>Where and what a line is.</summary>
/// <param name="Start">Its first glyph.</param>
/// <param name="End">The place behind its last.</param>
/// <param name="TextEnd">Offset in the text where it ends.</param>
/// <param name="X">Where it begins, in points from the edge of the box where pages begin.</param>
/// <param name="Width">Its width as it is seen.</param>
/// <param name="Stretch">Points that each space grows by.</param>
/// <param name="HasHyphen">Whether a hyphen shows at its end.</param>
/// <param name="HasEllipsis">Whether dots stand for what follows.</param>
internal readonly record struct LineSlice(
    GlyphPosition Start, GlyphPosition End, int TextEnd, double X, double Width, double Stretch, bool HasHyphen, bool HasEllipsis)
{
    /// <summary>Blank within the first glyph, which hangs over the edge where the line begins.</summary>
    public double Lead { get; init; }
}

/// <summary>Turns lines into frames: slices of the shaped text between the tags of links, spans and marks. For one thread.</summary>
internal sealed class LineWriter
{
    private static readonly TagEnd EndTag = new();
    private static readonly ArtifactStart StartDecoration = new(ArtifactKind.Layout);
    private static readonly ArtifactEnd EndDecoration = new();

    // Sums of widths are not exact; pieces nearer than this stand side by side.
    private const double Touching = 0.01;

    private readonly LineOrder order;
    private readonly List<FrameItem> items = [];
    private readonly List<FrameItem> decorations = [];
    private readonly List<Note> notes = [];
    private readonly List<OpenBracket> open = [];

    /// <param name="fonts">Where hyphens and dots come from.</param>
    /// <param name="isMirrored">Whether pages begin at the right.</param>
    public LineWriter(TextFonts fonts, bool isMirrored) => order = new LineOrder(fonts, isMirrored);

    // What has been shown within a bracket without a gap: another direction may part it.
    private record struct OpenBracket(int Index, double From, double To);

    /// <summary>Writes a line.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="parts">Its glyphs.</param>
    /// <param name="directions">Its directions.</param>
    /// <param name="line">The line.</param>
    /// <param name="box">Height and baseline.</param>
    public LineBox Write(ParagraphText text, ScratchList<ShapedPart> parts, TextDirections directions, in LineSlice line, in LineMetrics box)
    {
        items.Clear();
        decorations.Clear();
        notes.Clear();
        var visibleEnd = line.X + line.Width;
        foreach (ref readonly var segment in order.Arrange(text, parts, directions, line))
        {
            ref readonly var part = ref parts[segment.Part];
            ref readonly var run = ref text.Runs[part.Run];
            if (segment.Mark is null)
                MoveTo(run.Bracket, text, box);
            if (run.Note is { Placement: NotePlacement.PageFoot } note && segment.Mark is null && part.Start == run.Start && segment.First == 0)
                notes.Add(note);
            Show(segment, part, run, line, box);
            var end = segment.IsHanging ? segment.X : Math.Min(segment.X + segment.Width, visibleEnd);
            if (end <= segment.X)
                continue;
            Widen(segment.X, end, text, box);
            if (run.Style.IsStruck && segment.Mark is null)
                AddRule(segment.X, end, StrikeHeight(run.Style), run.Style, box);
        }

        MoveTo(-1, text, box);
        if (decorations.Count > 0)
        {
            items.Add(StartDecoration);
            items.AddRange(decorations);
            items.Add(EndDecoration);
        }

        return new LineBox(new Length(line.Width), new Length(box.Height), new Length(box.Baseline), [.. items], notes.Count == 0 ? [] : [.. notes]);
    }

    private void Show(in LineSegment segment, in ShapedPart part, in TextRun run, in LineSlice line, in LineMetrics box)
    {
        var count = segment.Last - segment.First;
        var start = part.Text.IsRightToLeft ? part.Text.Glyphs.Length - segment.Last : segment.First;
        var origin = new Point(new Length(segment.X), new Length(box.Baseline) - run.Style.Rise);
        items.Add(segment.Mark is { } mark
            ? new TextItem(origin, mark, 0, mark.Glyphs.Length, run.Style.Size, run.Style.Color)
            {
                IsSlanted = run.Style.IsSlanted,
                ActualText = line.HasHyphen ? "\u00AD" : null,
            }
            : new TextItem(origin, part.Text, start, count, run.Style.Size, run.Style.Color)
            {
                SpaceStretch = new Length(line.Stretch),
                IsSlanted = run.Style.IsSlanted,
                Citation = run.Citation,
            });
    }

    /// <summary>Adds what was shown to all open brackets.</summary>
    private void Widen(double from, double to, ParagraphText text, in LineMetrics box)
    {
        foreach (ref var bracket in CollectionsMarshal.AsSpan(open))
        {
            if (double.IsNaN(bracket.From))
                (bracket.From, bracket.To) = (from, to);
            else if (Math.Abs(from - bracket.To) < Touching)
                bracket.To = to;
            else if (Math.Abs(to - bracket.From) < Touching)
                bracket.From = from;
            else
            {
                AddArea(text.Brackets[bracket.Index], bracket, box);
                (bracket.From, bracket.To) = (from, to);
            }
        }
    }

    /// <summary>Closes and opens brackets until the innermost open one is the one wanted.</summary>
    private void MoveTo(int bracket, ParagraphText text, in LineMetrics box)
    {
        while (open.Count > 0 && !Contains(text, open[^1].Index, bracket))
        {
            var closed = open[^1];
            open.RemoveAt(open.Count - 1);
            AddArea(text.Brackets[closed.Index], closed, box);
            items.Add(EndTag);
        }

        OpenDown(bracket, open.Count > 0 ? open[^1].Index : -1, text);
    }

    private void OpenDown(int bracket, int opened, ParagraphText text)
    {
        if (bracket == opened)
            return;
        OpenDown(text.Brackets[bracket].Parent, opened, text);
        items.Add(new TagStart(text.Brackets[bracket].Node));
        open.Add(new OpenBracket(bracket, double.NaN, double.NaN));
    }

    /// <summary>Makes what was shown within a bracket a link, and underlines it.</summary>
    private void AddArea(in InlineBracket bracket, in OpenBracket shown, in LineMetrics box)
    {
        if (double.IsNaN(shown.From))
            return;
        if (bracket.IsTarget)
        {
            var (x, width) = (new Length(shown.From), new Length(shown.To - shown.From));
            items.Add(new LinkItem(new Rect(x, new Length(box.Baseline - box.Ascent), width, new Length(box.Ascent + box.Descent)), bracket.Node));
        }

        if (bracket.IsUnderlined && box.Link.Underline.Width > Length.Zero)
            AddUnderline(shown.From, shown.To, box);
    }

    private static bool Contains(ParagraphText text, int outer, int inner)
    {
        // Parents come before their children.
        while (inner > outer)
            inner = text.Brackets[inner].Parent;
        return inner == outer;
    }

    private void AddUnderline(double from, double to, in LineMetrics box)
    {
        var y = new Length(box.Baseline) + box.Link.UnderlineGap;
        var path = Path.Line(new Point(new Length(from), y), new Point(new Length(to), y));
        decorations.Add(new PathItem(path, null, box.Link.Underline));
    }

    private void AddRule(double from, double to, double height, in RunStyle style, in LineMetrics box)
    {
        var y = new Length(box.Baseline - height);
        var path = Path.Line(new Point(new Length(from), y), new Point(new Length(to), y));
        decorations.Add(new PathItem(path, null, new Stroke(style.Color, new Length(box.StrikeThickness))));
    }

    private static double StrikeHeight(in RunStyle style) =>
        style.Rise.Points + (style.Size.Points * style.Font.XHeight / style.Font.UnitsPerEm / 2);
}

/// <summary>The measures that the lines of a paragraph share, in points.</summary>
/// <param name="Height">Distance of lines.</param>
/// <param name="Baseline">Distance of the baseline from the top.</param>
/// <param name="Ascent">Height of the font above the baseline.</param>
/// <param name="Descent">Depth of the font below it.</param>
/// <param name="StrikeThickness">Thickness of the line through struck text.</param>
/// <param name="Link">How links look.</param>
internal readonly record struct LineMetrics(
    double Height, double Baseline, double Ascent, double Descent, double StrikeThickness, LinkStyle Link);
