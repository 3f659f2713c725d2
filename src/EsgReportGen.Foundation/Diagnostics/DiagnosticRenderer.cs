using System.Globalization;
using System.Text;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>Prints a diagnostic for a terminal or a log: place, message, the line with a caret under the mistake, the hint, related places.</summary>
/// <remarks>
/// <code>
/// content/metrics/water.yaml:14:11 error ESG1020: unknown unit `L/degree`
///    14 |     unit: L/degree
///       |           ^^^^^^^^ did you mean `L/kWh`?
/// </code>
/// The column in the first line counts UTF-16 units, as editors do; the caret counts columns of a terminal, where a Chinese character
/// takes two. Control characters of the sources are never printed.
/// </remarks>
public static class DiagnosticRenderer
{
    /// <summary>The diagnostic as lines joined by line feeds, without one at the end.</summary>
    public static string Render(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        AppendHead(text, diagnostic.Span, diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        } + " " + diagnostic.Id, diagnostic.Message);
        if (diagnostic.Span.File is not null)
            AppendSource(text, diagnostic.Span, diagnostic.Hint);
        else if (diagnostic.Hint is not null)
            text.Append("\n      ").Append(SourceExcerpt.Clean(diagnostic.Hint));
        foreach (var related in diagnostic.Related)
        {
            text.Append('\n');
            AppendHead(text, related.Span, "note", related.Message);
            if (related.Span.File is not null)
                AppendSource(text, related.Span, null);
        }

        return text.ToString();
    }

    /// <summary>A line of a project's text fit for a terminal: what controls the terminal, and the direction of text, is replaced, and a very long line is cut.</summary>
    public static string ForTerminal(string line) => SourceExcerpt.Clean(line);

    private static void AppendHead(StringBuilder text, SourceSpan span, string kind, string message)
    {
        if (span.File is not null)
            text.Append(SourceExcerpt.Clean(span.ToString())).Append(' ');
        text.Append(kind).Append(": ").Append(SourceExcerpt.Clean(message));
    }

    private static void AppendSource(StringBuilder text, SourceSpan span, string? hint)
    {
        var excerpt = SourceExcerpt.Of(span);
        var number = span.StartPosition.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        text.Append('\n').Append(number).Append(" | ").Append(excerpt.Line);
        text.Append('\n').Append(' ', number.Length).Append(" | ").Append(' ', excerpt.CaretColumn).Append('^', excerpt.CaretLength);
        if (hint is not null)
            text.Append(' ').Append(SourceExcerpt.Clean(hint));
    }
}
