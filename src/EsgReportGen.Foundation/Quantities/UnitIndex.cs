using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>Every simple unit by every spelling: the table with its prefixes, the currencies, the counted things.</summary>
internal static class UnitIndex
{
    /// <summary>The spellings in the order in which they are suggested.</summary>
    public static ImmutableArray<string> Spellings { get; }

    private static readonly Dictionary<string, UnitTerm> BySpelling = new(1500, StringComparer.Ordinal);

    static UnitIndex()
    {
        var spellings = ImmutableArray.CreateBuilder<string>(1500);
        foreach (var row in UnitTable.Rows)
            Add(row, spellings);
        foreach (var row in UnitTable.Rows)
            AddPrefixed(row, spellings);
        foreach (var code in CurrencyCodes.All)
            Add(code, Term(code, code, Dimension.Of("currency:" + code)), spellings);
        foreach (var (one, other) in CountedThings.All)
        {
            var term = Term(other, other, Dimension.Of("count:" + other));
            Add(other, term, spellings);
            Add(one, term, spellings);
        }

        Spellings = spellings.ToImmutable();
    }

    /// <summary>The simple unit of a spelling, to the first power; null if it is none.</summary>
    public static UnitTerm? Find(string spelling) => BySpelling.TryGetValue(spelling, out var term) ? term : null;

    private static void Add(UnitRow row, ImmutableArray<string>.Builder spellings)
    {
        var term = new UnitTerm(row.Code, row.Symbol, string.Empty, 1, row.Dimension, row.Factor);
        Add(row.Code, term, spellings);
        foreach (var alias in row.Aliases)
            Add(alias, term, spellings);
    }

    private static void AddPrefixed(UnitRow row, ImmutableArray<string>.Builder spellings)
    {
        foreach (var prefix in row.Prefixes)
        {
            var term = new UnitTerm(prefix + row.Code, prefix + row.Symbol, string.Empty, 1, row.Dimension, row.Factor.Multiply(UnitPrefixes.Of(prefix)));
            Add(term.Code, term, spellings);
            foreach (var alias in row.Aliases)
            {
                // "t CO2e" takes a prefix, "metric tons CO2e" does not.
                if (alias.IndexOf(' ') <= 1)
                    Add(prefix + alias, term, spellings);
            }
        }
    }

    private static void Add(string spelling, UnitTerm term, ImmutableArray<string>.Builder spellings)
    {
        if (BySpelling.ContainsKey(spelling))
            return;
        BySpelling.Add(spelling, term);
        spellings.Add(spelling);
    }

    private static UnitTerm Term(string code, string symbol, Dimension dimension) => new(code, symbol, string.Empty, 1, dimension, UnitFactor.One);
}
