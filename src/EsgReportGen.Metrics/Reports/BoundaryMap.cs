using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Metrics.Reports;

/// <summary>Which boundaries of a report share a part: those that contain each other, that are said to overlap, or that hold a part that does.</summary>
public sealed class BoundaryMap
{
    private readonly Dictionary<string, Boundary> byId = new(StringComparer.Ordinal);

    // The boundary itself and all within it.
    private readonly Dictionary<string, HashSet<string>> inside = new(StringComparer.Ordinal);

    /// <param name="boundaries">The boundaries that a report declares.</param>
    public BoundaryMap(ImmutableArray<Boundary> boundaries)
    {
        foreach (var boundary in boundaries)
            byId[boundary.Id.Text] = boundary;
        foreach (var boundary in boundaries)
            inside[boundary.Id.Text] = Inside(boundary.Id.Text);
    }

    /// <summary>Whether a sum over both would count something twice. A boundary does not overlap itself: its parts are told apart by metrics.</summary>
    public bool Overlap(string first, string second)
    {
        if (string.Equals(first, second, StringComparison.Ordinal))
            return false;
        var (a, b) = (PartsOf(first), PartsOf(second));
        if (a.Overlaps(b))
            return true;
        foreach (var part in a)
        {
            foreach (var other in b)
            {
                if (IsSaidToOverlap(part, other) || IsSaidToOverlap(other, part))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a written boundary is what was added up: the same one, or one that contains all of them.</summary>
    public bool Covers(string written, ImmutableArray<string> computed)
    {
        var parts = PartsOf(written);
        foreach (var boundary in computed)
        {
            if (!parts.Contains(boundary))
                return false;
        }

        return true;
    }

    private HashSet<string> PartsOf(string id) => inside.TryGetValue(id, out var parts) ? parts : new HashSet<string>(StringComparer.Ordinal) { id };

    private bool IsSaidToOverlap(string first, string second)
    {
        if (!byId.TryGetValue(first, out var boundary))
            return false;
        foreach (var other in boundary.Overlaps)
        {
            if (string.Equals(other.Text, second, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private HashSet<string> Inside(string id)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([id]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (!found.Add(next) || !byId.TryGetValue(next, out var boundary))
                continue;
            foreach (var part in boundary.Contains)
                open.Push(part.Text);
        }

        return found;
    }
}
