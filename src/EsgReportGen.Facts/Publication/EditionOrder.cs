using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Facts.Publication;

/// <summary>Which edition is earlier: by the day of publication if all say it, else by their keys if all are periods, else as report.yaml lists them.</summary>
internal sealed class EditionOrder
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly string own;

    public EditionOrder(ReportDefinition report)
    {
        own = report.Period.ToString();
        var editions = report.Editions;
        var periods = editions.Select(e => PeriodParser.TryParse(e.Key.Text, report.FiscalYear)).ToArray();
        IEnumerable<Edition> ordered = editions.All(e => e.Published is not null) ? editions.OrderBy(e => e.Published!.Value)
            : Array.TrueForAll(periods, p => p is not null) ? editions.Zip(periods).OrderBy(p => p.Second!.Value).Select(p => p.First)
            : editions;
        foreach (var edition in ordered)
            places.TryAdd(edition.Key.Text, places.Count);
    }

    /// <summary>The place of an edition, from 0; one that report.yaml does not list comes before all others.</summary>
    public int Of(Edition edition) => places.GetValueOrDefault(edition.Key.Text, -1);

    /// <summary>Whether an edition is the report itself, published before: its key is the report's period.</summary>
    public bool IsOwn(Edition edition) => string.Equals(edition.Key.Text, own, StringComparison.Ordinal);
}
