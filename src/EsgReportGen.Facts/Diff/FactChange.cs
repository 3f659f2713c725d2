using System.Collections.Immutable;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>A fact that differs between two states of a report. Immutable.</summary>
public sealed record FactChange
{
    /// <summary>The fact, by its key in the later state; by that of the earlier one if it is gone.</summary>
    public required FactKey Key { get; init; }

    /// <summary>Its key in the earlier state; differs from <see cref="Key"/> where its metric was renamed.</summary>
    public required FactKey KeyBefore { get; init; }

    /// <summary>How it came to differ.</summary>
    public required FactChangeKind Kind { get; init; }

    /// <summary>The fact in the earlier state; null if it is new.</summary>
    public LedgerFact? Before { get; init; }

    /// <summary>The fact in the later state; null if it is gone.</summary>
    public LedgerFact? After { get; init; }

    /// <summary>What differs, in the order of the fields; empty for a fact of one state only.</summary>
    public ImmutableArray<FieldChange> Fields { get; init; } = [];

    /// <summary>The inputs that changed and so changed the fact, in the order of the formula; empty unless it is computed.</summary>
    public ImmutableArray<FactKey> Causes { get; init; } = [];

    /// <summary>The way from its first changed input down to a fact that does not owe its change to an input; empty unless it is derived.</summary>
    public ImmutableArray<FactKey> Path { get; init; } = [];

    /// <summary>What justifies the change.</summary>
    public Justification Justification { get; init; }

    /// <summary>Whether the number itself changed in a fact that both states have.</summary>
    public bool ChangesNumber => Has(FieldWeight.Number);

    /// <summary>Whether the number, or what it counts, changed: all but words about it. Facts that are new or gone count.</summary>
    public bool ChangesSubstance => Before is null || After is null || ChangesNumber || Has(FieldWeight.Meaning);

    private bool Has(FieldWeight weight)
    {
        foreach (var field in Fields)
        {
            if (field.Weight == weight)
                return true;
        }

        return false;
    }
}

/// <summary>How a fact came to differ.</summary>
public enum FactChangeKind
{
    /// <summary>Its declaration says something else.</summary>
    Edited,

    /// <summary>Its formula reads as before, and an input changed.</summary>
    Derived,

    /// <summary>Its formula reads differently, or took the place of a declared value, or the other way round.</summary>
    Reformulated,

    /// <summary>The later state has it for the first time.</summary>
    Added,

    /// <summary>The later state does not have it.</summary>
    Removed,

    /// <summary>Its metric has another id; the number is the same.</summary>
    Renamed,

    /// <summary>Only words about it differ: label, source, notes, assurance.</summary>
    Described,
}

/// <summary>What justifies a change of a fact.</summary>
public enum Justification
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>Nothing has to: number and meaning are the same.</summary>
    NotNeeded,

    /// <summary>It is new: a period or a metric that was not there.</summary>
    New,

    /// <summary>Its value was missing and is known now.</summary>
    Known,

    /// <summary>It says more digits of the same number.</summary>
    Refined,

    /// <summary>A restatement record covers it.</summary>
    Restated,

    /// <summary>Each changed input is justified.</summary>
    Inputs,
}

/// <summary>One thing about a fact that differs; null where a side says nothing.</summary>
/// <param name="Name">The field, as the ledger calls it.</param>
/// <param name="Weight">What the field says.</param>
/// <param name="Before">What the earlier state says.</param>
/// <param name="After">What the later state says.</param>
public sealed record FieldChange(string Name, FieldWeight Weight, string? Before, string? After);

/// <summary>What a field of a fact says.</summary>
public enum FieldWeight
{
    /// <summary>The number.</summary>
    Number,

    /// <summary>What the number counts.</summary>
    Meaning,

    /// <summary>How it is computed.</summary>
    Formula,

    /// <summary>Words about it.</summary>
    Words,
}
