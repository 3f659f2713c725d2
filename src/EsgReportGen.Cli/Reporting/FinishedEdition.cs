using System;

namespace EsgReportGen.Cli.Reporting;

/// <summary>An edition that was written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Time">How long it took.</param>
internal sealed record FinishedEdition(string Path, int Pages, long Bytes, TimeSpan Time);
