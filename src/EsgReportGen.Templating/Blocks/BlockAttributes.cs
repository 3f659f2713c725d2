using System;
using EsgReportGen.Templating.Markdown;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EsgReportGen.Templating.Blocks;

/// <summary>Finds the braces that belong to a block; Markdig knows that they are there, but not always where.</summary>
internal static class BlockAttributes
{
    /// <summary>The attributes of a heading, paragraph or image, whose place Markdig knows.</summary>
    public static AttributeList OfInlines(MarkdownObject node, string text)
    {
        if (node.TryGetAttributes() is not { } attributes || attributes.Span.End <= attributes.Span.Start)
            return AttributeList.None;
        return AttributeParser.Parse(text, attributes.Span.Start, Math.Min(text.Length, attributes.Span.End + 1)) ?? AttributeList.None;
    }

    /// <summary>The attributes of a heading or paragraph. Markdig leaves names of one character (<c>{#x}</c>) in the text: they are taken out.</summary>
    public static AttributeList OfText(LeafBlock block, string text)
    {
        var found = OfInlines(block, text);
        if (!ReferenceEquals(found, AttributeList.None) || block.Inline?.LastChild is not LiteralInline { IsFirstCharacterEscaped: false } literal)
            return found;
        var content = literal.Content.AsSpan();
        var brace = content.LastIndexOf('{');
        if (brace < 0 || content[^1] != '}' || literal.Span.Length != content.Length)
            return found;
        var start = literal.Span.Start + brace;
        if (AttributeParser.Parse(text, start, literal.Span.End + 1) is not { } attributes || attributes.End != literal.Span.End + 1
            || (attributes.Id is null && attributes.Classes.IsEmpty))
            return found;
        literal.Content.End = literal.Content.Start + brace - 1;
        literal.Span = new Markdig.Syntax.SourceSpan(literal.Span.Start, start - 1);
        return attributes;
    }

    /// <summary>The attributes on the first line of a fence or container.</summary>
    public static AttributeList OfFirstLine(Block block, string text)
    {
        var start = block.Span.Start;
        var newLine = start < text.Length ? text.IndexOf('\n', start) : -1;
        var end = newLine < 0 ? text.Length : newLine;
        var brace = start < end ? text.IndexOf('{', start, end - start) : -1;
        return AttributeParser.Parse(text, brace, end) ?? AttributeList.None;
    }

    /// <summary>The attributes on the line above a table.</summary>
    public static AttributeList Above(Block block, string text)
    {
        var end = Math.Min(block.Span.Start, text.Length);
        while (end > 0 && text[end - 1] is not '\n')
            end--;
        if (end == 0)
            return AttributeList.None;
        var start = end - 1;
        while (start > 0 && text[start - 1] is not '\n')
            start--;
        var brace = text.IndexOf('{', start, end - start);
        return brace >= 0 && text.AsSpan(start, brace - start).IsWhiteSpace()
            ? AttributeParser.Parse(text, brace, end) ?? AttributeList.None
            : AttributeList.None;
    }
}
