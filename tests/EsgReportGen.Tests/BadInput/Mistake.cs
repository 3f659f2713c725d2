using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.BadInput;

/// <summary>Builds a report with a mistake and looks at what the build says.</summary>
internal static class Mistake
{
    /// <summary>The first error of a build that must fail: at a file and line, naming something, with a hint.</summary>
    public static Diagnostic Expect(MemoryWorld world, string path, int line, params string[] said)
    {
        var result = ReportCompiler.Compile(world, new ReportOptions());
        Assert.False(result.Succeeded, "The build succeeded.");
        Assert.Null(result.Output);
        var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
        var text = string.Join("\n", errors.Select(DiagnosticRenderer.Render));
        var error = errors.FirstOrDefault(e => e.Span.File?.Path == path && e.Span.StartPosition.Line == line);
        Assert.True(error is not null, $"No error at {path}:{line}, but:\n{text}");
        Assert.False(string.IsNullOrWhiteSpace(error.Hint), "No hint: " + text);
        foreach (var words in said)
            Assert.True((error.Message + " " + error.Hint).Contains(words, StringComparison.OrdinalIgnoreCase), $"`{words}` is not said in:\n{text}");
        return error;
    }

    public static Diagnostic InMetrics(string yaml, int line, params string[] said) =>
        Expect(SmallReport.Create().With(SmallReport.MetricsPath, yaml), SmallReport.MetricsPath, line, said);

    public static Diagnostic InFormula(string formula, params string[] said) =>
        Expect(
            SmallReport.Create().Replace(SmallReport.MetricsPath, "formula: ghg.s1 + ghg.s2", "formula: " + formula),
            SmallReport.MetricsPath,
            12,
            said);

    /// <summary>The chapter's text begins on line 5 of its template.</summary>
    public static Diagnostic InChapter(string markdown, int line, params string[] said) =>
        Expect(SmallReport.Create().With(SmallReport.ChapterPath, "---\ntitle: Climate\n---\n\n" + markdown), SmallReport.ChapterPath, line, said);
}
