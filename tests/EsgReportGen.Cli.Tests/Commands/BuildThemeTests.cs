using System;
using System.IO;

namespace EsgReportGen.Cli.Tests.Commands;

/// <summary><c>esg build --theme</c>.</summary>
public sealed class BuildThemeTests : IDisposable
{
    private readonly ProjectFolderOfTest project = new();

    private string Pdf => Path.Combine(project.Folder, "artifacts", "small.en.pdf");

    public void Dispose() => project.Dispose();

    [Fact]
    public void Theme_ByName_ChangesTheFile()
    {
        Assert.Equal(0, project.Run("build"));
        var before = File.ReadAllBytes(Pdf);
        Assert.Equal(0, project.Run("build", "--theme", "broadsheet"));
        Assert.NotEqual(before, File.ReadAllBytes(Pdf));
    }

    [Fact]
    public void Theme_ByPath_IsReadAndItsMistakesAreReported()
    {
        var path = Path.Combine(project.Folder, "brand.yaml");
        File.WriteAllText(path, "base: broadsheet\ncolors: { acent: '#123456' }\n");
        Assert.Equal(1, project.Run("build", "--theme", path));
        Assert.Contains("did you mean `accent`?", project.Output + project.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("broadshet", "there is no theme `broadshet`: did you mean `broadsheet`?")]
    [InlineData("other", "there is no theme `other`: use evergreen or broadsheet")]
    [InlineData("looks/other.yaml", "the theme `looks/other.yaml` cannot be read: there is no such file")]
    public void ThemeThatIsNone_ExitsWith2(string theme, string message)
    {
        Assert.Equal(2, project.Run("build", "--theme", theme));
        Assert.Contains(message, project.Error, StringComparison.Ordinal);
    }
}
