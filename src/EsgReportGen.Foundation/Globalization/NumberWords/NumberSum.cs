namespace EsgReportGen.Foundation.Globalization.NumberWords;

/// <summary>Adds number words up, from the first to the last, as far as they make one number.</summary>
internal struct NumberSum
{
    private const decimal LargestScale = 1_000_000_000_000m;

    private decimal whole;
    private decimal group;
    private bool hasGroup;
    private decimal? alone;
    private bool isVague;
    private bool isMultiple;
    private decimal scale;

    /// <summary>Whether a word other than one is in it.</summary>
    public bool IsNumber { get; private set; }

    /// <summary>The number; null for a vague one.</summary>
    public readonly decimal? Value => isVague ? null : alone ?? whole + group;

    /// <summary>What it says.</summary>
    public readonly NumberPhraseKind Kind => isMultiple ? NumberPhraseKind.Multiple : Value is > 0 and < 1 ? NumberPhraseKind.Part : NumberPhraseKind.Count;

    /// <summary>What its last words count in.</summary>
    public readonly decimal Scale => scale >= 100 && alone is null ? scale : 1;

    /// <summary>Adds a word, if it makes one number with those before.</summary>
    public bool TryAdd(NumberWord word)
    {
        if (alone is not null || isVague)
            return false;
        switch (word.Role)
        {
            case NumberRole.One or NumberRole.Small:
                if (!TryAddSmall(word.Value!.Value, word.Role))
                    return false;
                scale = word.Scale;
                return true;
            case NumberRole.Scale:
                if (!TryScale(word.Value!.Value))
                    return false;
                // A dozen rounds nothing.
                scale = word.Value == 12 || scale > LargestScale ? 1 : System.Math.Max(1, scale) * word.Value!.Value;
                return true;
            case NumberRole.Fraction:
                alone = (hasGroup || whole > 0 ? whole + group : 1) / word.Value!.Value;
                IsNumber = true;
                return true;
            default:
                if (hasGroup || whole > 0)
                    return false;
                isVague = word.Value is null;
                isMultiple = word.Role == NumberRole.Multiple;
                alone = word.Value;
                IsNumber = true;
                return true;
        }
    }

    /// <summary>Adds tens behind their unit, as German does.</summary>
    public bool TryAddTensBehindUnit(decimal tens)
    {
        if (group % 100 is < 1 or > 9 || tens is < 20 or > 90)
            return false;
        group += tens;
        scale = 1;
        IsNumber = true;
        return true;
    }

    private bool TryAddSmall(decimal value, NumberRole role)
    {
        var rest = group % 100;
        if (value == 20 && rest == 4)
        {
            // quatre-vingts
            group += 76;
        }
        else if (hasGroup && !(value < 100 && rest == 0 && group > 0) && !(value < 10 && rest % 10 == 0 && rest > 0) && !(value < 20 && rest is 60 or 80))
        {
            return false;
        }
        else
        {
            group += value;
        }

        hasGroup = true;
        IsNumber |= role == NumberRole.Small;
        return true;
    }

    private bool TryScale(decimal factor)
    {
        if (factor == 100)
        {
            if (group >= 100)
                return false;
            group = hasGroup ? group * 100 : 100;
            hasGroup = true;
        }
        else if (hasGroup || whole == 0)
        {
            // "two thousand million" counts on; "million two thousand" adds.
            if (whole > 0 && whole < factor)
                (whole, group) = ((whole + group) * factor, 0);
            else
                (whole, group) = (whole + ((hasGroup ? group : 1) * factor), 0);
            hasGroup = false;
        }
        else
        {
            if (whole >= 1_000_000_000_000m)
                return false;
            whole *= factor;
        }

        IsNumber = true;
        return whole < 1_000_000_000_000_000_000m;
    }
}
