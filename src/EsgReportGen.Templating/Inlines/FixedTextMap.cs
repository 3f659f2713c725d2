using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Evaluation;

namespace EsgReportGen.Templating.Inlines;

/// <summary>The map of words that come from elsewhere: all of them stand where they are printed.</summary>
internal sealed class FixedTextMap(SourceSpan span) : ITextMap
{
    /// <inheritdoc />
    public SourceSpan Map(int start, int end) => span;
}
