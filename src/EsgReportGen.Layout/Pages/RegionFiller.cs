using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Columns;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Notes;

namespace EsgReportGen.Layout.Pages;

/// <summary>Fills a page or a column from the top with as many elements as it holds, without tearing apart what stays together.</summary>
internal sealed class RegionFiller
{
    private readonly ImmutableArray<FlowElement> flow;
    private readonly Length height;
    private readonly PageNotes? notes;
    private readonly DiagnosticBag? diagnostics;
    private readonly double tightness;
    private readonly List<Placement> placements = [];
    private readonly List<AsidePlacement> asides = [];
    private readonly List<SideNote> waiting = [];
    private FlowPen pen;

    /// <summary>A filler of one region.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="height">Height of the region.</param>
    /// <param name="notes">Notes of the page, which take their room from the region; null where they are not to be counted.</param>
    /// <param name="diagnostics">Where to tell what does not fit; null to be silent.</param>
    /// <param name="tightness">Share of the spaces between elements that is left, up to 1.</param>
    public RegionFiller(ImmutableArray<FlowElement> flow, Length height, PageNotes? notes, DiagnosticBag? diagnostics, double tightness) =>
        (this.flow, this.height, this.notes, this.diagnostics, this.tightness, pen) = (flow, height, notes, diagnostics, tightness, new FlowPen(tightness));

    private enum Fit
    {
        No,

        // With only the first lines of a long note.
        WithDividedNote,
        Yes,
    }

    /// <summary>What was placed, from top to bottom.</summary>
    public IReadOnlyList<Placement> Placements => placements;

    /// <summary>The notes of the side column that were placed, in reading order.</summary>
    public IReadOnlyList<AsidePlacement> Asides => asides;

    /// <summary>The notes of the side column that found no room and go on with the next page.</summary>
    public ImmutableArray<SideNote> WaitingAsides => [.. waiting];

    /// <summary>Height of what was placed, with the boxes that end below it.</summary>
    public Length UsedHeight => pen.UsedHeight;

    /// <summary>What had to be torn apart because the region is too low for it: the strongest hold that was given up.</summary>
    public KeepStrength Given { get; private set; }

    private bool IsEmpty => placements.Count == 0 && asides.Count == 0;

    /// <summary>Places the notes of the side column that the page before had no room for, at the top.</summary>
    public void PlaceAsides(ImmutableArray<SideNote> carried)
    {
        foreach (var note in carried)
            Place(note, null, Length.Zero);
    }

    /// <summary>Fills the region.</summary>
    /// <param name="start">Where in the flow to begin.</param>
    /// <returns>Where the next region begins; the end of the flow if all was placed. It is where this one began only if notes of the side column were all that had room.</returns>
    public FlowCursor Fill(FlowCursor start)
    {
        var cursor = start;
        var least = KeepStrength.Soft;
        var relaxedUntil = 0;
        while (cursor.Index < flow.Length && flow[cursor.Index].IsTurned == flow[start.Index].IsTurned)
        {
            if (cursor.Index >= relaxedUntil)
                least = KeepStrength.Soft;
            var end = ChainEnd(cursor.Index, least);
            var fit = Measure(cursor, end);
            if (fit is Fit.No && !IsEmpty)
                break;
            while (fit is Fit.No && least < KeepStrength.Never)
            {
                Tell(least, cursor, end);
                if (least > Given)
                    Given = least;
                relaxedUntil = Math.Max(relaxedUntil, end);
                least++;
                end = ChainEnd(cursor.Index, least);
                fit = Measure(cursor, end);
            }

            cursor = Place(cursor, end);
            if (cursor.Inner > 0 || fit is Fit.WithDividedNote || pen.Last!.EndsPage)
                break;
        }

        return cursor;
    }

    private int ChainEnd(int start, KeepStrength least)
    {
        var i = start;
        while (i + 1 < flow.Length && flow[i].KeepsWithNext >= least && flow[i + 1].IsTurned == flow[i].IsTurned)
            i++;
        return i + 1;
    }

    private Fit Measure(FlowCursor start, int end)
    {
        var trial = pen;
        for (var i = start.Index; i < end; i++)
        {
            var element = flow[i];
            var y = trial.TopOf(element);
            if (trial.Last is null && element.RepeatedAbove is { } repeated)
                y += repeated.Height;
            if (element is Strip strip)
                MeasureAsides(strip, y, ref trial);
            var elementHeight = element is Strip { Height: var own } ? own : LeastHeight((ColumnsStrip)element, i == start.Index ? start.Inner : 0);
            trial.MoveBelow(element, y + elementHeight);
        }

        var needed = trial.UsedHeight;
        if (needed + HeightOfNotes(start.Index, end, isLeast: false) <= height + new Length(Tolerance.Points))
            return Fit.Yes;
        return needed + HeightOfNotes(start.Index, end, isLeast: true) <= height + new Length(Tolerance.Points) ? Fit.WithDividedNote : Fit.No;
    }

    private static void MeasureAsides(Strip strip, Length y, ref FlowPen trial)
    {
        foreach (var note in strip.Asides)
            trial.MoveBelow(note, trial.TopOf(note, strip, y));
    }

    private Length HeightOfNotes(int from, int to, bool isLeast) => notes?.HeightWith(flow, from, to, isLeast) ?? Length.Zero;

    private Length LeastHeight(ColumnsStrip columns, int inner)
    {
        if (columns.IsKept)
            return ColumnBalancer.Balance(columns, inner, height, tightness).Height;
        var chain = new RegionFiller(columns.Content, height, null, null, tightness);
        return chain.HeightOfChain(inner);
    }

    private Length HeightOfChain(int start)
    {
        var end = ChainEnd(start, KeepStrength.Line);
        Place(new FlowCursor(start, 0), end);
        return UsedHeight;
    }

    private FlowCursor Place(FlowCursor start, int end)
    {
        for (var i = start.Index; i < end; i++)
        {
            var element = flow[i];
            var y = pen.TopOf(element);
            if (pen.Last is null && element.RepeatedAbove is { } repeated)
            {
                placements.Add(new Placement(repeated, y, repeated.Height));
                y += repeated.Height;
            }

            if (element is Strip strip)
            {
                foreach (var note in strip.Asides)
                    Place(note, strip, y);
                placements.Add(new Placement(strip, y, strip.Height));
                pen.MoveBelow(strip, y + strip.Height);
                notes?.Add(strip.Notes);
                continue;
            }

            var next = PlaceColumns((ColumnsStrip)element, i == start.Index ? start.Inner : 0, y);
            if (next < ((ColumnsStrip)element).Content.Length)
                return new FlowCursor(i, next);
        }

        return new FlowCursor(end, 0);
    }

    private int PlaceColumns(ColumnsStrip columns, int inner, Length y)
    {
        var room = height - y - Spacing.Below(columns) - (notes?.Height ?? Length.Zero);
        var balanced = ColumnBalancer.Place(columns, inner, room, notes, tightness);
        placements.Add(new Placement(columns, y, balanced.Height) { Columns = balanced.Columns });
        pen.MoveBelow(columns, y + balanced.Height);
        return balanced.Next;
    }

    /// <summary>Places a note of the side column. One that would stand over the foot of the page waits for the next, with all behind it; so do those beside text on a turned page.</summary>
    private void Place(SideNote note, Strip? beside, Length y)
    {
        var top = pen.TopOf(note, beside, y);
        var fits = top + note.Height <= height + new Length(Tolerance.Points) || (beside is null && IsEmpty);
        if (!fits || waiting.Count > 0 || beside is { IsTurned: true })
        {
            waiting.Add(note);
            return;
        }

        asides.Add(new AsidePlacement(note, top, placements.Count));
        pen.MoveBelow(note, top);
    }

    private void Tell(KeepStrength broken, FlowCursor start, int end)
    {
        if (broken is KeepStrength.Block && end > start.Index + 1 && ChainEnd(start.Index, KeepStrength.Line) < end)
            diagnostics?.Report(LayoutDiagnostics.KeepBroken, flow[start.Index].Span);
        if (broken is not KeepStrength.Line || flow[start.Index] is not Strip strip || strip.Height <= height)
            return;
        diagnostics?.Report(LayoutDiagnostics.HigherThanPage, strip.Span, Millimetres.Of(strip.Height), Millimetres.Of(height));
    }
}
