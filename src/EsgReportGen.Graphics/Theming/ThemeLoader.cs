using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Graphics.Theming.Reading;

namespace EsgReportGen.Graphics.Theming;

/// <summary>
/// Reads <c>theme.yaml</c>: <c>base</c> names one of the tool's own themes, each other key changes it, and each of a language's file changes the report's.
/// </summary>
public static class ThemeLoader
{
    /// <summary>The tool's own theme that holds where nothing is said.</summary>
    public static Theme Default => DefaultTheme.Value;

    /// <summary>Reads a theme.</summary>
    /// <param name="themeYaml">The file, or null for the tool's own theme.</param>
    /// <param name="bag">Takes the findings; what is wrong keeps the value of the theme below.</param>
    public static Theme Load(SourceFile? themeYaml, DiagnosticBag bag) => Load(themeYaml, null, bag);

    /// <summary>Reads the theme of a language.</summary>
    /// <param name="themeYaml">The report's theme, or null for the tool's own.</param>
    /// <param name="languageYaml">What the language changes of it, with the same keys; null for nothing.</param>
    /// <param name="bag">Takes the findings; what is wrong keeps the value of the theme below.</param>
    public static Theme Load(SourceFile? themeYaml, SourceFile? languageYaml, DiagnosticBag bag) =>
        Over(Read(languageYaml, bag), Read(themeYaml, bag)) is { } own ? Make(own, (languageYaml ?? themeYaml)!, bag) : Default;

    /// <summary>Reads another look for a report: it takes the place of the report's theme, whose fonts stay where the look names none.</summary>
    /// <param name="look">The look, a file such as <c>theme.yaml</c>.</param>
    /// <param name="themeYaml">The report's theme, for its fonts; null if there is none.</param>
    /// <param name="languageYaml">What the language changes, also of the look; null for nothing.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Theme LoadLook(SourceFile look, SourceFile? themeYaml, SourceFile? languageYaml, DiagnosticBag bag)
    {
        // What a report can be read in is a question of its script before it is one of its look.
        var fonts = Read(themeYaml, bag) is { } report && report.FindEntry("fonts") is { } entry ? new YamlMapping([entry], report.Span) : null;
        return Over(Read(languageYaml, bag), Over(Read(look, bag), fonts)) is { } own ? Make(own, look, bag) : Default;
    }

    private static YamlMapping? Over(YamlMapping? upper, YamlMapping? lower) => upper is null || lower is null ? upper ?? lower : upper.Over(lower);

    private static Theme Make(YamlMapping own, SourceFile file, DiagnosticBag bag)
    {
        var context = new ThemeContext(bag);
        var below = BaseOf(new ThemeSection(own, context), bag);
        var section = new ThemeSection(below is null ? own : own.Over(below), context);
        section.Entry("base");
        section.Entry("colors");
        // A colour that a report changes takes along those that follow from it, also where its base has set them.
        if (below is not null)
            PaletteReader.Read(new ThemeSection(below, context));
        var theme = DefaultTheme.Of(PaletteReader.Read(new ThemeSection(own, context)));
        var page = PageReader.Read(section, theme.Page);
        theme = PaperScale.Fit(theme with { Page = page }, page.Size);
        theme = theme with { Type = TypeReader.Read(section, theme.Type) };
        theme = BlockStyleReader.Read(section, theme);
        section.Finish();
        var place = new SourceSpan(file, 0, 0);
        ContrastCheck.Check(theme, context, place);
        SeriesCheck.Check(theme.Colors, context, place);
        return theme with { NamedFamilies = [.. context.Families], Fallback = [.. context.Fallback] };
    }

    private static YamlMapping? BaseOf(ThemeSection own, DiagnosticBag bag)
    {
        if (own.Text("base") is not { } name)
            return null;
        if (BuiltInThemes.Names.Contains(name.Text, System.StringComparer.Ordinal))
            return Read(BuiltInThemes.FileOf(name.Text), bag);
        bag.Add(GraphicsDiagnostics.UnknownTheme.At(name.Span, name.Text, "`" + string.Join("`, `", BuiltInThemes.Names) + "`")
            .WithHint(NearestName.DidYouMean(name.Text, BuiltInThemes.Names)));
        return null;
    }

    private static YamlMapping? Read(SourceFile? file, DiagnosticBag bag) =>
        file is not null && YamlReader.Read(file, bag) is { } root ? YamlKeys.AsMapping(root, "theme", bag) : null;
}
