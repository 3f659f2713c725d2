using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Loading;

/// <summary>A closed list of words that a key may have, with what they mean.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class Vocabulary<T>
{
    private readonly string noun;
    private readonly ImmutableArray<(string Word, T Meaning)> words;

    /// <param name="noun">What the words are, for the message: <c>missing reason</c>.</param>
    /// <param name="words">The words in the order in which a message lists them.</param>
    public Vocabulary(string noun, params (string Word, T Meaning)[] words)
    {
        this.noun = noun;
        this.words = ImmutableArray.Create(words);
    }

    /// <summary>The meaning of a word, without a diagnostic.</summary>
    public bool TryFind(string word, out T meaning)
    {
        foreach (var known in words)
        {
            if (string.Equals(known.Word, word, StringComparison.Ordinal))
            {
                meaning = known.Meaning;
                return true;
            }
        }

        meaning = words[0].Meaning;
        return false;
    }

    /// <summary>The word for a meaning.</summary>
    public string WordFor(T meaning)
    {
        foreach (var known in words)
        {
            if (EqualityComparer<T>.Default.Equals(known.Meaning, meaning))
                return known.Word;
        }

        throw new ArgumentOutOfRangeException(nameof(meaning));
    }

    /// <summary>The meaning of a word; false with a diagnostic for another.</summary>
    public bool TryRead(SourcedText word, DiagnosticBag diagnostics, out T meaning)
    {
        if (TryFind(word.Text, out meaning))
            return true;
        var names = ImmutableArray.CreateRange(words, w => w.Word);
        diagnostics.Add(MetricsDiagnostics.UnknownWord.At(word.Span, word.Text, noun, "`" + string.Join("`, `", names) + "`")
            .WithHint(NearestName.DidYouMean(word.Text, names)));
        return false;
    }
}
