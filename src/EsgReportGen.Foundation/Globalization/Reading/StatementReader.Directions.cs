using System;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <content>Words for a direction.</content>
internal sealed partial class StatementReader
{
    private ImmutableArray<StatedDirection> Directions()
    {
        var found = ImmutableArray.CreateBuilder<StatedDirection>();
        ImmutableArray<(ImmutableArray<SpokenWord> Words, Direction Direction)> lists =
            [(words.Mixed, Direction.Mixed), (words.Unchanged, Direction.Unchanged), (words.Up, Direction.Up), (words.Down, Direction.Down)];
        for (var i = 0; i < text.Length; i++)
        {
            if (taken[i])
                continue;
            (int Length, Direction Direction) best = default;
            foreach (var (list, direction) in lists)
            {
                if (At(list, i) is { Word.Length: var length } && length > best.Length && !taken[i + length - 1])
                    best = (length, direction);
            }

            if (best.Length == 0 && SeparatedPart(i) is { } part)
                best = (part.Part.Length, part.Direction);
            if (best.Length == 0)
                continue;
            found.Add(new StatedDirection(new TextRange(i, i + best.Length), best.Direction, IsNegated(i, i + best.Length)));
            i += best.Length - 1;
        }

        return found.ToImmutable();
    }

    /// <summary>The verb whose second part ends a clause here and whose first part stands before it in the clause: <c>nahm um 5 % zu</c>.</summary>
    private SeparableVerb? SeparatedPart(int at)
    {
        foreach (var verb in words.Separable)
        {
            if (!PlainText.HasWord(text, at, verb.Part) || Skip(at + verb.Part.Length) is var next && next < text.Length && !IsClauseEnd(text[next]))
                continue;
            for (var i = at - 1; i >= 0 && !IsClauseEnd(text, i); i--)
            {
                if (PlainText.HasWord(text, i, verb.Verb))
                    return verb;
            }
        }

        return null;
    }

    // A mark between figures ends nothing.
    private static bool IsClauseEnd(string text, int at) => IsClauseEnd(text[at]) && !(at + 1 < text.Length && char.IsDigit(text[at + 1]));

    private static bool IsClauseEnd(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\u2013' or '\u2014';

    // A negation counts a few words before the direction, or right behind it as in Japanese and Korean.
    private bool IsNegated(int start, int end)
    {
        const int reach = 12;
        for (var i = Math.Max(0, start - reach); i < start; i++)
        {
            if (At(words.Negations, i) is { } word && i + word.Word.Length <= start)
                return true;
        }

        for (var i = end; i < Math.Min(text.Length, end + 4); i++)
        {
            if (text[i] >= '\u2E80' && At(words.Negations, i) is not null)
                return true;
        }

        return false;
    }
}
