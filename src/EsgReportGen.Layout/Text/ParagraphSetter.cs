using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Hyphenation;
using EsgReportGen.Layout.LineBreaking;
using EsgReportGen.Layout.References;

namespace EsgReportGen.Layout.Text;

/// <summary>Sets paragraphs: running text in, lines out. Keeps its working memory between paragraphs, so each thread has its own.</summary>
internal sealed class ParagraphSetter
{
    private readonly TextShaper shaper;
    private readonly Theme theme;
    private readonly string language;
    private readonly WordTies ties;
    private readonly HyphenationCatalog hyphenation;
    private readonly TextFonts fonts;
    private readonly InlineFlattener flattener;
    private readonly PieceBuilder builder;
    private readonly LineWriter writer;
    private readonly LineChooser chooser = new();
    private readonly WideSpacing wideSpacing = new();
    private readonly WordDivider divider;
    private readonly ParagraphText text = new();
    private readonly TextDirections directions = new();
    private readonly ScratchList<ShapedPart> parts = new();
    private readonly ScratchList<BreakOpportunity> opportunities = new();
    private readonly ScratchList<TextPiece> pieces = new();
    private readonly ScratchList<int> lines = new();
    private readonly ScratchList<double> gapGrowth = new();
    private readonly List<TextProblem> problems = [];

    /// <summary>A setter for text of a language.</summary>
    /// <param name="shaper">Shapes words; shared with other threads.</param>
    /// <param name="theme">Weights, slants and colours of text set apart.</param>
    /// <param name="language">Language tag of text that says none itself.</param>
    /// <param name="ties">What is kept together in the language; shared with other threads.</param>
    /// <param name="hyphenation">Where words may be divided.</param>
    public ParagraphSetter(TextShaper shaper, Theme theme, string language, WordTies ties, HyphenationCatalog hyphenation)
    {
        this.ties = ties;
        this.hyphenation = hyphenation;
        this.shaper = shaper;
        this.theme = theme;
        this.language = language;
        fonts = new TextFonts(shaper, language);
        flattener = new InlineFlattener(fonts, theme);
        builder = new PieceBuilder(fonts, theme.Type.HangsPunctuation);
        divider = new WordDivider(hyphenation);
        writer = new LineWriter(fonts, WritingDirection.IsRightToLeft(language));
        IsRightToLeft = WritingDirection.IsRightToLeft(language);
    }

    /// <summary>Whether pages in the language are read from the right. Lines are set from 0 at the side where reading begins.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>The fonts that it sets with.</summary>
    public FontCatalog Fonts => shaper.Fonts;

    /// <summary>
    /// The pages that references print. While one is unknown, three digits stand for it; lines are broken as if it had three, so that
    /// they stay the same when it becomes known.
    /// </summary>
    public PageReferences References { get; set; } = PageReferences.None;

    /// <summary>A setter of the same text in another look.</summary>
    public ParagraphSetter With(Theme other) => new(shaper, other, language, ties, hyphenation) { References = References };

    /// <summary>Takes what went wrong since the last call, in the order of the text; empty when all is well.</summary>
    public ImmutableArray<TextProblem> TakeProblems()
    {
        if (problems.Count == 0)
            return [];
        ImmutableArray<TextProblem> taken = [.. problems];
        problems.Clear();
        return taken;
    }

    /// <summary>Sets a paragraph.</summary>
    /// <returns>Its lines from top to bottom; empty where there is no text.</returns>
    public ImmutableArray<LineBox> Set(ParagraphRequest request)
    {
        Prepare(request, problems);
        if (pieces.Count == 0)
            return [];
        var alignment = request.Alignment is TextAlignment.Start && request.Style.IsJustified ? TextAlignment.Justify : request.Alignment;
        var isBalanced = request.IsBalanced || alignment is TextAlignment.Center;
        var goal = new LineGoal(request.Measure.Points, request.FirstIndent.Points, alignment is TextAlignment.Justify, isBalanced);
        Choose(goal, request.Style.IsHyphenated);
        var isShortened = request.MaximumLines > 0 && lines.Count > request.MaximumLines;
        if (isShortened)
            lines.Truncate(request.MaximumLines);
        if (goal.IsJustified && text.HasIdeographs)
            WidenGaps(goal);
        return Write(request, alignment, goal, isShortened);
    }

    /// <summary>Chooses the lines; words are divided only where those without are poor, or a word is wider than its line.</summary>
    private void Choose(in LineGoal goal, bool mayDivide)
    {
        var least = goal.Measure - Math.Max(0, goal.Indent);
        if (mayDivide && IsOverwide(least))
            mayDivide = !Divide();
        MakeRoom(least);
        chooser.Choose(pieces.Items, goal, lines);
        if (!mayDivide || !chooser.IsPoor || !Divide())
            return;
        MakeRoom(least);
        chooser.Choose(pieces.Items, goal, lines);
    }

    private bool Divide()
    {
        var isDivided = divider.Divide(text, 0, text.Characters.Count, opportunities.Items);
        if (isDivided)
            builder.Build(text, parts, opportunities, pieces);
        return isDivided;
    }

    /// <summary>Measures how narrow and how wide a paragraph can be set; its measure and alignment do not matter.</summary>
    public ParagraphWidths Measure(ParagraphRequest request)
    {
        Prepare(request, null);
        double minimum = 0, maximum = 0;
        var start = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            minimum = Math.Max(minimum, pieces[i].Width + pieces[i].Hyphen);
            if (pieces[i].Opportunity is not BreakOpportunity.Mandatory && i < pieces.Count - 1)
                continue;
            maximum = Math.Max(maximum, LineChooser.NaturalWidth(pieces.Items, start, i + 1));
            start = i + 1;
        }

        return new ParagraphWidths(new Length(minimum), new Length(maximum));
    }

    private void Prepare(ParagraphRequest request, List<TextProblem>? reports)
    {
        flattener.Flatten(request.Content, request.Style, language, References, text);
        directions.Find(text, language, IsRightToLeft && !request.IsLeftToRight, IsRightToLeft);
        Shape(request.HasTabularFigures ? ShapingFeatures.TabularFigures : ShapingFeatures.None, reports);
        if (text.HasIdeographs)
            wideSpacing.Adjust(text, parts);
        BreakFinder.Find(text, ties, opportunities);
        builder.Build(text, parts, opportunities, pieces);
    }

    private void Shape(ShapingFeatures features, List<TextProblem>? reports)
    {
        parts.Clear();
        for (var i = 0; i < text.Runs.Count; i++)
        {
            ref readonly var run = ref text.Runs[i];
            for (var start = run.Start; start < run.End;)
            {
                var end = directions.EndOfLevel(start, run.End);
                var words = run.Text is not null && end - start == run.Text.Length ? run.Text : text.Characters.Items[start..end].ToString();
                Shape(words, start, i, run.Kind is RunKind.PageNumber ? ShapingFeatures.TabularFigures : features, reports);
                start = end;
            }
        }
    }

    private void Shape(string words, int start, int index, ShapingFeatures features, List<TextProblem>? reports)
    {
        ref readonly var run = ref text.Runs[index];
        var level = directions.LevelAt(start);
        var context = directions.IsPlain ? ShapingContext.None : directions.ContextOf(text.Characters.Items, start, start + words.Length);
        var shaped = shaper.Shape(words, run.Style.Font, features, run.Style.Language, (level & 1) != 0, context);
        foreach (var shapedPart in shaped.Parts)
        {
            var part = (level & 1) == 0 ? LetterSpacing.Apply(shapedPart, run.Style.Tracking) : shapedPart;
            parts.Add(new ShapedPart(part, start, index, run.Kind is RunKind.PageNumber ? ReserveOf(part, run) : 0, level));
            start += part.Text.Length;
        }

        foreach (var missing in shaped.Missing)
            reports?.Add(new TextProblem(TextProblemKind.MissingCharacter, char.ConvertFromUtf32(missing.CodePoint), run.Span, run.Style.Language));
    }

    private double ReserveOf(ShapedText label, in TextRun run)
    {
        var room = fonts.PageNumberRoom(run.Style.Font) * run.Style.Size.Points / run.Style.Font.UnitsPerEm;
        return Math.Max(0, room - (TextFonts.Width(label) * run.Style.Size.Points / label.Font.UnitsPerEm));
    }

    /// <summary>Breaks words that are wider than the measure: as few as possible, where it hurts least.</summary>
    private void MakeRoom(double measure)
    {
        while (IsOverwide(measure) && OverwideWords.Open(text, parts, pieces.Items, measure, divider, opportunities.Items, problems))
            builder.Build(text, parts, opportunities, pieces);
    }

    private bool IsOverwide(double measure)
    {
        foreach (ref readonly var piece in pieces.Items)
        {
            if (piece.Width + piece.Hyphen - piece.Lead > measure)
                return true;
        }

        return false;
    }

    private ImmutableArray<LineBox> Write(ParagraphRequest request, TextAlignment alignment, in LineGoal goal, bool isShortened)
    {
        var metrics = MetricsOf(request.Style);
        var boxes = ImmutableArray.CreateBuilder<LineBox>(lines.Count);
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var slice = isShortened && i == lines.Count - 1
                ? LineShortener.Shorten(text, parts, opportunities.Items, StartOf(start), goal.Available(start == 0), fonts)
                : SliceOf(start, lines[i], goal);
            var free = goal.Available(start == 0) - slice.Width;
            var x = alignment switch { TextAlignment.Center => free / 2, TextAlignment.End => free, _ => 0 };
            slice = slice with { X = x + (start == 0 ? goal.Indent : 0), Lead = pieces[start].Lead };
            boxes.Add(writer.Write(text, parts, directions, slice, metrics));
            start = lines[i];
        }

        return boxes.MoveToImmutable();
    }

    private LineSlice SliceOf(int start, int end, in LineGoal goal)
    {
        ref readonly var last = ref pieces[end - 1];
        var width = WidthOf(start, end);
        var stretch = 0.0;
        if (SlackOf(start, end, goal) is not 0 and var slack)
        {
            var glue = LineGlue.Of(pieces.Items, start, end);
            stretch = glue.PerSpace(slack);
            if (glue.Spaces.Count + glue.Gaps.Count > 0)
                width += slack;
        }

        return new LineSlice(StartOf(start), last.End, last.TextEnd, 0, width, stretch, last.Hyphen > 0, false);
    }

    private double WidthOf(int start, int end)
    {
        var before = start == 0 ? default : pieces[start - 1];
        return LineChooser.NaturalWidth(pieces.Items, start, end) - (pieces[end - 1].Reserve - before.Reserve);
    }

    /// <summary>What a justified line lacks; less than 0 for what it has too much, 0 for one that is not filled.</summary>
    private double SlackOf(int start, int end, in LineGoal goal)
    {
        if (!goal.IsJustified)
            return 0;
        var slack = goal.Available(start == 0) - WidthOf(start, end);
        var isEnd = end == pieces.Count || pieces[end - 1].Opportunity is BreakOpportunity.Mandatory;
        return isEnd && slack > 0 ? 0 : slack;
    }

    private void WidenGaps(in LineGoal goal)
    {
        gapGrowth.Clear();
        var start = 0;
        foreach (var end in lines.Items)
        {
            gapGrowth.Add(LineGlue.Of(pieces.Items, start, end).PerGap(SlackOf(start, end, goal)));
            start = end;
        }

        wideSpacing.Widen(text, parts, pieces.Items, lines.Items, gapGrowth.Items);
    }

    private GlyphPosition StartOf(int piece) => piece == 0 ? default : pieces[piece - 1].End;

    private LineMetrics MetricsOf(TextStyle style)
    {
        var face = fonts.Find(style.Family, style.Weight);
        var unit = style.Size.Points / face.UnitsPerEm;
        var (ascent, descent) = (face.Ascent * unit, -face.Descent * unit);
        var baseline = ((style.Leading.Points - ascent - descent) / 2) + ascent;
        return new LineMetrics(style.Leading.Points, baseline, ascent, descent, face.UnderlineThickness * unit, theme.Link);
    }
}
