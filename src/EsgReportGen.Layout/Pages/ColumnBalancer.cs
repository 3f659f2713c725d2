using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Notes;

namespace EsgReportGen.Layout.Pages;

/// <summary>Fills columns side by side: all as low as their content allows, or, where the page ends before it, down to its foot.</summary>
internal static class ColumnBalancer
{
    // Halving the range this often makes the step smaller than a tenth of a point on any page.
    private const int Steps = 14;

    /// <summary>Columns that are filled.</summary>
    /// <param name="Columns">What stands in each.</param>
    /// <param name="Height">Height of the highest.</param>
    /// <param name="Next">Index of the first element without room; the number of elements if there is none.</param>
    /// <param name="Given">The strongest hold between elements that had to be given up.</param>
    internal readonly record struct Filled(ImmutableArray<IReadOnlyList<Placement>> Columns, Length Height, int Next, KeepStrength Given);

    /// <summary>Fills columns within a room that their notes share.</summary>
    public static Filled Place(ColumnsStrip columns, int inner, Length room, PageNotes? notes, double tightness)
    {
        var filled = Balance(columns, inner, room, tightness);
        if (notes is null)
            return filled;
        var before = notes.Height;
        for (var round = 0; round < 4; round++)
        {
            var needed = filled.Height + HeightOfNotes(filled, notes) - before;
            if (needed <= room + new Length(Tolerance.Points))
                break;
            filled = Balance(columns, inner, room - (HeightOfNotes(filled, notes) - before), tightness);
        }

        foreach (var column in filled.Columns)
        {
            foreach (var placement in column)
            {
                if (placement.Element is Strip strip)
                    notes.Add(strip.Notes);
            }
        }

        return filled;
    }

    /// <summary>Fills columns within a room.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="inner">Index of the first element to place.</param>
    /// <param name="room">Most height.</param>
    /// <param name="tightness">Share of the spaces that is left.</param>
    public static Filled Balance(ColumnsStrip columns, int inner, Length room, double tightness)
    {
        var low = HeightOfAll(columns, inner) / columns.Count;
        var best = Fill(columns, inner, room, tightness);
        if (best.Next < columns.Content.Length || low >= room)
            return best;
        var (high, given) = (best.Height, best.Given);
        for (var step = 0; step < Steps && high.Points - low.Points > 0.1; step++)
        {
            var middle = (low + high) / 2;
            var trial = Fill(columns, inner, middle, tightness);
            // Columns of equal height are not worth tearing apart what stays together.
            if (trial.Next == columns.Content.Length && trial.Given <= given && trial.Height <= middle + new Length(Tolerance.Points))
                (best, high) = (trial, Length.Min(middle, trial.Height));
            else
                low = middle;
        }

        return best;
    }

    private static Filled Fill(ColumnsStrip columns, int inner, Length height, double tightness)
    {
        var filled = ImmutableArray.CreateBuilder<IReadOnlyList<Placement>>(columns.Count);
        var highest = Length.Zero;
        var next = inner;
        var given = KeepStrength.None;
        for (var i = 0; i < columns.Count && next < columns.Content.Length; i++)
        {
            var filler = new RegionFiller(columns.Content, height, null, null, tightness);
            next = filler.Fill(new FlowCursor(next, 0)).Index;
            highest = Length.Max(highest, filler.UsedHeight);
            filled.Add(filler.Placements);
            if (filler.Given > given)
                given = filler.Given;
        }

        return new Filled(filled.ToImmutable(), highest, next, given);
    }

    private static Length HeightOfAll(ColumnsStrip columns, int inner)
    {
        var height = Length.Zero;
        for (var i = inner; i < columns.Content.Length; i++)
            height += ((Strip)columns.Content[i]).Height;
        return height;
    }

    private static Length HeightOfNotes(in Filled filled, PageNotes notes)
    {
        var elements = ImmutableArray.CreateBuilder<FlowElement>();
        foreach (var column in filled.Columns)
        {
            foreach (var placement in column)
                elements.Add(placement.Element);
        }

        return notes.HeightWith(elements.ToImmutable(), 0, elements.Count, isLeast: false);
    }
}
