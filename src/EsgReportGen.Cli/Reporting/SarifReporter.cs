using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Text;
using System.Text.Json;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Cli.Reporting;

/// <summary>Findings as a SARIF 2.1.0 log (OASIS), written when the run ends.</summary>
internal sealed class SarifReporter(TextWriter output) : DiagnosticReporter
{
    protected override void Write(Diagnostic diagnostic)
    {
    }

    protected override void End(ImmutableArray<Diagnostic> all)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Readable with { Indented = true }))
            WriteLog(json, all);
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteLog(Utf8JsonWriter json, ImmutableArray<Diagnostic> all)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "esg");
        WriteRules(json, all);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in all)
            WriteResult(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, ImmutableArray<Diagnostic> all)
    {
        var rules = new SortedDictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal);
        foreach (var diagnostic in all)
            rules[diagnostic.Id] = diagnostic.Descriptor;
        json.WriteStartArray("rules");
        foreach (var rule in rules.Values)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Title);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteString("level", SeverityNames.Lower(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", diagnostic.Hint is { } hint ? diagnostic.Message + "\n" + hint : diagnostic.Message);
        json.WriteEndObject();
        if (diagnostic.Span.File is { } file)
        {
            var (start, end) = (diagnostic.Span.StartPosition, file.GetPosition(diagnostic.Span.End));
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", Uri.EscapeDataString(file.Path).Replace("%2F", "/", StringComparison.Ordinal));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", start.Line);
            json.WriteNumber("startColumn", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
