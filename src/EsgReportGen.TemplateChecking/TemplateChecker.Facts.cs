using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>What must hold where a fact is used.</content>
public sealed partial class TemplateChecker
{
    // A loop over many members and many periods has more pairs than anybody would look at.
    private const int MostPairs = 10_000;

    /// <summary>A fact whose value is used here, printed or compared: it needs one for its period.</summary>
    /// <returns>False if it is no fact, or has a finding.</returns>
    private bool Used(TemplateType type, ScriptExpression? node)
    {
        if (type is TemplateType.Path path)
        {
            if (FactRules.IsMetric(path.Node, spans.Of(node!)) is { } prefix)
            {
                diagnostics.Add(prefix);
                return false;
            }

            return Each(Open(path.Node.Metric!), [values.Catalog.Report.Period], (metric, period) => At(metric, period, node!));
        }

        return type is TemplateType.Fact fact && (!fact.IsOpen || Each(fact, [values.Catalog.Report.Period], (metric, period) => At(metric, period, node!)));
    }

    /// <summary>Whether a thing is a condition: a fact in it needs a value, as a printed one does.</summary>
    private void Condition(ScriptExpression? node) => Condition(TypeOf(node), node);

    private void Condition(TemplateType type, ScriptExpression? node)
    {
        if (type is TemplateType.Path or TemplateType.Fact)
            Used(type, node);
    }

    private TemplateType.Fact Open(Metric metric) => new([metric], []) { IsOpen = true, Conditions = conditions };

    /// <summary>What a type says of a fact; null for something else.</summary>
    private TemplateType.Fact? AsFact(TemplateType type) => type switch
    {
        TemplateType.Path { Node.Metric: { } metric } => Open(metric),
        TemplateType.Fact fact => fact,
        _ => null,
    };

    /// <summary>Holds a rule against each metric and period that a fact can have; see the remarks on the class.</summary>
    /// <returns>False if there is a finding.</returns>
    private bool Each(TemplateType.Fact fact, ImmutableArray<Period> periods, Func<Metric, Period, Diagnostic?> rule, bool isSure = true)
    {
        if (fact.Of.Length * (long)periods.Length is 0 or > MostPairs)
            return true;
        Diagnostic? first = null;
        var failed = 0;
        foreach (var metric in fact.Of)
        {
            foreach (var period in periods)
            {
                if (rule(metric, period) is not { } problem)
                    continue;
                first ??= problem;
                failed++;
            }
        }

        var isSeveral = fact.Of.Length * periods.Length > 1;
        if (first is null || (isSeveral && !(isSure && fact.Conditions == conditions) && failed < fact.Of.Length * periods.Length))
            return true;
        diagnostics.Add(first);
        return false;
    }

    /// <summary>Holds a rule against each metric that a fact can be of.</summary>
    private void EachMetric(TemplateType.Fact fact, Func<Metric, Diagnostic?> rule) =>
        Each(fact, [values.Catalog.Report.Period], (metric, _) => rule(metric));

    private Diagnostic? At(Metric metric, Period period, ScriptNode node)
    {
        FactRules.At(values, metric, period, spans.Of(node), out var problem);
        return problem;
    }

    /// <summary>The periods that a fact can be for, where they are known.</summary>
    private ImmutableArray<Period> PeriodsOf(TemplateType.Fact fact) => fact.IsOpen ? [values.Catalog.Report.Period] : fact.At;
}
