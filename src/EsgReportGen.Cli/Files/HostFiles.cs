// The command line writes what the compiler made; the compiler itself never touches the disk.
#pragma warning disable RS0030

using System;
using System.IO;

namespace EsgReportGen.Cli.Files;

/// <summary>The files of the host: finished ones are written so that a reader sees the old one or the new one, never half of one.</summary>
internal static class HostFiles
{
    /// <summary>Writes to a temporary name beside the target and renames.</summary>
    /// <returns>Null when it was written; otherwise what the system said. The last good file is then still there.</returns>
    public static string? Write(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = path + ".part";
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

    /// <summary>Whether there is such a folder.</summary>
    public static bool FolderExists(string path) => Directory.Exists(path);

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
