using System;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>
/// Arithmetic on values: exact in 28 digits, with precision, qualifier and range carried along. Operands are in fitting units already.
/// Missing values: in a sum "not applicable" and "not relevant" add nothing, other reasons make the result missing; in all else each reason does.
/// </summary>
/// <exception cref="OverflowException">A result has more than 28 digits before its point.</exception>
internal static class FormulaArithmetic
{
    public static FormulaValue Add(FormulaValue left, FormulaValue right)
    {
        if (!left.IsNumber || !right.IsNumber)
            return AddMissing(left, right);
        var isLeftCoarser = left.Precision >= right.Precision;
        return left with
        {
            Amount = left.Amount + right.Amount,
            Precision = isLeftCoarser ? left.Precision : right.Precision,
            IsStated = left.Precision == right.Precision ? left.IsStated || right.IsStated : isLeftCoarser ? left.IsStated : right.IsStated,
            Qualifier = Both(left.Qualifier, right.Qualifier),
            Range = left.Range.Add(right.Range),
        };
    }

    public static FormulaValue Subtract(FormulaValue left, FormulaValue right) => Add(left, Negate(right));

    public static FormulaValue Negate(FormulaValue value) => value.IsNumber
        ? value with { Amount = -value.Amount, Qualifier = Turned(value.Qualifier), Range = value.Range.Negate() }
        : value;

    public static FormulaValue Multiply(FormulaValue left, FormulaValue right)
    {
        if (!left.IsNumber || !right.IsNumber)
            return FirstMissing(left, right);
        var amount = left.Amount * right.Amount;
        return new FormulaValue
        {
            State = ValueState.Number,
            Amount = amount,
            Precision = Digits.OfProduct(left, right, amount, isQuotient: false),
            IsStated = true,
            Qualifier = Both(Signed(left.Qualifier, right.Amount), Signed(right.Qualifier, left.Amount)),
            Range = left.Range.Multiply(right.Range),
        };
    }

    /// <summary>The quotient; the divisor must not be 0.</summary>
    public static FormulaValue Divide(FormulaValue left, FormulaValue right)
    {
        if (!left.IsNumber || !right.IsNumber)
            return FirstMissing(left, right);
        var amount = left.Amount / right.Amount;
        return new FormulaValue
        {
            State = ValueState.Number,
            Amount = amount,
            Precision = Digits.OfProduct(left, right, amount, isQuotient: true),
            IsStated = true,
            Qualifier = Both(Signed(left.Qualifier, right.Amount), Signed(Turned(right.Qualifier), left.Amount)),
            Range = left.Range.Divide(right.Range),
        };
    }

    /// <summary>The value told in another unit.</summary>
    public static FormulaValue Scale(FormulaValue value, UnitFactor factor)
    {
        if (!value.IsNumber || factor == UnitFactor.One)
            return value;
        var amount = Applied(factor, value.Amount);
        var isShift = factor.IsPowerOfTen(out _);
        return value with
        {
            Amount = amount,
            Precision = value.Precision == 0 ? 0 : isShift ? Applied(factor, value.Precision) : Digits.Precision(Digits.Of(value), amount, mayNotEnd: true),
            IsStated = value.IsStated || !isShift || DecimalRounding.ScaleOf(amount) > 0,
            Range = value.Range.Map(end => Applied(factor, end)),
        };
    }

    public static FormulaValue Abs(FormulaValue value) => !value.IsNumber ? value : value with
    {
        Amount = Math.Abs(value.Amount),
        Qualifier = value.Amount < 0 ? Turned(value.Qualifier) : value.Qualifier,
        Range = value.Range.Abs(),
    };

    /// <summary>The value rounded to multiples of a step, half away from zero.</summary>
    public static FormulaValue Round(FormulaValue value, decimal step)
    {
        if (!value.IsNumber)
            return value;
        var amount = DecimalRounding.ToStep(value.Amount, step);
        return value with
        {
            Amount = amount,
            Precision = value.Precision == 0 && amount == value.Amount ? 0 : Math.Max(step, value.Precision),
            IsStated = true,
            Range = value.Precision == 0 && value.Qualifier == Qualifier.Exact && value.Range.Width == 0
                ? Interval.Of(amount)
                : value.Range.Map(end => DecimalRounding.ToStep(end, step)),
        };
    }

    /// <summary>The digits that are printed, as a number of its own: what arithmetic "as written" goes on with.</summary>
    public static FormulaValue AsWritten(FormulaValue value) => value.IsNumber && value.Precision > 0
        ? value with { Amount = DecimalRounding.Round(value.Amount, DecimalRounding.LastDigit(value.Precision)) }
        : value;

    /// <summary>The first that is not a number: nothing at all before a reason.</summary>
    public static FormulaValue FirstMissing(FormulaValue left, FormulaValue right)
    {
        if (left.State == ValueState.Absent || right.State == ValueState.Absent)
            return FormulaValue.Absent;
        return left.IsMissing ? left : right;
    }

    private static FormulaValue AddMissing(FormulaValue left, FormulaValue right)
    {
        if (left.State == ValueState.Absent || right.State == ValueState.Absent)
            return FormulaValue.Absent;
        if (left.AddsNothing)
            return right.AddsNothing ? left : right;
        return left.IsMissing || right.AddsNothing ? left : right;
    }

    private static decimal Applied(UnitFactor factor, decimal amount) =>
        factor.TryApply(amount, out var result) ? result : throw new OverflowException();

    private static Qualifier Signed(Qualifier qualifier, decimal otherAmount) => otherAmount < 0 ? Turned(qualifier) : qualifier;

    private static Qualifier Turned(Qualifier qualifier) => qualifier switch
    {
        Qualifier.MoreThan => Qualifier.LessThan,
        Qualifier.LessThan => Qualifier.MoreThan,
        _ => qualifier,
    };

    // More than the one and less than the other is about their sum.
    private static Qualifier Both(Qualifier left, Qualifier right) => left == right || right == Qualifier.Exact
        ? left
        : left == Qualifier.Exact ? right : Qualifier.About;
}
