using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>What a formula, or a part of it, gives for a period: a number, an answer, a reason why there is none, or nothing at all.</summary>
internal readonly record struct FormulaValue
{
    /// <summary>Nothing is said: an input has neither a value nor a reason, or an error was reported.</summary>
    public static FormulaValue Absent => default;

    public ValueState State { get; init; }

    /// <summary>The exact number, in the unit of the part's type.</summary>
    public decimal Amount { get; init; }

    /// <summary>The worth of its last digit that counts; 0 for an exact number.</summary>
    public decimal Precision { get; init; }

    /// <summary>Whether that precision comes from a file's <c>precision:</c> or from arithmetic, not only from the digits written.</summary>
    public bool IsStated { get; init; }

    public Qualifier Qualifier { get; init; }

    /// <summary>The numbers that it may stand for.</summary>
    public Interval Range { get; init; }

    public MissingReason Reason { get; init; }

    public Truth Truth { get; init; }

    public bool IsNumber => State == ValueState.Number;

    public bool IsMissing => State == ValueState.Missing;

    /// <summary>Whether it adds nothing to a sum and does not make it missing.</summary>
    public bool AddsNothing => IsMissing && Reason is MissingReason.NotApplicable or MissingReason.NotRelevant;

    public static FormulaValue Missing(MissingReason reason) => new() { State = ValueState.Missing, Reason = reason };

    public static FormulaValue Exact(decimal number) => new() { State = ValueState.Number, Amount = number, Range = Interval.Of(number) };

    public static FormulaValue Of(Truth truth) => new() { State = ValueState.Truth, Truth = truth };

    /// <summary>What formulas go on with where a fact says something; words and days are nothing to them.</summary>
    public static FormulaValue Of(FactContent content, Interval range) => content switch
    {
        FactContent.Number { Measurement: var value } => new FormulaValue
        {
            State = ValueState.Number,
            Amount = value.Amount,
            Precision = value.Precision,
            IsStated = value.HasStatedPrecision,
            Qualifier = value.Qualifier,
            Range = range,
        },
        FactContent.Missing missing => Missing(missing.Reason),
        FactContent.YesNo answer => Of(answer.Value ? Truth.True : Truth.False),
        _ => Absent,
    };

    /// <summary>The number as it is published in a unit.</summary>
    public Measurement In(Unit unit) => new(Amount, unit, Precision, Qualifier, IsStated);
}

/// <summary>What sort of value there is.</summary>
internal enum ValueState
{
    Absent,
    Missing,
    Number,
    Truth,
}
