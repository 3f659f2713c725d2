using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EsgReportGen.Cli.Git;

/// <summary>The files of a folder in a revision, as <c>git ls-tree -r -z -l</c> lists them. Immutable.</summary>
internal sealed class GitTree
{
    private readonly SortedDictionary<string, GitEntry> entries = new(StringComparer.Ordinal);

    private GitTree()
    {
    }

    /// <summary>The files, by path from the folder, in ordinal order. Submodules are left out: git lists them, and their files are elsewhere.</summary>
    public IEnumerable<KeyValuePair<string, GitEntry>> Entries => entries;

    public GitEntry? Find(string path) => entries.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>Reads a listing: <c>mode SP type SP id SP+ size TAB path NUL</c>, again and again.</summary>
    public static GitTree Parse(byte[] listing)
    {
        var tree = new GitTree();
        foreach (var row in Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = row.IndexOf('\t', StringComparison.Ordinal);
            var fields = tab < 0 ? [] : row[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields is [var mode, "blob", var id, var size] && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
                tree.entries[row[(tab + 1)..]] = new GitEntry(id, bytes, mode == "120000");
        }

        return tree;
    }
}

/// <summary>A file in a revision.</summary>
/// <param name="Id">Id of its content.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
internal sealed record GitEntry(string Id, long Bytes, bool IsLink);
