using System;
using EsgReportGen.Document;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen;

/// <summary>A finished edition of a report, with what it was made from. Immutable.</summary>
/// <param name="Values">The facts.</param>
/// <param name="Document">The text as meaning.</param>
/// <param name="Pages">The text on pages.</param>
/// <param name="Pdf">The file; empty when only checks were asked for.</param>
public sealed record Report(MetricValues Values, ReportDocument Document, PagedDocument Pages, ReadOnlyMemory<byte> Pdf)
{
    /// <summary>Name of the output file without its ending: <c>&lt;report id&gt;.&lt;language&gt;</c>.</summary>
    public string FileName => Document.Metadata.Id + "." + Document.Language;
}
