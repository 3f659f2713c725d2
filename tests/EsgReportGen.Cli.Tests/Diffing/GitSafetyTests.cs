using System;
using System.IO;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Cli.Tests.Diffing;

/// <summary>What a strange repository, or none, may do to <c>esg diff</c>: nothing but findings.</summary>
public sealed class GitSafetyTests : IDisposable
{
    private readonly ProjectFolderOfTest project = new();

    private string Trap => Path.Combine(project.Root, "trapped");

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("HEAD~99")]
    [InlineData("HEAD...main")]
    [InlineData("--output=x")]
    [InlineData("")]
    public void Revision_Unknown_ExitsWith2AndSaysSo(string revision)
    {
        project.Commit();
        Assert.Equal(2, project.Run("diff", "--", revision));
        Assert.Contains("ESG9203", project.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Folder, "x")));
    }

    [Fact]
    public void Revision_WithoutTheProject_IsAFinding()
    {
        project.Git("init", "-q", "-b", "main");
        project.Git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", "Empty");
        Assert.Equal(1, project.Run("diff"));
        Assert.Contains("ESG9204", project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Repository_Missing_IsAFinding()
    {
        Assert.Equal(1, project.Run("diff"));
        Assert.Contains("ESG9202", project.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("relative:.")]
    public void Git_NotInTheSearchPath_IsAFinding(string? searchPath)
    {
        project.Commit();
        Place("git", "touch trapped");
        project.SearchPath = searchPath;
        Assert.Equal(1, project.Run("diff"));
        Assert.Contains("ESG9201", project.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Trap));
    }

    [Fact]
    public void Programs_OfTheRepositorysConfiguration_DoNotRun()
    {
        var program = Place("trap.sh", $"touch '{Trap}'");
        project.Write(".gitattributes", "*.yaml diff=trap filter=trap\n");
        project.Commit();
        foreach (var key in (string[])["core.fsmonitor", "core.pager", "pager.ls-tree", "diff.external", "diff.trap.textconv", "filter.trap.smudge", "core.sshCommand", "alias.ls-tree"])
            project.Git("config", key, key.StartsWith("alias", StringComparison.Ordinal) ? "!" + program : program);
        foreach (var hook in (string[])["post-checkout", "reference-transaction", "post-index-change"])
            Place(Path.Combine(".git", "hooks", hook), $"touch '{Trap}'");
        Assert.Equal(0, project.Run("diff"));
        Assert.False(File.Exists(Trap));
    }

    [Fact]
    public void Content_ThatAPartialCloneLacks_IsNotFetched()
    {
        project.Commit();
        var program = Place("trap.sh", $"touch '{Trap}'");
        project.Git("config", "remote.origin.url", project.Root);
        project.Git("config", "remote.origin.promisor", "true");
        project.Git("config", "remote.origin.uploadpack", program);
        project.Git("config", "extensions.partialClone", "origin");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(project.Root, ".git", "objects"), "*", SearchOption.AllDirectories))
        {
            // The commit and its trees stay; contents go.
            if (IsBlob(file))
            {
                File.SetAttributes(file, FileAttributes.Normal);
                File.Delete(file);
            }
        }

        Assert.Equal(1, project.Run("diff"));
        Assert.False(File.Exists(Trap));
    }

    [Fact]
    public void Links_InARevision_AreNotFollowed()
    {
        File.CreateSymbolicLink(Path.Combine(project.Folder, "content", "metrics", "linked.yaml"), "/etc/passwd");
        project.Commit();
        Assert.Equal(0, project.Run("diff"));
        Assert.Contains("numbers: 0 changed", project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PointersOfLfs_InARevision_AreToldFromContent()
    {
        project.Write(SmallReport.ChapterPath, project.Read(SmallReport.ChapterPath) + "\n![A picture](content/images/a.png)\n");
        project.Write("content/images/a.png", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n");
        project.Commit();
        Assert.Equal(1, project.Run("diff", "HEAD", "HEAD"));
        Assert.Contains("Git LFS", project.Error, StringComparison.Ordinal);
    }

    private static bool IsBlob(string file)
    {
        try
        {
            using var stream = new System.IO.Compression.ZLibStream(File.OpenRead(file), System.IO.Compression.CompressionMode.Decompress);
            return stream.ReadByte() == 'b';
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private string Place(string name, string command)
    {
        var path = Path.Combine(project.Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "#!/bin/sh\n" + command + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
