namespace EsgReportGen.Foundation.Globalization.NumberWords;

/// <summary>A number that a text writes in words.</summary>
/// <param name="Length">How many UTF-16 units it takes, above 0.</param>
/// <param name="Value">The number; null for a vague one such as <c>dozens</c>.</param>
public readonly record struct NumberPhrase(int Length, decimal? Value)
{
    /// <summary>What it says of.</summary>
    public NumberPhraseKind Kind { get; init; }

    /// <summary>What its last words count in, 100 or more: 100000 for <c>two hundred thousand</c>; 1 for <c>two hundred and five</c>.</summary>
    public decimal Scale { get; init; } = 1;
}

/// <summary>What a number in words says.</summary>
public enum NumberPhraseKind
{
    /// <summary>How many.</summary>
    Count,

    /// <summary>A part of a whole: <c>a tenth</c> is 0.1.</summary>
    Part,

    /// <summary>How many times as much something became: <c>doubled</c> is 2.</summary>
    Multiple,

    /// <summary>Hundredths: <c>百分之五</c> is 0.05.</summary>
    Percent,
}
