using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Text;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Graphics.Theming;

/// <summary>
/// The tool's own themes, by the names that <c>base</c> in <c>theme.yaml</c> takes. The first is the one without which none of the others stands: they
/// are files such as a report's own, laid over it.
/// </summary>
public static class BuiltInThemes
{
    private const string Folder = "Themes/";
    private static readonly ConcurrentDictionary<string, SourceFile> Files = new(System.StringComparer.Ordinal);

    /// <summary>The name of the theme that holds where nothing is said.</summary>
    public static string DefaultName => Names[0];

    /// <summary>The names, the default first.</summary>
    public static ImmutableArray<string> Names { get; } = ["evergreen", "broadsheet"];

    /// <summary>What a theme changes of the default.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The file; null for the default itself, which changes nothing.</returns>
    internal static SourceFile? FileOf(string name) => name == DefaultName ? null : Files.GetOrAdd(name, Read);

    /// <summary>Whether a file is one of the tool's own, where no finding can be shown.</summary>
    internal static bool Holds(SourceFile? file) => file is not null && file.Path.StartsWith(Folder, System.StringComparison.Ordinal);

    private static SourceFile Read(string name)
    {
        using var stream = typeof(BuiltInThemes).Assembly.GetManifestResourceStream(Folder + name + ".yaml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new SourceFile(Folder + name + ".yaml", reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
