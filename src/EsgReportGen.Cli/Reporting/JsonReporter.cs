using System.IO;
using System.Text;
using System.Text.Json;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Cli.Reporting;

/// <summary>Findings as JSON, an object a line: id, severity, file, line, column, endLine, endColumn, message, hint.</summary>
internal sealed class JsonReporter(TextWriter output) : DiagnosticReporter
{
    public override void Finished(FinishedFile file) => WriteObject(json =>
    {
        json.WriteString("output", file.Path);
        if (file.Pages is { } pages)
            json.WriteNumber("pages", pages);
        json.WriteNumber("bytes", file.Bytes);
    });

    public override void Covered(NumeralCoverage coverage) => WriteObject(json =>
    {
        json.WriteNumber("numerals", coverage.Total);
        json.WriteNumber("facts", coverage.Facts);
        json.WriteNumber("structural", coverage.Structural);
        json.WriteNumber("waived", coverage.Waived);
        json.WriteNumber("orphan", coverage.Orphans);
    });

    protected override void Write(Diagnostic diagnostic) => WriteObject(json =>
    {
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", SeverityNames.Lower(diagnostic.Severity));
        if (diagnostic.Span.File is { } file)
        {
            var (start, end) = (diagnostic.Span.StartPosition, file.GetPosition(diagnostic.Span.End));
            json.WriteString("file", file.Path);
            json.WriteNumber("line", start.Line);
            json.WriteNumber("column", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
        }

        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Hint is { } hint)
            json.WriteString("hint", hint);
    });

    private void WriteObject(System.Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
