using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EsgReportGen.Foundation.Sources;

/// <summary>All text files of a report project, by path; immutable. Enumerated by ordinal path, the same on every machine.</summary>
public sealed class ProjectSources
{
    private readonly ImmutableSortedDictionary<string, SourceFile> files;

    /// <param name="files">The files; of two with one path the later counts.</param>
    public ProjectSources(IEnumerable<SourceFile> files)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in files)
            builder[file.Path] = file;
        this.files = builder.ToImmutable();
    }

    /// <summary>The file at a path from the project's root, or null.</summary>
    public SourceFile? Find(string path) => files.TryGetValue(path, out var file) ? file : null;

    /// <summary>The files below a folder with one of the endings, ordered by path.</summary>
    /// <param name="folder">Path from the root without a slash at its end, e.g. <c>content/metrics</c>.</param>
    /// <param name="extension">The ending with its dot, e.g. <c>.yaml</c>.</param>
    public ImmutableArray<SourceFile> In(string folder, string extension) =>
        [.. files.Values.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal) && f.Path.EndsWith(extension, StringComparison.Ordinal))];

    /// <summary>All paths, ordered; for "did you mean".</summary>
    public IEnumerable<string> Paths => files.Keys;
}
