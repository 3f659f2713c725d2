using System;
using System.IO;
using EsgReportGen.Cli.Files;
using EsgReportGen.Cli.Git;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Diffing;

/// <summary>Says what an argument of <c>esg diff</c> names: a folder with a project, a ledger, a PDF, or else a revision.</summary>
/// <param name="host">The host, for the folder that paths begin in.</param>
/// <param name="project">The folder of the project, absolute; null if there is none here.</param>
internal sealed class DiffSideResolver(ConsoleHost host, string? project)
{
    private const string WorkingTree = "the working tree";

    // Larger than any report, smaller than memory.
    private const long MaximumLedgerBytes = 512 << 20;

    /// <summary>The project as it stands in its folder.</summary>
    public ResolvedSide Current() => project is null
        ? ResolvedSide.Failed(HostDiagnostics.NoProject.At(SourceSpan.None, host.Folder), ExitCode.ReportHasErrors)
        : ResolvedSide.Of(new ProjectSide(WorkingTree, host.Open(project)));

    /// <summary>What an argument names.</summary>
    public ResolvedSide Resolve(string argument)
    {
        // What begins with a dash would be an option to git.
        if (argument.Length == 0 || argument[0] == '-')
            return ResolvedSide.Failed(ComparisonDiagnostics.UnknownRevision.At(SourceSpan.None, argument), ExitCode.WrongUsage);
        var path = Path.GetFullPath(Path.Combine(host.Folder, argument));
        if (HostFiles.FolderExists(path) && DiskWorld.FindProject(path) == Path.TrimEndingDirectorySeparator(path))
            return ResolvedSide.Of(new ProjectSide(argument, host.Open(path)));
        return HostFiles.FileExists(path) && IsLedger(path) ? Ledger(argument, path) : Revision(argument);
    }

    private static bool IsLedger(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    private static ResolvedSide Ledger(string argument, string path)
    {
        var bytes = HostFiles.Read(path, MaximumLedgerBytes, out var problem);
        if (problem is not null)
            return ResolvedSide.Failed(ComparisonDiagnostics.LedgerUnreadable.At(SourceSpan.None, argument, problem), ExitCode.ReportHasErrors);
        var read = LedgerFile.Read(bytes, argument);
        return read.Output is { } ledger
            ? ResolvedSide.Of(new LedgerSide(argument, ledger))
            : ResolvedSide.Failed(read.Diagnostics[0], ExitCode.ReportHasErrors);
    }

    private ResolvedSide Revision(string revision)
    {
        if (project is null && IsLedger(revision))
            return ResolvedSide.Failed(ComparisonDiagnostics.UnknownRevision.At(SourceSpan.None, revision), ExitCode.WrongUsage);
        if (project is null)
            return ResolvedSide.Failed(HostDiagnostics.NoProject.At(SourceSpan.None, host.Folder), ExitCode.ReportHasErrors);
        if (GitProgram.Find(host.SearchPath) is not { } git)
            return ResolvedSide.Failed(ComparisonDiagnostics.NoGit.At(SourceSpan.None, revision), ExitCode.ReportHasErrors);
        var prefix = git.Run(project, "rev-parse", "--show-prefix");
        if (prefix.Problem is { } noRepository)
            return ResolvedSide.Failed(ComparisonDiagnostics.NoRepository.At(SourceSpan.None, project, noRepository), ExitCode.ReportHasErrors);
        var commit = git.Run(project, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit.Problem is not null)
            return ResolvedSide.Failed(ComparisonDiagnostics.UnknownRevision.At(SourceSpan.None, revision), ExitCode.WrongUsage);
        return Tree(git, revision, commit.Text, prefix.Text);
    }

    private ResolvedSide Tree(GitProgram git, string revision, string commit, string prefix)
    {
        var listing = git.Run(project!, "ls-tree", "-r", "-z", "-l", "--full-tree", commit + ":" + prefix, "content", "templates");
        var tree = GitTree.Parse(listing.Output);
        return tree.Find("content/report.yaml") is null
            ? ResolvedSide.Failed(ComparisonDiagnostics.RevisionWithoutProject.At(SourceSpan.None, revision, prefix.Length == 0 ? "its root" : prefix), ExitCode.ReportHasErrors)
            : ResolvedSide.Of(new ProjectSide(revision, new GitWorld(new GitObjects(git, project!), tree, DiskWorld.DateOf(host.SourceDateEpoch), host.Fonts)));
    }
}

/// <summary>What an argument named, or why it names nothing.</summary>
/// <param name="Side">The side; null if there is a finding.</param>
/// <param name="Finding">What is wrong; null if there is a side.</param>
/// <param name="ExitCode">What the program ends with if there is a finding.</param>
internal readonly record struct ResolvedSide(DiffSide? Side, Diagnostic? Finding, int ExitCode)
{
    public static ResolvedSide Of(DiffSide side) => new(side, null, Cli.ExitCode.Success);

    public static ResolvedSide Failed(Diagnostic finding, int exitCode) => new(null, finding, exitCode);
}
