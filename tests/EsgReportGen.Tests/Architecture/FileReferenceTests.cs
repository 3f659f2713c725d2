using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using EsgReportGen.TemplateChecking.Functions;
using EsgReportGen.Testing;

namespace EsgReportGen.Tests.Architecture;

/// <summary>Holds the reference for users, <c>src/reference/</c>, to what the readers accept: what a project may say stands there.</summary>
public sealed partial class FileReferenceTests
{
    private const BindingFlags Everywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly string Reference = string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "reference"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private static readonly HashSet<string> Words = [.. WordPattern().Matches(Reference).Select(m => m.Value)];

    [Fact]
    public void Keys_ThatReadersAccept_StandInTheReference()
    {
        var keys = Listed().Concat(Inline()).Distinct().ToArray();
        Assert.InRange(keys.Length, 100, 1_000);
        Assert.Equal([], keys.Except(Words));
    }

    [Fact]
    public void FunctionsAndMembers_OfTemplates_StandInTheReference() =>
        Assert.Equal([], TemplateFunctions.Names.Concat(TemplateFunctions.ReportMembers).Except(Words));

    [Fact]
    public void BlocksAndContainers_OfTemplates_StandInTheReference()
    {
        var names = Quoted(@"Readers\s*=\s*\[(?<list>[^;]*)\];", @"\(""(?<name>[a-z-]+)""").Concat(Quoted(@"Containers = \[(?<list>[^\]]*)\]", @"""(?<name>[a-z-]+)""")).ToArray();
        Assert.Contains("metrics-table", names);
        Assert.Contains("callout", names);
        Assert.Equal([], names.Except(Words));
    }

    [Fact]
    public void TypesOfCharts_StandInTheReferenceWithAnExample()
    {
        var types = Quoted(@"Types\s*=\s*\[(?<list>[^;]*)\];", @"new\(""(?<name>[a-z-]+)""").ToArray();
        Assert.Contains("waterfall", types);
        Assert.Equal([], types.Except(Words));
    }

    // The theme is described by the comments of the sample's file, which a test of its own holds.
    private static IEnumerable<string> Listed() => Directory.EnumerateFiles(AppContext.BaseDirectory, "EsgReportGen*.dll")
        .Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => !n.Contains("Test", StringComparison.Ordinal) && !n.EndsWith("Graphics", StringComparison.Ordinal))
        .SelectMany(n => Assembly.Load(n).GetTypes()).SelectMany(t => t.GetFields(Everywhere))
        .Where(f => f.FieldType == typeof(ImmutableArray<string>) && f.Name.Contains("Keys", StringComparison.Ordinal) && f.DeclaringType!.Name != "LocaleWords")
        .SelectMany(f => (ImmutableArray<string>)f.GetValue(null)!);

    private static IEnumerable<string> Inline() => Quoted(@"YamlKeys\.Check\(\w+, \[(?<list>[^\]]*)\]|Section\(root(?<list>(, ""[\w-]+"")+)\)", @"""(?<name>[\w-]+)""");

    private static IEnumerable<string> Quoted(string list, string item) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(p => !p.Contains("Graphics", StringComparison.Ordinal) && !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .SelectMany(p => Regex.Matches(File.ReadAllText(p), list, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
        .SelectMany(m => Regex.Matches(m.Groups["list"].Value, item, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
        .Select(m => m.Groups["name"].Value);

    // A word in code quotes or in an example: what a reader of the page would find by searching for it.
    [GeneratedRegex(@"[\w-]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex WordPattern();
}
