using System;

namespace EsgReportGen.Html.Structure;

/// <summary>The direction that text of a language runs in.</summary>
internal static class TextDirection
{
    // Languages and scripts that are written from right to left (ISO 639, ISO 15924).
    private static readonly string[] Languages = ["ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi"];
    private static readonly string[] Scripts = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"];

    /// <summary><c>rtl</c> or <c>ltr</c>; a script that the tag names counts more than its language.</summary>
    public static string Of(string language)
    {
        var parts = language.ToLowerInvariant().Split('-');
        if (parts.Length > 1 && parts[1].Length == 4)
            return Array.IndexOf(Scripts, parts[1]) >= 0 ? "rtl" : "ltr";
        return Array.IndexOf(Languages, parts[0]) >= 0 ? "rtl" : "ltr";
    }
}
