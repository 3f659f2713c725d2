using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Binding;

/// <content>Operators.</content>
internal sealed partial class FormulaBinder
{
    /// <summary>The sum of two parts; null after a diagnostic.</summary>
    public Bound? Add(Bound left, Bound right, FormulaPlace place) => Sums.Join(SumUse.Add, left, right) is { } joined
        ? new BoundBinary(FormulaArithmetic.Add, joined.Left, joined.Right, joined.Type, place)
        : null;

    /// <summary>The quotient of two numbers.</summary>
    public static Bound Divide(Bound left, Bound right, FormulaPlace place)
    {
        var (a, b) = (left.Type, right.Type);
        var unit = UnitCatalog.Divide(a.Unit, b.Unit);
        var type = new FormulaType
        {
            Unit = unit,
            Literal = LiteralOf(a, b),
            IsNegated = LiteralOf(a, b) is null && IsTurned(a) != IsTurned(b),
            Traits = TraitsOf(b.Unit.Dimension.IsNone ? a.Kind : MetricKind.Ratio, a, b),
            IsInstant = Both(a.IsInstant, b.IsInstant),
        };
        return new BoundDivide(left, right, UnitCatalog.FactorOfQuotient(a.Unit, b.Unit), type, place);
    }

    // Of a number made of numbers only the sign counts.
    private static decimal? LiteralOf(FormulaType a, FormulaType b) => a.Literal is null || b.Literal is null ? null : IsTurned(a) != IsTurned(b) ? -1 : 1;

    private static bool IsTurned(FormulaType type) => type.IsNegated || type.Literal < 0;

    private Bound? BindUnary(UnarySyntax syntax)
    {
        if (syntax.Operator == FormulaOperator.Not)
        {
            return BindTruth(syntax.Operand) is { } answer
                ? new BoundUnary(v => v.State == ValueState.Truth ? FormulaValue.Of((Truth)((int)Truth.True - (int)v.Truth)) : v, answer, FormulaType.Truth, syntax.Place)
                : null;
        }

        if (BindNumber(syntax.Operand) is not { } operand)
            return null;
        return syntax.Operator == FormulaOperator.Plus
            ? operand
            : new BoundUnary(FormulaArithmetic.Negate, operand, operand.Type with { Literal = -operand.Type.Literal, IsNegated = operand.Type.Literal is null && !operand.Type.IsNegated }, syntax.Place);
    }

    private Bound? BindBinary(BinarySyntax syntax)
    {
        if (syntax.Operator is FormulaOperator.And or FormulaOperator.Or)
        {
            var (first, second) = (BindTruth(syntax.Left), BindTruth(syntax.Right));
            return first is null || second is null ? null : new BoundLogic(syntax.Operator == FormulaOperator.And, first, second, syntax.Place);
        }

        var (left, right) = (Bind(syntax.Left), Bind(syntax.Right));
        if (left is null || right is null)
            return null;
        return syntax.Operator switch
        {
            FormulaOperator.Add => Add(left, right, syntax.Place),
            FormulaOperator.Subtract => Sums.Join(SumUse.Subtract, left, right) is { } difference
                ? new BoundBinary(FormulaArithmetic.Subtract, difference.Left, difference.Right, difference.Type, syntax.Place)
                : null,
            FormulaOperator.Multiply => Sums.IsNumber(left) && Sums.IsNumber(right) ? Multiply(left, right, syntax.Place) : null,
            FormulaOperator.Divide => Sums.IsNumber(left) && Sums.IsNumber(right) ? BindDivide(left, right, syntax.Place) : null,
            FormulaOperator.Coalesce => Sums.Join(SumUse.Choose, left, right) is { } choice
                ? new BoundCoalesce(choice.Left, choice.Right, choice.Type, syntax.Place)
                : null,
            _ => Compare(syntax, left, right),
        };
    }

    private Bound? BindDivide(Bound left, Bound right, FormulaPlace place)
    {
        if (right.Type.Literal == 0)
            return Report(FormulasDiagnostics.DivisionByZero, right.Place, right.Place.Text, "every period");
        return Divide(left, right, place);
    }

    private Bound? Compare(BinarySyntax syntax, Bound left, Bound right)
    {
        if (!Sums.IsNumber(left) || !Sums.IsNumber(right))
            return null;
        return Sums.Join(SumUse.Compare, left, right) is { } joined
            ? new BoundComparison(syntax.Operator, joined.Left, joined.Right, syntax.Place)
            : null;
    }

    private static Bound Multiply(Bound left, Bound right, FormulaPlace place)
    {
        var (a, b) = (left.Type, right.Type);
        var unit = UnitCatalog.Multiply(a.Unit, b.Unit);
        var type = new FormulaType
        {
            Unit = unit,
            Literal = LiteralOf(a, b),
            IsNegated = LiteralOf(a, b) is null && IsTurned(a) != IsTurned(b),

            // A share or a number of something is of its kind; a product of two quantities is what its unit says.
            Traits = TraitsOf(b.Unit.Dimension.IsNone ? a.Kind : a.Unit.Dimension.IsNone ? b.Kind : null, a, b),
            IsInstant = Both(a.IsInstant, b.IsInstant),
        };
        var product = new BoundBinary(FormulaArithmetic.Multiply, left, right, type, place);
        var factor = UnitCatalog.FactorOfProduct(a.Unit, b.Unit);
        return factor == UnitFactor.One ? product : new BoundScale(product, factor, type);
    }

    private Bound? BindConditional(ConditionalSyntax syntax)
    {
        var condition = BindTruth(syntax.Condition);
        var (whenTrue, whenFalse) = (Bind(syntax.WhenTrue), Bind(syntax.WhenFalse));
        if (condition is null || whenTrue is null || whenFalse is null)
            return null;
        return Sums.Join(SumUse.Choose, whenTrue, whenFalse) is { } choice
            ? new BoundConditional(condition, choice.Left, choice.Right, choice.Type, syntax.Place)
            : null;
    }

    private Bound? BindTruth(FormulaSyntax syntax)
    {
        if (Bind(syntax) is not { } bound)
            return null;
        return bound.Type.IsTruth ? bound : Report(FormulasDiagnostics.TruthOrNumber, bound.Place, bound.Place.Text, "a number", "a comparison");
    }

    // What comes from a year's flow is of the year, also per head of those who were there on its last day.
    private static FactTraits TraitsOf(MetricKind? kind, FormulaType a, FormulaType b) =>
        new(kind, a.Basis ?? b.Basis, a.Boundaries.IsEmpty ? b.Boundaries : a.Boundaries);

    private static bool? Both(bool? left, bool? right) => left is null ? right : right is null ? left : left.Value && right.Value;
}
