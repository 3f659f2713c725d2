using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Functions;

/// <summary>Functions that look at other periods, or set a number against another.</summary>
internal static class Comparisons
{
    private static Unit Percent { get; } = UnitCatalog.Standard.Find("%")!;

    /// <summary><c>Prior(x)</c> a year before, <c>Prior(x, 2)</c> two.</summary>
    public static Bound? Prior(FunctionCall call)
    {
        var operand = call.Binder.Bind(call.Arguments[0]);
        if (call.Arguments.Length == 1)
            return operand is null ? null : new BoundShift(operand, PeriodShift.Prior, call.Place);
        if (call.Arguments[1] is not NumberSyntax { Value: >= 1 and <= 1000 } years || decimal.Truncate(years.Value) != years.Value)
            return call.WrongArgument(1, "a whole number of years");
        return operand is null ? null : new BoundShift(operand, new PeriodShift(-(int)years.Value, null), call.Place);
    }

    /// <summary><c>Base(x)</c> in the base year.</summary>
    public static Bound? Base(FunctionCall call)
    {
        var operand = call.Binder.Bind(call.Arguments[0]);
        var report = call.Binder.BaseShift(call.Place);
        return operand is null || report is not { } shift ? null : new BoundShift(operand, shift, call.Place);
    }

    /// <summary><c>Change(x)</c> on the year before in percent, <c>Change(x, FY2020)</c> on that year: (x − earlier) ÷ |earlier|.</summary>
    public static Bound? Change(FunctionCall call)
    {
        var operand = call.Number(0);
        PeriodShift? shift = call.Arguments.Length == 1 ? PeriodShift.Prior : call.Binder.BindShift(call.Arguments[1].Place);
        if (operand is null || shift is not { } known)
            return null;
        return Change(operand, known, call.Place);
    }

    /// <summary>The relative change of a number in percent.</summary>
    public static Bound Change(Bound operand, PeriodShift from, FormulaPlace place)
    {
        var type = operand.Type with { Unit = Percent, Traits = operand.Type.Traits with { Kind = MetricKind.Ratio }, Literal = null };
        return new BoundChange(operand, new BoundShift(operand, from, place), type, place);
    }

    /// <summary><c>Share(part, total)</c> in percent.</summary>
    public static Bound? Share(FunctionCall call)
    {
        var (part, total) = (call.Number(0), call.Number(1));
        if (part is null || total is null)
            return null;
        var (a, b) = (part.Type, total.Type);
        if (a.Literal is null && b.Literal is null && !a.Unit.ConvertsTo(b.Unit))
        {
            call.Diagnostics.Report(
                FormulasDiagnostics.UnitMismatch, total.Place.Span, part.Place.Text, SumRules.UnitWord(a.Unit), total.Place.Text, SumRules.UnitWord(b.Unit), "set against each other");
            return null;
        }

        var ratio = FormulaBinder.Divide(part, total, call.Place);
        return SumRules.Scaled(ratio, UnitFactor.Of(100), Percent);
    }

    /// <summary>The relative change in percent; the earlier number must not be 0.</summary>
    public static FormulaValue ChangeOf(FormulaValue now, FormulaValue earlier) => BoundChange.Of(now, earlier);

    private sealed record BoundChange(Bound Now, Bound Earlier, FormulaType Type, FormulaPlace Place) : Bound(Type, Place)
    {
        // A tenth of a percent is the finest that a printed change has.
        private const decimal FinestPrecision = 0.1m;

        public override ImmutableArray<Bound> Parts => [Now, Earlier];

        public override FormulaValue Evaluate(FormulaRun run, Period period)
        {
            var now = Now.Evaluate(run, period);
            var earlier = Earlier.Evaluate(run, period);
            if (earlier is { IsNumber: true, Amount: 0 } && now.IsNumber)
                return run.Fail(FormulasDiagnostics.DivisionByZero, Place, period);
            return run.Try(Of, now, earlier, Place, period);
        }

        public static FormulaValue Of(FormulaValue now, FormulaValue earlier)
        {
            var ratio = FormulaArithmetic.Divide(now, earlier);
            if (!ratio.IsNumber)
                return ratio;
            var amount = (now.Amount - earlier.Amount) / Math.Abs(earlier.Amount) * 100;
            var precision = Digits.Precision(Math.Min(Digits.Of(now), Digits.Of(earlier)), amount, mayNotEnd: true);

            // The ratio less one: the earlier number stands only once in it, so the range is no wider than it must be.
            var above = ratio.Range.Add(Interval.Of(-1)).Multiply(Interval.Of(100));
            return ratio with
            {
                Amount = amount,
                Precision = precision == 0 && amount == DecimalRounding.Round(amount, 1) ? 0 : Math.Max(FinestPrecision, precision),
                Range = earlier.Amount < 0 ? above.Negate() : above,
            };
        }
    }
}
