using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Fonts.SystemFonts;

/// <summary>Finds out which families the font files of the machine hold, reading their directories and names and nothing else.</summary>
internal static class SystemFaceScanner
{
    // Holds the directories of all members of usual collections; what lies behind is read by itself.
    private const int FirstBytes = 4096;
    private const int MostNameBytes = 1 << 16;
    private const int MostTraitBytes = 1024;

    /// <summary>The fonts of some files, in the order of the files.</summary>
    /// <param name="shelf">The machine's fonts.</param>
    /// <param name="files">Places of the files to read in <see cref="SystemFontShelf.Paths"/>, ascending.</param>
    public static List<SystemFace> Scan(SystemFontShelf shelf, IReadOnlyList<int> files)
    {
        var found = new List<SystemFace>[files.Count];
        Parallel.For(0, files.Count, i => found[i] = ScanFile(shelf, files[i]));
        var all = new List<SystemFace>();
        foreach (var faces in found)
            all.AddRange(faces);
        return all;
    }

    private static List<SystemFace> ScanFile(SystemFontShelf shelf, int order)
    {
        var path = shelf.Paths[order];
        var head = shelf.Read(path, 0, FirstBytes);
        var count = SfntTables.CountFonts(head.Span);
        var faces = new List<SystemFace>(count);
        for (var index = 0; index < count; index++)
        {
            if (ScanFace(shelf, order, index, head) is { } face)
                faces.Add(face);
        }

        return faces;
    }

    private static SystemFace? ScanFace(SystemFontShelf shelf, int order, int index, ReadOnlyMemory<byte> head)
    {
        var path = shelf.Paths[order];
        var directory = DirectoryOf(path, index, head, shelf.Read);
        var (name, headTable, os2, fvar) = (Place(directory, "name", MostNameBytes), Place(directory, "head", MostTraitBytes), Place(directory, "OS/2", MostTraitBytes), Place(directory, "fvar", MostTraitBytes));
        if (name.Length == 0)
            return null;
        var table = name.Offset + name.Length <= head.Length
            ? head.Slice((int)name.Offset, name.Length)
            : shelf.Read(path, name.Offset, name.Length);
        var families = FontNames.ReadAll(table.Span, FontNames.TypographicFamily);
        if (families.IsEmpty)
            families = FontNames.ReadAll(table.Span, FontNames.Family);
        return families.IsEmpty ? null : new SystemFace(path, order, index, families, new TraitPlaces(headTable, os2, fvar));
    }

    private static ReadOnlySpan<byte> DirectoryOf(string path, int index, ReadOnlyMemory<byte> head, SystemFontRead read)
    {
        var start = SfntTables.StartOf(head.Span, index);
        var most = 12 + (16 * SfntTables.MaximumTables);
        if (start + 12 <= head.Length)
        {
            var here = head.Span[(int)start..];
            if (12 + (16 * BigEndian.UInt16(here, 4)) <= here.Length)
                return here;
        }

        return read(path, start, most).Span;
    }

    private static (long Offset, int Length) Place(ReadOnlySpan<byte> directory, string tag, int most)
    {
        var count = Math.Min((int)BigEndian.UInt16(directory, 4), SfntTables.MaximumTables);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + (16 * i);
            if (BigEndian.UInt32(directory, record) == SfntTables.TagOf(tag))
                return (BigEndian.UInt32(directory, record + 8), (int)Math.Min(BigEndian.UInt32(directory, record + 12), (uint)most));
        }

        return default;
    }
}
