// The one place of the command line that asks the process for its surroundings.
#pragma warning disable RS0030

using System;
using System.IO;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli;

/// <summary>What surrounds a run of the program: where it stands, where it prints, and what the environment says. Immutable.</summary>
/// <param name="Folder">The working folder.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsTerminal">Whether a person watches standard error, so that progress is worth drawing.</param>
/// <param name="SourceDateEpoch">The variable <c>SOURCE_DATE_EPOCH</c>; null if it is not set.</param>
internal sealed record ConsoleHost(string Folder, TextWriter Output, TextWriter Error, bool IsTerminal, string? SourceDateEpoch)
{
    /// <summary>The calendar year in which the program runs: what <c>esg new</c> takes for the year after the one reported on. Nothing else asks for it.</summary>
    public int CurrentYear { get; init; } = 2026;

    /// <summary>The variable <c>PATH</c>: the folders to find programs in; null if it is not set.</summary>
    public string? SearchPath { get; init; }

    /// <summary>Whether the variable <c>CI</c> says that this is a continuous integration server.</summary>
    public bool IsContinuousIntegration { get; init; }

    /// <summary>The fonts of the machine.</summary>
    public MachineFonts Fonts { get; init; } = MachineFonts.None;

    /// <summary>The report project in a folder, as this host sees it.</summary>
    public DiskWorld Open(string folder) => new(folder, SourceDateEpoch) { IsContinuousIntegration = IsContinuousIntegration, Fonts = Fonts };

    public static ConsoleHost FromProcess() => new(
        Environment.CurrentDirectory,
        Console.Out,
        Console.Error,
        !Console.IsErrorRedirected && !Console.IsOutputRedirected,
        Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"))
    {
        CurrentYear = DateTime.UtcNow.Year,
        SearchPath = Environment.GetEnvironmentVariable("PATH"),
        IsContinuousIntegration = Environment.GetEnvironmentVariable("CI") is not (null or "" or "0" or "false" or "False"),
        Fonts = MachineFonts.OfSystem(),
    };
}
