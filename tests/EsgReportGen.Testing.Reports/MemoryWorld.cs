using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Worlds;

namespace EsgReportGen.Testing.Reports;

/// <summary>A report project that exists only in memory. Changing a file gives a new world.</summary>
public sealed class MemoryWorld : IReportWorld
{
    private readonly ImmutableSortedDictionary<string, byte[]> files;

    public MemoryWorld(IEnumerable<KeyValuePair<string, byte[]>> files) => this.files = files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public MemoryWorld(IEnumerable<(string Path, string Text)> files)
        : this(files.Select(f => KeyValuePair.Create(f.Path, Encoding.UTF8.GetBytes(f.Text))))
    {
    }

    public Period? BuildDate { get; init; }

    /// <summary>The fonts of the machine that it stands on; none unless they are given.</summary>
    public MachineFonts Fonts { get; init; } = MachineFonts.None;

    public string this[string path] => Encoding.UTF8.GetString(files[path]);

    public IEnumerable<string> Paths => files.Keys;

    public MemoryWorld With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryWorld With(string path, byte[] bytes) => new(files.SetItem(path, bytes)) { BuildDate = BuildDate, Fonts = Fonts };

    public MemoryWorld Without(string path) => new(files.Remove(path)) { BuildDate = BuildDate, Fonts = Fonts };

    /// <summary>The world on a machine with fonts.</summary>
    public MemoryWorld On(MachineFonts fonts) => new(files) { BuildDate = BuildDate, Fonts = fonts };

    /// <summary>The world with one text replaced in one file; the text must be there.</summary>
    public MemoryWorld Replace(string path, string old, string replacement) => this[path].Contains(old, StringComparison.Ordinal)
        ? With(path, this[path].Replace(old, replacement, StringComparison.Ordinal))
        : throw new ArgumentException($"`{old}` is not in {path}.", nameof(old));

    public ImmutableArray<string> ListFiles(string folder) => [.. files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))];

    public WorldFile ReadFile(string path, long maximumBytes)
    {
        if (path.Split('/').Contains("..") || path.StartsWith('/'))
            return new WorldFile(WorldFileStatus.OutsideProject, default);
        if (!files.TryGetValue(path, out var bytes))
            return new WorldFile(WorldFileStatus.NotFound, default);
        return bytes.Length > maximumBytes ? new WorldFile(WorldFileStatus.TooLarge, default) : new WorldFile(WorldFileStatus.Found, bytes);
    }

    public ImmutableArray<string> ListSystemFonts() => Fonts.List();

    public ReadOnlyMemory<byte> ReadSystemFont(string path, long offset, int length) => MachineFonts.Read(path, offset, length);
}
