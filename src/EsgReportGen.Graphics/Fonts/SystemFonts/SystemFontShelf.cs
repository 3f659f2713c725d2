using System;
using System.Collections.Immutable;

namespace EsgReportGen.Graphics.Fonts.SystemFonts;

/// <summary>Reads a part of a font file; never throws for what is wrong with the file.</summary>
/// <param name="path">One of <see cref="SystemFontShelf.Paths"/>.</param>
/// <param name="offset">The first byte, ≥ 0.</param>
/// <param name="length">How many bytes, ≥ 0.</param>
/// <returns>The bytes; fewer where the file ends before, none where it cannot be read.</returns>
public delegate ReadOnlyMemory<byte> SystemFontRead(string path, long offset, int length);

/// <summary>The font files of the machine, unread.</summary>
/// <param name="Paths">Their paths; an earlier one wins among equal fonts.</param>
/// <param name="Read">Reads one of them; may be called from several threads.</param>
public sealed record SystemFontShelf(ImmutableArray<string> Paths, SystemFontRead Read)
{
    /// <summary>The last part of a path: what a lock knows a file by, since folders differ between machines.</summary>
    public static string FileNameOf(string path) => path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
}
