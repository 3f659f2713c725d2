using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.Inlines;

/// <summary>Gathers inline content: joins neighbouring words into one piece and brings white space to single spaces.</summary>
internal sealed class InlineWriter
{
    private readonly ImmutableArray<Inline>.Builder result = ImmutableArray.CreateBuilder<Inline>();
    private readonly StringBuilder words = new();
    private SourceSpan place;
    private bool endsInSpace;

    /// <param name="endsInSpace">Whether what came before ends in a space, or nothing came before: then a space at the start is dropped.</param>
    public InlineWriter(bool endsInSpace)
    {
        this.endsInSpace = endsInSpace;
    }

    /// <summary>Whether what was written ends in a space, or nothing was written.</summary>
    public bool EndsInSpace => endsInSpace;

    /// <summary>The last character of the words so far; a space if there is none.</summary>
    public char Last => words.Length > 0 ? words[^1] : result.Count > 0 ? 'x' : ' ';

    /// <summary>Adds words.</summary>
    public void Words(System.ReadOnlySpan<char> text, SourceSpan span)
    {
        if (text.IsEmpty)
            return;
        place = words.Length == 0 ? span : place.To(span);
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                if (!endsInSpace)
                    words.Append(' ');
                endsInSpace = true;
                continue;
            }

            words.Append(c);
            endsInSpace = false;
        }
    }

    /// <summary>Adds anything but words.</summary>
    public void Add(Inline inline, bool inlineEndsInSpace = false)
    {
        Flush();
        result.Add(inline);
        endsInSpace = inlineEndsInSpace;
    }

    /// <summary>Adds a line break; spaces on both sides of it go.</summary>
    public void Break(SourceSpan span)
    {
        TrimEnd();
        Flush();
        result.Add(new LineBreakInline(span));
        endsInSpace = true;
    }

    /// <summary>What was written; at the end of a block without space at its end.</summary>
    public ImmutableArray<Inline> End(bool trims)
    {
        if (trims)
            TrimEnd();
        Flush();
        return result.ToImmutable();
    }

    private void TrimEnd()
    {
        if (words.Length > 0 && words[^1] == ' ')
            words.Length--;
    }

    private void Flush()
    {
        if (words.Length > 0)
            result.Add(new TextInline(words.ToString(), place));
        words.Clear();
    }
}
