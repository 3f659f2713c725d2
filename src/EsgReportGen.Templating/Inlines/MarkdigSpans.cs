using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Evaluation;

namespace EsgReportGen.Templating.Inlines;

/// <summary>Turns Markdig's places, whose ends are inclusive and -1 for nothing, into places of the template.</summary>
internal static class MarkdigSpans
{
    /// <summary>The place of a Markdig span.</summary>
    public static SourceSpan Map(Markdig.Syntax.SourceSpan span, ITextMap map) =>
        span.End < span.Start ? map.Map(span.Start, span.Start) : map.Map(span.Start, span.End + 1);
}
