using System;

namespace EsgReportGen.Worlds;

/// <summary>What reading a file gave: its bytes, or why there are none.</summary>
/// <param name="Status">How it went.</param>
/// <param name="Bytes">The bytes; empty unless <see cref="WorldFileStatus.Found"/>.</param>
/// <param name="Reason">What the system said when it could not be read; otherwise empty.</param>
public readonly record struct WorldFile(WorldFileStatus Status, ReadOnlyMemory<byte> Bytes, string Reason = "");

/// <summary>What taking a file's hash gave, or why there is none.</summary>
/// <param name="Status">How it went.</param>
/// <param name="Sha256">The hash in lower-case hexadecimal digits; empty unless <see cref="WorldFileStatus.Found"/>.</param>
/// <param name="Bytes">The file's size; 0 unless found.</param>
/// <param name="Reason">What the system said when it could not be read; otherwise empty.</param>
public readonly record struct WorldHash(WorldFileStatus Status, string Sha256, long Bytes, string Reason = "");

/// <summary>How reading a file went.</summary>
public enum WorldFileStatus
{
    /// <summary>There is no file at the path.</summary>
    NotFound,

    /// <summary>It was read.</summary>
    Found,

    /// <summary>The path leads out of the project, by itself or through a link.</summary>
    OutsideProject,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,

    /// <summary>It is there and cannot be read.</summary>
    Unreadable,
}
