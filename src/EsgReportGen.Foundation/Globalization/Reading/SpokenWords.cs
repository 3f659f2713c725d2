using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <summary>
/// The words around numbers in a language's prose, lower case: which way something went, how a number is meant, what it counts in. Each list
/// has its words and phrases in the forms that sentences use. Immutable.
/// </summary>
internal sealed record SpokenWords
{
    /// <summary>Something rose.</summary>
    public ImmutableArray<SpokenWord> Up { get; init; } = [];

    /// <summary>Something fell.</summary>
    public ImmutableArray<SpokenWord> Down { get; init; } = [];

    /// <summary>Nothing changed.</summary>
    public ImmutableArray<SpokenWord> Unchanged { get; init; } = [];

    /// <summary>It went both ways.</summary>
    public ImmutableArray<SpokenWord> Mixed { get; init; } = [];

    /// <summary>Verbs whose second part stands at the end of the clause: <c>nahm … zu</c>.</summary>
    public ImmutableArray<SeparableVerb> Separable { get; init; } = [];

    /// <summary>Says, where nothing else says a number, that there is none: <c>no fires</c>.</summary>
    public ImmutableArray<SpokenWord> None { get; init; } = [];

    /// <summary>Turns a direction round or leaves it open: <c>not</c>.</summary>
    public ImmutableArray<SpokenWord> Negations { get; init; } = [];

    /// <summary>Before a number, how it is meant.</summary>
    public ImmutableArray<SpokenWord<StatedQualifier>> Before { get; init; } = [];

    /// <summary>Behind a number, how it is meant.</summary>
    public ImmutableArray<SpokenWord<StatedQualifier>> After { get; init; } = [];

    /// <summary>Behind a number: percent.</summary>
    public ImmutableArray<SpokenWord> Percent { get; init; } = [];

    /// <summary>Before a number: percent, as in Chinese.</summary>
    public ImmutableArray<SpokenWord> PercentBefore { get; init; } = [];

    /// <summary>Behind a number: percentage points.</summary>
    public ImmutableArray<SpokenWord> Points { get; init; } = [];

    /// <summary>Behind a number: what it counts in, as the project words it; the language's own words are in its table of number words.</summary>
    public ImmutableArray<SpokenWord<decimal>> Magnitudes { get; init; } = [];

    /// <summary>Units in words, with the code that the tool knows.</summary>
    public ImmutableDictionary<string, string> Units { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The words of a text such as <c>rose|rise|grew</c>.</summary>
    public static ImmutableArray<SpokenWord> List(string words) => [.. words.Split('|').Select(w => new SpokenWord(w))];

    /// <summary>The words of a text such as <c>tonnes=t|litres=L</c>.</summary>
    public static ImmutableDictionary<string, string> Codes(string words) => Pairs(words).ToImmutableDictionary(p => p.Word, p => p.Value, StringComparer.Ordinal);

    /// <summary>Words with one meaning each.</summary>
    public static ImmutableArray<SpokenWord<StatedQualifier>> Meanings(params (StatedQualifier Meaning, string Words)[] lists) =>
        [.. lists.SelectMany(list => list.Words.Split('|').Select(w => new SpokenWord<StatedQualifier>(w, list.Meaning)))];

    /// <summary>Verbs with the parts that stand apart from them.</summary>
    public static ImmutableArray<SeparableVerb> Parts(params (Direction Direction, string Verbs, string Part)[] lists) =>
        [.. lists.SelectMany(list => list.Verbs.Split('|').Select(v => new SeparableVerb(v, list.Part, list.Direction)))];

    private static IEnumerable<(string Word, string Value)> Pairs(string words) => words.Split('|').Select(pair =>
    {
        var equals = pair.IndexOf('=');
        return (pair.Substring(0, equals), pair.Substring(equals + 1));
    });
}

/// <summary>A word or phrase, lower case.</summary>
/// <param name="Word">The word.</param>
internal record SpokenWord(string Word);

/// <summary>A word that means something.</summary>
/// <param name="Word">The word.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record SpokenWord<T>(string Word, T Meaning) : SpokenWord(Word);

/// <summary>A verb in two parts.</summary>
/// <param name="Verb">The first part: <c>nahm</c>.</param>
/// <param name="Part">The second part: <c>zu</c>.</param>
/// <param name="Direction">What both together say.</param>
internal sealed record SeparableVerb(string Verb, string Part, Direction Direction);
