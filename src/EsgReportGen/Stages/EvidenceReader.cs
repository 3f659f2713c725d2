using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>Reads the source documents that metrics and values name, each once, and takes their hashes.</summary>
internal static class EvidenceReader
{
    // A scanned annual report has some 50 MB.
    private const long MaximumBytes = 1L << 30;

    // "did you mean" compares a name with each path; a hostile project could have many of both.
    private const int MostComparisons = 20_000;

    /// <returns>What could be read; a document that is named and cannot be read is an error where its name stands.</returns>
    public static Compilation<Evidence> Read(IReportWorld world, MetricCatalog catalog)
    {
        var findings = new DiagnosticBag();
        var names = new List<SourcedText>();
        foreach (var metric in catalog.Metrics)
        {
            Add(metric.Source, names);
            foreach (var value in metric.Values)
                Add(value.Source, names);
        }

        string[] paths = [.. names.Select(n => EvidencePath.Of(n.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var hashes = new WorldHash[paths.Length];
        Parallel.For(0, paths.Length, i => hashes[i] = world.HashFile(paths[i], MaximumBytes));
        var files = ImmutableArray.CreateBuilder<LedgerEvidence>(paths.Length);
        for (var i = 0; i < paths.Length; i++)
        {
            if (hashes[i].Status == WorldFileStatus.Found)
                files.Add(new LedgerEvidence(paths[i], hashes[i].Sha256, hashes[i].Bytes));
        }

        var suggestions = new Lazy<ImmutableArray<string>>(() => [.. world.ListFiles("content").Select(p => p["content/".Length..])]);
        foreach (var name in names)
            Report(name, hashes[Array.BinarySearch(paths, EvidencePath.Of(name.Text), StringComparer.Ordinal)], suggestions, findings);
        return new Compilation<Evidence>(new Evidence(files.ToImmutable()), findings.ToImmutable());
    }

    private static void Add(SourceReference? source, List<SourcedText> names)
    {
        // Metrics of a file share the text of its defaults.
        if (source?.File is { } file && (names.Count == 0 || names[^1] != file))
            names.Add(file);
    }

    private static void Report(SourcedText name, WorldHash hash, Lazy<ImmutableArray<string>> paths, DiagnosticBag findings)
    {
        switch (hash.Status)
        {
            case WorldFileStatus.Found:
                break;
            case WorldFileStatus.NotFound:
                var near = paths.Value.Length <= MostComparisons ? NearestName.DidYouMean(name.Text, paths.Value) : null;
                findings.Add(TracingDiagnostics.EvidenceMissing.At(name.Span, name.Text).WithHint(near ?? Elsewhere(name.Text, paths.Value)));
                break;
            case WorldFileStatus.TooLarge:
                findings.Report(TracingDiagnostics.EvidenceTooLarge, name.Span, name.Text, (MaximumBytes >> 20).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                var reason = hash.Status == WorldFileStatus.OutsideProject ? "it lies outside the project" : hash.Reason;
                findings.Report(TracingDiagnostics.EvidenceUnreadable, name.Span, name.Text, reason);
                break;
        }
    }

    /// <summary>A file of the same name in another folder.</summary>
    private static string? Elsewhere(string name, ImmutableArray<string> paths)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return paths.FirstOrDefault(p => p.EndsWith("/" + file, StringComparison.OrdinalIgnoreCase)) is { } found ? $"did you mean `{found}`?" : null;
    }
}
