using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using EsgReportGen.Testing;

namespace EsgReportGen.Tests.Architecture;

/// <summary>Holds the references between the projects in src/ to the one list of allowed edges: they point one way.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> AllowedReferences = new()
    {
        ["Foundation"] = [],
        ["Metrics"] = ["Foundation"],
        ["Formulas"] = ["Foundation", "Metrics"],
        ["TemplateChecking"] = ["Foundation", "Metrics"],
        ["Document"] = ["Foundation"],
        ["Templating"] = ["Foundation", "Metrics", "TemplateChecking", "Document"],
        ["Graphics"] = ["Foundation"],
        ["Charts"] = ["Foundation", "Document", "Graphics"],
        ["Layout"] = ["Foundation", "Document", "Graphics", "Charts"],
        ["Facts"] = ["Foundation", "Metrics", "Formulas", "Document", "Graphics"],
        ["Pdf"] = ["Foundation", "Document", "Graphics"],
        ["Html"] = ["Foundation", "Document", "Facts"],
        ["Raster"] = ["Foundation", "Graphics"],
        [""] = ["Foundation", "Metrics", "Formulas", "TemplateChecking", "Document", "Templating", "Graphics", "Charts", "Layout", "Facts", "Pdf", "Html", "Raster"],
        ["Cli"] = [""],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["Foundation"] = ["YamlDotNet"],
        ["Formulas"] = ["Microsoft.CodeAnalysis.CSharp"],
        ["TemplateChecking"] = ["Scriban.Signed"],
        ["Templating"] = ["Scriban.Signed", "Markdig"],
        ["Graphics"] = ["HarfBuzzSharp", "HarfBuzzSharp.NativeAssets.Linux"],
        ["Charts"] = ["OxyPlot.Core"],
        ["Raster"] = ["SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies"],
        ["Cli"] = ["System.CommandLine", "Spectre.Console"],
    };

    [Fact]
    public void Projects_InSource_AreAllInTheList() =>
        Assert.Equal(AllowedReferences.Keys.Order(), Projects().Select(NameOf).Order());

    [Fact]
    public void References_OfEveryProject_AreAllowed() =>
        Assert.Empty(Projects().SelectMany(p => Included(p, "ProjectReference")
            .Select(r => NameOf(Path.GetFileName(r)))
            .Where(r => !AllowedReferences[NameOf(p)].Contains(r))
            .Select(r => $"{NameOf(p)} -> {r}")));

    [Fact]
    public void Packages_OfEveryProject_AreAllowed() =>
        Assert.Empty(Projects().SelectMany(p => Included(p, "PackageReference")
            .Where(r => !AllowedPackages.GetValueOrDefault(NameOf(p), []).Contains(r))
            .Select(r => $"{NameOf(p)} -> {r}")));

    [Fact]
    public void ProjectFiles_InSource_FitOnAScreen() =>
        Assert.All(Projects(), p => Assert.InRange(File.ReadAllLines(p).Length, 1, 25));

    private static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);

    private static IEnumerable<string> Included(string project, string element) =>
        XDocument.Load(project).Descendants(element).Select(e => e.Attribute("Include")?.Value.Replace('\\', '/')).OfType<string>();

    private static string NameOf(string project) =>
        Path.GetFileNameWithoutExtension(project)["EsgReportGen".Length..].TrimStart('.');
}
