using System;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Facts.Numerals;

/// <summary>Reads the unit behind a number in running text.</summary>
internal sealed class UnitsInText
{
    // What the locale looks at of a text, and some more, so that the last word is whole.
    private const int Window = 64;

    private readonly UnitCatalog units;
    private readonly ReportLocale locale;

    public UnitsInText(UnitCatalog units, ReportLocale locale)
    {
        this.units = units;
        this.locale = locale;
    }

    /// <summary>The unit of a word; null if it is none.</summary>
    public Unit? Find(string word) => units.Find(word);

    /// <summary>The unit at an offset or behind the space there; null for none. The word "in" is a preposition before it is an inch.</summary>
    public Unit? Behind(string text, int at)
    {
        var start = at < text.Length && TextParts.IsSpace(text[at]) ? at + 1 : at;
        if (start >= text.Length || !(char.IsLetter(text[start]) || text[start] is '%' or '°'))
            return null;
        var unit = locale.FindUnit(text.Substring(start, Math.Min(Window, text.Length - start)), 0, units, _ => true, out var written);
        return written is "in" or "a" or "are" or "as" or "at" or "to" ? null : unit;
    }

    /// <summary>What kind of unit stands at an offset or behind the space there.</summary>
    public UnitBehind KindBehind(string text, int at)
    {
        var sign = at < text.Length && TextParts.IsSpace(text[at]) ? at + 1 : at;
        if (sign < text.Length && text[sign] is '%' or '\u2030' or '°')
            return UnitBehind.Measured;
        if (Behind(text, at) is not { } unit)
            return UnitBehind.None;
        foreach (var power in unit.Dimension.Powers)
        {
            if (power.Key.StartsWith("count:", StringComparison.Ordinal))
                return UnitBehind.Counted;
        }

        return UnitBehind.Measured;
    }
}
