using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Csv;

/// <summary>The CSV files of a project, each read once.</summary>
internal sealed class CsvFiles
{
    private readonly Dictionary<string, CsvFile?> files = new(StringComparer.Ordinal);
    private readonly ProjectSources sources;
    private readonly Suggestions suggestions;
    private readonly DiagnosticBag diagnostics;

    public CsvFiles(ProjectSources sources, Suggestions suggestions, DiagnosticBag diagnostics)
    {
        this.sources = sources;
        this.suggestions = suggestions;
        this.diagnostics = diagnostics;
    }

    /// <summary>The file of a path below <c>content/</c>; null with a diagnostic if it is not there or cannot be read.</summary>
    public CsvFile? Find(SourcedText path)
    {
        if (files.TryGetValue(path.Text, out var known))
            return known;
        if (!ContentPath.Check(path, diagnostics))
            return null;
        if (sources.Find(ContentPath.Folder + path.Text) is not { } source)
        {
            diagnostics.Add(MetricsDiagnostics.CsvNotFound.At(path.Span, path.Text).WithHint(Suggest(path.Text)));
            return null;
        }

        var file = CsvReader.Read(source, path.Text, suggestions, diagnostics);
        files.Add(path.Text, file);
        return file;
    }

    private string? Suggest(string path)
    {
        var candidates = new List<string>();
        foreach (var candidate in sources.Paths)
        {
            if (candidate.StartsWith(ContentPath.Folder, StringComparison.Ordinal) && candidate.EndsWith(".csv", StringComparison.Ordinal))
                candidates.Add(candidate.Substring(ContentPath.Folder.Length));
        }

        return suggestions.DidYouMean(path, candidates);
    }
}
