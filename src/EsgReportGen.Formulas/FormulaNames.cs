using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas;

/// <summary>Says which metrics a formula speaks of, without computing it.</summary>
public static class FormulaNames
{
    /// <summary>The paths that a formula names (metrics and breakdowns), in its order, each once; empty for a formula that cannot be read.</summary>
    public static ImmutableArray<string> In(SourcedText formula) => FormulaParser.Parse(new FormulaText(formula), new DiagnosticBag()) is { } syntax
        ? [.. SyntaxNames.In(syntax).Select(n => n.Path).Distinct(System.StringComparer.Ordinal)]
        : [];
}
