using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Theming.Reading;

namespace EsgReportGen.Graphics.Theming;

/// <summary>Reads <c>templates/theme.yaml</c>: each key of it changes the tool's own theme.</summary>
public static class ThemeLoader
{
    /// <summary>The tool's own theme.</summary>
    public static Theme Default => DefaultTheme.Value;

    /// <summary>Reads a theme.</summary>
    /// <param name="themeYaml">The file, or null for the tool's own theme.</param>
    /// <param name="bag">Takes the findings; what is wrong keeps the value of the tool's own theme.</param>
    public static Theme Load(SourceFile? themeYaml, DiagnosticBag bag)
    {
        if (themeYaml is null || YamlReader.Read(themeYaml, bag) is not { } root || YamlKeys.AsMapping(root, "theme", bag) is not { } mapping)
            return Default;
        var context = new ThemeContext(bag);
        var section = new ThemeSection(mapping, context);
        var theme = DefaultTheme.Of(PaletteReader.Read(section));
        theme = theme with { Page = PageReader.Read(section, theme.Page), Type = TypeReader.Read(section, theme.Type) };
        theme = BlockStyleReader.Read(section, theme);
        section.Finish();
        ContrastCheck.Check(theme, context, new SourceSpan(themeYaml, 0, 0));
        return theme with { NamedFamilies = [.. context.Families] };
    }

    /// <summary>Reports the families that a theme names and no font has.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="fonts">The fonts there are.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void CheckFonts(Theme theme, FontCatalog fonts, DiagnosticBag bag)
    {
        foreach (var family in theme.NamedFamilies)
        {
            if (fonts.Find(family.Text, 400) is not null)
                continue;
            var diagnostic = GraphicsDiagnostics.UnknownFamily.At(family.Span, family.Text, string.Join("`, `", fonts.Families));
            var near = NearestName.Find(family.Text, fonts.Families.AsEnumerable());
            bag.Add(diagnostic.WithHint(near is null ? null : $"did you mean `{near}`?"));
        }
    }
}
