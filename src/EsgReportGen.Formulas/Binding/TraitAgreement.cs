using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Binding;

/// <summary>Holds what a metric says of itself against what its formula gives, and tells the formula in the metric's unit.</summary>
internal sealed class TraitAgreement(BindingContext context, DiagnosticBag diagnostics)
{
    /// <summary>The formula in the metric's unit.</summary>
    /// <returns>Null after a diagnostic.</returns>
    public Bound? Fit(Metric metric, Bound formula, FormulaText text)
    {
        if (formula.Type.IsTruth != (metric.ValueType == Metrics.Catalog.ValueType.YesNo))
        {
            var (given, wanted) = formula.Type.IsTruth ? ("an answer", "a number") : ("a number", "a comparison");
            diagnostics.Add(FormulasDiagnostics.TruthOrNumber.At(text.Span, formula.Place.Text, given, wanted)
                .WithHint(formula.Type.IsTruth ? "write `unit: yes-no` for a metric that answers a question" : null));
            return null;
        }

        if (formula.Type.IsTruth)
            return formula;
        return CheckTraits(metric, formula.Type, text.Span) ? InUnit(metric, formula, text) : null;
    }

    private Bound? InUnit(Metric metric, Bound formula, FormulaText text)
    {
        var type = formula.Type;
        if (metric.Unit is not { } unit)
        {
            return metric.DefaultUnit is { } usual && type.Literal is null && UnitCatalog.Conversion(type.Unit, usual) is { } change
                ? SumRules.Scaled(formula, change, usual)
                : formula;
        }

        if (SumRules.IsPercent(unit) && type.Unit.Equals(Unit.Ratio) && HundredIn(formula) is { } hundred)
        {
            diagnostics.Report(FormulasDiagnostics.HundredTwice, hundred.Span);
            return null;
        }

        // A number alone takes the metric's unit: `formula: 1500` under `unit: t`.
        if (type.Literal is not null)
            return new BoundScale(formula, UnitFactor.One, type with { Unit = unit, Literal = null });
        if (UnitCatalog.Conversion(type.Unit, unit) is { } factor)
            return SumRules.Scaled(formula, factor, unit);
        var finding = FormulasDiagnostics.UnitDisagrees.At(
            metric.UnitSpan.File is null ? text.Span : metric.UnitSpan, metric.Id.Text, SumRules.UnitWord(unit), SumRules.UnitWord(type.Unit));
        diagnostics.Add(finding.WithRelated(text.Span, "the formula stands here"));
        return null;
    }

    private bool CheckTraits(Metric metric, FormulaType type, SourceSpan formula)
    {
        var holds = true;
        if (metric.Kind is { } kind && type.Kind is { } computed && SumRules.IsExclusive(computed) && kind != computed)
            holds = Disagree("kind", metric, formula, SumRules.KindWord(kind), SumRules.KindWord(computed));
        if (metric.Basis is { } basis && type.Basis is { } given && !SumRules.MayBe(given, basis.Text))
            holds = Disagree("basis", metric, basis.Span, basis.Text, given);
        if (metric.Boundary is { } boundary && !context.Boundaries.Covers(boundary.Text, type.Boundaries))
            holds = Disagree("boundary", metric, boundary.Span, boundary.Text, string.Join("` and `", type.Boundaries));
        return holds;
    }

    private bool Disagree(string trait, Metric metric, SourceSpan span, string written, string given)
    {
        diagnostics.Report(FormulasDiagnostics.TraitDisagrees, span, trait, metric.Id.Text, "`" + written + "`", "`" + given + "`");
        return false;
    }

    private static FormulaPlace? HundredIn(Bound formula)
    {
        // `x + 100` has a number without a unit and is reported as such, so a hundred at the top is a factor.
        if (formula is not BoundBinary { Left: var left, Right: var right, Type.Literal: null })
            return null;
        return left is BoundNumber { Value: 100 } ? left.Place : right is BoundNumber { Value: 100 } ? right.Place : null;
    }
}
