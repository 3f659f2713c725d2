using System;
using System.Globalization;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Lengths, numbers and colours as <c>theme.yaml</c> writes them.</summary>
internal static class ThemeText
{
    /// <summary>The units of lengths, with their size in points.</summary>
    private static readonly (string Name, double Points)[] Units = [("pt", 1), ("mm", 72 / 25.4), ("cm", 72 / 2.54), ("in", 72)];

    /// <summary>A length: <c>12</c> or <c>12pt</c>, <c>18mm</c>, <c>1.8 cm</c>, <c>1in</c>; and <c>1.4em</c> where an em is known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="em">Size of the em; null where there is none.</param>
    /// <param name="length">The length; 0 if the text is none.</param>
    public static bool TryParseLength(string text, Length? em, out Length length)
    {
        length = default;
        var split = text.Length;
        while (split > 0 && char.IsAsciiLetter(text[split - 1]))
            split--;
        if (!TryParseNumber(text[..split].TrimEnd(), out var number))
            return false;
        var unit = text[split..];
        if (unit.Length == 0)
        {
            length = new Length(number);
            return true;
        }

        if (unit == "em" && em is { } size)
        {
            length = size * number;
            return true;
        }

        foreach (var (name, points) in Units)
        {
            if (unit != name)
                continue;
            length = new Length(number * points);
            return true;
        }

        return false;
    }

    /// <summary>A plain decimal number.</summary>
    public static bool TryParseNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) &&
        Math.Abs(number) < 100_000;

    /// <summary>A colour written as <c>#rgb</c>, <c>#rrggbb</c> or <c>#rrggbbaa</c>.</summary>
    public static bool TryParseColor(string text, out Color color)
    {
        color = default;
        if (text.Length is not (4 or 7 or 9) || text[0] != '#')
            return false;
        Span<byte> values = stackalloc byte[4];
        values[3] = 255;
        var digits = text.Length == 4 ? 1 : 2;
        for (var i = 0; i * digits < text.Length - 1; i++)
        {
            if (!byte.TryParse(text.AsSpan(1 + (i * digits), digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                return false;
            values[i] = digits == 1 ? (byte)(value * 17) : value;
        }

        color = new Color(values[0], values[1], values[2], values[3]);
        return true;
    }
}
