namespace EsgReportGen.Foundation.Globalization;

/// <summary>In which direction languages are written.</summary>
public static class WritingDirection
{
    /// <summary>Whether text of a language begins at the right, and with it everything else on a page.</summary>
    /// <param name="language">BCP 47 tag, e.g. <c>ar</c>, <c>pa-Arab-PK</c>. A script subtag counts before the language.</param>
    /// <remarks>The scripts and languages of Unicode CLDR 45 (2024), supplemental data, whose likely script runs from right to left.</remarks>
    public static bool IsRightToLeft(string language)
    {
        var subtags = language.Split('-');
        for (var i = 1; i < subtags.Length; i++)
        {
            if (subtags[i].Length == 4 && char.IsLetter(subtags[i][0]))
                return IsRightToLeftScript(subtags[i].ToLowerInvariant());
        }

        return subtags[0].ToLowerInvariant() is "ar" or "arc" or "azb" or "bal" or "bgn" or "ckb" or "dv" or "fa" or "glk" or "he" or "iw" or "ji" or "ks"
            or "lrc" or "luz" or "mzn" or "nqo" or "prs" or "ps" or "rhg" or "sd" or "sdh" or "skr" or "syr" or "ug" or "ur" or "yi";
    }

    private static bool IsRightToLeftScript(string script) =>
        script is "adlm" or "arab" or "aran" or "hebr" or "mand" or "nkoo" or "rohg" or "samr" or "syrc" or "thaa";
}
