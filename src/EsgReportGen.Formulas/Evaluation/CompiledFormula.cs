using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>A formula that was read.</summary>
/// <param name="Text">The formula and its place.</param>
/// <param name="Syntax">What it says; null after a diagnostic.</param>
internal sealed record CompiledFormula(FormulaText Text, FormulaSyntax? Syntax);
