using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>What can be wrong with a language's locale.yaml: ESG8001 to ESG8019.</summary>
public static class LocaleDiagnostics
{
    /// <summary>A language without its own file.</summary>
    public static DiagnosticDescriptor NoLocaleFile { get; } = new(
        "ESG8001", DiagnosticSeverity.Warning, "a language without locale.yaml",
        "the language `{0}` has no locale.yaml, so it has the words of the tool, which are English for a language that the tool does not know", "write templates/{0}/locale.yaml");

    /// <summary>The file speaks of another language than its folder.</summary>
    public static DiagnosticDescriptor OtherLanguage { get; } = Error(
        2, "the language of a locale is another", "this file is for `{0}`, not for `{1}`", "write `language: {0}`, or move the file to templates/{1}");

    /// <summary>A pattern without the place of its number.</summary>
    public static DiagnosticDescriptor NoPlace { get; } = Error(
        3, "a pattern without a place", "`{0}` does not say where the number stands", "write `{1}` where it stands");

    /// <summary>A date pattern that cannot be read.</summary>
    public static DiagnosticDescriptor DatePattern { get; } = Error(
        4, "an unknown letter in a date pattern", "`{0}` in a date pattern means nothing", "use d, dd, M, MM, MMM, MMMM, yy, yyyy, and put words between single quotes");

    /// <summary>A month list of another length.</summary>
    public static DiagnosticDescriptor MonthCount { get; } = Error(
        5, "not twelve months", "a year has twelve months, not {0}", "list all twelve, January first");

    /// <summary>A magnitude of the language's own without its number.</summary>
    public static DiagnosticDescriptor MagnitudeFactor { get; } = Error(
        6, "a magnitude without its number", "`{0}` does not say which number it stands for", "write `{0}: {{ word: …, factor: 10000 }}`");

    /// <summary>A number key with another value.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = Error(
        7, "no number", "`{0}` is no number above zero", "write a plain whole number such as `10000`");

    /// <summary>A language whose months nobody knows.</summary>
    public static DiagnosticDescriptor NoMonths { get; } = new(
        "ESG8008", DiagnosticSeverity.Warning, "no month names", "the months of `{0}` are not known, so they are English", "list twelve names under `dates: {{ months: […] }}`");

    /// <summary>Separators that cannot be told apart.</summary>
    public static DiagnosticDescriptor SameSeparators { get; } = Error(
        9, "decimal and group mark are the same", "the decimal mark and the group mark are both `{0}`", "give them two different marks");

    /// <summary>Digits that the tool does not know.</summary>
    public static DiagnosticDescriptor UnknownDigits { get; } = Error(
        10, "unknown digits", "`{0}` is no kind of digits", "write `latin`, `arabic` (٠١٢), `persian` (۰۱۲), or another of those that reference/project-files.md lists");

    /// <summary>All descriptors in order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NoLocaleFile, OtherLanguage, NoPlace, DatePattern, MonthCount, MagnitudeFactor, NotANumber, NoMonths, SameSeparators, UnknownDigits];

    private static DiagnosticDescriptor Error(int number, string title, string message, string hint) => new(
        "ESG80" + number.ToString("00", System.Globalization.CultureInfo.InvariantCulture), DiagnosticSeverity.Error, title, message, hint);
}
