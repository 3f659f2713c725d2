using static System.FormattableString;

namespace EsgReportGen.Html.Passports;

/// <summary>The ids of facts in the page. Occurrences have their index in the ledger.</summary>
internal static class FactIds
{
    /// <summary>The id of the number in the text.</summary>
    public static string OfOccurrence(int occurrence) => Invariant($"fact:{occurrence}");

    /// <summary>The id of a passport.</summary>
    public static string OfPassport(int passport) => Invariant($"passport:{passport}");
}
