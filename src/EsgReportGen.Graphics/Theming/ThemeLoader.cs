using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Graphics.Theming.Reading;

namespace EsgReportGen.Graphics.Theming;

/// <summary>Reads <c>theme.yaml</c>: each key of <c>templates/theme.yaml</c> changes the tool's own theme, and each of a language's the report's.</summary>
public static class ThemeLoader
{
    /// <summary>The tool's own theme.</summary>
    public static Theme Default => DefaultTheme.Value;

    /// <summary>Reads a theme.</summary>
    /// <param name="themeYaml">The file, or null for the tool's own theme.</param>
    /// <param name="bag">Takes the findings; what is wrong keeps the value of the tool's own theme.</param>
    public static Theme Load(SourceFile? themeYaml, DiagnosticBag bag) => Load(themeYaml, null, bag);

    /// <summary>Reads the theme of a language.</summary>
    /// <param name="themeYaml">The report's theme, or null for the tool's own.</param>
    /// <param name="languageYaml">What the language changes of it, with the same keys; null for nothing.</param>
    /// <param name="bag">Takes the findings; what is wrong keeps the value of the tool's own theme.</param>
    public static Theme Load(SourceFile? themeYaml, SourceFile? languageYaml, DiagnosticBag bag)
    {
        var (report, language) = (Read(themeYaml, bag), Read(languageYaml, bag));
        if ((report is null || language is null ? report ?? language : language.Over(report)) is not { } mapping)
            return Default;
        var context = new ThemeContext(bag);
        var section = new ThemeSection(mapping, context);
        var theme = DefaultTheme.Of(PaletteReader.Read(section));
        theme = theme with { Page = PageReader.Read(section, theme.Page), Type = TypeReader.Read(section, theme.Type) };
        theme = BlockStyleReader.Read(section, theme);
        section.Finish();
        ContrastCheck.Check(theme, context, new SourceSpan((languageYaml ?? themeYaml)!, 0, 0));
        return theme with { NamedFamilies = [.. context.Families], Fallback = [.. context.Fallback] };
    }

    private static YamlMapping? Read(SourceFile? file, DiagnosticBag bag) =>
        file is not null && YamlReader.Read(file, bag) is { } root ? YamlKeys.AsMapping(root, "theme", bag) : null;
}
