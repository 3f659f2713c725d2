using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.SystemFonts;
using EsgReportGen.Graphics.Theming.Reading;

namespace EsgReportGen.Graphics.Theming;

/// <summary>The fonts that a theme is set in: those of the tool and of the project first, then those of the machine that it names.</summary>
/// <param name="Catalog">All of them.</param>
/// <param name="SystemFonts">Those of the machine, in the order in which the theme names their families.</param>
public sealed record ThemeFonts(FontCatalog Catalog, ImmutableArray<SystemFont> SystemFonts)
{
    /// <summary>Finds the fonts of a theme. The machine is asked only for families that are named and nowhere else.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="own">The fonts of the tool and of the project.</param>
    /// <param name="locked">What <c>content/fonts.lock</c> holds; null to take the machine as it is.</param>
    /// <param name="shelf">Gives the machine's fonts; called at most once.</param>
    /// <param name="bag">Takes what is wrong: families that nothing has, fonts that cannot be used.</param>
    public static ThemeFonts Find(Theme theme, FontCatalog own, FontsLock? locked, Func<SystemFontShelf> shelf, DiagnosticBag bag)
    {
        var wanted = FamiliesOfMachine(theme, own);
        var fonts = wanted.IsEmpty ? [] : SystemFontFinder.Find(wanted, TypeReader.WeightsOf(theme.Type), locked, shelf(), own.Families, bag);
        return new ThemeFonts(own.With([.. fonts.Select(f => f.Face)], theme.Fallback), fonts);
    }

    /// <summary>Holds the fonts of the machine against <c>content/fonts.lock</c>.</summary>
    /// <param name="theme">The theme that they are of.</param>
    /// <param name="own">The fonts of the tool and of the project.</param>
    /// <param name="locked">What the lock holds; null if there is none, which is a warning where fonts of the machine are used.</param>
    /// <param name="isStrict">Whether a font that differs is an error rather than a warning.</param>
    /// <param name="bag">Takes the findings.</param>
    public void CheckAgainst(Theme theme, FontCatalog own, FontsLock? locked, bool isStrict, DiagnosticBag bag) =>
        FontsLockCheck.Check(FamiliesOfMachine(theme, own), SystemFonts, locked, isStrict, bag);

    private static ImmutableArray<SourcedText> FamiliesOfMachine(Theme theme, FontCatalog own)
    {
        var wanted = ImmutableArray.CreateBuilder<SourcedText>();
        foreach (var family in theme.NamedFamilies)
        {
            if (!own.Has(family.Text) && !wanted.Any(w => string.Equals(w.Text, family.Text, StringComparison.OrdinalIgnoreCase)))
                wanted.Add(family);
        }

        return wanted.ToImmutable();
    }
}
