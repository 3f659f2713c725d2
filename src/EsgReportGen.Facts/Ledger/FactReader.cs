using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Ledger;

/// <summary>Reads from the facts of a report what the ledger keeps of each.</summary>
internal sealed class FactReader
{
    private readonly MetricValues values;
    private readonly ValueHistory history;
    private readonly Dictionary<string, string> hashes;
    private readonly Dictionary<SourceReference, LedgerSource> sources = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MetricValue, FactKey> keys = new(ReferenceEqualityComparer.Instance);

    public FactReader(MetricValues values, ValueHistory history, Evidence evidence)
    {
        this.values = values;
        this.history = history;
        hashes = evidence.Files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
    }

    /// <summary>All facts in their order.</summary>
    public ImmutableArray<LedgerFact> ReadAll()
    {
        var facts = ImmutableArray.CreateBuilder<LedgerFact>(values.All.Length);
        Metric? metric = null;
        LedgerFact? first = null;
        foreach (var fact in values.All)
        {
            // What all periods of a metric share is read once.
            if (!ReferenceEquals(fact.Metric, metric))
                (metric, first) = (fact.Metric, Describe(fact.Metric));
            facts.Add(Read(fact, first!));
        }

        return facts.MoveToImmutable();
    }

    private LedgerFact Describe(Metric metric)
    {
        var traits = values.TraitsOf(metric.Id.Text);
        return new LedgerFact
        {
            Key = default,
            Place = default,
            Label = PlainText.Of(metric.Label.Text),
            Unit = values.UnitOf(metric.Id.Text)?.Code ?? string.Empty,
            Kind = traits?.Kind is { } kind ? FactWords.Of(kind) : null,
            Basis = traits?.Basis,
            Boundary = traits is null || traits.Boundaries.IsEmpty ? null : string.Join(" + ", traits.Boundaries),
            Formula = metric.Formula?.Text,
            Proof = metric.Proof?.Text,
        };
    }

    private LedgerFact Read(MetricValue fact, LedgerFact metric)
    {
        var declared = fact.Provenance.Declared;
        var number = (fact.Content as FactContent.Number)?.Measurement;
        var isMissing = fact.Content is FactContent.Missing;
        var isExact = fact.Range.Low is { } low && fact.Range.Low == fact.Range.High;
        var content = FactWords.Of(fact.Content);
        return metric with
        {
            Key = KeyOf(fact),
            Value = isMissing ? null : content,
            Missing = isMissing ? content : null,
            Precision = number is { Precision: > 0 and var precision } ? Invariant(precision) : null,
            Range = number is null || isExact ? null : LedgerRange.Of(fact.Range),
            Qualifier = number is { Qualifier: not Qualifier.Exact and var qualifier } ? FactWords.Of(qualifier) : null,
            Formula = declared is null ? metric.Formula : null,
            Proof = declared is null ? null : metric.Proof,
            Inputs = fact.Provenance.Inputs.IsEmpty ? [] : [.. fact.Provenance.Inputs.Select(KeyOf)],
            Place = LedgerBuilder.PlaceOf(fact.Provenance.Span),
            Source = declared is not null && (declared.Source ?? fact.Metric.Source) is { } source ? SourceOf(source) : null,
            Change = declared?.Change is { } change ? ChangeOf(change, fact.Range, number?.Precision ?? 0) : null,
            Notes = fact.Notes.IsEmpty ? [] : [.. fact.Notes.Select(n => n.Text)],
            Assurance = declared?.Assurance?.Text,
            Published = [.. history.Of(fact.Metric.Id.Text, fact.Period).Select(p => new LedgerPublished(p.Edition.Key.Text, ValueOf(p.Value), p.Value.Measurement?.Unit.Code ?? string.Empty))],
            Restatement = history.FindRestated(fact.Metric.Id.Text, fact.Period) is { } restated
                ? new LedgerRestatement(restated.Was.Edition.Key.Text, ValueOf(restated.Was.Value), restated.Reasons)
                : null,
        };
    }

    private FactKey KeyOf(MetricValue fact) => keys.TryGetValue(fact, out var key) ? key : keys[fact] = LedgerBuilder.KeyOf(fact);

    private LedgerSource SourceOf(SourceReference source)
    {
        if (sources.TryGetValue(source, out var known))
            return known;
        var file = source.File is { } path ? EvidencePath.Of(path.Text) : null;
        return sources[source] = new LedgerSource(
            source.Title is { } title ? PlainText.Of(title.Text) : null,
            source.Url?.Text,
            file,
            file is not null && hashes.TryGetValue(file, out var hash) ? hash : null,
            PlaceIn(source));
    }

    private static string? PlaceIn(SourceReference source)
    {
        string?[] parts = [Part("page", source.Page?.Text), Part("row", source.Row?.Text), Part("cell", source.Cell?.Text)];
        var place = string.Join(", ", parts.Where(p => p is not null));
        return place.Length == 0 ? null : place;

        static string? Part(string name, string? value) => value is null ? null : name + " " + value;
    }

    // Half the last written digit of the change to both sides, as for any written number; the ends with one digit more than the value has.
    private static LedgerChange ChangeOf(StatedChange change, Interval range, decimal precision)
    {
        var lastDigit = 1 / DecimalRounding.PowerOfTen(DecimalRounding.ScaleOf(change.Percent));
        var prior = range.Divide(Interval.Around(1 + (change.Percent / 100), lastDigit / 200));
        var decimals = DecimalRounding.LastDigit(precision) + 1;
        prior = new Interval(
            prior.Low is { } low ? DecimalRounding.Floor(low, decimals) : null, prior.High is { } high ? DecimalRounding.Ceiling(high, decimals) : null);
        return new LedgerChange(change.From.ToString(), Invariant(change.Percent), prior == Interval.All ? null : LedgerRange.Of(prior));
    }


    private static string ValueOf(PublishedValue value) =>
        value.Measurement is { } number ? Invariant(number.Amount) : value.Missing is { } reason ? FactWords.Of(reason) : string.Empty;

    private static string Invariant(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
