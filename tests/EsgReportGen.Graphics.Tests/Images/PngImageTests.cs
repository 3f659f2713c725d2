using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using CsCheck;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Images.Png;
using EsgReportGen.Testing.Fonts;
using EsgReportGen.Testing.Pictures;

namespace EsgReportGen.Graphics.Tests.Images;

public sealed class PngImageTests
{
    private static readonly (string, byte[]) Palette = ("PLTE", Enumerable.Range(0, 48).Select(i => (byte)(i * 5)).ToArray());

    public static TheoryData<int, int, bool> Kinds()
    {
        var data = new TheoryData<int, int, bool>();
        foreach (var (colorType, bits) in ((int, int)[])[(0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (4, 8), (4, 16), (6, 8), (6, 16)])
        {
            data.Add(colorType, bits, false);
            data.Add(colorType, bits, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TryRead_EveryKind_KeepsEverySample(int colorType, int bits, bool interlaced)
    {
        var image = Read(PngWriter.Write(13, 11, bits, colorType, Sample, interlaced, colorType == 3 ? [Palette] : []));
        Assert.Equal((13, 11), (image.PixelWidth, image.PixelHeight));
        Assert.Equal(colorType switch { 3 => ImageColorSpace.Indexed, 2 or 6 => ImageColorSpace.Rgb, _ => ImageColorSpace.Gray }, image.ColorSpace);
        var scale = colorType is 4 or 6 && bits == 16;
        Assert.Equal(colorType is 4 or 6 ? 8 : bits, image.BitsPerComponent);
        for (var y = 0; y < 11; y++)
        {
            for (var x = 0; x < 13; x++)
            {
                for (var c = 0; c < image.ComponentCount; c++)
                    Assert.Equal(Expected(x, y, c, bits, scale), Stored(image, x, y, c));
                if (image.SoftMask is { } mask)
                    Assert.Equal(Expected(x, y, image.ComponentCount, bits, scale), Stored(mask, x, y, 0));
            }
        }

        Assert.Equal(colorType is 4 or 6, image.SoftMask is not null);
    }

    [Fact]
    public void TryRead_PlainRows_ArePassedThrough()
    {
        var packed = Deflate([0, 1, 2, 3, 0, 4, 5, 6]);
        var image = Read(PngWriter.Assemble(1, 2, 8, 2, false, packed));
        Assert.Equal(packed, image.Data.ToArray());
        Assert.Equal(ImageEncoding.FlateWithPredictor, image.Encoding);
    }

    [Fact]
    public void TryRead_PaletteWithTransparency_HasMask()
    {
        var image = Read(PngWriter.Write(2, 1, 2, 3, (x, _, _) => x, false, Palette, ("tRNS", [0x40])));
        Assert.Equal([0x40, 255], new[] { Stored(image.SoftMask!, 0, 0, 0), Stored(image.SoftMask!, 1, 0, 0) });
        Assert.Equal(48, image.Palette.Length);
    }

    [Fact]
    public void TryRead_TransparentColour_HidesOnlyItsPixels()
    {
        var image = Read(PngWriter.Write(2, 1, 8, 2, (x, _, c) => (10 * x) + c, false, ("tRNS", [0, 0, 0, 1, 0, 2])));
        Assert.Equal([0, 255], new[] { Stored(image.SoftMask!, 0, 0, 0), Stored(image.SoftMask!, 1, 0, 0) });
    }

    [Fact]
    public void TryRead_OpaqueAlpha_HasNoMask() =>
        Assert.Null(Read(PngWriter.Write(3, 3, 8, 6, (x, y, c) => c == 3 ? 255 : x + y)).SoftMask);

    [Fact]
    public void NaturalSize_FollowsResolution()
    {
        // 11811 pixels a metre are 300 an inch.
        byte[] resolution = [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1];
        Assert.Equal(24, Read(PngWriter.Write(100, 1, 8, 0, (_, _, _) => 0, false, ("pHYs", resolution))).NaturalSize.Width.Points, 3);
        Assert.Equal(75, Read(PngWriter.Write(100, 1, 8, 0, (_, _, _) => 0)).NaturalSize.Width.Points, 3);
    }

    [Theory]
    [InlineData(0, 5, 8, 0, "no pixels")]
    [InlineData(40000, 40000, 8, 0, "50 million")]
    [InlineData(5, 5, 3, 0, "header")]
    [InlineData(5, 5, 8, 5, "header")]
    [InlineData(5, 5, 8, 3, "palette")]
    [InlineData(5, 500, 8, 0, "cut off")]
    public void TryRead_BrokenHeader_SaysWhat(int width, int height, int bits, int colorType, string expected) =>
        Assert.Contains(expected, Problem(PngWriter.Assemble(width, height, bits, colorType, false, Deflate(new byte[30]))));

    [Fact]
    public void TryRead_RowsTooMany_IsRefused() =>
        Assert.Contains("more rows", Problem(PngWriter.Assemble(1, 1, 8, 0, false, Deflate(new byte[100]))));

    [Fact]
    public void TryRead_CutOffAnywhere_SaysSo()
    {
        var file = PngWriter.Write(20, 20, 8, 2, Sample);
        for (var length = 8; length < file.Length; length++)
            Assert.Contains("it ", Problem(file[..length]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void TryRead_RowsThatWantADictionary_AreRefused(int colorType) =>
        Assert.Contains("rows are broken", Problem(PngWriter.Assemble(1, 1, 8, colorType, false, [0x78, 0x20, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1])));

    [Fact]
    public void TryRead_HugeSizeWithHardlyAnyRows_IsRefusedBeforeRoomIsMadeForIt()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("cut off", Problem(PngWriter.Assemble(7_000, 7_000, 16, 6, false, Deflate(new byte[1_000]))));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void TryRead_AnyDamage_IsReportedOrGivesASoundPicture()
    {
        var kinds = ((int ColorType, int Bits)[])[(0, 1), (0, 8), (0, 16), (2, 8), (3, 4), (4, 16), (6, 8)];
        var files = kinds.SelectMany(k => new[] { Damageable(k.ColorType, k.Bits, false), Damageable(k.ColorType, k.Bits, true) }).ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 400], Gen.Select(Gen.Double.Unit, Gen.Byte).Array[0, 8]).Sample(
            (file, length, changes) =>
            {
                var bytes = files[file][..Math.Max(9, files[file].Length - Math.Max(0, length - 200))];
                foreach (var (place, value) in changes)
                    bytes[(int)(place * bytes.Length)] = value;
                if (!RasterImage.TryRead(bytes, out var image, out var problem))
                    Assert.NotEmpty(problem);
                else if (image.Encoding == ImageEncoding.FlateWithPredictor)
                    _ = Stored(image, image.StoredWidth - 1, image.StoredHeight - 1, image.ComponentCount - 1);
            },
            iter: FontDamage.Samples(1_000));
    }

    [Fact]
    public void TryRead_AnyChange_NeverThrows()
    {
        var file = PngWriter.Write(20, 20, 8, 6, Sample, true);
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Array[1, 5].Sample(
            changes =>
            {
                var bytes = (byte[])file.Clone();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                Assert.NotEqual(RasterImage.TryRead(bytes, out _, out var problem), problem is not null);
            },
            iter: 500);
    }

    private static byte[] Damageable(int colorType, int bits, bool interlaced) => PngWriter.Write(
        13, 11, bits, colorType, Sample, interlaced, colorType switch { 3 => [Palette, ("tRNS", [0, 9])], 0 => [("tRNS", [0, 3])], _ => [] });

    private static int Sample(int x, int y, int c) => (x * 7) + (y * 13) + (c * 5) + (x * y * 257);

    private static int Expected(int x, int y, int c, int bits, bool scale)
    {
        var value = Sample(x, y, c) & ((1 << bits) - 1);
        return scale ? (int)Math.Round(value * 255 / 65535.0) : value;
    }

    private static int Stored(RasterImage image, int x, int y, int c)
    {
        var colorType = image.ColorSpace == ImageColorSpace.Rgb ? 2 : 0;
        var header = new PngHeader(image.StoredWidth, image.StoredHeight, image.BitsPerComponent, colorType, false);
        var pixels = PngRows.Unpack(header, image.Data.ToArray(), out _)!;
        var row = pixels.AsSpan(y * header.RowBytes(header.Width));
        var at = (x * image.ComponentCount) + c;
        return image.BitsPerComponent == 16 ? (row[2 * at] << 8) | row[(2 * at) + 1] : PngSamples.Get(row, at, image.BitsPerComponent);
    }

    private static RasterImage Read(byte[] file) =>
        RasterImage.TryRead(file, out var image, out var problem) ? image : throw new InvalidDataException(problem);

    private static string Problem(byte[] file) => RasterImage.TryRead(file, out _, out var problem) ? "" : problem;

    private static byte[] Deflate(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(rows);
        return packed.ToArray();
    }
}
