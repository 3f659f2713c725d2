using System;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>The fields of a fact that are compared. Where it is declared is none of them: a value does not change by moving down a line.</summary>
internal static class FactFields
{
    private static readonly ImmutableArray<(string Name, FieldWeight Weight, Func<LedgerFact, string?> Get)> All =
    [
        ("value", FieldWeight.Number, f => f.Value),
        ("missing", FieldWeight.Number, f => f.Missing),
        ("unit", FieldWeight.Number, f => f.Unit),
        ("precision", FieldWeight.Number, f => f.Precision),
        ("qualifier", FieldWeight.Number, f => f.Qualifier),
        ("kind", FieldWeight.Meaning, f => f.Kind),
        ("basis", FieldWeight.Meaning, f => f.Basis),
        ("boundary", FieldWeight.Meaning, f => f.Boundary),
        ("formula", FieldWeight.Formula, f => f.Formula),
        ("label", FieldWeight.Words, f => f.Label),
        ("source", FieldWeight.Words, f => Describe(f.Source)),
        ("notes", FieldWeight.Words, f => string.Join(", ", f.Notes)),
        ("assurance", FieldWeight.Words, f => f.Assurance),
        ("restatement", FieldWeight.Words, f => Describe(f.Restatement)),
    ];

    /// <summary>What differs between two states of a fact, in the order of the fields.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <param name="renames">Metrics that have another id now: a formula that only names them anew is the same.</param>
    public static ImmutableArray<FieldChange> Compare(LedgerFact before, LedgerFact after, MetricRenames renames)
    {
        var changes = ImmutableArray<FieldChange>.Empty;
        foreach (var (name, weight, get) in All)
        {
            var (was, now) = (NullIfEmpty(get(before)), NullIfEmpty(get(after)));
            var same = weight == FieldWeight.Formula ? renames.Rewrite(was) == now : weight == FieldWeight.Number ? IsSameNumber(was, now) : was == now;
            if (!same)
                changes = changes.Add(new FieldChange(name, weight, was, now));
        }

        return changes;
    }

    /// <summary>Whether two texts are one number, however many zeros they end with, or the same words.</summary>
    public static bool IsSameNumber(string? before, string? after) =>
        before == after || (ReadNumber(before) is { } was && ReadNumber(after) is { } now && was == now);

    /// <summary>The number that a ledger writes; null for words.</summary>
    public static decimal? ReadNumber(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    // Its hash is left out: a document that was saved again is one change of evidence, not one of each fact that names it.
    private static string? Describe(LedgerSource? source) => source is null
        ? null
        : string.Join(", ", Array.FindAll([source.Title, source.File, source.Url, source.Place], p => !string.IsNullOrEmpty(p)));

    private static string? Describe(LedgerRestatement? restatement) => restatement is null
        ? null
        : $"{restatement.Edition} printed {restatement.Was}: {string.Join(", ", restatement.Reasons)}";
}
