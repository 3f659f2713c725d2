using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>
/// Reads a unit: factors joined by <c>·</c> or <c>*</c>, divided by <c>/</c> or <c>per</c> (all that follows a stroke is below it, so <c>a/b/c</c> is
/// a/(b·c)); a factor is <c>[multiple] name[power][qualifier]</c>: <c>million CNY</c>, <c>100 km</c>, <c>m2</c>, <c>t[product]</c>, <c>(m2·year)</c>.
/// </summary>
internal sealed class UnitParser(Func<string, UnitTerm?> find)
{
    /// <summary>Longest unit that is read, in UTF-16 units.</summary>
    public const int MaxLength = 200;

    /// <summary>The terms of a unit, or a default array if it is not known.</summary>
    public ImmutableArray<UnitTerm> Parse(string text)
    {
        if (text.Length is 0 or > MaxLength)
            return default;
        var terms = new List<UnitTerm>();
        var sign = 1;
        foreach (var part in SplitByStroke(text))
        {
            foreach (var factor in SplitByDot(part))
            {
                if (ParseFactor(factor) is not { } term)
                    return default;
                terms.Add(term with { Power = sign * term.Power });
            }

            sign = -1;
        }

        return UnitTerms.Merge(terms, 1);
    }

    /// <summary>The factors of a unit's text, as written; for suggestions.</summary>
    public static IEnumerable<string> Factors(string text)
    {
        foreach (var part in SplitByStroke(text))
        {
            foreach (var factor in SplitByDot(part))
                yield return factor;
        }
    }

    private static IEnumerable<string> SplitByStroke(string text)
    {
        foreach (var part in text.Replace(" per ", "/").Split('/'))
            yield return part.Trim();
    }

    private static IEnumerable<string> SplitByDot(string text)
    {
        if (text.Length > 1 && text[0] == '(' && text[text.Length - 1] == ')')
            text = text.Substring(1, text.Length - 2);
        foreach (var part in text.Split('·', '*', '⋅'))
            yield return part.Trim();
    }

    private UnitTerm? ParseFactor(string text)
    {
        if (string.Equals(text, "1", StringComparison.Ordinal))
            return new UnitTerm("ratio", string.Empty, string.Empty, 1, Dimension.None, UnitFactor.One);
        if (FindName(text) is { } whole)
            return whole;
        var (multiple, factor, rest) = SplitMultiple(text);
        if (multiple.Length == 0 || FindName(rest) is not { } term)
            return null;

        // The multiple counts the power, not its base: `100 m2` is 100 square metres.
        return term.Power == 1
            ? term with { Multiple = multiple, Factor = term.Factor.Multiply(factor) }
            : new UnitTerm(rest, Unit.Of([term]).Symbol, multiple, 1, term.Dimension.Power(term.Power), term.Factor.Power(term.Power).Multiply(factor));
    }

    private UnitTerm? FindName(string text)
    {
        var caret = text.LastIndexOf('^');
        if (caret > 0)
            return PowerOf(text.Substring(caret + 1)) is > 1 and var exponent && FindBase(text.Substring(0, caret)) is { } raised && raised.Power == 1 ? raised with { Power = exponent } : null;
        var open = text.IndexOf('[');
        if (open <= 0)
            return FindPower(text);
        var qualifier = text.Substring(open + 1).TrimEnd(']').Trim();
        if (text[text.Length - 1] != ']' || qualifier.Length == 0 || qualifier.IndexOfAny(['[', ']']) >= 0 || FindPower(text.Substring(0, open).Trim()) is not { } term)
            return null;
        return string.Equals(term.Code, "count", StringComparison.Ordinal)
            ? Counted(qualifier, string.Empty) with { Code = "count[" + qualifier + "]" }
            : term with { Code = term.Code + "[" + qualifier + "]", Dimension = term.Dimension.Qualified(qualifier) };
    }

    /// <summary>The unit of a counted thing.</summary>
    public static UnitTerm Counted(string thing, string symbol)
    {
        var name = CountedThings.Find(thing)?.Other ?? thing;
        return new UnitTerm(name, symbol, string.Empty, 1, Dimension.Of("count:" + name), UnitFactor.One);
    }

    private UnitTerm? FindPower(string text)
    {
        if (find(text) is { } term)
            return term;
        if (text.Length < 2)
            return null;
        var power = text[text.Length - 1] switch { '2' or '²' => 2, '3' or '³' => 3, _ => 0 };
        return power > 0 && find(text.Substring(0, text.Length - 1)) is { TakesPlainPowers: true } single ? single with { Power = power } : null;
    }

    private static int PowerOf(string text) => text.Length == 1 && text[0] is >= '1' and <= '9' ? text[0] - '0' : 0;

    private UnitTerm? FindBase(string text) => text[0] == '(' && text[text.Length - 1] == ')' ? ParseFactor(text.Substring(1, text.Length - 2)) : FindName(text);

    private static (string Multiple, UnitFactor Factor, string Name) SplitMultiple(string text)
    {
        var end = 0;
        while (end < text.Length && (text[end] is >= '0' and <= '9' or '.' or ','))
            end++;
        if (end > 0)
        {
            var number = text.Substring(0, end).Replace(",", string.Empty);
            return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0
                ? (text.Substring(0, end), UnitFactor.Of(value), text.Substring(end).TrimStart())
                : (string.Empty, UnitFactor.One, text);
        }

        var space = text.IndexOf(' ');
        return space > 0 && UnitPrefixes.Magnitude(text.Substring(0, space)) is { } magnitude
            ? (text.Substring(0, space), UnitFactor.Of(magnitude), text.Substring(space + 1).TrimStart())
            : (string.Empty, UnitFactor.One, text);
    }
}
