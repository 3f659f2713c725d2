using Markdig.Syntax.Inlines;

namespace EsgReportGen.Templating.Markdown;

/// <summary>A bracketed span <c>[text]{attributes}</c> in Markdig's tree.</summary>
internal sealed class BracketedSpan : ContainerInline
{
    /// <summary>What stands between the braces.</summary>
    public required AttributeList Attributes { get; init; }
}
