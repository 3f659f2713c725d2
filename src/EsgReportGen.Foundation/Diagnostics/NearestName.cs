using System;
using System.Collections.Generic;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>Finds what a misspelt name was meant to be.</summary>
public static class NearestName
{
    // The distance takes the product of two lengths; longer texts are no names that somebody misspelt.
    private const int LongestName = 200;

    /// <summary>The candidate nearest to a name, or null if none is near enough (more than a third of it differs) or the name is longer than 200 characters.</summary>
    /// <remarks>Optimal string alignment distance, case ignored; the first of equally near candidates wins, so that the order of candidates counts.</remarks>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName)
            return null;
        string? best = null;
        name = name.ToLowerInvariant();
        var bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance)
                continue;
            var distance = Distance(name, candidate.ToLowerInvariant());
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>"did you mean `x`?" for the nearest candidate, or null if none is near enough.</summary>
    public static string? DidYouMean(string name, IEnumerable<string> candidates) =>
        Find(name, candidates) is { } near ? $"did you mean `{near}`?" : null;

    private static int Distance(string a, string b)
    {
        var twoBack = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], twoBack[j - 2] + 1);
            }

            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[b.Length];
    }
}
