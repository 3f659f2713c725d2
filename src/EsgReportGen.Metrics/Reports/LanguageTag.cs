namespace EsgReportGen.Metrics.Reports;

/// <summary>The form of language tags.</summary>
/// <remarks>RFC 5646, 2.1: subtags of letters and digits with hyphens between, the first of 2 to 8 letters, the others of 1 to 8 characters.</remarks>
internal static class LanguageTag
{
    /// <summary>Whether a text has the form of a tag; whether the language exists is not asked.</summary>
    public static bool IsWellFormed(string tag)
    {
        var length = 0;
        var isFirst = true;
        for (var i = 0; i <= tag.Length; i++)
        {
            if (i < tag.Length && tag[i] != '-')
            {
                var isLetter = tag[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
                if (!isLetter && (isFirst || tag[i] is not (>= '0' and <= '9')))
                    return false;
                length++;
                continue;
            }

            if (length > 8 || length < (isFirst ? 2 : 1))
                return false;
            isFirst = false;
            length = 0;
        }

        return true;
    }
}
