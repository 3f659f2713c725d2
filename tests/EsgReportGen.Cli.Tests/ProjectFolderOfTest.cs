using System;
using System.Diagnostics;
using System.IO;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Tests;

/// <summary>A report project in a folder that lives as long as a test, the program run in it, and a git repository around it where a test wants one.</summary>
internal sealed class ProjectFolderOfTest : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public ProjectFolderOfTest(string below = "")
    {
        Root = Directory.CreateTempSubdirectory("esg-project-").FullName;
        Folder = Path.Combine(Root, below);
        Write(SmallReport.Create());
    }

    /// <summary>The temporary folder: the repository, if there is one.</summary>
    public string Root { get; }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>Where programs are found.</summary>
    public string? SearchPath { get; set; } = Environment.GetEnvironmentVariable("PATH");

    /// <summary>Whether the program runs as on a continuous integration server.</summary>
    public bool IsContinuousIntegration { get; set; }

    /// <summary>The machine's fonts: the files in this folder.</summary>
    public string FontFolder => Path.Combine(Root, "machine", "fonts");

    public string Output => output.ToString().Replace('\u00a0', ' ');

    public string Error => error.ToString();

    public void Dispose()
    {
        // Git keeps its objects read-only.
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Root, recursive: true);
    }

    /// <summary>Runs the program in the project's folder; what earlier runs printed is forgotten.</summary>
    public int Run(params string[] arguments)
    {
        output.GetStringBuilder().Clear();
        error.GetStringBuilder().Clear();
        var host = new ConsoleHost(Folder, output, error, IsTerminal: false, SourceDateEpoch: null)
        {
            SearchPath = SearchPath, IsContinuousIntegration = IsContinuousIntegration, Fonts = new MachineFonts([FontFolder]),
        };
        return EsgProgram.Run(arguments, host);
    }

    public void Write(MemoryWorld world)
    {
        foreach (var path in world.Paths)
            Write(path, world[path]);
    }

    public void Write(string path, string text)
    {
        var target = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The project with one text of a file replaced.</summary>
    public void Replace(string path, string old, string replacement)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Commits everything, in a repository that is made when there is none. Skips the test where there is no git.</summary>
    public void Commit(string message = "State")
    {
        if (!Directory.Exists(Path.Combine(Root, ".git")))
            Git("init", "-q", "-b", "main");
        Git("add", "-A");
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    public void Git(params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Root, RedirectStandardError = true };
            start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(Root, "none");
            start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
            using var git = Process.Start(start)!;
            var problem = git.StandardError.ReadToEnd();
            git.WaitForExit();
            Assert.True(git.ExitCode == 0, problem);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("git is not installed");
        }
    }
}
