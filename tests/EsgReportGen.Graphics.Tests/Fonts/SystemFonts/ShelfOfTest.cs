using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts.SystemFonts;

namespace EsgReportGen.Graphics.Tests.Fonts.SystemFonts;

/// <summary>A machine with the fonts that a test gives it, which counts what is read of each file.</summary>
internal sealed class ShelfOfTest(params (string Path, byte[] Bytes)[] files)
{
    private readonly Dictionary<string, long> read = [];

    public SystemFontShelf Shelf => new([.. Array.ConvertAll(files, f => f.Path)], Read);

    /// <summary>How many bytes of a file were read.</summary>
    public long ReadOf(string path) => read.GetValueOrDefault(path);

    /// <summary>Finds families for text in regular and bold.</summary>
    public (ImmutableArray<SystemFont> Fonts, ImmutableArray<Diagnostic> Findings) Find(FontsLock? locked, params string[] families)
    {
        var bag = new DiagnosticBag();
        var wanted = Array.ConvertAll(families, f => new SourcedText(f, SourceSpan.None));
        return (SystemFontFinder.Find([.. wanted], [400, 700], locked, Shelf, ["Inter"], bag), bag.ToImmutable());
    }

    private ReadOnlyMemory<byte> Read(string path, long offset, int length)
    {
        var bytes = Array.Find(files, f => f.Path == path).Bytes;
        var start = (int)Math.Min(offset, bytes.Length);
        var part = bytes.AsMemory(start, Math.Min(length, bytes.Length - start));
        lock (read)
            read[path] = read.GetValueOrDefault(path) + part.Length;
        return part;
    }
}
