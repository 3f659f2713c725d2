using System;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>Why a file could not be read, in words.</summary>
public static class FileProblem
{
    /// <param name="file">A file that was not found as it should be.</param>
    /// <param name="maximumBytes">The largest that was asked for, in bytes.</param>
    public static string Describe(WorldFile file, long maximumBytes) => file.Status switch
    {
        WorldFileStatus.NotFound => "there is no such file",
        WorldFileStatus.OutsideProject => "it lies outside the project",
        WorldFileStatus.TooLarge => FormattableString.Invariant($"it is larger than {maximumBytes >> 20} MB"),
        _ => file.Reason,
    };
}
