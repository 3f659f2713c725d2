using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Graphics.Fonts.SystemFonts;

/// <summary>Holds the fonts of the machine against <c>content/fonts.lock</c>.</summary>
internal static class FontsLockCheck
{
    /// <summary>Reports what differs, a finding a family, where the theme names it.</summary>
    /// <param name="families">The families that the theme takes from the machine.</param>
    /// <param name="fonts">The fonts found for them.</param>
    /// <param name="locked">The lock; null if there is none.</param>
    /// <param name="isStrict">Whether a difference is an error.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Check(ImmutableArray<SourcedText> families, ImmutableArray<SystemFont> fonts, FontsLock? locked, bool isStrict, DiagnosticBag bag)
    {
        if (locked is null)
        {
            if (!fonts.IsEmpty)
                bag.Report(GraphicsDiagnostics.FontsNotLocked, families[0].Span, string.Join(", ", fonts.Select(f => $"`{f.Entry.Family}`").Distinct(StringComparer.Ordinal)));
            return;
        }

        foreach (var family in families)
        {
            var here = EntriesOf(fonts.Select(f => f.Entry), family.Text);
            if (here.Count == 0 || Describe(here, EntriesOf(locked.Entries, family.Text)) is not { } difference)
                continue;
            var finding = GraphicsDiagnostics.FontDiffersFromLock.At(family.Span, family.Text, difference);
            bag.Add(isStrict ? finding : finding with { Severity = DiagnosticSeverity.Warning });
        }
    }

    private static List<FontsLockEntry> EntriesOf(IEnumerable<FontsLockEntry> entries, string family) =>
        [.. entries.Where(e => string.Equals(e.Family, family, StringComparison.OrdinalIgnoreCase))];

    private static string? Describe(List<FontsLockEntry> here, List<FontsLockEntry> locked)
    {
        if (locked.Count == 0)
            return "it has none of this family";
        foreach (var entry in locked)
        {
            if (here.Find(e => e.File == entry.File && e.Index == entry.Index) is not { } same)
                return $"it has {Name(entry)}, and here is {string.Join(", ", here.Select(Name))}";
            if (same.Sha256 != entry.Sha256)
                return $"`{entry.File}` is another file (SHA-256 {Short(same)} in place of {Short(entry)}{Versions(same, entry)})";
        }

        return null;
    }

    private static string Name(FontsLockEntry entry) => entry.Index == 0 ? $"`{entry.File}`" : FormattableString.Invariant($"`{entry.File}` (face {entry.Index})");

    private static string Short(FontsLockEntry entry) => entry.Sha256[..12] + "…";

    private static string Versions(FontsLockEntry here, FontsLockEntry locked) =>
        here.Version == locked.Version ? string.Empty : $", version {here.Version} in place of {locked.Version}";
}
