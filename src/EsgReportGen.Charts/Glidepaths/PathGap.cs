using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Glidepaths;

/// <summary>The areas between what was reached and what is required, each wholly above or wholly below the path.</summary>
internal static class PathGap
{
    /// <summary>The areas from left to right.</summary>
    /// <param name="actual">Points of what was reached, from left to right.</param>
    /// <param name="required">Points of the path, from left to right.</param>
    public static ImmutableArray<(Path Area, bool IsAbove)> Between(ImmutableArray<Point> actual, ImmutableArray<Point> required)
    {
        var areas = ImmutableArray.CreateBuilder<(Path, bool)>();
        var run = new List<(Length X, Length Actual, Length Required)>();
        (Length X, Length Actual, Length Required)? last = null;
        foreach (var x in Places(actual, required))
        {
            if (HeightAt(actual, x) is not { } a || HeightAt(required, x) is not { } r)
                continue;
            if (last is { } before && (before.Actual - before.Required).Points * (a - r).Points < 0)
            {
                var share = (before.Actual - before.Required) / (before.Actual - before.Required - (a - r));
                var (cross, height) = (before.X + ((x - before.X) * share), before.Actual + ((a - before.Actual) * share));
                run.Add((cross, height, height));
                Close(run, areas);
                run.Add((cross, height, height));
            }

            run.Add((x, a, r));
            last = (x, a, r);
        }

        Close(run, areas);
        return areas.ToImmutable();
    }

    /// <summary>The height of a line at a place; null outside of it.</summary>
    public static Length? HeightAt(ImmutableArray<Point> line, Length x)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i].X == x)
                return line[i].Y;
            if (i > 0 && line[i - 1].X < x && x < line[i].X)
                return line[i - 1].Y + ((line[i].Y - line[i - 1].Y) * ((x - line[i - 1].X) / (line[i].X - line[i - 1].X)));
        }

        return null;
    }

    private static SortedSet<Length> Places(ImmutableArray<Point> actual, ImmutableArray<Point> required)
    {
        var places = new SortedSet<Length>();
        foreach (var point in actual)
            places.Add(point.X);
        foreach (var point in required)
            places.Add(point.X);
        return places;
    }

    private static void Close(List<(Length X, Length Actual, Length Required)> run, ImmutableArray<(Path, bool)>.Builder areas)
    {
        var outline = new List<Point>();
        var rise = Length.Zero;
        foreach (var (x, actual, required) in run)
        {
            outline.Add(new Point(x, actual));
            rise += required - actual;
        }

        for (var i = run.Count - 1; i >= 0; i--)
            outline.Add(new Point(run[i].X, run[i].Required));
        run.Clear();
        if (rise.Points != 0)
            areas.Add((Path.Lines([.. outline], isClosed: true), rise.Points > 0));
    }
}
