using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas;

/// <summary>The stage that computes: formulas, the rests of breakdowns, proofs and checks.</summary>
public static class FormulaEvaluator
{
    /// <summary>Evaluates a catalog.</summary>
    /// <param name="catalog">What the project declares.</param>
    /// <returns>
    /// All facts, declared and computed, in the catalog's order; a formula with an error has none. A formula has a result for each period for which all
    /// its inputs say something; amounts are exact, and their precision says which digits count. Findings stand in document order.
    /// </returns>
    public static Compilation<MetricValues> Evaluate(MetricCatalog catalog) => new EvaluationSession(catalog).Run();
}
