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

    /// <summary>Stands alone: half, twice, doubled, hundreds.</summary>
    Alone,
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

    /// <summary>Endings that a number word may take and stay a number: <c>fold</c>.</summary>
    public ImmutableArray<string> Endings { get; init; } = [];
}
