using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Labels;

/// <summary>
/// Gives labels of points places where they cover neither each other nor a point. Every label first takes the best place that is left, those in a
/// crowd before the others; then each may move while that makes things better. Nothing depends on chance: the same points give the same places.
/// </summary>
internal sealed class PointLabels
{
    private const double CostOfCover = 1000;
    private const double CostOfCrossing = 40;
    private const int MostRounds = 6;
    private static readonly Length Crowd = new(60);

    private readonly ImmutableArray<Point> points;
    private readonly Length radius;

    // In the order of their own cost; what of the points they cover costs more is found out only where a place is looked at.
    private readonly List<LabelCandidate>[] candidates;
    private readonly double[][] costs;
    private readonly LabelCandidate?[] chosen;

    private PointLabels(ImmutableArray<Point> points, Length radius, ReadOnlySpan<Size> sizes, Rect bounds)
    {
        (this.points, this.radius, chosen) = (points, radius, new LabelCandidate?[points.Length]);
        (candidates, costs) = (new List<LabelCandidate>[points.Length], new double[points.Length][]);
        for (var i = 0; i < points.Length; i++)
        {
            candidates[i] = LabelCandidate.Around(points[i], radius, sizes[i], bounds);
            var own = new double[candidates[i].Count];
            Array.Fill(own, double.NaN);
            costs[i] = own;
        }
    }

    /// <summary>Finds the places.</summary>
    /// <param name="points">The points.</param>
    /// <param name="radius">Radius of their marks.</param>
    /// <param name="sizes">Size of each label.</param>
    /// <param name="bounds">Where labels may be.</param>
    /// <returns>A place a point, null where there is none within the bounds; and the number of labels without a room of their own.</returns>
    public static (ImmutableArray<LabelCandidate?> Places, int Covered) Place(
        ImmutableArray<Point> points, Length radius, ReadOnlySpan<Size> sizes, Rect bounds)
    {
        var labels = new PointLabels(points, radius, sizes, bounds);
        foreach (var i in labels.Order())
            labels.Choose(i);
        var round = 0;
        while (round++ < MostRounds && labels.Improve())
        {
        }

        return ([.. labels.chosen], labels.CountCovered());
    }

    private bool Improve()
    {
        var hasMoved = false;
        for (var i = 0; i < points.Length; i++)
        {
            // One that has the best of all its places to itself cannot gain.
            if (chosen[i] is { } place && (place.Cost > candidates[i][0].Cost || CostOfLabels(place, i, double.MaxValue) > 0))
                hasMoved |= Choose(i);
        }

        return hasMoved;
    }

    /// <summary>Takes the best place with regard to all other labels that have one.</summary>
    /// <returns>Whether it is another one than before.</returns>
    private bool Choose(int label)
    {
        var (best, least) = (chosen[label], double.MaxValue);
        for (var k = 0; k < candidates[label].Count && candidates[label][k].Cost < least; k++)
        {
            var candidate = candidates[label][k];
            var own = candidate.Cost + CostOfPoints(label, k);
            var cost = own < least ? own + CostOfLabels(candidate, label, least - own) : own;
            if (cost < least)
                (best, least) = (candidate with { Cost = own }, cost);
        }

        var hasMoved = best != chosen[label];
        chosen[label] = best;
        return hasMoved;
    }

    private double CostOfPoints(int label, int candidate)
    {
        ref var cost = ref costs[label][candidate];
        if (double.IsNaN(cost))
            cost = CostOfPoints(candidates[label][candidate], label);
        return cost;
    }

    private double CostOfPoints(in LabelCandidate candidate, int own)
    {
        var cost = 0.0;
        for (var i = 0; i < points.Length; i++)
        {
            var mark = MarkOf(i);
            if (!Crossings.Meet(candidate.Extent, mark))
                continue;
            cost += Crossings.Meet(candidate.Room, mark) ? CostOfCover : 0;
            cost += i != own && points[i] != points[own] && candidate.HasLine && Crossings.Meet(candidate.From, candidate.To, mark) ? CostOfCrossing : 0;
        }

        return cost;
    }

    private double CostOfLabels(in LabelCandidate candidate, int own, double limit)
    {
        var cost = 0.0;
        for (var i = 0; i < chosen.Length && cost < limit; i++)
        {
            if (i == own || chosen[i] is not { } other || !Crossings.Meet(candidate.Extent, other.Extent))
                continue;
            cost += Crossings.Meet(candidate.Room, other.Room) ? CostOfCover : 0;
            if (candidate.HasLine)
                cost += Crossings.Meet(candidate.From, candidate.To, other.Room) ? CostOfCrossing : 0;
            if (other.HasLine)
                cost += Crossings.Meet(other.From, other.To, candidate.Room) ? CostOfCrossing : 0;
            if (candidate.HasLine && other.HasLine)
                cost += Crossings.Meet(candidate.From, candidate.To, other.From, other.To) ? CostOfCrossing : 0;
        }

        return cost;
    }

    private int CountCovered()
    {
        var covered = 0;
        for (var i = 0; i < chosen.Length; i++)
            covered += chosen[i] is not { } place || place.Cost >= CostOfCover || CostOfLabels(place, i, double.MaxValue) >= CostOfCover ? 1 : 0;
        return covered;
    }

    /// <summary>Labels in a crowd first, since they have the fewest places.</summary>
    private int[] Order()
    {
        var (order, neighbours) = (new int[points.Length], new int[points.Length]);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            for (var k = 0; k < order.Length; k++)
                neighbours[i] += Math.Abs((points[i].X - points[k].X).Points) < Crowd.Points && Math.Abs((points[i].Y - points[k].Y).Points) < Crowd.Points / 2 ? 1 : 0;
        }

        Array.Sort(order, (a, b) => neighbours[a] == neighbours[b] ? a.CompareTo(b) : neighbours[b].CompareTo(neighbours[a]));
        return order;
    }

    private Rect MarkOf(int point) => new(points[point].X - radius, points[point].Y - radius, radius * 2, radius * 2);
}
