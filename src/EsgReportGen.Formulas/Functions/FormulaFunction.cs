using System;
using EsgReportGen.Formulas.Binding;

namespace EsgReportGen.Formulas.Functions;

/// <summary>A function of the formula language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Signature">How it is written, for hints.</param>
/// <param name="Least">Fewest arguments.</param>
/// <param name="Most">Most arguments.</param>
/// <param name="Bind">Binds a call with that many arguments; null after a diagnostic.</param>
internal sealed record FormulaFunction(string Name, string Signature, int Least, int Most, Func<FunctionCall, Bound?> Bind);
