using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Claims;

/// <summary>The words between a claim's brackets. Printed facts are in it as they print, but are not read: they are right by construction.</summary>
internal sealed class ClaimText
{
    // Stands in for what is not read; no word and no digit.
    private const char Masked = '\uFFFC';

    private readonly StringBuilder printed = new();
    private readonly StringBuilder readable = new();
    private readonly List<(int Start, TextInline Inline)> pieces = [];
    private readonly SourceSpan span;

    public ClaimText(SpanInline claim)
    {
        span = claim.Span;
        Append(claim.Children);
    }

    /// <summary>The text on the page.</summary>
    public string Printed => printed.ToString();

    /// <summary>The text to read, with the same offsets.</summary>
    public string Readable => readable.ToString();

    /// <summary>Whether a fact is printed in it.</summary>
    public bool HasFacts { get; private set; }

    /// <summary>The words of a part of it.</summary>
    public string this[TextRange range] => Printed[range.Start..range.End].Trim();

    /// <summary>Takes a part out of what is read, such as a name that holds a numeral.</summary>
    public void Mask(int start, int length)
    {
        for (var i = start; i < start + length; i++)
            readable[i] = Masked;
    }

    /// <summary>The place of a part of it in the template.</summary>
    public SourceSpan SpanOf(TextRange range)
    {
        foreach (var (start, inline) in pieces)
        {
            if (range.Start < start || range.End > start + inline.Text.Length)
                continue;

            // Escapes and line breaks make the text shorter than its source: then the whole piece is the place.
            return inline.Span.Length == inline.Text.Length ? inline.Span.Slice(range.Start - start, range.End - range.Start) : inline.Span;
        }

        return span;
    }

    private void Append(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline words:
                    pieces.Add((printed.Length, words));
                    Append(words.Text, words.Text);
                    break;
                case FactInline fact:
                    HasFacts = true;
                    Append(fact.Text, new string(Masked, fact.Text.Length));
                    break;
                case PageReferenceInline:
                    Append(Masked.ToString(), Masked.ToString());
                    break;
                case LineBreakInline:
                    Append(" ", " ");
                    break;
                case StyledInline styled:
                    Append(styled.Children);
                    break;
                case SpanInline inner:
                    Append(inner.Children);
                    break;
                case LinkInline link:
                    Append(link.Children);
                    break;
            }
        }
    }

    private void Append(string shown, string read)
    {
        printed.Append(shown);
        readable.Append(read);
    }
}
