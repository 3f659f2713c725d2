using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Weights by number or by their usual names (CSS Fonts 4, 2.2).</summary>
internal static class FontWeights
{
    private static readonly (string Name, int Weight)[] Entries =
    [
        ("thin", 100), ("extra-light", 200), ("light", 300), ("regular", 400), ("medium", 500), ("semi-bold", 600), ("bold", 700), ("extra-bold", 800), ("black", 900),
    ];

    /// <summary>The names, from the lightest.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Entries.Select(e => e.Name)];

    /// <summary>The weight, 1..1000, or null.</summary>
    public static int? Find(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 1000 ? number : null;
        var entry = Array.Find(Entries, e => e.Name == text);
        return entry.Name is null ? null : entry.Weight;
    }
}
