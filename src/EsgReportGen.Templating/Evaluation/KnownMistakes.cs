using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>The mistakes that the checker found before a template is evaluated, so that the evaluation does not repeat them in other words.</summary>
internal sealed class KnownMistakes
{
    private readonly ImmutableArray<SourceSpan> spans;

    public KnownMistakes(ImmutableArray<Diagnostic> findings)
    {
        spans = [.. findings.Where(f => f.Severity == DiagnosticSeverity.Error).Select(f => f.Span).OrderBy(s => s.Start)];
    }

    /// <summary>Whether one of them begins in a place.</summary>
    public bool IsIn(SourceSpan place)
    {
        var first = FirstFrom(place.Start);
        return first < spans.Length && spans[first].Start < Math.Max(place.End, place.Start + 1);
    }

    /// <summary>Whether one of them is the reason of a later finding: it touches its place, or kept a variable from being set.</summary>
    public bool Explains(Diagnostic finding)
    {
        if (spans.IsEmpty)
            return false;
        // The checker has seen every name that is never set.
        if (ReferenceEquals(finding.Descriptor, TemplateDiagnostics.UnknownName) || IsIn(finding.Span))
            return true;
        var before = FirstFrom(finding.Span.Start) - 1;
        return before >= 0 && spans[before].End > finding.Span.Start;
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
