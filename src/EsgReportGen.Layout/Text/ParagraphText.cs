using System;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Layout.Text;

/// <summary>A paragraph with its tree of inlines laid flat: characters, and runs over them. Filled again for each paragraph.</summary>
internal sealed class ParagraphText
{
    /// <summary>All characters; no controls among them.</summary>
    public ScratchList<char> Characters { get; } = new();

    /// <summary>The runs, in order and without gaps.</summary>
    public ScratchList<TextRun> Runs { get; } = new();

    /// <summary>The brackets, parents first.</summary>
    public ScratchList<InlineBracket> Brackets { get; } = new();

    /// <summary>Offsets before which a line must end, rising.</summary>
    public ScratchList<int> LineBreaks { get; } = new();

    /// <summary>Whether there are full-width characters of Chinese or Japanese.</summary>
    public bool HasIdeographs { get; private set; }

    /// <summary>Looks over the finished paragraph.</summary>
    public void Finish() => HasIdeographs = WideMarks.AnyIn(Characters.Items);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Characters.Clear();
        Runs.Clear();
        Brackets.Clear();
        LineBreaks.Clear();
    }

    /// <summary>Adds words, which join the last run where that looks the same.</summary>
    public void AddWords(string words, in RunStyle style, int bracket, SourceSpan span)
    {
        if (ContainsControl(words))
        {
            AddControlled(words, style, bracket, span);
            return;
        }

        if (Runs.Count > 0)
        {
            ref var last = ref Runs[Runs.Count - 1];
            if (last.Kind == RunKind.Words && last.Bracket == bracket && last.Style == style)
            {
                Characters.AddRange(words);
                last.End = Characters.Count;
                last.Text = null;
                return;
            }
        }

        Add(new TextRun { Kind = RunKind.Words, Style = style, Bracket = bracket, Text = words, Span = span });
    }

    /// <summary>Adds a run of its own, with <see cref="TextRun.Text"/>; it may be empty, and is nothing then.</summary>
    public void Add(in TextRun run)
    {
        if (run.Text!.Length == 0)
            return;
        var start = Characters.Count;
        Characters.AddRange(run.Text);
        Runs.Add(run);
        ref var added = ref Runs[Runs.Count - 1];
        added.Start = start;
        added.End = Characters.Count;
    }

    /// <summary>Ends the line. Its end has a space, so that words stay apart where the text is taken out of the pages.</summary>
    public void AddLineBreak(in RunStyle style, int bracket, SourceSpan span)
    {
        var count = Characters.Count;
        var isEmptyLine = count == 0 || (LineBreaks.Count > 0 && LineBreaks[LineBreaks.Count - 1] == count);
        if (isEmptyLine || Characters[count - 1] != ' ')
            AddWords(" ", style, bracket, span);
        LineBreaks.Add(Characters.Count);
    }

    private void AddControlled(string words, in RunStyle style, int bracket, SourceSpan span)
    {
        var start = 0;
        for (var at = 0; at < words.Length; at++)
        {
            if (!IsControl(words[at]))
                continue;
            if (at > start)
                AddWords(words[start..at], style, bracket, span);
            if (words[at] is '\r' && at + 1 < words.Length && words[at + 1] is '\n')
                at++;
            if (words[at] is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
                AddLineBreak(style, bracket, span);
            else if (words[at] is '\t')
                AddWords(" ", style, bracket, span);
            start = at + 1;
        }

        if (start < words.Length)
            AddWords(words[start..], style, bracket, span);
    }

    private static bool ContainsControl(string words)
    {
        // Everything the breaker would take for the end of a line, and what no font shows.
        var rest = words.AsSpan();
        return rest.IndexOfAnyInRange('\0', '\u001F') >= 0 || rest.IndexOfAnyInRange('\u007F', '\u009F') >= 0
            || rest.IndexOfAny('\u2028', '\u2029') >= 0;
    }

    private static bool IsControl(char unit) => unit < ' ' || unit is >= '\u007F' and <= '\u009F' or '\u2028' or '\u2029';
}
