using System;
using System.IO;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Testing.Fonts;

namespace EsgReportGen.Cli.Tests.Commands;

public sealed class FontsCommandTests : IDisposable
{
    private const string LockPath = "content/fonts.lock";
    private const string ThemePath = "templates/theme.yaml";

    private readonly ProjectFolderOfTest project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Lock_NoSystemFontNamed_WritesNothingAndSaysSo()
    {
        Assert.Equal(0, project.Run("fonts", "lock"));
        Assert.Contains("there is nothing to lock", project.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Folder, LockPath)));
    }

    [Fact]
    public void Lock_SystemFontNamed_WritesItAndTheNextBuildIsContent()
    {
        Install("Ember");
        project.Write(ThemePath, "fonts: { text: Ember }\n");
        Assert.Equal(0, project.Run("check"));
        Assert.Contains("ESG5004", project.Error, StringComparison.Ordinal);
        Assert.Equal(0, project.Run("fonts", "lock"));
        Assert.Contains("{ family: \"Ember\", weight: 400, file: \"Ember.ttf\", face: 0, version: \"1.250\", sha256: ", project.Read(LockPath), StringComparison.Ordinal);
        project.IsContinuousIntegration = true;
        Assert.Equal(0, project.Run("check"));
        Assert.DoesNotContain("ESG50", project.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 1, "error ESG5005")]
    [InlineData(false, 0, "warning ESG5005")]
    public void Check_FontUpdatedSinceTheLock_FailsInCiOnly(bool isServer, int exitCode, string finding)
    {
        Install("Ember");
        project.Write(ThemePath, "fonts: { text: Ember }\n");
        project.Run("fonts", "lock");
        File.WriteAllBytes(Path.Combine(project.FontFolder, "Ember.ttf"), Font("Ember").Edit("OS/2", t => t[0]++).Write());
        project.IsContinuousIntegration = isServer;
        Assert.Equal(exitCode, project.Run("check"));
        Assert.Contains(finding, project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_FontNotInstalled_FailsAndKeepsTheOldLock()
    {
        project.Write(ThemePath, "fonts: { text: Ember }\n");
        project.Write(LockPath, "fonts: []\n");
        Assert.Equal(1, project.Run("fonts", "lock"));
        Assert.Contains("ESG5010", project.Error, StringComparison.Ordinal);
        Assert.Equal("fonts: []\n", project.Read(LockPath));
    }

    [Fact]
    public void Lock_ThemeNoLongerNamesAny_RemovesTheLock()
    {
        project.Write(LockPath, "fonts: []\n");
        Assert.Equal(0, project.Run("fonts", "lock"));
        Assert.False(File.Exists(Path.Combine(project.Folder, LockPath)));
    }

    [Fact]
    public void Build_FontInstalledButNotNamed_IsNotUsed()
    {
        Assert.Equal(0, project.Run("build", "--output", Path.Combine(project.Root, "without")));
        Install("Inter");
        Assert.Equal(0, project.Run("build", "--output", Path.Combine(project.Root, "with")));
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(project.Root, "without"), "*.pdf"),
            f => Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(f.Replace("without", "with", StringComparison.Ordinal))));
    }

    private static SfntFile Font(string family) => SfntFile.Parse(FontCatalog.Default.Find("Inter", 400)!.Data.Span).Named(family);

    private void Install(string family)
    {
        Directory.CreateDirectory(project.FontFolder);
        File.WriteAllBytes(Path.Combine(project.FontFolder, family + ".ttf"), Font(family).Write());
    }
}
