using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Functions;

/// <summary>The functions of the formula language: one ordered table, which is also the order in which they are named to users.</summary>
internal static class FormulaFunctions
{
    public static ImmutableArray<FormulaFunction> All { get; } =
    [
        new("Sum", "Sum(a, b)", 1, int.MaxValue, Aggregates.Sum),
        new("Average", "Average(a, b)", 1, int.MaxValue, Aggregates.Average),
        new("WeightedAverage", "WeightedAverage(wue.site, energy.it.site)", 2, 2, WeightedAverages.Bind),
        new("Min", "Min(a, b)", 1, int.MaxValue, Aggregates.Min),
        new("Max", "Max(a, b)", 1, int.MaxValue, Aggregates.Max),
        new("Round", "Round(x, 1000)", 1, 2, Rounding.Round),
        new("Abs", "Abs(x)", 1, 1, Rounding.Abs),
        new("Prior", "Prior(x)", 1, 2, Comparisons.Prior),
        new("Base", "Base(x)", 1, 1, Comparisons.Base),
        new("Change", "Change(x)", 1, 2, Comparisons.Change),
        new("Share", "Share(part, total)", 2, 2, Comparisons.Share),
        new("Convert", "Convert(x, \"MWh\")", 2, 2, Conversion.Convert),
    ];

    /// <summary>Binds a call; null after a diagnostic.</summary>
    public static Bound? Bind(CallSyntax call, FormulaBinder binder, DiagnosticBag diagnostics)
    {
        var function = All.FirstOrDefault(f => string.Equals(f.Name, call.Function, StringComparison.Ordinal));
        if (function is null)
        {
            var names = "`" + string.Join("`, `", All.Select(f => f.Name)) + "`";
            diagnostics.Add(FormulasDiagnostics.UnknownFunction.At(call.FunctionPlace.Span, call.Function, names)
                .WithHint(NearestName.DidYouMean(call.Function, All.Select(f => f.Name))));
            return null;
        }

        var count = call.Arguments.Length;
        if (count >= function.Least && count <= function.Most)
            return function.Bind(new FunctionCall(call, function, binder, diagnostics));
        var said = count == 0 ? "no" : count.ToString(CultureInfo.InvariantCulture);
        diagnostics.Report(FormulasDiagnostics.ArgumentCount, call.Place.Span, function.Name, said, function.Signature);
        return null;
    }
}
