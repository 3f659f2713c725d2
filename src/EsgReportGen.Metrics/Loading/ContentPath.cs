using System;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Paths that project files give: below <c>content/</c>, forward slashes.</summary>
internal static class ContentPath
{
    /// <summary>The folder with its slash.</summary>
    public const string Folder = "content/";

    /// <summary>Whether a path stays below the folder; otherwise it is reported. Links are the host's to resolve.</summary>
    public static bool Check(SourcedText path, DiagnosticBag diagnostics)
    {
        var isInside = path.Text.Length > 0 && path.Text[0] != '/' && path.Text.IndexOf('\\') < 0 && path.Text.IndexOf(':') < 0;
        foreach (var part in path.Text.Split('/'))
            isInside &= part.Length > 0 && !string.Equals(part, "..", StringComparison.Ordinal) && !string.Equals(part, ".", StringComparison.Ordinal);
        if (!isInside)
            diagnostics.Report(MetricsDiagnostics.PathOutside, path.Span, path.Text);
        return isInside;
    }
}
