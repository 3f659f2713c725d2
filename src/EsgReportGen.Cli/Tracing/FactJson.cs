using System;
using System.IO;
using System.Linq;
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
        LedgerMembers.Value(json, fact);
        LedgerMembers.Metric(json, fact);
        LedgerMembers.Texts(json, "inputs"u8, [.. fact.Inputs.Select(k => k.ToString())]);
        json.WriteString("at", fact.Place.ToString());
        if (fact.Source is { } source)
        {
            json.WriteStartObject("source");
            LedgerMembers.Source(json, source);
            json.WriteEndObject();
        }

        LedgerMembers.History(json, fact);
        json.WriteEndObject();
    }

    /// <summary>An occurrence as an object.</summary>
    public static void Write(Utf8JsonWriter json, FactsLedger ledger, LedgerOccurrence occurrence)
    {
        json.WriteStartObject();
        json.WriteString("fact", occurrence.Fact.ToString());
        json.WriteString("language", ledger.Language);
        LedgerMembers.Printed(json, occurrence);
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
}
