// The command line writes what the compiler made; the compiler itself never touches the disk.
#pragma warning disable RS0030

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;

namespace EsgReportGen.Cli.Files;

/// <summary>The files of the host: finished ones are written so that a reader sees the old one or the new one, never half of one.</summary>
internal static class HostFiles
{
    private const string Temporary = ".part";

    /// <summary>Writes to a temporary name beside the target and renames.</summary>
    /// <returns>Null when it was written; otherwise what the system said. The last good file is then still there.</returns>
    public static string? Write(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = path + Temporary;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
                stream.Write(bytes);
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            return e.Message;
        }
    }

    /// <summary>Replaces the texts of files: of all of them, or of none.</summary>
    /// <param name="folder">The folder they stand in.</param>
    /// <param name="files">Paths below it, with slashes, and new texts. A byte order mark that a file has stays.</param>
    /// <returns>Null when all were replaced; otherwise what the system said.</returns>
    public static string? Replace(string folder, ImmutableArray<(string Path, string Text)> files)
    {
        var replaced = new List<(string Target, byte[] Old)>();
        try
        {
            var targets = files.Select(f => RealPath(Path.Combine(folder, f.Path))).ToArray();
            var olds = targets.Select(File.ReadAllBytes).ToArray();
            for (var i = 0; i < targets.Length; i++)
                File.WriteAllText(targets[i] + Temporary, files[i].Text, new UTF8Encoding(olds[i].AsSpan().StartsWith(Encoding.UTF8.Preamble)));
            for (var i = 0; i < targets.Length; i++)
            {
                File.Move(targets[i] + Temporary, targets[i], overwrite: true);
                replaced.Add((targets[i], olds[i]));
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var (path, _) in files)
                TryDelete(RealPath(Path.Combine(folder, path)) + Temporary);
            foreach (var (target, old) in replaced)
                Write(target, old);
            return e.Message;
        }
    }

    /// <summary>Makes a folder with files: all of them, or none.</summary>
    /// <param name="folder">The folder, absolute; not there yet, or without any of the files.</param>
    /// <param name="files">Paths below it, with slashes, and texts, which are written as UTF-8.</param>
    /// <returns>Null when all were written; otherwise what the system said.</returns>
    public static string? WriteNew(string folder, ImmutableArray<(string Path, string Text)> files)
    {
        var isNew = !Directory.Exists(folder);
        var staging = Path.Combine(folder, ".esg-new.part");
        var moved = new List<string>();
        try
        {
            foreach (var (path, text) in files)
            {
                var target = Path.Combine(staging, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, text);
            }

            foreach (var entry in Directory.GetFileSystemEntries(staging))
            {
                var target = Path.Combine(folder, Path.GetFileName(entry));
                Directory.Move(entry, target);
                moved.Add(target);
            }

            Directory.Delete(staging);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var path in isNew ? [folder] : moved.Append(staging))
                TryDeleteTree(path);
            return e.Message;
        }
    }

    /// <summary>The name of something that stands in a folder, apart from git's own files; null if the folder is empty or not there.</summary>
    public static string? FirstEntry(string folder) => File.Exists(folder) ? Path.GetFileName(folder)
        : !Directory.Exists(folder) ? null
        : Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Where(n => n != ".git").Min(StringComparer.Ordinal);

    /// <summary>Reads a file that a command line names.</summary>
    /// <param name="path">Its path, absolute.</param>
    /// <param name="maximumBytes">The largest file to read.</param>
    /// <param name="problem">Why it cannot be read, half a sentence; null when it was.</param>
    public static byte[] Read(string path, long maximumBytes, out string? problem)
    {
        problem = null;
        try
        {
            if (!File.Exists(path))
                problem = "there is no such file";
            else if (new FileInfo(path).Length > maximumBytes)
                problem = FormattableString.Invariant($"it is larger than {maximumBytes >> 20} MB");
            else
                return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = e.Message;
        }

        return [];
    }

    /// <summary>Whether there is such a folder.</summary>
    public static bool FolderExists(string path) => Directory.Exists(path);

    /// <summary>Whether there is such a file.</summary>
    public static bool FileExists(string path) => File.Exists(path);

    /// <summary>Writes a file of a project, as <see cref="Write"/> does, but through no link: a project may come from a stranger.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="path">Path from it, with forward slashes.</param>
    /// <param name="bytes">What to write.</param>
    public static string? WriteInside(string root, string path, ReadOnlySpan<byte> bytes) => FindLink(root, path) ?? Write(Path.Combine(root, path), bytes);

    /// <summary>Deletes a file of a project, and its folder if nothing else is in it; through no link.</summary>
    /// <returns>Null when it is gone; otherwise what the system said.</returns>
    public static string? DeleteInside(string root, string path)
    {
        if (FindLink(root, path) is { } link)
            return link;
        try
        {
            var file = Path.Combine(root, path);
            File.Delete(file);
            if (Path.GetDirectoryName(file) is { } folder && Directory.GetFileSystemEntries(folder).Length == 0)
                Directory.Delete(folder);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    private static string? FindLink(string root, string path)
    {
        var current = root;
        foreach (var part in path.Split('/'))
        {
            current = Path.Combine(current, part);
            if (new FileInfo(current).LinkTarget is not null)
                return $"`{part}` is a symbolic link";
        }

        return null;
    }

    private static string RealPath(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    private static void TryDeleteTree(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
            else
                File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // As below: the first problem is the one to tell.
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written usually cannot be deleted; the first problem is the one to tell.
        }
    }
}
