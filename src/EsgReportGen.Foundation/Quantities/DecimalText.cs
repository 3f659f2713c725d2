using System.Globalization;
using System.Text;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>Reads numbers of the project's files: plain decimals, whose digits are kept as written.</summary>
public static class DecimalText
{
    /// <summary>Reads a plain decimal such as <c>39.0</c> or <c>-7</c>. The scale of the result is the number of decimals written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="hint">What to write instead when the answer is false; null when there is nothing to say but "a number".</param>
    /// <returns>False for anything else: thousands marks, a decimal comma, exponents, leading zeros, words, more than 28 digits.</returns>
    public static bool TryParse(string text, out decimal value, out string? hint)
    {
        value = 0;
        hint = null;
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (!IsPlain(text, start))
        {
            hint = HintFor(text);
            return false;
        }

        if (CountDigits(text) > 28)
        {
            hint = "write at most 28 digits";
            return false;
        }

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsPlain(string text, int start)
    {
        var dot = text.IndexOf('.', start);
        var whole = (dot < 0 ? text.Length : dot) - start;
        return whole > 0 && AreDigits(text, start, start + whole)
            && (whole == 1 || text[start] != '0')
            && (dot < 0 || (dot + 1 < text.Length && AreDigits(text, dot + 1, text.Length)));
    }

    private static bool AreDigits(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }

    private static int CountDigits(string text)
    {
        var count = 0;
        foreach (var c in text)
            count += c is >= '0' and <= '9' ? 1 : 0;
        return count;
    }

    private static string? HintFor(string text)
    {
        var body = text.Trim();
        if (body.Length is 0 or > 100)
            return null;
        if (body is "-" or "–" or "—" or "n/a" or "N/A" or "na" or "NA" or "n.a." or "nil")
            return "say why there is no value: `{ missing: not-applicable }`, `not-relevant`, `not-published`, `not-collected` or `confidential`";
        if (body[0] == '\u2212')
            return "write the minus as a hyphen: `-" + body.Substring(1) + "`";
        if (body[body.Length - 1] == '%')
            return "write the number alone, and `unit: \"%\"`";
        if (body[0] is '<' or '>' or '~' or '≈')
            return "write `{ value: …, qualifier: " + (body[0] == '<' ? "less-than" : body[0] == '>' ? "more-than" : "about") + " }`";
        if (TryExponent(body) is { } exponent)
            return exponent;
        return WithoutMarks(body) is { } plain ? "write `" + plain + "`" : null;
    }

    private static string? TryExponent(string text)
    {
        if (text.IndexOfAny(['e', 'E']) <= 0 || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return null;
        return "write the number out: `" + value.ToString("0.############################", CultureInfo.InvariantCulture) + "`";
    }

    private static string? WithoutMarks(string text)
    {
        var sign = text[0] == '-' ? "-" : string.Empty;
        var point = DecimalMark(text);
        var whole = new StringBuilder();
        var fraction = new StringBuilder();
        for (var i = sign.Length; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
                (point >= 0 && i > point ? fraction : whole).Append(text[i]);
            else if (text[i] is not (',' or '.' or ' ' or '\'' or '_' or '’' or '\u00A0' or '\u202F'))
                return null;
        }

        if (whole.Length + fraction.Length == 0)
            return null;
        var digits = whole.ToString().TrimStart('0');
        return sign + (digits.Length == 0 ? "0" : digits) + (fraction.Length == 0 ? string.Empty : "." + fraction);
    }

    /// <summary>Where the decimal mark stands, or -1: of comma and point the later; a single comma before three digits counts thousands.</summary>
    private static int DecimalMark(string text)
    {
        var comma = text.LastIndexOf(',');
        var point = text.LastIndexOf('.');
        var last = System.Math.Max(comma, point);
        if (last < 0 || text.IndexOf(text[last]) != last)
            return -1;
        return comma >= 0 && point < 0 && text.Length - comma == 4 ? -1 : last;
    }
}
