using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EsgReportGen.Facts.Diff;

/// <summary>Pairs the things of two documents.</summary>
internal static class Counterparts
{
    /// <summary>
    /// Pairs things of equal key in their order; what is left over is paired by a looser key, so that a paragraph or a row that moved is no
    /// change; what is still left stands alone.
    /// </summary>
    /// <returns>Pairs in the order of the later document; what is gone stands after the pair that it followed.</returns>
    public static ImmutableArray<(T? Before, T? After)> Find<T, TKey, TLoose>(ImmutableArray<T> before, ImmutableArray<T> after, Func<T, TKey> key, Func<T, TLoose> loose)
        where T : class
        where TKey : IEquatable<TKey>
        where TLoose : notnull
    {
        var partner = new int?[after.Length];
        foreach (var (b, a) in SequenceMatcher.Match([.. before.Select(key)], [.. after.Select(key)]))
            partner[a] = b;
        var taken = partner.OfType<int>().ToHashSet();
        var left = new Dictionary<TLoose, Queue<int>>();
        for (var b = 0; b < before.Length; b++)
        {
            if (taken.Contains(b))
                continue;
            if (!left.TryGetValue(loose(before[b]), out var queue))
                left.Add(loose(before[b]), queue = new Queue<int>());
            queue.Enqueue(b);
        }

        for (var a = 0; a < after.Length; a++)
        {
            if (partner[a] is null && left.TryGetValue(loose(after[a]), out var queue) && queue.TryDequeue(out var b))
                partner[a] = b;
        }

        return Order(before, after, partner, left.Values.SelectMany(q => q).ToHashSet());
    }

    private static ImmutableArray<(T? Before, T? After)> Order<T>(ImmutableArray<T> before, ImmutableArray<T> after, int?[] partner, HashSet<int> gone)
        where T : class
    {
        var pairs = ImmutableArray.CreateBuilder<(T? Before, T? After)>();
        var next = 0;
        for (var a = 0; a < after.Length; a++)
        {
            for (; partner[a] is { } b && next < b; next++)
                AddIfGone(next);
            pairs.Add((partner[a] is { } own ? before[own] : null, after[a]));
        }

        for (; next < before.Length; next++)
            AddIfGone(next);
        return pairs.ToImmutable();

        void AddIfGone(int index)
        {
            if (gone.Contains(index))
                pairs.Add((before[index], null));
        }
    }
}
