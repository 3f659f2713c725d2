using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Evaluation;

namespace EsgReportGen.Templating.Inlines;

/// <summary>The map of a part of a text, such as the value of an attribute.</summary>
internal sealed class ShiftedTextMap(ITextMap whole, int offset) : ITextMap
{
    /// <inheritdoc />
    public SourceSpan Map(int start, int end) => whole.Map(start + offset, end + offset);
}
