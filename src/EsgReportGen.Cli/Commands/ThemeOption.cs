using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Text;
using EsgReportGen.Cli.Files;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Cli.Commands;

/// <summary>The option <c>--theme</c>: another look for one run, by the name of one of the tool's own themes or by the path of a file such as <c>theme.yaml</c>.</summary>
internal static class ThemeOption
{
    private const long MaximumBytes = 1 << 20;

    public static Option<SourceFile?> Create(ConsoleHost host) => new("--theme")
    {
        Description = $"Look to make it in, in place of templates/theme.yaml: {string.Join(", ", BuiltInThemes.Names)}, or the path of a file such as theme.yaml",
        HelpName = "name|file",
        CustomParser = result => Parse(result, host.Folder),
    };

    private static SourceFile? Parse(ArgumentResult result, string folder)
    {
        var written = result.Tokens[^1].Value;
        if (BuiltInThemes.Names.Contains(written, System.StringComparer.Ordinal))
            return new SourceFile("--theme", "base: " + written + "\n");
        var bytes = HostFiles.Read(Path.GetFullPath(Path.Combine(folder, written)), MaximumBytes, out var problem);
        if (problem is null)
            return new SourceFile(written, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        var isPath = written.Contains('/', System.StringComparison.Ordinal) || written.Contains('\\', System.StringComparison.Ordinal) || Path.HasExtension(written);
        result.AddError(isPath
            ? $"the theme `{written}` cannot be read: {problem}"
            : $"there is no theme `{written}`: {NearestName.DidYouMean(written, BuiltInThemes.Names) ?? "use " + string.Join(" or ", BuiltInThemes.Names) + ", or the path of a file such as theme.yaml."}");
        return null;
    }
}
