using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Templating.Inlines;

/// <summary>What inline content says without its form.</summary>
internal static class InlineText
{
    /// <summary>The words; facts are left out on demand, notes and page numbers always.</summary>
    public static string Of(ImmutableArray<Inline> content, bool withFacts = true)
    {
        var text = new StringBuilder();
        Append(content, withFacts, text);
        return text.ToString();
    }

    /// <summary>The same content without marks of notes; for running heads and tables of contents also without links and spans.</summary>
    public static ImmutableArray<Inline> WithoutNotes(ImmutableArray<Inline> content, bool keepsLinks)
    {
        var result = ImmutableArray.CreateBuilder<Inline>(content.Length);
        foreach (var inline in content)
        {
            switch (inline)
            {
                case NoteReferenceInline or References.PendingPage or PageReferenceInline:
                    break;
                case StyledInline styled:
                    result.Add(styled with { Children = WithoutNotes(styled.Children, keepsLinks) });
                    break;
                case SpanInline span when !keepsLinks:
                    result.AddRange(WithoutNotes(span.Children, keepsLinks));
                    break;
                case LinkInline link when !keepsLinks:
                    result.AddRange(WithoutNotes(link.Children, keepsLinks));
                    break;
                case References.PendingLink link when !keepsLinks:
                    result.AddRange(WithoutNotes(link.Children, keepsLinks));
                    break;
                case LineBreakInline:
                    result.Add(new TextInline(" ", inline.Span));
                    break;
                default:
                    result.Add(inline);
                    break;
            }
        }

        return result.ToImmutable();
    }

    private static void Append(ImmutableArray<Inline> content, bool withFacts, StringBuilder text)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline words:
                    text.Append(words.Text);
                    break;
                case FactInline fact when withFacts:
                    text.Append(fact.Text);
                    break;
                case StyledInline styled:
                    Append(styled.Children, withFacts, text);
                    break;
                case SpanInline span:
                    Append(span.Children, withFacts, text);
                    break;
                case LinkInline link:
                    Append(link.Children, withFacts, text);
                    break;
                case References.PendingLink link:
                    Append(link.Children, withFacts, text);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }
    }
}
