using System;
using System.Collections.Immutable;
using System.ComponentModel;
using System.IO;
using System.Linq;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Git;

/// <summary>
/// A report project as a revision of its repository has it, read out of git without a checkout. Symbolic links are not followed, and submodules
/// are not there. Its fonts are those of this machine.
/// </summary>
internal sealed class GitWorld(GitObjects objects, GitTree tree, Period? buildDate, MachineFonts fonts) : IReportWorld, IDisposable
{
    /// <inheritdoc />
    public Period? BuildDate { get; } = buildDate;

    /// <inheritdoc />
    public ImmutableArray<string> ListFiles(string folder) =>
        [.. tree.Entries.Where(e => !e.Value.IsLink && e.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(e => e.Key)];

    /// <inheritdoc />
    public WorldFile ReadFile(string path, long maximumBytes)
    {
        if (path.StartsWith('/') || path.Split('/').Contains(".."))
            return new WorldFile(WorldFileStatus.OutsideProject, default);
        if (tree.Find(path) is not { } entry)
            return new WorldFile(WorldFileStatus.NotFound, default);
        if (entry.IsLink)
            return new WorldFile(WorldFileStatus.Unreadable, default, "it is a symbolic link, which is not followed in a revision");
        return entry.Bytes > maximumBytes ? new WorldFile(WorldFileStatus.TooLarge, default) : Read(entry);
    }

    /// <inheritdoc />
    public ImmutableArray<string> ListSystemFonts() => fonts.List();

    /// <inheritdoc />
    public ReadOnlyMemory<byte> ReadSystemFont(string path, long offset, int length) => MachineFonts.Read(path, offset, length);

    public void Dispose() => objects.Dispose();

    private WorldFile Read(GitEntry entry)
    {
        try
        {
            if (objects.Read(entry.Id) is not { } bytes)
                return new WorldFile(WorldFileStatus.Unreadable, default, "the repository does not have its content; `git fetch` may bring it");
            return bytes.AsSpan().StartsWith("version https://git-lfs.github.com/spec/"u8)
                ? new WorldFile(WorldFileStatus.Unreadable, default, "the revision holds a pointer of Git LFS instead of it")
                : new WorldFile(WorldFileStatus.Found, bytes);
        }
        catch (Exception e) when (e is IOException or Win32Exception or InvalidOperationException)
        {
            return new WorldFile(WorldFileStatus.Unreadable, default, e.Message);
        }
    }
}
