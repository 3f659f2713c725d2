using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>All that a locale knows about a language's ways of writing; what <see cref="LocaleReader"/> fills.</summary>
internal sealed record LocaleData
{
    public required string Language { get; init; }

    public required string Decimal { get; init; }

    public required string Group { get; init; }

    /// <summary>Digits before the point from which groups are marked: 4 marks 1,000; 5 leaves it and marks 10,000.</summary>
    public int GroupFrom { get; init; } = 4;

    /// <summary>The digit zero; the others follow it.</summary>
    public char Zero { get; init; } = '0';

    public string Minus { get; init; } = "\u2212";

    public required string Percent { get; init; }

    /// <summary>What stands between a number and a word or symbol behind it.</summary>
    public string Space { get; init; } = "\u00A0";

    public required string LongDate { get; init; }

    public required string ShortDate { get; init; }

    public required ImmutableArray<string> Months { get; init; }

    public required ImmutableArray<string> ShortMonths { get; init; }

    /// <summary>Whether 0 and 1.5 take the form for one, as in French.</summary>
    public bool HasWideOne { get; init; }

    /// <summary>The label of the report's years; null to leave it to report.yaml.</summary>
    public string? FiscalYear { get; init; }

    public ImmutableArray<MagnitudeWord> Magnitudes { get; init; } = [];

    public ImmutableDictionary<MissingReason, (string Print, string Say)> Missing { get; init; } = MissingWords.Of("en");

    public (string Print, string Say) Yes { get; init; } = MissingWords.Yes("en");

    public (string Print, string Say) No { get; init; } = MissingWords.No("en");

    public ImmutableDictionary<LocaleWord, string> Words { get; init; } = EnglishWords.Words;

    /// <summary>The words around numbers in prose; English ones for a language that the tool does not know.</summary>
    public SpokenWords Spoken { get; init; } = SpokenWordTable.English;

    public ImmutableDictionary<string, string> Reasons { get; init; } = ReasonWords.Of("en");

    public ImmutableDictionary<string, UnitWords> Units { get; init; } = EnglishUnits.Words;
}
