using System;
using System.IO;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Cli.Reporting;

/// <summary>Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.</summary>
internal sealed class GithubReporter(TextWriter output) : DiagnosticReporter
{
    public override void Finished(FinishedFile file) => output.WriteLine(file.Path);

    protected override void Write(Diagnostic diagnostic)
    {
        var command = diagnostic.Severity == DiagnosticSeverity.Note ? "notice" : SeverityNames.Lower(diagnostic.Severity);
        var text = diagnostic.Hint is { } hint ? diagnostic.Message + "\n" + hint : diagnostic.Message;
        output.WriteLine($"::{command} {Place(diagnostic)}title={diagnostic.Id}::{Escape(text)}");
    }

    private static string Place(Diagnostic diagnostic)
    {
        if (diagnostic.Span.File is not { } file)
            return string.Empty;
        var (start, end) = (diagnostic.Span.StartPosition, file.GetPosition(diagnostic.Span.End));
        return FormattableString.Invariant($"file={EscapeProperty(file.Path)},line={start.Line},col={start.Column},endLine={end.Line},endColumn={end.Column},");
    }

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
