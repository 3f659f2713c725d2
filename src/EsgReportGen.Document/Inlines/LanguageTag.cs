namespace EsgReportGen.Document.Inlines;

/// <summary>The form of language tags (RFC 3066, which PDF/UA-1 names): parts of 1 to 8 letters and digits, joined by hyphens.</summary>
public static class LanguageTag
{
    /// <summary>Whether a text has the form of a tag.</summary>
    public static bool IsValid(string tag)
    {
        var length = 0;
        var isFirst = true;
        foreach (var c in tag)
        {
            if (c == '-')
            {
                if (length == 0)
                    return false;
                (length, isFirst) = (0, false);
                continue;
            }

            if (!(char.IsAsciiLetter(c) || (!isFirst && char.IsAsciiDigit(c))) || ++length > 8)
                return false;
        }

        return length > 0;
    }
}
