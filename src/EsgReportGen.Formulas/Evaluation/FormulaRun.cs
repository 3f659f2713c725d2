using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>One formula's evaluation over its periods: gathers the facts that it used and the errors that only numbers show.</summary>
internal sealed class FormulaRun(DiagnosticBag diagnostics)
{
    private readonly List<MetricValue> inputs = [];
    private HashSet<int>? reported;

    /// <summary>Whether inputs count with the digits that they print with (<c>compare: written</c>).</summary>
    public bool UsesWrittenDigits { get; init; }

    /// <summary>Whether an error was reported.</summary>
    public bool HasFailed => reported is not null;

    /// <summary>The facts used since the last <see cref="Begin"/>, in the order of the formula, each once.</summary>
    public ImmutableArray<MetricValue> Inputs => [.. inputs];

    /// <summary>Begins another period.</summary>
    public void Begin() => inputs.Clear();

    /// <summary>Begins another formula.</summary>
    public void Restart()
    {
        inputs.Clear();
        reported = null;
    }

    public void Use(MetricValue fact)
    {
        // By reference: a record's equality would compare whole metrics.
        foreach (var known in inputs)
        {
            if (ReferenceEquals(known, fact))
                return;
        }

        inputs.Add(fact);
    }

    /// <summary>Reports an error of a part for a period, once for all periods: five years of one mistake are one mistake.</summary>
    public FormulaValue Fail(DiagnosticDescriptor descriptor, FormulaPlace place, Period period)
    {
        if ((reported ??= []).Add(place.Start))
            diagnostics.Report(descriptor, place.Span, place.Text, period.ToString());
        return FormulaValue.Absent;
    }

    /// <summary>Runs an operation; too large a result is reported.</summary>
    public FormulaValue Try(Func<FormulaValue, FormulaValue, FormulaValue> operation, FormulaValue left, FormulaValue right, FormulaPlace place, Period period)
    {
        try
        {
            return operation(left, right);
        }
        catch (OverflowException)
        {
            return Fail(FormulasDiagnostics.Overflow, place, period);
        }
    }
}
