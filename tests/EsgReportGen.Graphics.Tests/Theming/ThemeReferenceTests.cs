using System.IO;
using System.Linq;
using System.Reflection;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Graphics.Theming.Reading;

namespace EsgReportGen.Graphics.Tests.Theming;

/// <summary>The comments of the sample's <c>theme.yaml</c> are the reference of all keys: they must be true.</summary>
public sealed class ThemeReferenceTests
{
    [Fact]
    public void Sample_AllCommentsTaken_IsTheToolsOwnTheme()
    {
        var bag = new DiagnosticBag();
        var theme = ThemeLoader.Load(new SourceFile("templates/theme.yaml", WithoutComments()), bag);
        Assert.Empty(bag.ToImmutable());
        AssertSame(ThemeLoader.Default, theme, "theme");
    }

    [Fact]
    public void Sample_Comments_NameEveryColourAndRole()
    {
        var text = string.Join('\n', File.ReadLines(Path.Combine(Root(), "templates", "theme.yaml")).Select(Uncomment));
        Assert.All(PaletteNames.All.Concat(TypeReader.RoleNames), name => Assert.Contains($"  {name}: ", text));
    }

    // Lines of the file that are settings begin with "# " or two spaces and "# ", then a key; the others are explanations.
    private static string WithoutComments()
    {
        var lines = File.ReadAllLines(Path.Combine(Root(), "templates", "theme.yaml"));
        var settings = lines.SkipWhile(l => !l.StartsWith("colors:")).Where(l => !l.StartsWith("  accent:"));
        return "colors:\n  accent: \"#0B6E5F\"\n" + string.Join('\n', settings.Skip(1).Select(Uncomment));
    }

    private static string Uncomment(string line) =>
        line.StartsWith("  # ") ? "  " + line[4..] : line.StartsWith("# ") ? line[2..] : line;

    private static void AssertSame(object expected, object actual, string path)
    {
        foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            var (a, b) = (property.GetValue(expected), property.GetValue(actual));
            if (property.Name == nameof(Theme.NamedFamilies))
                continue;
            if (property.Name == nameof(Theme.Fallback))
                Assert.Equal(((Theme)expected).Fallback, ((Theme)actual).Fallback);
            else if (a is System.Collections.Immutable.ImmutableArray<Graphics.Painting.Color> colors)
                Assert.Equal(colors, (System.Collections.Immutable.ImmutableArray<Graphics.Painting.Color>)b!);
            else if (a is Graphics.Geometry.Length length)
                Assert.True(System.Math.Abs(length.Points - ((Graphics.Geometry.Length)b!).Points) < 0.001, $"{path}.{property.Name}");
            else if (a is not null && a.GetType().Namespace!.StartsWith("EsgReportGen.Graphics") && !a.GetType().IsValueType)
                AssertSame(a, b!, $"{path}.{property.Name}");
            else
                Assert.True(Equals(a, b), $"{path}.{property.Name}: {a} is not {b}");
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(System.AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EsgReportGen.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
