using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Expressions;

/// <summary>The language of formulas for expressions that are written elsewhere, over facts that are made already. Immutable.</summary>
public sealed class FactExpressions
{
    private readonly BindingContext context;

    /// <param name="values">The facts.</param>
    public FactExpressions(MetricValues values)
        : this(values, values.Catalog.Report, values.Of)
    {
    }

    /// <summary>Expressions over other facts of the same metrics, such as those that an earlier edition printed.</summary>
    /// <param name="values">The facts, for what each metric measures.</param>
    /// <param name="report">The report; its period is <c>this</c>.</param>
    /// <param name="factsOf">The facts of a metric id in ascending order of period, in the metric's unit.</param>
    public FactExpressions(MetricValues values, ReportDefinition report, Func<string, ImmutableArray<MetricValue>> factsOf)
    {
        // Few of the metrics occur in expressions. Threads that make a series at once make the same.
        var made = new MetricSeries?[values.Catalog.Metrics.Length];
        context = new BindingContext(new NameResolver(values.Catalog, SeriesAt), new BoundaryMap(report.Boundaries), report);

        MetricSeries SeriesAt(int place)
        {
            if (made[place] is { } known)
                return known;
            var id = values.Catalog.Metrics[place].Id.Text;
            return made[place] = new MetricSeries(values.FactsOf(place) with { Values = factsOf(id) }, place);
        }
    }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression and its place.</param>
    /// <param name="diagnostics">Takes what is wrong with it, and later what only its numbers show.</param>
    /// <returns>Null after a diagnostic, or where a metric that has one is used.</returns>
    public FactExpression? Bind(SourcedText text, DiagnosticBag diagnostics) =>
        FormulaParser.Parse(new FormulaText(text), diagnostics) is { } syntax && new FormulaBinder(context, diagnostics).Bind(syntax) is { } bound
            ? new FactExpression(bound, (syntax as NameSyntax)?.Path, context, diagnostics)
            : null;
}
