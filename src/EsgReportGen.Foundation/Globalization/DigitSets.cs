using System;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>The digits that languages write numbers with (Unicode CLDR 45, numbering systems), by the names of <c>locale.yaml</c>.</summary>
internal static class DigitSets
{
    private static readonly (string Name, char Zero)[] Sets =
    [
        ("latin", '0'), ("arabic", '\u0660'), ("persian", '\u06F0'), ("devanagari", '\u0966'), ("bengali", '\u09E6'), ("gujarati", '\u0AE6'),
        ("gurmukhi", '\u0A66'), ("tamil", '\u0BE6'), ("thai", '\u0E50'), ("khmer", '\u17E0'), ("burmese", '\u1040'),
    ];

    /// <summary>The names.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Array.ConvertAll(Sets, set => set.Name)];

    /// <summary>The zero of a set; null for a name that is none.</summary>
    public static char? ZeroOf(string name)
    {
        foreach (var set in Sets)
        {
            if (string.Equals(set.Name, name, StringComparison.Ordinal))
                return set.Zero;
        }

        return null;
    }

    /// <summary>A text with the digits of a set in place of ASCII ones.</summary>
    public static string Write(string text, char zero)
    {
        if (zero == '0')
            return text;
        var written = text.ToCharArray();
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] is >= '0' and <= '9')
                written[i] = (char)(zero + (written[i] - '0'));
        }

        return new string(written);
    }

    /// <summary>A digit of any of the sets as ASCII; other units as they are.</summary>
    public static char Plain(char unit)
    {
        if (unit < '\u0660')
            return unit;
        foreach (var (_, zero) in Sets)
        {
            if (unit >= zero && unit <= zero + 9)
                return (char)('0' + (unit - zero));
        }

        return unit;
    }
}
