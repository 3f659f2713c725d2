using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using DiffEngine;
using Xunit.Sdk;

namespace EsgReportGen.Testing.Snapshots;

/// <summary>
/// Compares text with the file <c>_snapshots/Class.Method_parameters.verified.ext</c> beside the test. Call shape and file names are Verify's
/// (its core package cannot be restored here), so that moving over is a package reference.
/// </summary>
/// <remarks>
/// A difference writes <c>Class.Method.received.ext</c>, opens the machine's diff tool (never on a build server) and fails with the
/// first differing line. To accept: move the received file over the verified one, or run the tests with <c>ACCEPT_SNAPSHOTS=true</c>.
/// </remarks>
public static class Snapshot
{
    /// <summary>A snapshot that nobody can review protects nothing.</summary>
    private const int MaximumLines = 200;

    public static async Task Verify(
        string text, string? parameters = null, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var received = text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
        var lines = received.Split('\n').Length;
        if (lines > MaximumLines)
            throw new XunitException($"The snapshot has {lines} lines; at most {MaximumLines} can be reviewed. Show less.");

        var folder = Path.Combine(FolderOf(sourceFile), "_snapshots");
        var stem = Path.Combine(folder, Path.GetFileNameWithoutExtension(sourceFile).Split('.')[0] + "." + method + (parameters is null ? string.Empty : "_" + parameters));
        var (verifiedPath, receivedPath) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
        var verified = File.Exists(verifiedPath) ? await File.ReadAllTextAsync(verifiedPath) : null;
        if (string.Equals(verified?.Replace("\r\n", "\n", StringComparison.Ordinal), received, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(folder);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "true")
        {
            await File.WriteAllTextAsync(verifiedPath, received, new UTF8Encoding(false));
            return;
        }

        await File.WriteAllTextAsync(receivedPath, received, new UTF8Encoding(false));
        if (Environment.GetEnvironmentVariable("CI") is null)
            await DiffRunner.LaunchAsync(receivedPath, verifiedPath);
        throw new XunitException($"{Path.GetFileName(verifiedPath)} differs.\n{FirstDifference(verified ?? "(no verified file)", received)}");
    }

    /// <summary>The folder of a source file, also when the build mapped its path.</summary>
    private static string FolderOf(string sourceFile) => sourceFile.StartsWith("/_/", StringComparison.Ordinal)
        ? Path.GetDirectoryName(Path.Combine(Repository.Root, sourceFile[3..]))!
        : Path.GetDirectoryName(sourceFile)!;

    private static string FirstDifference(string verified, string received)
    {
        var (left, right) = (verified.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line].TrimEnd('\r') == right[line])
            line++;
        return $"line {line + 1}\n  verified: {(line < left.Length ? left[line] : "(end)")}\n  received: {(line < right.Length ? right[line] : "(end)")}";
    }
}
