using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Cli.Tracing;

/// <summary>Finds the facts that a command line asks for by a metric's id and, perhaps, periods.</summary>
internal static class AskedFacts
{
    /// <summary>The facts of a metric for periods; those of the metric at all without periods.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="report">The report, for words such as <c>this</c> and <c>prior</c>.</param>
    /// <param name="metric">The id as typed; <c>m.</c> before it is passed over.</param>
    /// <param name="periods">The periods as typed; null for all.</param>
    /// <param name="problem">Why there are none; null if there are.</param>
    public static ImmutableArray<LedgerFact> Find(FactsLedger ledger, ReportDefinition report, string metric, string? periods, out Diagnostic? problem)
    {
        problem = null;
        var id = metric.StartsWith("m.", StringComparison.Ordinal) ? metric[2..] : metric;
        var all = ledger.Facts.Where(f => string.Equals(f.Key.Metric, id, StringComparison.Ordinal)).ToImmutableArray();
        if (all.IsEmpty)
        {
            var near = NearestName.DidYouMean(id, ledger.Facts.Select(f => f.Key.Metric).Distinct(StringComparer.Ordinal));
            problem = TracingDiagnostics.UnknownMetric.At(SourceSpan.None, metric).WithHint(near ?? Below(ledger, id));
            return [];
        }

        if (periods is null)
            return all;
        var selection = PeriodSelector.Parse(periods).Resolve(report.FiscalYear, report.Period, report.BaseYear);
        var keys = selection.Periods.SelectMany(p => new[] { p.ToString(), p.LastDay.ToString() }).ToHashSet(StringComparer.Ordinal);
        var found = all.Where(f => keys.Contains(f.Key.Period)).ToImmutableArray();
        if (found.IsEmpty)
        {
            var have = string.Join(", ", all.Select(f => "`" + f.Key.Period + "`"));
            problem = TracingDiagnostics.UnknownPeriod.At(SourceSpan.None, id, periods, have).WithHint(selection.Problem is null ? null : selection.Hint);
        }

        return found;
    }

    /// <summary>A metric that the id is the beginning of.</summary>
    private static string? Below(FactsLedger ledger, string id)
    {
        var below = ledger.Facts.Select(f => f.Key.Metric).Where(m => m.StartsWith(id + ".", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Take(5).ToArray();
        return below.Length == 0 ? null : "name one of the metrics below it: `" + string.Join("`, `", below) + "`";
    }
}
