using System;
using System.Collections.Generic;
using System.IO;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Images.Png;

/// <summary>The chunks of a PNG file that matter for a page (ISO/IEC 15948:2004, 5.3).</summary>
internal sealed class PngChunks
{
    private readonly List<ReadOnlyMemory<byte>> data = [];

    private PngChunks(PngHeader header) => Header = header;

    public PngHeader Header { get; }

    /// <summary>Three bytes a colour; empty without a palette.</summary>
    public ReadOnlyMemory<byte> Palette { get; private set; }

    /// <summary>Opacity of palette entries, or the one colour that is transparent; empty for none.</summary>
    public ReadOnlyMemory<byte> Transparency { get; private set; }

    /// <summary>Pixels an inch; 96 unless the file says.</summary>
    public (double X, double Y) Dpi { get; private set; } = (96, 96);

    /// <summary>The compressed rows of all data chunks.</summary>
    public byte[] CompressedRows()
    {
        using var joined = new MemoryStream();
        foreach (var part in data)
            joined.Write(part.Span);
        return joined.ToArray();
    }

    /// <summary>Reads the chunks up to the end of the picture.</summary>
    public static PngChunks? Read(ReadOnlyMemory<byte> file, out string? problem)
    {
        PngChunks? chunks = null;
        long at = 8;
        while (at + 12 <= file.Length)
        {
            long length = BigEndian.UInt32(file.Span, at);
            if (at + 12 + length > file.Length)
                break;
            var kind = BigEndian.UInt32(file.Span, at + 4);
            var body = file.Slice((int)at + 8, (int)length);
            if (chunks is null)
            {
                if (!TryReadHeader(kind, body.Span, out chunks, out problem))
                    return null;
            }
            else if (kind == Tag("IEND"))
            {
                problem = chunks.FindProblem();
                return problem is null ? chunks : null;
            }
            else
            {
                chunks.Add(kind, body);
            }

            at += 12 + length;
        }

        problem = "it is cut off: its end is missing";
        return null;
    }

    private static bool TryReadHeader(uint kind, ReadOnlySpan<byte> body, out PngChunks? chunks, out string? problem)
    {
        (chunks, problem) = (null, "its header is broken");
        if (kind != Tag("IHDR") || body.Length != 13 || body[10] != 0 || body[11] != 0 || body[12] > 1)
            return false;
        long width = BigEndian.UInt32(body, 0), height = BigEndian.UInt32(body, 4);
        if (RasterImage.SizeProblem(width, height) is { } size)
        {
            problem = size;
            return false;
        }

        var header = new PngHeader((int)width, (int)height, body[8], body[9], body[12] == 1);
        if (!header.IsValid)
            return false;
        (chunks, problem) = (new PngChunks(header), null);
        return true;
    }

    private void Add(uint kind, ReadOnlyMemory<byte> body)
    {
        if (kind == Tag("IDAT"))
            data.Add(body);
        else if (kind == Tag("PLTE") && Palette.IsEmpty)
            Palette = body;
        else if (kind == Tag("tRNS"))
            Transparency = body;
        else if (kind == Tag("pHYs") && body.Length == 9 && body.Span[8] == 1)
            Dpi = (DotsPerInch(body.Span, 0), DotsPerInch(body.Span, 4));
    }

    private string? FindProblem()
    {
        if (data.Count == 0)
            return "it is cut off: it has no pixels";
        if (Header.ColorType == 3 && (Palette.Length is 0 or > 768 || Palette.Length % 3 != 0))
            return "its palette is broken";
        if (Header.ColorType == 3 && Transparency.Length > Palette.Length / 3)
            return "its palette is broken";
        if ((Header.ColorType == 0 && Transparency.Length is not (0 or 2)) || (Header.ColorType == 2 && Transparency.Length is not (0 or 6)))
            return "its transparent colour is broken";
        return null;
    }

    // Resolutions beyond any printer are mistakes of programs that wrote another unit.
    private static double DotsPerInch(ReadOnlySpan<byte> body, int at)
    {
        var dpi = BigEndian.UInt32(body, at) * 0.0254;
        return dpi is >= 10 and <= 5000 ? dpi : 96;
    }

    private static uint Tag(string name) => SfntTables.TagOf(name);
}
