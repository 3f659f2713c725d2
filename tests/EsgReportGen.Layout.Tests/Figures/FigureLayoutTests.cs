using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Images;

namespace EsgReportGen.Layout.Tests.Figures;

public sealed class FigureLayoutTests
{
    [Fact]
    public void Figure_WithAWidth_FillsThatShareOfTheText()
    {
        var image = Picture(80, 40);
        var result = LayoutTest.InSpace(200, 120).Image("p.png", image).Chapter(b => Figure(b, 0.5)).LayOut();

        var placed = Assert.Single(result.Images);
        Assert.Equal(100, placed.Bounds.Width.Points, 3);
        Assert.Equal(50, placed.Bounds.Height.Points, 3);
        Assert.Equal("Figure 1 Title", result.Text.Trim());
    }

    [Fact]
    public void Figure_HigherThanThePage_IsScaledWithItsCaption()
    {
        var result = LayoutTest.InSpace(200, 120).Image("p.png", Picture(40, 80)).Chapter(b => Figure(b, 1)).LayOut();

        Assert.Equal(1, result.PageCount);
        Assert.InRange(Assert.Single(result.Images).Bounds.Height.Points, 80, 110);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Figure_AndItsCaption_StayTogether()
    {
        var result = LayoutTest.InSpace(200, 120).Image("p.png", Picture(80, 40)).Chapter(b => b.Lines("a", 5), b => Figure(b, 0.5)).LayOut();

        Assert.Equal(1, result.Find("Figure 1").Page);
        Assert.Equal(1, Assert.Single(result.Images).Page);
    }

    [Fact]
    public void Picture_ThatIsNotThere_IsReported()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => Figure(b, 1)).LayOut();

        Assert.Equal(["ESG5106"], result.Diagnostics.Select(d => d.Id));
    }

    private static FigureBlock Figure(BlockSample b, double width) =>
        new(b.NewId(), b.NewId(), string.Empty, "p.png", "a picture", "Figure 1", BlockSample.Words("Title"), width, default);

    /// <summary>A grey PNG.</summary>
    private static RasterImage Picture(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        Write(file, "IHDR"u8, header);
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(new byte[(width + 1) * height]);
        Write(file, "IDAT"u8, data.ToArray());
        Write(file, "IEND"u8, []);
        Assert.True(RasterImage.TryRead(file.ToArray(), out var image, out var problem), problem);
        return image;
    }

    private static void Write(MemoryStream file, ReadOnlySpan<byte> kind, byte[] data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] chunk = [.. kind, .. data];
        file.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(chunk));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var k = 0; k < 8; k++)
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}
