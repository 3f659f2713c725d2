using System;

namespace EsgReportGen.Cli.Reporting;

/// <summary>A file of an edition that was written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Pages">Number of pages; null for a file without pages.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Time">How long it took.</param>
internal sealed record FinishedFile(string Path, int? Pages, ReadOnlyMemory<byte> Content, TimeSpan Time);
