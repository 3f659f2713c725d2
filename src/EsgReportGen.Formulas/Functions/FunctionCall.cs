using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Functions;

/// <summary>A call while it is bound.</summary>
/// <param name="Syntax">The call.</param>
/// <param name="Function">The function called.</param>
/// <param name="Binder">Binds the arguments.</param>
/// <param name="Diagnostics">Takes complaints.</param>
internal sealed record FunctionCall(CallSyntax Syntax, FormulaFunction Function, FormulaBinder Binder, DiagnosticBag Diagnostics)
{
    public FormulaPlace Place => Syntax.Place;

    public ImmutableArray<FormulaSyntax> Arguments => Syntax.Arguments;

    /// <summary>An argument as a number; null after a diagnostic.</summary>
    public Bound? Number(int index) => Binder.BindNumber(Arguments[index]);

    /// <summary>The members of the breakdown that an argument names; default after a diagnostic.</summary>
    public ImmutableArray<MemberPart> Members(int index)
    {
        if (Arguments[index] is NameSyntax name && Binder.BindMembers(name) is { } members)
            return members;
        WrongArgument(index, "a breakdown");
        return default;
    }

    /// <summary>An argument that is a plain number above 0; null after a diagnostic.</summary>
    public decimal? PlainNumber(int index)
    {
        if (Arguments[index] is NumberSyntax { Value: > 0 } number)
            return number.Value;
        WrongArgument(index, "a number above 0");
        return null;
    }

    /// <summary>Reports an argument of another sort.</summary>
    public Bound? WrongArgument(int index, string wanted)
    {
        var place = Arguments[index].Place;
        Diagnostics.Report(FormulasDiagnostics.WrongArgument, place.Span, Function.Name, wanted, place.Text, Function.Signature);
        return null;
    }
}
