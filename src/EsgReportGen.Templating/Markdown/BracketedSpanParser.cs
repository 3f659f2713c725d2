using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EsgReportGen.Templating.Markdown;

/// <summary>Reads <c>[text]{attributes}</c>. Markdig would put the attributes on the paragraph and leave the brackets in the text.</summary>
internal sealed class BracketedSpanParser : InlineParser
{
    public BracketedSpanParser()
    {
        OpeningCharacters = [']'];
    }

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{' || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false, IsActive: true } open)
            return false;
        if (AttributeParser.Parse(slice.Text, slice.Start + 1, slice.End + 1) is not { } local)
            return false;
        var offset = processor.GetSourcePosition(slice.Start + 1) - (slice.Start + 1);
        var span = new BracketedSpan
        {
            Attributes = Moved(local, offset),
            Span = new SourceSpan(open.Span.Start, local.End - 1 + offset),
            Line = open.Line,
            Column = open.Column,
        };
        open.ReplaceBy(span);
        processor.Inline = span;
        // Emphasis inside the brackets closes there.
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        slice.Start = local.End;
        return true;
    }

    private static AttributeList Moved(AttributeList list, int offset) => offset == 0 ? list : new AttributeList(
        list.Id is { } id ? Moved(id, offset) : null,
        [.. System.Linq.Enumerable.Select(list.Classes, c => Moved(c, offset))],
        [.. System.Linq.Enumerable.Select(list.Pairs, p => new AttributePair(Moved(p.Key, offset), Moved(p.Value, offset)))],
        list.Start + offset,
        list.End + offset);

    private static AttributeWord Moved(AttributeWord word, int offset) => word with { Start = word.Start + offset };
}
