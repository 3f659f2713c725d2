using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Layout.Flow;

/// <summary>Knows paragraphs that make no sense without what follows, so that a page does not end with them.</summary>
internal static class Introductions
{
    /// <summary>
    /// Whether a block introduces the next one: a paragraph of one line below a heading, one that ends with a colon before something
    /// other than a paragraph, or one in strong type, which is a heading without the name.
    /// </summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="index">0-based index of the block; not the last.</param>
    /// <param name="lines">Number of lines it has been set in.</param>
    public static bool Introduces(ImmutableArray<Block> blocks, int index, int lines)
    {
        if (blocks[index] is not ParagraphBlock paragraph)
            return false;
        var isBelowHeading = index > 0 && blocks[index - 1] is HeadingBlock;
        return (lines == 1 && (isBelowHeading || IsStrong(paragraph)))
            || (blocks[index + 1] is not ParagraphBlock && EndsWithColon(paragraph.Content));
    }

    private static bool IsStrong(ParagraphBlock paragraph) =>
        paragraph.Content.Length == 1 && paragraph.Content[0] is StyledInline { Style: InlineStyle.Strong };

    private static bool EndsWithColon(ImmutableArray<Inline> content) => !content.IsEmpty && content[^1] switch
    {
        TextInline words => words.Text.TrimEnd() is [.., ':' or '\uFF1A'],
        StyledInline styled => EndsWithColon(styled.Children),
        SpanInline span => EndsWithColon(span.Children),
        LinkInline link => EndsWithColon(link.Children),
        _ => false,
    };
}
