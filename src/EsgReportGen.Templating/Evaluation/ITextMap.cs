using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>The way from a text that is read as Markdown to the file that it came from.</summary>
internal interface ITextMap
{
    /// <summary>The place of a half-open range of the text.</summary>
    SourceSpan Map(int start, int end);
}
