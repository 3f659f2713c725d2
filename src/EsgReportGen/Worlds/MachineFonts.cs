// The one place of the compiler that looks at the machine's fonts.
#pragma warning disable RS0030

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace EsgReportGen.Worlds;

/// <summary>The font files in the folders where the machine keeps them. Nothing is looked at before it is asked for, and nothing is kept.</summary>
/// <param name="folders">The folders, absolute; those of the system before those of the user. One that is not there is passed over.</param>
public sealed class MachineFonts(ImmutableArray<string> folders)
{
    // Deep enough for any installation, and the end of a loop of linked folders.
    private const int MaximumDepth = 8;
    private const int MaximumFiles = 20_000;

    private static readonly string[] Endings = [".ttf", ".otf", ".ttc", ".otc"];

    /// <summary>A machine without fonts.</summary>
    public static MachineFonts None { get; } = new([]);

    /// <summary>The fonts in the usual folders of Linux, macOS or Windows.</summary>
    public static MachineFonts OfSystem() => new([.. UsualFolders().Distinct(StringComparer.Ordinal)]);

    /// <summary>The files: folder by folder, within each in ordinal order of their paths.</summary>
    public ImmutableArray<string> List()
    {
        var files = new List<string>();
        foreach (var folder in folders)
        {
            var found = new List<string>();
            List(new DirectoryInfo(folder), 0, found);
            found.Sort(StringComparer.Ordinal);
            files.AddRange(found);
        }

        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A part of a file, as <see cref="IReportWorld.ReadSystemFont"/> says.</summary>
    public static ReadOnlyMemory<byte> Read(string path, long offset, int length)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var size = (int)Math.Clamp(RandomAccess.GetLength(file) - offset, 0, length);
            var bytes = new byte[size];
            var filled = 0;
            while (filled < size && RandomAccess.Read(file, bytes.AsSpan(filled), offset + filled) is > 0 and var read)
                filled += read;
            return bytes.AsMemory(0, filled);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return default;
        }
    }

    private static void List(DirectoryInfo folder, int depth, List<string> found)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (found.Count == MaximumFiles)
                    return;
                if (entry is FileInfo && Endings.Any(e => entry.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                    found.Add(entry.FullName);
                else if (entry is DirectoryInfo below && depth < MaximumDepth)
                    List(below, depth + 1, found);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that is not there, or not for us, has no fonts.
        }
    }

    private static IEnumerable<string> UsualFolders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts), Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts")];
        if (OperatingSystem.IsMacOS())
            return ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library", "Fonts")];
        return
        [
            "/usr/share/fonts", "/usr/local/share/fonts", "/run/current-system/sw/share/X11/fonts",
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts"), Path.Combine(home, ".fonts"),
        ];
    }
}
