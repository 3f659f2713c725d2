using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Functions;

/// <summary>The change of a unit.</summary>
internal static class Conversion
{
    /// <summary><c>Convert(x, "MWh")</c>: the same quantity in another unit; a plain number gets the unit: <c>Convert(100, "%")</c> is 100%.</summary>
    public static Bound? Convert(FunctionCall call)
    {
        var operand = call.Number(0);
        if (call.Arguments[1] is not TextSyntax text)
            return call.WrongArgument(1, "a unit in double quotes");
        if (call.Binder.Units.Find(text.Value) is not { } unit)
        {
            call.Diagnostics.Add(FormulasDiagnostics.UnknownUnit.At(text.Place.Span, text.Value).WithHint(call.Binder.Units.HintFor(text.Value)));
            return null;
        }

        if (operand is null)
            return null;
        var type = operand.Type;
        if (type.Literal is not null)
            return new BoundScale(operand, UnitFactor.One, type with { Unit = unit, Literal = null });
        if (UnitCatalog.Conversion(type.Unit, unit) is { } factor)
            return new BoundScale(operand, factor, type with { Unit = unit });
        call.Diagnostics.Report(FormulasDiagnostics.CannotConvert, call.Place.Span, operand.Place.Text, SumRules.UnitWord(type.Unit), SumRules.UnitWord(unit));
        return null;
    }
}
