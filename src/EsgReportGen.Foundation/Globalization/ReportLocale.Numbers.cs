using System;
using System.Globalization;
using System.Text;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization;

/// <content>Numbers.</content>
public sealed partial class ReportLocale
{
    /// <summary>A bare number, rounded half away from zero, with the language's separators and minus.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Decimals to print, 0..28.</param>
    /// <param name="plus">Whether a number that is above 0 after rounding gets a plus sign.</param>
    public string FormatNumber(decimal value, int decimals, bool plus = false)
    {
        var rounded = DecimalRounding.Round(value, decimals);
        var digits = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? digits.Length : digits.Length - decimals - 1;
        var text = new StringBuilder(digits.Length + 12);
        if (rounded < 0)
            text.Append(data.Minus);
        else if (plus && rounded > 0)
            text.Append('+');
        AppendGrouped(text, digits, whole);
        if (decimals > 0)
            text.Append(data.Decimal).Append(digits, whole + 1, decimals);
        return WithDigits(text.ToString());
    }

    /// <summary>A text with the language's digits in place of ASCII ones: numbers of pages, headings, lists, notes.</summary>
    public string WithDigits(string text) => DigitSets.Write(text, data.Zero);

    /// <summary>A value with its qualifier, magnitude word and unit. Number, magnitude and unit hold together by no-break spaces.</summary>
    /// <param name="measurement">The value.</param>
    /// <param name="format">How it is wanted.</param>
    /// <exception cref="ArgumentException">The format's unit measures something else: callers look before.</exception>
    /// <remarks>
    /// Without wanted decimals all published digits are printed: a change by a power of ten keeps each of them (and drops the zeros at the end of a
    /// whole number whose precision nobody stated); any other change of unit keeps as many significant digits as were published. "More than"
    /// rounds down, "less than" up, all else half away from zero. Too large for the wanted unit, a value prints in its own.
    /// </remarks>
    public FormattedValue Format(Measurement measurement, ValueFormat format)
    {
        var magnitude = format.Magnitude is { } key ? Magnitude(key) : null;
        var unit = format.Unit ?? (magnitude is null ? measurement.Unit : measurement.Unit.WithoutMultiple());
        if (ShownValue.Of(measurement, unit, magnitude?.Factor ?? 1, format.Decimals) is not { } value)
            return Format(measurement, format with { Unit = null, Magnitude = null });
        value = value.Moved(format.Moved);
        var text = FormatNumber(value.Shown, value.Decimals, format.ShowsPlus);
        if (magnitude is not null && !format.OmitsMagnitude)
            text = Join(text, magnitude.Word);
        if (!format.OmitsUnit)
            text = WithUnit(text, unit, value.Shown, value.Decimals, magnitude is not null);
        if (!format.OmitsQualifier && measurement.Qualifier != Qualifier.Exact)
            text = Qualify(text, measurement.Qualifier);
        return new FormattedValue(text, value.Shown, value.Decimals, value.LosesDigits) { Unit = unit, Exact = value.Exact, Step = value.Step };
    }

    private string Qualify(string text, Qualifier qualifier)
    {
        var word = Word(qualifier switch
        {
            Qualifier.MoreThan => LocaleWord.MoreThan,
            Qualifier.LessThan => LocaleWord.LessThan,
            _ => LocaleWord.About,
        });

        // Before the number a plain space: a line may break there, never inside the number.
        return word.IndexOf("{}", StringComparison.Ordinal) >= 0 ? word.Replace("{}", text) : data.Space.Length == 0 ? word + text : word + " " + text;
    }

    private string Join(string number, string word) =>
        word.IndexOf("{}", StringComparison.Ordinal) >= 0 ? word.Replace("{}", number) : word.Length == 0 ? number : number + data.Space + NoBreak(word);

    private void AppendGrouped(StringBuilder text, string digits, int whole)
    {
        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0 && whole >= data.GroupFrom)
                text.Append(data.Group);
            text.Append(digits[i]);
        }
    }

    private static string NoBreak(string text) => text.Replace(' ', '\u00A0');
}
