namespace EsgReportGen.Facts.Numerals;

/// <summary>A numeral in a text.</summary>
/// <param name="Start">Offset of its first character: a sign, a digit, a letter.</param>
/// <param name="End">Offset behind its last: a digit, a percent sign, a magnitude word.</param>
/// <param name="Value">What it says, the magnitude and its sign included, the percent sign not; null where that cannot be told.</param>
internal readonly record struct NumeralToken(int Start, int End, decimal? Value)
{
    /// <summary>Offset of its first digit, for one in figures.</summary>
    public int DigitStart { get; init; }

    /// <summary>Offset behind its last digit, for one in figures.</summary>
    public int DigitEnd { get; init; }

    /// <summary>Whether it is written in figures and not in words.</summary>
    public bool IsFigures => DigitEnd > 0;

    /// <summary>Decimals written.</summary>
    public int Decimals { get; init; }

    /// <summary>What its figures are counted in; 1 without a magnitude word.</summary>
    public decimal Magnitude { get; init; }

    /// <summary>Whether a percent sign follows.</summary>
    public bool IsPercentage { get; init; }

    /// <summary>Length in UTF-16 units.</summary>
    public int Length => End - Start;
}
