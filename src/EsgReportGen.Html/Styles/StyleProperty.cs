using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace EsgReportGen.Html.Styles;

/// <summary>A custom property of the page's style sheet: a name and a value of the theme. Its text can only be a value of CSS. Immutable.</summary>
public sealed record StyleProperty
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private StyleProperty(string name, string value)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                throw new ArgumentException($"`{name}` is no name of a property.", nameof(name));
        }

        (Name, Value) = (name, value);
    }

    /// <summary>The name without the two hyphens, e.g. <c>accent-dark</c>.</summary>
    public string Name { get; }

    internal string Value { get; }

    /// <summary>A colour.</summary>
    /// <param name="name">Small letters, digits and hyphens.</param>
    /// <param name="color">As <c>#rrggbb</c> or <c>#rrggbbaa</c>.</param>
    /// <exception cref="ArgumentException">The colour has another form.</exception>
    public static StyleProperty Color(string name, string color)
    {
        ArgumentNullException.ThrowIfNull(color);
        if (color.Length is not (7 or 9) || color[0] != '#' || color.AsSpan(1).ContainsAnyExcept(Hexadecimal))
            throw new ArgumentException($"`{color}` is no colour.", nameof(color));
        return new StyleProperty(name, color);
    }

    /// <summary>A pure number: a weight, a factor of the line's height.</summary>
    public static StyleProperty Number(string name, double value) => new(name, Text(value));

    /// <summary>A length.</summary>
    /// <param name="name">Small letters, digits and hyphens.</param>
    /// <param name="value">In the size of the running text.</param>
    public static StyleProperty Rem(string name, double value) => new(name, Text(value) + "rem");

    /// <summary>A length on paper.</summary>
    /// <param name="name">Small letters, digits and hyphens.</param>
    /// <param name="value">In millimetres.</param>
    public static StyleProperty Millimetres(string name, double value) => new(name, Text(value) + "mm");

    /// <summary>The name of a font family by itself.</summary>
    public static StyleProperty FamilyName(string name, string family) => new(name, Quote(family));

    /// <summary>A font family with those that stand in for it.</summary>
    public static StyleProperty Family(string name, string family) => new(name, Quote(family) + ", var(--fallback)");

    /// <summary>A string of CSS: what is no plain letter, digit, space or hyphen stands as its code.</summary>
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-'))
                quoted.Append((char)rune.Value);
            else
                quoted.Append('\\').Append(Math.Max(1, rune.Value).ToString("x", CultureInfo.InvariantCulture)).Append(' ');
        }

        return quoted.Append('"').ToString();
    }

    internal static string Text(double value) => Math.Round(value, 4).ToString(CultureInfo.InvariantCulture);
}
