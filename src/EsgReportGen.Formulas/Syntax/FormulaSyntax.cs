using System.Collections.Immutable;

namespace EsgReportGen.Formulas.Syntax;

/// <summary>What a formula says, before names mean anything: one of the cases below.</summary>
/// <param name="Place">Where it says so.</param>
internal abstract record FormulaSyntax(FormulaPlace Place);

/// <summary>A plain decimal.</summary>
internal sealed record NumberSyntax(decimal Value, FormulaPlace Place) : FormulaSyntax(Place);

/// <summary>A text, which only some functions take: <c>Convert(x, "MWh")</c>.</summary>
internal sealed record TextSyntax(string Value, FormulaPlace Place) : FormulaSyntax(Place);

/// <summary>A dotted path.</summary>
internal sealed record NameSyntax(string Path, FormulaPlace Place) : FormulaSyntax(Place);

/// <summary><c>x[FY2023]</c>; the period as written.</summary>
internal sealed record PeriodSyntax(FormulaSyntax Operand, FormulaPlace Period, FormulaPlace Place) : FormulaSyntax(Place);

/// <summary><c>-x</c>, <c>+x</c>, <c>!x</c>.</summary>
internal sealed record UnarySyntax(FormulaOperator Operator, FormulaSyntax Operand, FormulaPlace Place) : FormulaSyntax(Place);

/// <summary><c>a + b</c> and the like.</summary>
internal sealed record BinarySyntax(FormulaOperator Operator, FormulaSyntax Left, FormulaSyntax Right, FormulaPlace Place) : FormulaSyntax(Place);

/// <summary><c>a ? b : c</c>.</summary>
internal sealed record ConditionalSyntax(FormulaSyntax Condition, FormulaSyntax WhenTrue, FormulaSyntax WhenFalse, FormulaPlace Place) : FormulaSyntax(Place);

/// <summary><c>Sum(a, b)</c>.</summary>
internal sealed record CallSyntax(string Function, FormulaPlace FunctionPlace, ImmutableArray<FormulaSyntax> Arguments, FormulaPlace Place) : FormulaSyntax(Place);
