using System;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>What somebody assured stays what was assured: a hash of it is locked beside the value.</summary>
internal static class AssuranceLock
{
    /// <summary>The hash of an assured value: of its metric, period, unit, value, precision, qualifier, boundary and basis.</summary>
    /// <param name="metric">The metric, for its boundary and basis.</param>
    /// <param name="period">The period as the list writes it.</param>
    /// <param name="content">The value as the list writes it.</param>
    /// <returns>SHA-256 in lower-case hexadecimal digits.</returns>
    public static string Hash(Metric metric, string period, FactContent content)
    {
        var number = (content as FactContent.Number)?.Measurement;
        string[] parts =
        [
            metric.Id.Text,
            period,
            number is { } measured ? measured.Unit.Code : string.Empty,
            number is { } value ? PublishedText.Of(DecimalRounding.Trim(value.Amount)) : PublishedText.Of(content),
            number is { } digits ? PublishedText.Of(DecimalRounding.Trim(digits.Precision)) : string.Empty,
            number is { } qualified ? PublishedText.Qualifier(qualified.Qualifier) ?? string.Empty : string.Empty,
            metric.Boundary?.Text ?? string.Empty,
            metric.Basis?.Text ?? string.Empty,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }

    /// <summary>Reports an assured value that is not what was assured, until its restatement says that it was assured again.</summary>
    public static void Check(MetricValue fact, ImmutableArray<HistoricValue> history, ChangedFact? change, DiagnosticBag diagnostics)
    {
        var last = change?.Was ?? history[^1];
        if (last.Value.Assurance is not { } level)
            return;
        var problem = change is not null
            ? $"its value changed since from {ReportedText.Of(last.Value.Content)} to {ReportedText.Of(fact.Content)}"
            : last.Value.AssuranceHash is { } hash && !string.Equals(hash, Hash(fact.Metric, last.Value.Period.ToString(), last.Value.Content), StringComparison.OrdinalIgnoreCase)
                ? "its boundary or basis changed since, or the list of printed values was edited"
                : null;
        var record = change is null ? ChangedFact.FindRecord(fact.Metric, last.Edition.Key.Text, fact.Period) : change.Record;
        if (problem is null || record?.Assurance is not null)
            return;
        diagnostics.Add(PublicationDiagnostics.AssuredValueChanged
            .At(fact.Provenance.Span, fact.Metric.Id.Text, fact.Period.ToString(), level, last.Edition.Key.Text, problem)
            .WithRelated(last.Value.Span, "assured then"));
    }
}
