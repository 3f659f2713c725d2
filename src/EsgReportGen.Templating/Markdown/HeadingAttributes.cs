using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace EsgReportGen.Templating.Markdown;

/// <summary>
/// Takes the attributes of a heading from its end only. Markdig takes the first braces of the line, which may belong to a bracketed span,
/// and drops what follows them. Stands behind the generic attributes.
/// </summary>
internal sealed class HeadingAttributes : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<HeadingBlockParser>() is { } headings)
            headings.TryParseAttributes = TryParse;
    }

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static bool TryParse(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var brace = line.Text.LastIndexOf('{', line.End, line.End - line.Start + 1);
        if (brace <= line.Start || line.Text[brace - 1] == ']')
            return false;
        var copy = line;
        copy.Start = brace;
        if (!GenericAttributesParser.TryParse(ref copy, out var attributes) || attributes is null)
            return false;
        var end = copy.Start;
        while (copy.CurrentChar.IsWhitespace())
            copy.NextChar();
        if (!copy.IsEmpty)
            return false;
        attributes.Line = processor.LineIndex;
        attributes.Column = brace - processor.CurrentLineStartPosition;
        attributes.Span = new SourceSpan(brace, end - 1);
        block.SetAttributes(attributes);
        line.End = brace - 1;
        return true;
    }
}
