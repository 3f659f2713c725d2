// Starts the user's git; nothing else in the program starts another.
#pragma warning disable RS0030

using System;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace EsgReportGen.Cli.Git;

/// <summary>The git that the user has, asked to read and nothing else: no hook, no filter, no helper of the project's configuration runs.</summary>
/// <param name="path">The program's file, absolute.</param>
internal sealed class GitProgram(string path)
{
    // What a git that calls us, as from a hook, says of its own repository; ours is the one of the project's folder.
    private static readonly string[] CallersVariables = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE"];

    private static readonly string[] SafeOptions =
    [
        "--no-pager", "--literal-pathspecs", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false",
    ];

    /// <summary>Finds git in the folders of the search path, and in no others: a project may hold a file that is called git.</summary>
    /// <param name="searchPath">The variable <c>PATH</c>; null if it is not set.</param>
    /// <returns>Null if there is none.</returns>
    public static GitProgram? Find(string? searchPath)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        foreach (var folder in (searchPath ?? string.Empty).Split(Path.PathSeparator))
        {
            if (Path.IsPathFullyQualified(folder) && Path.Combine(folder, name) is var file && File.Exists(file))
                return new GitProgram(file);
        }

        return null;
    }

    /// <summary>Starts git with its input and outputs in our hands.</summary>
    /// <param name="folder">The folder to stand in.</param>
    /// <param name="arguments">The command and what it takes; nothing of it passes through a shell.</param>
    public Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(path)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var option in SafeOptions)
            start.ArgumentList.Add(option);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var variable in CallersVariables)
            start.Environment.Remove(variable);

        // A clone that fetches objects when they are asked for would start what its configuration names as transport.
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }

    /// <summary>Runs git to its end.</summary>
    /// <returns>What it wrote, or in <see cref="GitAnswer.Problem"/> what went wrong.</returns>
    public GitAnswer Run(string folder, params string[] arguments)
    {
        try
        {
            using var process = Start(folder, arguments);
            process.StandardInput.Close();
            var problem = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return process.ExitCode == 0
                ? new GitAnswer(output.ToArray(), null)
                : new GitAnswer([], problem.GetAwaiter().GetResult().Trim() is { Length: > 0 } said ? said : "git ended with an error");
        }
        catch (Exception e) when (e is IOException or System.ComponentModel.Win32Exception)
        {
            return new GitAnswer([], e.Message);
        }
    }
}

/// <summary>What git answered.</summary>
/// <param name="Output">Its output; empty if it failed.</param>
/// <param name="Problem">What it said when it failed; null if it did not.</param>
internal readonly record struct GitAnswer(byte[] Output, string? Problem)
{
    /// <summary>The output as text without its last line feed.</summary>
    public string Text => Encoding.UTF8.GetString(Output).TrimEnd('\n', '\r');
}
