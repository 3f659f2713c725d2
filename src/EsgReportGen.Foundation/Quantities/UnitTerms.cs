using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>Multiplies units term by term.</summary>
internal static class UnitTerms
{
    /// <summary>The terms of the product of two units, the second raised to a power.</summary>
    /// <remarks>
    /// Terms of one name merge. Of two terms of one dimension on different sides of the stroke (kWh and MWh) the first stays as far as its power
    /// reaches, so that the product's factor can differ from the product of factors: amounts are moved by the quotient. Bare ratios vanish.
    /// </remarks>
    public static ImmutableArray<UnitTerm> Product(ImmutableArray<UnitTerm> first, ImmutableArray<UnitTerm> second, int power)
    {
        var all = new List<UnitTerm>(first.Length + second.Length);
        all.AddRange(first);
        foreach (var term in second)
            all.Add(term with { Power = term.Power * power });
        Cancel(all);
        all.RemoveAll(t => t.Dimension.IsNone);
        return Merge(all, 1);
    }

    /// <summary>The terms with those of one name put together, in order of first appearance; powers multiplied.</summary>
    public static ImmutableArray<UnitTerm> Merge(List<UnitTerm> terms, int power)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = terms.Count - 1; j > i; j--)
            {
                if (!string.Equals(terms[i].Name, terms[j].Name, StringComparison.Ordinal))
                    continue;
                terms[i] = terms[i] with { Power = terms[i].Power + terms[j].Power };
                terms.RemoveAt(j);
            }
        }

        var result = ImmutableArray.CreateBuilder<UnitTerm>(terms.Count);
        foreach (var term in terms)
        {
            if (term.Power != 0)
                result.Add(power == 1 ? term : term with { Power = term.Power * power });
        }

        return result.ToImmutable();
    }

    private static void Cancel(List<UnitTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = i + 1; j < terms.Count && terms[i].Power != 0; j++)
            {
                var (a, b) = (terms[i], terms[j]);
                if (Math.Sign(a.Power) == Math.Sign(b.Power) || b.Power == 0 || !a.Dimension.Equals(b.Dimension))
                    continue;
                var shared = Math.Min(Math.Abs(a.Power), Math.Abs(b.Power));
                terms[i] = a with { Power = a.Power - (shared * Math.Sign(a.Power)) };
                terms[j] = b with { Power = b.Power - (shared * Math.Sign(b.Power)) };
            }
        }

        terms.RemoveAll(t => t.Power == 0);
    }
}
