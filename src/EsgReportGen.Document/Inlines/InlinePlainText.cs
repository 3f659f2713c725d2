using System.Collections.Immutable;
using System.Text;

namespace EsgReportGen.Document.Inlines;

/// <summary>Running text as a plain string, for titles and descriptions. Note marks and page numbers are left out.</summary>
public static class InlinePlainText
{
    /// <summary>The text, with line breaks as spaces.</summary>
    public static string Of(ImmutableArray<Inline> content)
    {
        if (content is [TextInline only])
            return only.Text;
        var text = new StringBuilder();
        Append(text, content);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline words:
                    text.Append(words.Text);
                    break;
                case FactInline fact:
                    text.Append(fact.Text);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case StyledInline styled:
                    Append(text, styled.Children);
                    break;
                case SpanInline span:
                    Append(text, span.Children);
                    break;
                case LinkInline link:
                    Append(text, link.Children);
                    break;
            }
        }
    }
}
