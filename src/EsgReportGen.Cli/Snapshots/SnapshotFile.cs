using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Facts.Snapshots;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Snapshots;

/// <summary>A file below <c>content/snapshots</c>: what was accepted of an edition, beside what the edition is now.</summary>
/// <param name="Path">Its path from the project's root.</param>
/// <param name="Current">What it would say now.</param>
/// <param name="Accepted">What it says; not found if nothing was accepted.</param>
internal sealed record SnapshotFile(string Path, string Current, WorldFile Accepted)
{
    /// <summary>The largest snapshot that is read, in bytes: that of a report of some thousand pages.</summary>
    public const long MaximumBytes = 64 << 20;

    private const string Folder = "content/snapshots";

    private static readonly string[] Names = ["numbers.txt", "layout.txt"];

    /// <summary>The two snapshots of an edition: numbers, layout.</summary>
    public static ImmutableArray<SnapshotFile> Of(Report report, IReportWorld world) =>
    [
        Read(report, world, Names[0], NumbersSnapshot.Write(report.Ledger)),
        Read(report, world, Names[1], LayoutSnapshot.Write(report.Document, report.Pages)),
    ];

    /// <summary>Paths of the snapshots of languages that the report does not list.</summary>
    public static ImmutableArray<string> OfOtherLanguages(IEnumerable<string> languages, IReportWorld world)
    {
        var known = languages.SelectMany(l => Names.Select(n => PathOf(l, n))).ToHashSet(StringComparer.Ordinal);
        return [.. world.ListFiles(Folder).Where(p => !known.Contains(p) && p.Split('/') is [_, _, _, var name] && Names.Contains(name, StringComparer.Ordinal))];
    }

    private static SnapshotFile Read(Report report, IReportWorld world, string name, string current)
    {
        var path = PathOf(report.Document.Language, name);
        return new SnapshotFile(path, current, world.ReadFile(path, MaximumBytes));
    }

    private static string PathOf(string language, string name) => $"{Folder}/{language}/{name}";
}
