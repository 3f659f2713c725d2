using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using EsgReportGen.Cli.Files;
using EsgReportGen.Cli.Reporting;
using EsgReportGen.Facts.Publication;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Commands;

/// <content>Locking what a report prints.</content>
internal sealed partial class ReportSession
{
    private const long MostBytes = 16 << 20;

    /// <summary>Writes the list of printed values, unless the report has errors or another list of the edition is there.</summary>
    /// <param name="edition">The edition's key; null for the report's period.</param>
    /// <param name="isForced">Whether another list is replaced.</param>
    /// <param name="registers">Whether the edition is added to report.yaml.</param>
    public int Publish(string? edition, bool isForced, bool registers)
    {
        var reports = new List<Report>();
        var project = string.Empty;
        var exitCode = RunAll(new ReportOptions { ChecksOnly = true }, (folder, _, report) =>
        {
            project = folder;
            reports.Add(report);
            return ExitCode.Success;
        });
        return reporter.Close(exitCode == ExitCode.Success ? Publish(project, [.. reports], edition, isForced, registers) : exitCode);
    }

    private int Publish(string folder, ImmutableArray<Report> reports, string? named, bool isForced, bool registers)
    {
        var definition = reports[0].Values.Catalog.Report;
        var edition = named ?? definition.Period.ToString();
        var list = PublishedList.Of(edition, reports[0].Values, [.. reports.Select(r => r.Ledger)]);
        if (list.Count == 0)
            return Refuse(PublicationDiagnostics.NothingPrinted.At(SourceSpan.None));
        var registered = definition.Editions.FirstOrDefault(e => e.Key.Text == edition);
        var values = registered?.Values?.Text ?? $"published/{edition}.csv";
        var path = "content/" + values;
        var before = new DiskWorld(folder).ReadFile(path, MostBytes);
        var known = before.Status == WorldFileStatus.Found ? Encoding.UTF8.GetString(before.Bytes.Span) : null;
        if (before.Status is not (WorldFileStatus.Found or WorldFileStatus.NotFound))
            return Refuse(HostDiagnostics.OutputNotWritable.At(SourceSpan.None, path, before.Reason.Length > 0 ? before.Reason : "it is no file of this project"));
        if (known is not null && known != list.Text && !isForced)
            return Refuse(PublicationDiagnostics.EditionExists.At(SourceSpan.None, path, list.DifferenceFrom(known)));
        if (known != list.Text && Write(folder, path, list.Text) is { } problem)
            return Refuse(problem);
        Say($"{path}: {list.Count} values, {Count(reports.Length, "language")}{(known == list.Text ? ", unchanged" : string.Empty)}");
        return registered?.Values is null ? Register(folder, definition, edition, values, registered is not null, registers) : ExitCode.Success;
    }

    private int Register(string folder, ReportDefinition report, string edition, string values, bool isThere, bool registers)
    {
        var entry = EditionRegister.Entry(edition, report, values);
        if (!registers)
        {
            Say("To lock these values, add to content/report.yaml under `report:` (or publish with --register):");
            Say(isThere ? $"  editions: {edition}: values: {values}" : "  editions:\n    " + entry);
            return ExitCode.Success;
        }

        var read = new DiskWorld(folder).ReadFile(MetricLoader.ReportPath, MostBytes);
        var file = new SourceFile(MetricLoader.ReportPath, Encoding.UTF8.GetString(read.Bytes.Span));
        if (isThere || EditionRegister.Add(file, edition, entry) is not { } text)
        {
            return Refuse(PublicationDiagnostics.CannotRegister.At(
                SourceSpan.None, edition, isThere ? ": it is there, without `values`" : ": its form is unusual", isThere ? $"values: {values}" : entry));
        }

        if (Write(folder, MetricLoader.ReportPath, text) is { } problem)
            return Refuse(problem);
        Say($"{MetricLoader.ReportPath}: {edition} is registered");
        return ExitCode.Success;
    }

    private static Diagnostic? Write(string folder, string path, string text) =>
        HostFiles.Write(Path.Combine(folder, path), Encoding.UTF8.GetBytes(text)) is { } problem ? HostDiagnostics.OutputNotWritable.At(SourceSpan.None, path, problem) : null;

    private int Refuse(Diagnostic finding)
    {
        reporter.Report([finding]);
        return ExitCode.ReportHasErrors;
    }

    // Machine-readable findings are alone on standard output.
    private void Say(string line) => (request.Diagnostics == DiagnosticFormat.Text ? host.Output : host.Error).WriteLine(line);

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
