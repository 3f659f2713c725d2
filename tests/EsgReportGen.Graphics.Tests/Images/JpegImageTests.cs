using System;
using System.Collections.Generic;
using CsCheck;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Testing.Fonts;

namespace EsgReportGen.Graphics.Tests.Images;

public sealed class JpegImageTests
{
    [Theory]
    [InlineData(0xC0, 3, ImageColorSpace.Rgb)]
    [InlineData(0xC1, 1, ImageColorSpace.Gray)]
    [InlineData(0xC2, 3, ImageColorSpace.Rgb)]
    public void TryRead_UsualKinds_ArePassedThrough(int frame, int components, ImageColorSpace space)
    {
        var file = Jpeg(frame, components);
        Assert.True(RasterImage.TryRead(file, out var image, out _));
        Assert.Equal((640, 480, space, ImageEncoding.Jpeg), (image.PixelWidth, image.PixelHeight, image.ColorSpace, image.Encoding));
        Assert.Equal(file, image.Data.ToArray());
    }

    [Theory]
    [InlineData(0xC0, 4, 8, "CMYK")]
    [InlineData(0xC3, 3, 8, "rare kind")]
    [InlineData(0xC9, 3, 8, "rare kind")]
    [InlineData(0xC1, 3, 12, "12 bits")]
    public void TryRead_OtherKinds_SayWhatToDo(int frame, int components, int bits, string expected)
    {
        Assert.False(RasterImage.TryRead(Jpeg(frame, components, bits), out _, out var problem));
        Assert.Contains(expected, problem);
    }

    [Fact]
    public void TryRead_JfifDensity_GivesNaturalSize()
    {
        Assert.True(RasterImage.TryRead(Jpeg(0xC0, 3, 8, Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 1, 0, 160, 0, 160, 0, 0])), out var image, out _));
        Assert.Equal((288, 216), (image.NaturalSize.Width.Points, image.NaturalSize.Height.Points));
    }

    [Theory]
    [InlineData(1, 640, 480)]
    [InlineData(3, 640, 480)]
    [InlineData(6, 480, 640)]
    [InlineData(8, 480, 640)]
    public void TryRead_ExifOrientation_TurnsSize(int orientation, int width, int height)
    {
        byte[] exif = [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0];
        Assert.True(RasterImage.TryRead(Jpeg(0xC0, 3, 8, Segment(0xE1, exif)), out var image, out _));
        Assert.Equal((width, height, orientation), (image.PixelWidth, image.PixelHeight, (int)image.Orientation));
        Assert.Equal(width * 0.75, image.NaturalSize.Width.Points);
    }

    [Fact]
    public void MatrixOf_QuarterTurn_MovesTopLeftToTopRight()
    {
        var m = ImageMatrix.Of(ImageOrientation.TurnedRight);
        Assert.Equal((1, 1), (m.A * 0 + m.C * 1 + m.E, m.B * 0 + m.D * 1 + m.F));
    }

    [Fact]
    public void TryRead_CutOffAnywhere_IsRefused()
    {
        var file = Jpeg(0xC0, 3);
        for (var length = 3; length < file.Length; length++)
            Assert.False(RasterImage.TryRead(file.AsMemory(0, length), out _, out _));
    }

    [Theory]
    [InlineData("GIF89a....", "a GIF")]
    [InlineData("<?xml version='1.0'?><svg>", "an SVG")]
    [InlineData("", "empty")]
    [InlineData("hello", "neither")]
    [InlineData("version https://git-lfs.github.com/spec/v1", "Git LFS")]
    public void TryRead_OtherFormats_AreNamed(string text, string expected)
    {
        Assert.False(RasterImage.TryRead(System.Text.Encoding.ASCII.GetBytes(text), out _, out var problem));
        Assert.Contains(expected, problem);
    }

    [Fact]
    public void TryRead_AnyChange_NeverThrows()
    {
        var file = Jpeg(0xC2, 3, 8, Segment(0xE1, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]));
        Gen.Select(Gen.Int[2, file.Length - 1], Gen.Byte).Array[1, 6].Sample(
            changes =>
            {
                var bytes = (byte[])file.Clone();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                Assert.NotEqual(RasterImage.TryRead(bytes, out _, out var problem), problem is not null);
            },
            iter: FontDamage.Samples(2_000));
    }

    private static byte[] Jpeg(int frame, int components, int bits = 8, byte[]? extra = null)
    {
        var bytes = new List<byte> { 0xFF, 0xD8 };
        bytes.AddRange(extra ?? []);
        byte[] body = [(byte)bits, 1, 0xE0, 2, 0x80, (byte)components, .. new byte[3 * components]];
        bytes.AddRange(Segment(frame, body));
        bytes.AddRange(Segment(0xDA, [1, 1, 0, 0, 63, 0]));
        bytes.AddRange([1, 2, 3, 0xFF, 0, 4, 0xFF, 0xD0, 5]);
        bytes.AddRange([0xFF, 0xD9]);
        return [.. bytes];
    }

    private static byte[] Segment(int marker, byte[] body) => [0xFF, (byte)marker, (byte)((body.Length + 2) >> 8), (byte)((body.Length + 2) & 0xFF), .. body];
}
