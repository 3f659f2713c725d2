using System;
using System.Collections.Immutable;
using System.Text.Json;

namespace EsgReportGen.Facts.Ledger;

/// <summary>
/// The members of JSON objects that say the same in a ledger's file and in answers about it. What does not apply is left out. How things are
/// named (by an index, or by a text that stands on its own) is for the caller.
/// </summary>
public static class LedgerMembers
{
    /// <summary>What the facts of a metric share, but its id and label: <c>unit</c>, <c>kind</c>, <c>basis</c>, <c>boundary</c>, <c>formula</c>, <c>proof</c>.</summary>
    public static void Metric(Utf8JsonWriter json, LedgerFact fact) => Metric(json, MetricRow.Of(fact));

    /// <summary>What a fact is worth: <c>value</c> or <c>missing</c>, <c>precision</c>, <c>range</c>, <c>qualifier</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="isTerse">Whether a range is left out that precision and qualifier say; null is written for one that they say and that is not there.</param>
    public static void Value(Utf8JsonWriter json, LedgerFact fact, bool isTerse = false)
    {
        Text(json, "value"u8, fact.Value);
        Text(json, "missing"u8, fact.Missing);
        Text(json, "precision"u8, fact.Precision);
        var stated = isTerse ? LedgerRange.StatedBy(fact) : null;
        if (fact.Range is null && stated is not null)
            json.WriteNull("range"u8);
        else if (fact.Range != stated)
            Range(json, "range"u8, fact.Range);
        Text(json, "qualifier"u8, fact.Qualifier);
    }

    /// <summary>What is known of a fact beside its value: <c>change</c>, <c>notes</c>, <c>assurance</c>, <c>published</c>, <c>restatement</c>.</summary>
    public static void History(Utf8JsonWriter json, LedgerFact fact)
    {
        if (fact.Change is { } change)
        {
            json.WriteStartObject("change"u8);
            json.WriteString("from"u8, change.From);
            json.WriteString("percent"u8, change.Percent);
            Range(json, "prior"u8, change.Prior);
            json.WriteEndObject();
        }

        Texts(json, "notes"u8, fact.Notes);
        Text(json, "assurance"u8, fact.Assurance);
        Published(json, fact.Published);
        if (fact.Restatement is not { } restatement)
            return;
        json.WriteStartObject("restatement"u8);
        json.WriteString("edition"u8, restatement.Edition);
        json.WriteString("was"u8, restatement.Was);
        Texts(json, "reasons"u8, restatement.Reasons);
        json.WriteEndObject();
    }

    /// <summary>A source document: <c>title</c>, <c>url</c>, <c>file</c>, <c>sha256</c>, <c>place</c>.</summary>
    public static void Source(Utf8JsonWriter json, LedgerSource source)
    {
        Text(json, "title"u8, source.Title);
        Text(json, "url"u8, source.Url);
        Text(json, "file"u8, source.File);
        Text(json, "sha256"u8, source.Sha256);
        Text(json, "place"u8, source.Place);
    }

    /// <summary>What an occurrence prints: <c>operation</c>, <c>from</c>, <c>raw</c>, <c>printed</c>, <c>rounding</c>, and <c>as</c> where a chart shows it without printing it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="occurrence">The occurrence.</param>
    /// <param name="fact">The fact, if it stands beside the occurrence: then <c>raw</c> is left out where it is the fact's value.</param>
    public static void Printed(Utf8JsonWriter json, LedgerOccurrence occurrence, LedgerFact? fact = null)
    {
        Words(json, "operation"u8, occurrence.Operation);
        Text(json, "from"u8, occurrence.From);
        if (!string.Equals(occurrence.Raw, fact?.Content, StringComparison.Ordinal))
            json.WriteString("raw"u8, occurrence.Raw);
        json.WriteString("printed"u8, occurrence.Printed);
        Words(json, "rounding"u8, occurrence.Rounding);
        if (occurrence.Form is not OccurrenceForm.Text)
            json.WriteString("as"u8, occurrence.Form is OccurrenceForm.Mark ? "mark"u8 : "chart"u8);
    }

    /// <summary>A member that is an array of texts; none if there are no texts.</summary>
    public static void Texts(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
            return;
        json.WritePropertyName(name);
        Texts(json, texts);
    }

    internal static void Texts(Utf8JsonWriter json, ImmutableArray<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    internal static void Metric(Utf8JsonWriter json, in MetricRow metric)
    {
        Words(json, "unit"u8, metric.Unit);
        Text(json, "kind"u8, metric.Kind);
        Text(json, "basis"u8, metric.Basis);
        Text(json, "boundary"u8, metric.Boundary);
        Text(json, "formula"u8, metric.Formula);
        Text(json, "proof"u8, metric.Proof);
    }

    private static void Published(Utf8JsonWriter json, ImmutableArray<LedgerPublished> values)
    {
        if (values.IsEmpty)
            return;
        json.WriteStartArray("published"u8);
        foreach (var published in values)
        {
            json.WriteStartObject();
            json.WriteString("edition"u8, published.Edition);
            json.WriteString("value"u8, published.Value);
            Words(json, "unit"u8, published.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Range(Utf8JsonWriter json, ReadOnlySpan<byte> name, LedgerRange? range)
    {
        if (range is not { } ends)
            return;
        json.WriteStartArray(name);
        json.WriteStringValue(ends.Low);
        json.WriteStringValue(ends.High);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Words(Utf8JsonWriter json, ReadOnlySpan<byte> name, string words) => Text(json, name, words.Length == 0 ? null : words);
}
