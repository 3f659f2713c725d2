using System;

namespace EsgReportGen.Cli.Reporting;

/// <summary>A file of an edition that was written, or the folder of its pictures.</summary>
/// <param name="Path">The file or folder.</param>
/// <param name="Pages">Number of pages; null for a file without pages.</param>
/// <param name="Bytes">Its length, or that of all pictures.</param>
/// <param name="Time">How long it took.</param>
internal sealed record FinishedFile(string Path, int? Pages, long Bytes, TimeSpan Time);
