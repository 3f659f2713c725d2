using System;
using System.Collections.Immutable;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>A difference as JSON, for programs: everything, without a limit.</summary>
public static class DiffJson
{
    /// <summary>Version of the form, written as <c>schema</c>.</summary>
    public const int Schema = 1;

    /// <param name="diff">The difference.</param>
    /// <param name="before">What the earlier state is called.</param>
    /// <param name="after">What the later state is called.</param>
    public static string Write(LedgerDiff diff, string before, string after)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteString("before", before);
            json.WriteString("after", after);
            WriteSummary(json, diff.Summary);
            WriteArray(json, "facts", diff.Facts, Fact);
            WriteArray(json, "languages", diff.Editions, Edition);
            WriteArray(json, "evidence", diff.Evidence, Evidence);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteSummary(Utf8JsonWriter json, DiffSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("numbers", summary.Numbers);
        json.WriteNumber("edited", summary.Edited);
        json.WriteNumber("derived", summary.Derived);
        json.WriteNumber("reformulated", summary.Reformulated);
        json.WriteNumber("added", summary.Added);
        json.WriteNumber("removed", summary.Removed);
        json.WriteNumber("described", summary.Described);
        json.WriteNumber("printed", summary.Reprinted);
        json.WriteNumber("appeared", summary.Appeared);
        json.WriteNumber("vanished", summary.Vanished);
        json.WriteNumber("claims", summary.Claims);
        json.WriteNumber("evidence", summary.Evidence);
        json.WriteNumber("unexplained", summary.Unexplained);
        json.WriteEndObject();
    }

    private static void Fact(Utf8JsonWriter json, FactChange change)
    {
        WriteKey(json, change.Key);
        if (change.KeyBefore != change.Key)
            json.WriteString("metricBefore", change.KeyBefore.Metric);
        json.WriteString("label", (change.After ?? change.Before)!.Label);
        json.WriteString("change", Lower(change.Kind));
        json.WriteString("justification", change.Justification == Justification.NotNeeded ? "not-needed" : Lower(change.Justification));
        WriteContent(json, "before", change.Before);
        WriteContent(json, "after", change.After);
        WriteArray(json, "fields", change.Fields, Field);
        WriteArray(json, "causes", change.Causes, WriteKey);
        WriteArray(json, "path", change.Path, WriteKey);
    }

    private static void Field(Utf8JsonWriter json, FieldChange field)
    {
        json.WriteString("name", field.Name);
        json.WriteString("before", field.Before);
        json.WriteString("after", field.After);
    }

    private static void WriteContent(Utf8JsonWriter json, string name, LedgerFact? fact)
    {
        if (fact is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("value", fact.Value);
        json.WriteString("missing", fact.Missing);
        json.WriteString("unit", fact.Unit);
        json.WriteString("place", fact.Place.ToString());
        json.WriteEndObject();
    }

    private static void Edition(Utf8JsonWriter json, EditionDiff edition)
    {
        json.WriteString("language", edition.Language);
        json.WriteString("presence", Lower(edition.Presence));
        WriteArray(json, "printed", edition.Occurrences, Occurrence);
        WriteArray(json, "claims", edition.Claims, Claim);
        if (edition.Moved is not { } moved)
            return;
        json.WriteStartObject("moved");
        json.WriteNumber("count", moved.Count);
        json.WriteString("chapter", moved.Chapter);
        json.WriteNumber("before", moved.Before);
        json.WriteNumber("after", moved.After);
        json.WriteEndObject();
    }

    private static void Occurrence(Utf8JsonWriter json, OccurrenceChange change)
    {
        var present = change.Present;
        WriteKey(json, present.Fact);
        if (present.Operation.Length > 0)
            json.WriteString("operation", present.Operation);
        if (present.From is { } from)
            json.WriteString("from", from);
        json.WriteString("before", change.Before?.Printed);
        json.WriteString("after", change.After?.Printed);
        json.WriteString("chapter", present.Chapter);
        if (present.Boxes is [var box, ..])
            json.WriteNumber("page", box.Page);
        json.WriteString("template", present.Template.ToString());
        json.WriteBoolean("unexplained", change.IsUnexplained);
    }

    private static void Claim(Utf8JsonWriter json, ClaimChange change)
    {
        json.WriteString("expression", change.Present.Expression);
        json.WriteString("textBefore", change.Before?.Text);
        json.WriteString("textAfter", change.After?.Text);
        json.WriteString("verdictBefore", change.Before?.Verdict);
        json.WriteString("verdictAfter", change.After?.Verdict);
        json.WriteString("chapter", change.Present.Chapter);
        json.WriteString("template", change.Present.Template.ToString());
    }

    private static void Evidence(Utf8JsonWriter json, EvidenceChange change)
    {
        json.WriteString("path", change.Path);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteNumber("facts", change.Facts);
    }

    private static void WriteKey(Utf8JsonWriter json, FactKey key)
    {
        json.WriteString("metric", key.Metric);
        json.WriteString("period", key.Period);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Each name that is written is one word.
    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
