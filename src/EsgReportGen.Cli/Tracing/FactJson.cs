using System;
using System.Collections.Immutable;
using System.IO;
using System.Text;
using System.Text.Json;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Cli.Tracing;

/// <summary>Facts and occurrences as JSON for other programs: each stands on its own, facts are named <c>metric@period</c>.</summary>
internal static class FactJson
{
    /// <summary>Prints one JSON object.</summary>
    public static void Print(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Readable with { Indented = true }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    /// <summary>A fact as an object.</summary>
    public static void Write(Utf8JsonWriter json, LedgerFact fact)
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.Key.ToString());
        json.WriteString("metric", fact.Key.Metric);
        json.WriteString("period", fact.Key.Period);
        json.WriteString("label", fact.Label);
        Text(json, "value", fact.Value);
        Text(json, "missing", fact.Missing);
        Text(json, "unit", fact.Unit.Length == 0 ? null : fact.Unit);
        Text(json, "precision", fact.Precision);
        Range(json, "range", fact.Range);
        Text(json, "qualifier", fact.Qualifier);
        Text(json, "kind", fact.Kind);
        Text(json, "basis", fact.Basis);
        Text(json, "boundary", fact.Boundary);
        Text(json, "formula", fact.Formula);
        Keys(json, "inputs", fact.Inputs);
        Text(json, "proof", fact.Proof);
        json.WriteString("at", fact.Place.ToString());
        if (fact.Source is { } source)
            Write(json, source);
        if (fact.Change is { } change)
        {
            json.WriteStartObject("change");
            json.WriteString("from", change.From);
            json.WriteString("percent", change.Percent);
            Range(json, "prior", change.Prior);
            json.WriteEndObject();
        }

        Texts(json, "notes", fact.Notes);
        Text(json, "assurance", fact.Assurance);
        WriteHistory(json, fact);
        json.WriteEndObject();
    }

    /// <summary>An occurrence as an object.</summary>
    public static void Write(Utf8JsonWriter json, FactsLedger ledger, LedgerOccurrence occurrence)
    {
        json.WriteStartObject();
        json.WriteString("fact", occurrence.Fact.ToString());
        json.WriteString("language", ledger.Language);
        json.WriteString("printed", occurrence.Printed);
        Text(json, "operation", occurrence.Operation.Length == 0 ? null : occurrence.Operation);
        Text(json, "from", occurrence.From);
        json.WriteString("raw", occurrence.Raw);
        Text(json, "rounding", occurrence.Rounding.Length == 0 ? null : occurrence.Rounding);
        json.WriteString("at", occurrence.Template.ToString());
        json.WriteString("chapter", occurrence.Chapter);
        json.WriteStartArray("boxes");
        foreach (var box in occurrence.Boxes)
        {
            json.WriteStartObject();
            json.WriteNumber("sheet", box.Page);
            if (box.Page >= 1 && box.Page <= ledger.PageLabels.Length && ledger.PageLabels[box.Page - 1] is { Length: > 0 } label)
                json.WriteString("page", label);
            json.WriteNumber("x", box.X);
            json.WriteNumber("y", box.Y);
            json.WriteNumber("width", box.Width);
            json.WriteNumber("height", box.Height);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, LedgerSource source)
    {
        json.WriteStartObject("source");
        Text(json, "title", source.Title);
        Text(json, "url", source.Url);
        Text(json, "file", source.File);
        Text(json, "sha256", source.Sha256);
        Text(json, "place", source.Place);
        json.WriteEndObject();
    }

    private static void WriteHistory(Utf8JsonWriter json, LedgerFact fact)
    {
        if (!fact.Published.IsEmpty)
        {
            json.WriteStartArray("published");
            foreach (var published in fact.Published)
            {
                json.WriteStartObject();
                json.WriteString("edition", published.Edition);
                json.WriteString("value", published.Value);
                Text(json, "unit", published.Unit.Length == 0 ? null : published.Unit);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (fact.Restatement is not { } restatement)
            return;
        json.WriteStartObject("restatement");
        json.WriteString("edition", restatement.Edition);
        json.WriteString("was", restatement.Was);
        Texts(json, "reasons", restatement.Reasons);
        json.WriteEndObject();
    }

    private static void Keys(Utf8JsonWriter json, string name, ImmutableArray<FactKey> keys)
    {
        if (keys.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var key in keys)
            json.WriteStringValue(key.ToString());
        json.WriteEndArray();
    }

    private static void Range(Utf8JsonWriter json, string name, LedgerRange? range)
    {
        if (range is not { } ends)
            return;
        json.WriteStartArray(name);
        json.WriteStringValue(ends.Low);
        json.WriteStringValue(ends.High);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
