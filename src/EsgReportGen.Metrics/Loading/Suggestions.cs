using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Metrics.Loading;

/// <summary>"Did you mean" with a budget: a hostile project could have a hundred thousand unknown names among as many known ones.</summary>
internal sealed class Suggestions
{
    private int comparisonsLeft = 200_000;

    /// <summary>"did you mean `x`?" for the nearest candidate; null if none is near, or the budget is spent.</summary>
    public string? DidYouMean(string name, IEnumerable<string> candidates) => NearestName.DidYouMean(name, Affordable(candidates));

    /// <summary>Takes the price of a number of comparisons; false if the budget is spent.</summary>
    public bool TryPay(int comparisons)
    {
        comparisonsLeft -= comparisonsLeft >= comparisons ? comparisons : comparisonsLeft;
        return comparisonsLeft > 0;
    }

    private IEnumerable<string> Affordable(IEnumerable<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (!TryPay(1))
                yield break;
            yield return candidate;
        }
    }
}
