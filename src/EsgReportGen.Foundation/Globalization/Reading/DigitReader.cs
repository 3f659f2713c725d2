using System.Globalization;
using System.Text;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <summary>Reads runs of digits with a language's decimal and group marks.</summary>
/// <param name="text">The text in plain form.</param>
/// <param name="point">The decimal mark.</param>
/// <param name="group">The group mark; empty for none.</param>
internal sealed class DigitReader(string text, string point, string group)
{
    // More digits than a decimal holds are no number of a report.
    private const int MostDigits = 28;

    /// <summary>Whether a number may begin at a place: a digit that is no part of a word such as CO2 or FY2024.</summary>
    public bool StartsAt(int at) => IsDigit(at) && !(at > 0 && PlainText.IsWordPart(text[at - 1]));

    /// <summary>Reads a number.</summary>
    /// <param name="at">Offset of its first digit.</param>
    /// <param name="amount">The number; null if the digits are no number in this language.</param>
    /// <param name="decimals">Digits behind the decimal mark.</param>
    /// <returns>The offset behind its last digit.</returns>
    public int Read(int at, out decimal? amount, out int decimals)
    {
        var number = new StringBuilder();
        var end = Digits(at, number);
        if (number.Length <= 3)
        {
            var grouped = Groups(end, number);
            if (grouped == end && ForeignGroups(end) is var foreign && foreign > end)
            {
                (amount, decimals) = (null, 0);
                return foreign;
            }

            end = grouped;
        }

        decimals = 0;
        if (StandsAt(point, end) && IsDigit(end + point.Length))
        {
            var whole = number.Length;
            number.Append('.');
            end = Digits(end + point.Length, number);
            decimals = number.Length - whole - 1;
        }

        // Another mark and more digits, or letters right behind: `63,5` in English, a date, a name such as `3D`.
        var tail = end;
        while (tail + 1 < text.Length && text[tail] is '.' or ',' or '/' && IsDigit(tail + 1))
            tail = Digits(tail + 1, null);
        amount = tail == end && number.Length <= MostDigits ? decimal.Parse(number.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
        return tail;
    }

    private int Groups(int end, StringBuilder number)
    {
        while (StandsAt(group, end) && IsGroup(end + group.Length))
            end = Digits(end + group.Length, number);
        return end;
    }

    /// <summary>The end of groups of three that another language would mark so: <c>24 000</c> in English.</summary>
    private int ForeignGroups(int end)
    {
        while (end + 1 < text.Length && text[end] is ' ' or '\'' && IsGroup(end + 1))
            end += 4;
        return end;
    }

    private bool IsGroup(int at) => IsDigit(at) && IsDigit(at + 1) && IsDigit(at + 2) && !IsDigit(at + 3);

    private int Digits(int at, StringBuilder? number)
    {
        for (; IsDigit(at); at++)
            number?.Append(text[at]);
        return at;
    }

    private bool StandsAt(string mark, int at) => mark.Length > 0 && at + mark.Length < text.Length && string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private bool IsDigit(int at) => at < text.Length && text[at] is >= '0' and <= '9';
}
