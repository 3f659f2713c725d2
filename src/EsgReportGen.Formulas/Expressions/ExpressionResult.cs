using System.Collections.Immutable;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Expressions;

/// <summary>What an expression gives for a period. Immutable.</summary>
public sealed record ExpressionResult
{
    /// <summary>What sort of result it is; it says which of the other members count.</summary>
    public required ExpressionState State { get; init; }

    /// <summary>For a number: the exact amount in the expression's unit; else 0.</summary>
    public decimal Amount { get; init; }

    /// <summary>For a number: the worth of its last digit that counts; 0 for an exact one.</summary>
    public decimal Precision { get; init; }

    /// <summary>For a number: how it is meant.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>For a number: all that it may stand for, by the precision of its sources.</summary>
    public Interval Range { get; init; }

    /// <summary>For a missing result: why.</summary>
    public MissingReason Reason { get; init; }

    /// <summary>The facts that it was made from, in the order of the expression, each once; the missing ones too.</summary>
    public ImmutableArray<MetricValue> Inputs { get; init; } = [];
}

/// <summary>What sort of result an expression gives.</summary>
public enum ExpressionState
{
    /// <summary>Nothing: an input says neither a value nor a reason for the period, or an error was reported.</summary>
    Absent,

    /// <summary>An input is missing, and with it the result.</summary>
    Missing,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A comparison that does not hold, whatever the rounded numbers stand for.</summary>
    False,

    /// <summary>A comparison that does not hold for the digits as written, but may for the numbers that they stand for.</summary>
    Possible,

    /// <summary>A comparison that holds for the digits as written.</summary>
    True,

    /// <summary>A comparison with a number of which only a bound is known: it may hold or not.</summary>
    Open,
}
