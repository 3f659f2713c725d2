using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>Finds what people claim in words of a year that moves: <c>[fell by 21.5%]{claim="x change base..this"}</c> has another number next year.</summary>
internal static class WrittenClaims
{
    private const string Key = "claim=";

    /// <summary>The first claim of each line, in order of path and line.</summary>
    public static ImmutableArray<SourceSpan> Find(ProjectSources sources)
    {
        var found = new List<SourceSpan>();
        foreach (var path in sources.Paths)
        {
            if (path.StartsWith("templates/", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
                AddFrom(sources.Find(path)!, found);
        }

        return [.. found.GroupBy(c => (c.File, c.StartPosition.Line)).Select(g => g.First())];
    }

    private static void AddFrom(SourceFile file, List<SourceSpan> found)
    {
        var text = file.Text;
        for (var at = text.IndexOf(Key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Key, at + 1, StringComparison.Ordinal))
        {
            var quote = at + Key.Length;
            if (quote >= text.Length || text[quote] is not ('"' or '\''))
                continue;
            var end = text.IndexOf(text[quote], quote + 1);
            if (end >= 0 && Moves(text.Substring(quote + 1, end - quote - 1)))
                found.Add(new SourceSpan(file, at, end + 1));
        }
    }

    // Years that are named do not move; all else is of the year reported on.
    private static bool Moves(string claim)
    {
        var words = claim.Split([' ', '[', ']', '.', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(w => w is "this" or "prior" or "base" or "last") || !words.Any(w => w.Length >= 2 && char.IsDigit(w[w.Length - 1]) && char.IsDigit(w[w.Length - 2]));
    }
}
