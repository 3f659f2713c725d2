using System;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <summary>What a piece of prose says in numbers and directions. Offsets are those of the text that was read. Immutable.</summary>
/// <param name="Numbers">Its numbers in reading order, in figures and in words.</param>
/// <param name="Directions">Its words for a direction, in reading order.</param>
/// <param name="Unreadable">Runs of digits that are no numbers as the language writes them, in reading order.</param>
public sealed record Statement(ImmutableArray<StatedNumber> Numbers, ImmutableArray<StatedDirection> Directions, ImmutableArray<TextRange> Unreadable);

/// <summary>A part of a text.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="End">Offset behind the last one.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>The part from the first of two to the last.</summary>
    public static TextRange Around(TextRange a, TextRange b) => new(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
}

/// <summary>A number of prose.</summary>
public sealed record StatedNumber
{
    /// <summary>The digits or the word, with sign, percent or points sign and magnitude word.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The number, with its sign and magnitude: 2320000 for <c>2.32 million</c>.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The worth of the last digit written: 10000 for <c>2.32 million</c>; 0 for a number in words.</summary>
    public required decimal Precision { get; init; }

    /// <summary>The worth of the last digit that is not zero: 100000 for <c>2,300,000</c>, which may be rounded.</summary>
    public required decimal Step { get; init; }

    /// <summary>What it counts.</summary>
    public required StatedKind Kind { get; init; }

    /// <summary>How it is meant.</summary>
    public StatedQualifier Qualifier { get; init; }

    /// <summary>Whether a plus or minus sign stands before it.</summary>
    public bool HasSign { get; init; }

    /// <summary>Whether it is written in words.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether a magnitude word stands behind it.</summary>
    public bool HasMagnitude { get; init; }

    /// <summary>Where the words behind it begin, such as its unit.</summary>
    public required int Behind { get; init; }
}

/// <summary>What a stated number counts.</summary>
public enum StatedKind
{
    /// <summary>An amount, in the unit behind it or in none.</summary>
    Amount,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>A part of a whole in words: <c>a tenth</c>; its amount is 0.1.</summary>
    Fraction,

    /// <summary>How many times as much something became: <c>doubled</c>; its amount is 2.</summary>
    Multiple,
}

/// <summary>How a stated number is meant.</summary>
public enum StatedQualifier
{
    /// <summary>As written.</summary>
    None,

    /// <summary>Within a unit of its last digit that is not zero.</summary>
    About,

    /// <summary>Above it.</summary>
    MoreThan,

    /// <summary>Below it.</summary>
    LessThan,

    /// <summary>It or above.</summary>
    AtLeast,

    /// <summary>It or below.</summary>
    AtMost,

    /// <summary>Below it, by less than a unit of its last digit that is not zero.</summary>
    Nearly,

    /// <summary>Above it, by less than a unit of its last digit that is not zero.</summary>
    JustOver,
}

/// <summary>A word for a direction.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Direction">Which way.</param>
/// <param name="IsNegated">Whether a word such as "not" stands before it.</param>
public sealed record StatedDirection(TextRange Range, Direction Direction, bool IsNegated);

/// <summary>Which way something went.</summary>
public enum Direction
{
    /// <summary>It rose.</summary>
    Up,

    /// <summary>It fell.</summary>
    Down,

    /// <summary>It stayed the same.</summary>
    Unchanged,

    /// <summary>It went both ways.</summary>
    Mixed,
}
