using System;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization;

/// <content>Units.</content>
public sealed partial class ReportLocale
{
    /// <summary>A unit as it stands in captions and heads: <c>ktCO₂e</c>, <c>tCO₂e/million CNY</c>, <c>%</c>, <c>years</c>; empty for a ratio or a bare count.</summary>
    public string UnitText(Unit unit) => UnitText(unit, isOne: false);

    /// <summary>A unit with the magnitude that numbers are counted in, as it stands in captions: <c>million tCO₂e</c>, <c>万m³</c>; empty for a bare count without magnitude.</summary>
    public string UnitText(Unit unit, MagnitudeWord? magnitude) => magnitude is null
        ? UnitText(unit)
        : UnitText(unit) is { Length: > 0 } name ? Join(BareMagnitude(magnitude), name) : BareMagnitude(magnitude);

    private static string BareMagnitude(MagnitudeWord magnitude) => NoBreak(magnitude.Word.Replace("{}", string.Empty).Trim());

    /// <summary>A unit's name as it is read aloud behind a number, e.g. <c>tonnes of CO₂ equivalent</c>; its symbol where the language has no name.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="amount">The number before it.</param>
    public string UnitName(Unit unit, decimal amount) =>
        data.Units.TryGetValue(unit.Code, out var words) && (IsOne(amount, DecimalRounding.ScaleOf(amount)) ? words.One ?? words.Other : words.Other) is { } name
            ? name
            : UnitText(unit);

    /// <summary>A number with the language's percent sign, e.g. <c>39.0%</c>, <c>39,0 %</c>.</summary>
    /// <param name="number">The number as printed.</param>
    public string WithPercent(string number) => data.Percent.Replace("{}", number);

    private string WithUnit(string number, Unit unit, decimal shown, int decimals, bool hasMagnitude)
    {
        if (string.Equals(unit.Code, "%", StringComparison.Ordinal) && !IsRenamed(unit))
            return WithPercent(number);
        return Join(number, UnitText(unit, !hasMagnitude && IsOne(shown, decimals)));
    }

    private bool IsRenamed(Unit unit) => data.Units.TryGetValue(unit.Code, out var words) && !string.Equals(words.Symbol, "%", StringComparison.Ordinal);

    private string UnitText(Unit unit, bool isOne)
    {
        if (data.Units.TryGetValue(unit.Code, out var words))
            return NoBreak(words.Symbol ?? (isOne ? words.One ?? words.Other : words.Other) ?? unit.Symbol);

        // Below a stroke one thing is meant: kWh/parcel, t/person.
        return unit.Terms.IsEmpty ? string.Empty : NoBreak(Unit.Compose(unit.Terms, t => TermText(t), isCode: false, MagnitudeText));
    }

    private string TermText(UnitTerm term)
    {
        if (!data.Units.TryGetValue(term.Code, out var words))
            return term.Symbol;
        return words.Symbol ?? (term.Power < 0 && term.Multiple.Length == 0 ? words.One ?? words.Other : words.Other) ?? term.Symbol;
    }

    private string MagnitudeText(string multiple) => Magnitude(multiple)?.Word.Replace("{}", string.Empty) ?? multiple;

    private bool IsOne(decimal shown, int decimals) => data.HasWideOne
        ? Math.Abs(shown) < 2
        : Math.Abs(shown) == 1 && decimals == 0;
}
