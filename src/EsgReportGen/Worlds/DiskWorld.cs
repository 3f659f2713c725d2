// The one place of the compiler that touches the disk.
#pragma warning disable RS0030

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Worlds;

/// <summary>A report project in a folder. Nothing outside the folder is read, also not through symbolic links, but for the machine's fonts.</summary>
public sealed class DiskWorld : IReportWorld
{
    // Deep enough for any project, and the end of a loop of linked folders.
    private const int MaximumDepth = 32;

    private readonly string root;

    /// <param name="root">The project's folder; it must exist.</param>
    /// <param name="sourceDateEpoch">The value of <c>SOURCE_DATE_EPOCH</c>: seconds since 1970 in UTC; null or no number for none.</param>
    public DiskWorld(string root, string? sourceDateEpoch = null)
    {
        this.root = RealPath(Path.GetFullPath(root), null);
        BuildDate = DateOf(sourceDateEpoch);
    }

    /// <inheritdoc />
    public Period? BuildDate { get; }

    /// <inheritdoc />
    public bool IsContinuousIntegration { get; init; }

    /// <summary>The fonts of the machine; none unless they are given.</summary>
    public MachineFonts Fonts { get; init; } = MachineFonts.None;

    /// <summary>The nearest folder with <c>content/report.yaml</c>, from a folder upwards; null if there is none.</summary>
    public static string? FindProject(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "content", "report.yaml")))
                return current.FullName;
        }

        return null;
    }

    /// <summary>The day in UTC that <c>SOURCE_DATE_EPOCH</c> says, in seconds since 1970; null for null or no number.</summary>
    public static Period? DateOf(string? sourceDateEpoch)
    {
        if (!long.TryParse(sourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > 253_402_300_799)
            return null;
        var day = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return new Period(PeriodKind.Instant, day.Year, day.Month, day.Day, IsFiscal: false);
    }

    /// <inheritdoc />
    public ImmutableArray<string> ListFiles(string folder)
    {
        var found = new List<string>();
        var start = Path.Combine(root, folder);
        if (Directory.Exists(start) && IsInside(RealPath(start)))
            List(start, folder, 0, found);
        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    /// <inheritdoc />
    public WorldFile ReadFile(string path, long maximumBytes) => Use(
        path, maximumBytes, file => new WorldFile(WorldFileStatus.Found, File.ReadAllBytes(file)), (status, reason) => new WorldFile(status, default, reason));

    /// <inheritdoc />
    public WorldHash HashFile(string path, long maximumBytes) => Use(path, maximumBytes, Hash, (status, reason) => new WorldHash(status, string.Empty, 0, reason));

    /// <inheritdoc />
    public ImmutableArray<string> ListSystemFonts() => Fonts.List();

    /// <inheritdoc />
    public ReadOnlyMemory<byte> ReadSystemFont(string path, long offset, int length) => MachineFonts.Read(path, offset, length);

    private static WorldHash Hash(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        return new WorldHash(WorldFileStatus.Found, Convert.ToHexStringLower(SHA256.HashData(stream)), stream.Length);
    }

    /// <summary>Uses a file that lies within the project and is not too large.</summary>
    private T Use<T>(string path, long maximumBytes, Func<string, T> use, Func<WorldFileStatus, string, T> refuse)
    {
        try
        {
            var full = Path.GetFullPath(Path.Combine(root, path));
            if (!IsInside(full))
                return refuse(WorldFileStatus.OutsideProject, string.Empty);
            if (!File.Exists(full))
                return refuse(WorldFileStatus.NotFound, string.Empty);
            var real = RealPath(full);
            if (!IsInside(real))
                return refuse(WorldFileStatus.OutsideProject, string.Empty);
            return new FileInfo(real).Length > maximumBytes ? refuse(WorldFileStatus.TooLarge, string.Empty) : use(real);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return refuse(WorldFileStatus.Unreadable, e.Message);
        }
    }

    /// <summary>The path with every symbolic link on the way followed, so that a link cannot lead out unseen.</summary>
    /// <param name="full">The path.</param>
    /// <param name="real">A folder above it whose path is real already; null for none.</param>
    private static string RealPath(string full, string? real)
    {
        var parent = Path.GetDirectoryName(full);
        if (parent is null || string.Equals(full, real, StringComparison.Ordinal))
            return full;
        var here = Path.Combine(RealPath(parent, real), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is null ? here : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName is { } target ? RealPath(target, real) : here;
    }

    private string RealPath(string full) => RealPath(full, root);

    private bool IsInside(string full) =>
        full.Length > root.Length && full.StartsWith(root, StringComparison.Ordinal)
        && (full[root.Length] == Path.DirectorySeparatorChar || root.EndsWith(Path.DirectorySeparatorChar));

    private void List(string folder, string relative, int depth, List<string> found)
    {
        if (depth > MaximumDepth)
            return;
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var path = relative + "/" + entry.Name;
            if (entry.LinkTarget is not null && !IsInside(RealPath(entry.FullName)))
                continue;
            if (Directory.Exists(entry.FullName))
                List(entry.FullName, path, depth + 1, found);
            else
                found.Add(path);
        }
    }
}
