using System;
using System.Collections.Immutable;
using System.Security.Cryptography;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Worlds;

/// <summary>
/// Everything a report is made from that lies outside the program: the project's files, the date of the build, and the fonts of the machine. The compiler
/// touches nothing else, so that equal worlds give equal bytes. Implementations may be called from several threads at once.
/// </summary>
public interface IReportWorld
{
    /// <summary>The day that the host says the build is of (<c>SOURCE_DATE_EPOCH</c>); null if it says nothing. Never the clock.</summary>
    Period? BuildDate { get; }

    /// <summary>Whether the host is a continuous integration server, where a font that differs from <c>content/fonts.lock</c> fails the build.</summary>
    bool IsContinuousIntegration => false;

    /// <summary>All files below a folder, however deep, as paths from the project's root with forward slashes, in ordinal order.</summary>
    /// <param name="folder">The folder's path from the root, without a slash at its end.</param>
    /// <returns>Empty if there is no such folder. Files that links lead to outside the project are left out.</returns>
    ImmutableArray<string> ListFiles(string folder);

    /// <summary>Reads a file. Never throws for what is wrong with the path or the file.</summary>
    /// <param name="path">Path from the project's root with forward slashes; may come from a stranger's template.</param>
    /// <param name="maximumBytes">The largest file to read, in bytes.</param>
    WorldFile ReadFile(string path, long maximumBytes);

    /// <summary>Takes the hash of a file, which need not fit into memory. Never throws for what is wrong with the path or the file.</summary>
    /// <param name="path">As for <see cref="ReadFile"/>.</param>
    /// <param name="maximumBytes">The largest file to read, in bytes.</param>
    WorldHash HashFile(string path, long maximumBytes)
    {
        var file = ReadFile(path, maximumBytes);
        return file.Status == WorldFileStatus.Found
            ? new WorldHash(file.Status, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)), file.Bytes.Length)
            : new WorldHash(file.Status, string.Empty, 0, file.Reason);
    }

    /// <summary>The font files of the machine. Asked only where a theme names a family that the project has not.</summary>
    /// <returns>Their paths as <see cref="ReadSystemFont"/> takes them, in an order that does not change; an earlier one wins among equal fonts.</returns>
    ImmutableArray<string> ListSystemFonts() => [];

    /// <summary>Reads a part of a font file of the machine. Never throws for what is wrong with the file.</summary>
    /// <param name="path">One of <see cref="ListSystemFonts"/>.</param>
    /// <param name="offset">The first byte, ≥ 0.</param>
    /// <param name="length">How many bytes, ≥ 0.</param>
    /// <returns>The bytes; fewer where the file ends before, none where it cannot be read.</returns>
    ReadOnlyMemory<byte> ReadSystemFont(string path, long offset, int length) => default;
}
