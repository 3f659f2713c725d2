using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Metrics.Tests;

/// <summary>Project files with one mistake, marked «like this», and the finding that it must give.</summary>
internal sealed class DiagnosticCase
{
    private readonly string hint;
    private readonly (string File, string Text)[] files;

    /// <param name="id">The finding's id.</param>
    /// <param name="hint">Its hint.</param>
    /// <param name="files">The files, by path or by name: <c>report</c>, <c>metrics</c>, <c>csv</c>, <c>targets</c>.</param>
    public DiagnosticCase(string id, string hint, params (string File, string Text)[] files)
    {
        Id = id;
        this.hint = hint;
        this.files = files;
    }

    public string Id { get; }

    public Diagnostic Check()
    {
        var project = new Project(files.Any(f => f.File is "report" or "no report") ? null : Project.Report);
        var expected = new List<string>();
        foreach (var (file, text) in files)
        {
            var path = file switch
            {
                "report" => "content/report.yaml",
                "metrics" => "content/metrics/a.yaml",
                "csv" => "content/data/r.csv",
                "targets" => "content/targets.yaml",
                _ => file,
            };
            var start = text.IndexOf('«', StringComparison.Ordinal);
            var end = text.IndexOf('»', StringComparison.Ordinal);
            if (file == "no report")
                expected.Add("content/report.yaml@0..0");
            if (start >= 0)
                expected.Add($"{path}@{start}..{end - 1}");
            project.Add(path, text.Replace("«", string.Empty, StringComparison.Ordinal).Replace("»", string.Empty, StringComparison.Ordinal));
        }

        var compilation = project.Load();
        var diagnostic = Assert.Single(compilation.Diagnostics);
        var span = diagnostic.Span;
        Assert.Equal((Id, hint), (diagnostic.Id, diagnostic.Hint));
        Assert.Equal(expected, span.File is null ? [] : [$"{span.File.Path}@{span.Start}..{span.End}"]);
        return diagnostic;
    }
}
