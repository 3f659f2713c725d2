using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EsgReportGen.Facts.Ledger;

/// <summary>
/// Writes a ledger as JSON in UTF-8, a row a line. What many rows share stands once in a table, and rows name it by its index; what does not
/// apply is left out. Equal ledgers give equal bytes. <c>src/reference/facts-ledger.md</c> describes the form.
/// </summary>
public sealed class LedgerWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> output = new(64 * 1024);
    private readonly Utf8JsonWriter json;
    private readonly FactsLedger ledger;
    private readonly LedgerTables tables;

    private LedgerWriter(FactsLedger ledger)
    {
        this.ledger = ledger;
        tables = new LedgerTables(ledger);
        json = new Utf8JsonWriter(output, Options);
    }

    /// <summary>The ledger as JSON.</summary>
    public static ReadOnlyMemory<byte> Write(FactsLedger ledger)
    {
        using var writer = new LedgerWriter(ledger);
        writer.Write();
        return writer.output.WrittenMemory;
    }

    /// <inheritdoc />
    public void Dispose() => json.Dispose();

    private void Write()
    {
        Raw("{\n\"schema\": "u8);
        Value(() => json.WriteNumberValue(FactsLedger.Schema));
        Member("report"u8, () => json.WriteStringValue(ledger.Report));
        Member("language"u8, () => json.WriteStringValue(ledger.Language));
        Member("period"u8, () => json.WriteStringValue(ledger.Period));
        Member("pages"u8, () => LedgerMembers.Texts(json, ledger.PageLabels));
        Member("numerals"u8, Numerals);
        Table("files"u8, tables.Files, json.WriteStringValue);
        Table("evidence"u8, ledger.Evidence, Evidence);
        Table("sources"u8, tables.Sources, Source);
        Table("metrics"u8, tables.Metrics, Metric);
        Table("facts"u8, ledger.Facts, Fact);
        Table("occurrences"u8, ledger.Occurrences, Occurrence);
        Table("claims"u8, ledger.Claims, Claim);
        Raw("\n}\n"u8);
    }

    private void Numerals()
    {
        json.WriteStartObject();
        json.WriteNumber("facts"u8, ledger.Numerals.Facts);
        json.WriteNumber("structural"u8, ledger.Numerals.Structural);
        json.WriteNumber("waived"u8, ledger.Numerals.Waived);
        json.WriteNumber("orphans"u8, ledger.Numerals.Orphans);
        json.WriteEndObject();
    }

    private void Evidence(LedgerEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, evidence.Path);
        json.WriteString("sha256"u8, evidence.Sha256);
        json.WriteNumber("bytes"u8, evidence.Bytes);
        json.WriteEndObject();
    }

    private void Source(LedgerSource source)
    {
        json.WriteStartObject();
        LedgerMembers.Source(json, source);
        json.WriteEndObject();
    }

    private void Metric(MetricRow metric)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, metric.Id);
        json.WriteString("label"u8, metric.Label);
        LedgerMembers.Metric(json, metric);
        json.WriteEndObject();
    }

    private void Fact(LedgerFact fact)
    {
        json.WriteStartObject();
        json.WriteNumber("metric"u8, tables.IndexOf(MetricRow.Of(fact)));
        json.WriteString("period"u8, fact.Key.Period);
        LedgerMembers.Value(json, fact, isTerse: true);
        Keys("inputs"u8, fact.Inputs);
        Place(fact.Place);
        if (fact.Source is { } source)
            json.WriteNumber("source"u8, tables.IndexOf(source));
        LedgerMembers.History(json, fact);
        json.WriteEndObject();
    }

    private void Occurrence(LedgerOccurrence occurrence)
    {
        json.WriteStartObject();
        json.WritePropertyName("fact"u8);
        Key(occurrence.Fact);
        LedgerMembers.Printed(json, occurrence, tables.Find(occurrence.Fact));
        Place(occurrence.Template);
        json.WriteString("chapter"u8, occurrence.Chapter);
        if (!occurrence.Boxes.IsEmpty)
        {
            json.WriteStartArray("boxes"u8);
            foreach (var box in occurrence.Boxes)
                Box(box);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Claim(LedgerClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, claim.Text);
        json.WriteString("expression"u8, claim.Expression);
        json.WriteString("verdict"u8, claim.Verdict);
        Keys("facts"u8, claim.Facts);
        Place(claim.Template);
        json.WriteString("chapter"u8, claim.Chapter);
        json.WriteEndObject();
    }

    private void Box(LedgerBox box)
    {
        json.WriteStartArray();
        json.WriteNumberValue(box.Page);
        json.WriteNumberValue(box.X);
        json.WriteNumberValue(box.Y);
        json.WriteNumberValue(box.Width);
        json.WriteNumberValue(box.Height);
        json.WriteEndArray();
    }

    private void Place(LedgerPlace place)
    {
        json.WriteStartArray("at"u8);
        json.WriteNumberValue(tables.IndexOf(place.File));
        json.WriteNumberValue(place.Line);
        json.WriteNumberValue(place.Column);
        json.WriteEndArray();
    }

    private void Keys(ReadOnlySpan<byte> name, ImmutableArray<FactKey> keys)
    {
        if (keys.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var key in keys)
            Key(key);
        json.WriteEndArray();
    }

    /// <summary>A fact by its index; one that is not in the ledger by <c>[metric, period]</c>.</summary>
    private void Key(FactKey key)
    {
        var index = tables.IndexOf(key);
        if (index >= 0)
        {
            json.WriteNumberValue(index);
            return;
        }

        json.WriteStartArray();
        json.WriteStringValue(key.Metric);
        json.WriteStringValue(key.Period);
        json.WriteEndArray();
    }

    private void Member(ReadOnlySpan<byte> name, Action write)
    {
        Raw(",\n\""u8);
        Raw(name);
        Raw("\": "u8);
        Value(write);
    }

    private void Table<T>(ReadOnlySpan<byte> name, IReadOnlyList<T> rows, Action<T> write)
    {
        Raw(",\n\""u8);
        Raw(name);
        Raw("\": ["u8);
        for (var i = 0; i < rows.Count; i++)
        {
            Raw(i == 0 ? "\n"u8 : ",\n"u8);
            write(rows[i]);
            EndValue();
        }

        Raw("]"u8);
    }

    private void Value(Action write)
    {
        write();
        EndValue();
    }

    // Each value is a text of its own to the writer, so that lines can be broken between them.
    private void EndValue()
    {
        json.Flush();
        json.Reset(output);
    }

    private void Raw(ReadOnlySpan<byte> bytes) => output.Write(bytes);
}
