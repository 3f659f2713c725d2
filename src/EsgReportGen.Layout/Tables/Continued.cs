using EsgReportGen.Foundation.Globalization;

namespace EsgReportGen.Layout.Tables;

/// <summary>What is said where a table goes on.</summary>
internal static class Continued
{
    /// <summary>The words behind a name that is repeated, e.g. <c> (continued)</c>; they never stand on a line alone.</summary>
    public static string Words(ReportLocale locale)
    {
        // Chinese and Japanese have brackets as wide as their letters, with a space within.
        var isWide = locale.Language.StartsWith("zh", System.StringComparison.Ordinal) || locale.Language.StartsWith("ja", System.StringComparison.Ordinal);
        var words = locale.Word(LocaleWord.Continued);
        return isWide ? $"（{words}）" : $"\u00A0({words})";
    }
}
