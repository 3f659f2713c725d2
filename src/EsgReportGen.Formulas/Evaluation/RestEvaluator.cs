using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>Computes the rest of an "of which" list: the total less its parts, as far as these have values.</summary>
internal sealed class RestEvaluator(NameResolver names, DiagnosticBag diagnostics)
{
    /// <summary>What a rest is computed from: its total, then the parts.</summary>
    public static List<MetricSeries> InputsOf(Metric rest, NameResolver names)
    {
        var inputs = new List<MetricSeries>();
        if (rest.Total is not { } id || names.Find(id) is not { } total)
            return inputs;
        inputs.Add(total);
        foreach (var breakdown in total.Metric.Breakdowns)
        {
            if (!string.Equals(breakdown.Rest, rest.Id.Text, StringComparison.Ordinal))
                continue;
            foreach (var member in breakdown.Members)
            {
                if (names.Find(member) is { } part)
                    inputs.Add(part);
            }
        }

        return inputs;
    }

    /// <summary>Fills a rest's series.</summary>
    public void Fill(MetricSeries rest)
    {
        var inputs = InputsOf(rest.Metric, names);
        if (inputs.Count == 0 || inputs[0].Type is not { } type || !HasRest(rest.Metric, inputs[0]))
            return;
        (rest.Type, rest.Unit, rest.IsInstant) = (type, type.Unit, inputs[0].IsInstant);
        foreach (var total in inputs[0].Entries)
        {
            try
            {
                Add(rest, inputs, total);
            }
            catch (OverflowException)
            {
                diagnostics.Report(FormulasDiagnostics.Overflow, rest.Metric.Id.Span, rest.Metric.Id.Text, total.Fact.Period.ToString());
            }
        }
    }

    // That a total is a ratio may follow only from its formula.
    private static bool HasRest(Metric rest, MetricSeries total)
    {
        foreach (var breakdown in total.Metric.Breakdowns)
        {
            if (string.Equals(breakdown.Rest, rest.Id.Text, StringComparison.Ordinal))
                return breakdown.AddsUp(total.Kind) || total.IsPercent;
        }

        return false;
    }

    private static void Add(MetricSeries rest, List<MetricSeries> inputs, SeriesEntry total)
    {
        var period = total.Fact.Period;
        var value = total.Value;
        var facts = ImmutableArray.Create(total.Fact);
        var isKnown = inputs.Count == 1;
        FormulaValue? unknown = null;
        for (var i = 1; i < inputs.Count && value.IsNumber; i++)
        {
            var part = inputs[i].Find(period);
            if (part is { Value.IsNumber: true } && PartIn(rest, inputs[i], part.Value) is { } amount)
            {
                value = FormulaArithmetic.Subtract(value, amount);
                facts = facts.Add(part.Fact);
                isKnown = true;
                continue;
            }

            isKnown |= part is { Value.AddsNothing: true };
            unknown ??= part?.Value;
        }

        // With no part known the rest is not the whole: it is as unknown as the parts.
        if (value.IsNumber && !isKnown)
            value = unknown ?? FormulaValue.Absent;
        if (value.State != ValueState.Absent)
            Add(rest, value, period, facts);
    }

    private static void Add(MetricSeries rest, FormulaValue value, Period period, ImmutableArray<MetricValue> facts)
    {
        // Rounded parts may exceed a rounded total by a trifle; the check of breakdowns says so when it is more than that.
        if (value.IsNumber && value.Amount < 0 && value.Range.Contains(0))
            value = value with { Amount = 0 };
        FactContent content = value.IsNumber ? new FactContent.Number(value.In(rest.Unit!)) : new FactContent.Missing(value.Reason);
        rest.Add(new MetricValue(rest.Metric, period, content, rest.Metric.Notes, new Provenance(rest.Metric.Id.Span, null, facts)) { Range = value.Range }, value);
    }

    private static FormulaValue? PartIn(MetricSeries rest, MetricSeries part, FormulaValue value) =>
        part.Unit is { } unit && UnitCatalog.Conversion(unit, rest.Unit!) is { } factor ? FormulaArithmetic.Scale(value, factor) : null;
}
