using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization.NumberWords;

/// <summary>What a number word does to the words around it.</summary>
internal enum NumberRole
{
    /// <summary>One: a number only together with others.</summary>
    One,

    /// <summary>Is added.</summary>
    Small,

    /// <summary>Multiplies what stands before it: hundred, thousand, million.</summary>
    Scale,

    /// <summary>Divides what stands before it: thirds.</summary>
    Fraction,

    /// <summary>Stands alone: half, hundreds.</summary>
    Alone,

    /// <summary>Stands alone and says how many times as much: twice, doubled.</summary>
    Multiple,
}

/// <summary>A number word.</summary>
/// <param name="Text">The word, lower case.</param>
/// <param name="Role">What it does.</param>
/// <param name="Value">Its number; null for a vague one.</param>
internal sealed record NumberWord(string Text, NumberRole Role, decimal? Value)
{
    /// <summary>Words after which it is no number.</summary>
    public ImmutableArray<string> NotAfter { get; init; } = [];

    /// <summary>Words before which it is no number.</summary>
    public ImmutableArray<string> NotBefore { get; init; } = [];

    /// <summary>Where it begins a number: the words before it that make it one. Null if it needs none; empty if it never begins one, as in <c>in million tonnes</c>.</summary>
    public ImmutableArray<string>? BeginsAfter { get; init; }

    /// <summary>The neighbours one pair of which it needs; an empty text stands for any word or none. Empty for a word that needs none.</summary>
    public ImmutableArray<(string Before, string Behind)> Needs { get; init; } = [];

    /// <summary>Endings of the word behind it, one of which it needs, separated by spaces; empty for a word that needs none.</summary>
    public string NeedsEnding { get; init; } = string.Empty;

    /// <summary>Whether it is a number only where it begins one in a text that is about numbers.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>What the end of a number in one word counts in, as <see cref="NumberPhrase.Scale"/>.</summary>
    public decimal Scale { get; init; } = 1;
}

/// <summary>The number words of a language with letters.</summary>
internal sealed record NumberWordTable
{
    /// <summary>The words.</summary>
    public required ImmutableArray<NumberWord> Words { get; init; }

    /// <summary>What may stand between the words of one number: <c>and</c>.</summary>
    public ImmutableArray<string> Joints { get; init; } = [];

    /// <summary>Parts of numbers written in one word, longest first; empty for a language that writes none so.</summary>
    public ImmutableArray<NumberWord> Parts { get; init; } = [];

    /// <summary>What joins a unit and the tens behind it in one word: <c>und</c>.</summary>
    public ImmutableArray<string> PartJoints { get; init; } = [];

    /// <summary>Endings that a number word may take and stay a number: <c>jährig</c>.</summary>
    public ImmutableArray<string> Endings { get; init; } = [];

    /// <summary>Endings that make it say how many times: <c>fold</c>.</summary>
    public ImmutableArray<string> MultipleEndings { get; init; } = [];

    /// <summary>Words that count what stands before them in figures, and say nothing otherwise: <c>mn</c>, <c>Mio.</c></summary>
    public ImmutableArray<NumberWord> Magnitudes { get; init; } = [];

    /// <summary>What stands before a number and belongs to it: <c>a</c> million, <c>la</c> moitié.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];
}
