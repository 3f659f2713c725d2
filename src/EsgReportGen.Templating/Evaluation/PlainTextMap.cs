using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>The map of a text that stands in a file as it is, such as a label; where quoting changed it, everything maps to the whole.</summary>
internal sealed class PlainTextMap(SourcedText text) : ITextMap
{
    private readonly bool isLiteral = text.Span.Length == text.Text.Length;

    /// <inheritdoc />
    public SourceSpan Map(int start, int end) => isLiteral ? text.Span.Slice(start, end - start) : text.Span;
}
