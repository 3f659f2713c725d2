using System;
using System.IO;
using System.Text;
using EsgReportGen.Worlds;

namespace EsgReportGen.Tests.Worlds;

/// <summary>A disk world never leaves its project.</summary>
public sealed class DiskWorldTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("esg-world-").FullName;

    public DiskWorldTests()
    {
        Write("project/content/report.yaml", "report: {}");
        Write("project/content/metrics/b.yaml", "b");
        Write("project/content/metrics/a.yaml", "a");
        Write("secret.txt", "secret");
    }

    private DiskWorld World => new(Path.Combine(folder, "project"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void ListFiles_OfAFolder_IsInOrdinalOrder() =>
        Assert.Equal(["content/metrics/a.yaml", "content/metrics/b.yaml"], World.ListFiles("content/metrics"));

    [Fact]
    public void ListFiles_OfNoFolder_IsEmpty() => Assert.Empty(World.ListFiles("templates"));

    [Fact]
    public void ReadFile_Found_GivesItsBytes() =>
        Assert.Equal("a", Encoding.UTF8.GetString(World.ReadFile("content/metrics/a.yaml", 10).Bytes.Span));

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("content/../../secret.txt")]
    [InlineData("/etc/hostname")]
    public void ReadFile_PathOutside_IsRefused(string path) => Assert.Equal(WorldFileStatus.OutsideProject, World.ReadFile(path, 1000).Status);

    [Fact]
    public void ReadFile_ThroughAFileLinkOutside_IsRefused()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "project/content/link.png"), Path.Combine(folder, "secret.txt"));
        Assert.Equal(WorldFileStatus.OutsideProject, World.ReadFile("content/link.png", 1000).Status);
    }

    [Fact]
    public void ReadFile_ThroughAFolderLinkOutside_IsRefused()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "project/content/images"), folder);
        Assert.Equal(WorldFileStatus.OutsideProject, World.ReadFile("content/images/secret.txt", 1000).Status);
        Assert.Empty(World.ListFiles("content/images"));
    }

    [Fact]
    public void ListFiles_WithALoopOfLinks_Ends()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "project/content/loop"), Path.Combine(folder, "project/content"));
        Assert.Contains("content/report.yaml", World.ListFiles("content"));
    }

    [Fact]
    public void ReadFile_LargerThanTheLimit_IsRefused() => Assert.Equal(WorldFileStatus.TooLarge, World.ReadFile("content/report.yaml", 3).Status);

    [Fact]
    public void FindProject_FromAFolderBelow_FindsTheRoot() =>
        Assert.Equal(Path.Combine(folder, "project"), DiskWorld.FindProject(Path.Combine(folder, "project/content/metrics")));

    [Theory]
    [InlineData("1721606400", "2024-07-22")]
    [InlineData("abc", null)]
    [InlineData("-5", null)]
    [InlineData("99999999999999999", null)]
    public void BuildDate_FromTheEpoch_IsItsDayInUtc(string epoch, string? day) => Assert.Equal(day, new DiskWorld(folder, epoch).BuildDate?.ToString());

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
