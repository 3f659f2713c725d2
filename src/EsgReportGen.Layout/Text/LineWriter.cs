using System;
using System.Collections.Generic;
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
/// <param name="X">Where it begins, in points from the box's left edge.</param>
/// <param name="Width">Its width as it is seen.</param>
/// <param name="Stretch">Points that each space grows by.</param>
/// <param name="HasHyphen">Whether it ends at a soft hyphen, which shows.</param>
/// <param name="HasEllipsis">Whether dots stand for what follows.</param>
internal readonly record struct LineSlice(
    GlyphPosition Start, GlyphPosition End, int TextEnd, double X, double Width, double Stretch, bool HasHyphen, bool HasEllipsis);

/// <summary>Turns lines into frames: slices of the shaped text between the tags of links, spans and marks. For one thread.</summary>
internal sealed class LineWriter
{
    private static readonly TagEnd EndTag = new();
    private static readonly ArtifactStart StartDecoration = new(ArtifactKind.Layout);
    private static readonly ArtifactEnd EndDecoration = new();

    private readonly TextFonts fonts;
    private readonly List<FrameItem> items = [];
    private readonly List<FrameItem> decorations = [];
    private readonly List<Note> notes = [];
    private readonly List<(int Bracket, double X)> open = [];

    public LineWriter(TextFonts fonts) => this.fonts = fonts;

    /// <summary>Writes a line.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="parts">Its glyphs.</param>
    /// <param name="line">The line.</param>
    /// <param name="box">Height and baseline.</param>
    public LineBox Write(ParagraphText text, ScratchList<ShapedPart> parts, in LineSlice line, in LineMetrics box)
    {
        items.Clear();
        decorations.Clear();
        notes.Clear();
        var x = line.X;
        var visibleEnd = line.X + line.Width;
        for (var index = line.Start.Part; index <= line.End.Part; index++)
        {
            ref readonly var part = ref parts[index];
            var first = index == line.Start.Part ? line.Start.Glyph : 0;
            var last = index == line.End.Part ? line.End.Glyph : part.Text.Glyphs.Length;
            if (line.HasHyphen)
                last = WithoutSoftHyphen(part, first, last, line.TextEnd);
            if (first >= last)
                continue;
            ref readonly var run = ref text.Runs[part.Run];
            MoveTo(run.Bracket, text, x, visibleEnd, box);
            if (run.Note is { Placement: NotePlacement.PageFoot } note && part.Start == run.Start && first == 0)
                notes.Add(note);
            x = AddSlice(part, run, first, last, x, visibleEnd, line.Stretch, text, box);
        }

        if (line.HasHyphen || line.HasEllipsis)
            AddMark(text, parts, line, x, box);
        MoveTo(-1, text, visibleEnd, visibleEnd, box);
        if (decorations.Count > 0)
        {
            items.Add(StartDecoration);
            items.AddRange(decorations);
            items.Add(EndDecoration);
        }

        return new LineBox(new Length(line.Width), new Length(box.Height), new Length(box.Baseline), [.. items], notes.Count == 0 ? [] : [.. notes]);
    }

    private static int WithoutSoftHyphen(in ShapedPart part, int first, int last, int textEnd)
    {
        while (last > first && part.Start + part.At(last - 1).Cluster == textEnd - 1)
            last--;
        return last;
    }

    private double AddSlice(
        in ShapedPart part, in TextRun run, int first, int last, double x, double visibleEnd, double stretch, ParagraphText text, in LineMetrics box)
    {
        var start = part.Text.IsRightToLeft ? part.Text.Glyphs.Length - last : first;
        var advance = 0;
        var spaces = 0;
        foreach (ref readonly var glyph in part.Text.Glyphs.AsSpan(start, last - first))
        {
            advance += glyph.Advance;
            if (stretch != 0 && Spaces.Stretches(text.Characters[part.Start + glyph.Cluster]))
                spaces++;
        }

        items.Add(new TextItem(
            new Point(new Length(x), new Length(box.Baseline) - run.Style.Rise), part.Text, start, last - first, run.Style.Size, run.Style.Color)
        {
            SpaceStretch = new Length(stretch),
            IsSlanted = run.Style.IsSlanted,
            Citation = run.Citation,
        });
        var end = x + (advance * part.Scale(run)) + (spaces * stretch);
        if (run.Style.IsStruck)
            AddRule(x, Math.Min(end, visibleEnd), StrikeHeight(run.Style), run.Style, box);
        return end;
    }

    private void AddMark(ParagraphText text, ScratchList<ShapedPart> parts, in LineSlice line, double x, in LineMetrics box)
    {
        ref readonly var part = ref parts[line.End.Glyph == 0 && line.End.Part > line.Start.Part ? line.End.Part - 1 : line.End.Part];
        var style = text.Runs[part.Run].Style;
        var mark = line.HasHyphen ? fonts.HyphenOf(style.Font) : fonts.EllipsisOf(style.Font);
        items.Add(new TextItem(
            new Point(new Length(x), new Length(box.Baseline) - style.Rise), mark, 0, mark.Glyphs.Length, style.Size, style.Color)
        {
            IsSlanted = style.IsSlanted,
            ActualText = line.HasHyphen ? "\u00AD" : null,
        });
    }

    /// <summary>Closes and opens brackets until the innermost open one is the one wanted.</summary>
    private void MoveTo(int bracket, ParagraphText text, double x, double visibleEnd, in LineMetrics box)
    {
        while (open.Count > 0 && !Contains(text, open[^1].Bracket, bracket))
        {
            var (closed, from) = open[^1];
            open.RemoveAt(open.Count - 1);
            Close(text.Brackets[closed], from, Math.Min(x, visibleEnd), box);
        }

        OpenDown(bracket, open.Count > 0 ? open[^1].Bracket : -1, text, x);
    }

    private void OpenDown(int bracket, int opened, ParagraphText text, double x)
    {
        if (bracket == opened)
            return;
        OpenDown(text.Brackets[bracket].Parent, opened, text, x);
        items.Add(new TagStart(text.Brackets[bracket].Node));
        open.Add((bracket, x));
    }

    private void Close(in InlineBracket bracket, double from, double to, in LineMetrics box)
    {
        if (bracket.IsTarget && to > from)
        {
            var area = new Rect(new Length(from), new Length(box.Baseline - box.Ascent), new Length(to - from), new Length(box.Ascent + box.Descent));
            items.Add(new LinkItem(area, bracket.Node));
        }

        items.Add(EndTag);
        if (bracket.IsUnderlined && to > from && box.Link.Underline.Width > Length.Zero)
            AddUnderline(from, to, box);
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
        if (to <= from)
            return;
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
