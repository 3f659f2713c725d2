using System.Text.Encodings.Web;
using System.Text.Json;

namespace EsgReportGen.Cli.Reporting;

/// <summary>How JSON is written: characters of any script as themselves, since no browser will read it as HTML.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
