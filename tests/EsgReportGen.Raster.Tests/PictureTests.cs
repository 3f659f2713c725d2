using System;
using System.Linq;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Testing.Pictures;
using SkiaSharp;
using static EsgReportGen.Raster.Tests.Drawn;

namespace EsgReportGen.Raster.Tests;

/// <summary>Pictures of the report in pictures of its pages.</summary>
public sealed class PictureTests
{
    private static readonly SKColor[] Corners = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.Black];

    // What stands at top left, top right, bottom left, bottom right when a picture of red, lime, blue, black is shown (JEITA CP-3451, 4.6.4 A).
    [Theory]
    [InlineData(1, "RGBK")]
    [InlineData(2, "GRKB")]
    [InlineData(3, "KBGR")]
    [InlineData(4, "BKRG")]
    [InlineData(5, "RBGK")]
    [InlineData(6, "BRKG")]
    [InlineData(7, "KGBR")]
    [InlineData(8, "GKRB")]
    public void Photograph_IsTurnedAsItSays(int orientation, string expected)
    {
        using var page = Of(72, new ImageItem(Area(10, 20, 80, 60), Read(Photograph(orientation))));
        Assert.Equal((10, 20, 90, 80), page.Ink());
        Assert.Equal(expected, string.Concat(new[] { (20, 30), (80, 30), (20, 70), (80, 70) }.Select(p => NameOf(page[p.Item1, p.Item2]))));
    }

    [Theory]
    [InlineData(8, 2, false)]
    [InlineData(8, 2, true)]
    [InlineData(16, 2, false)]
    public void Drawing_HasItsColours(int bits, int colorType, bool isInterlaced)
    {
        var full = (1 << bits) - 1;
        var png = PngWriter.Write(4, 4, bits, colorType, (x, _, channel) => (x < 2) == (channel == 0) ? full : 0, isInterlaced);
        using var page = Of(72, new ImageItem(Area(0, 0, 100, 100), Read(png)));
        Assert.Equal(Color.FromRgb(255, 0, 0), page[10, 50]);
        Assert.Equal(Color.FromRgb(0, 255, 255), page[90, 50]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Grey_OfAnyDepth_IsGrey(int bits)
    {
        var png = PngWriter.Write(9, 3, bits, 0, (x, _, _) => x < 4 ? 0 : (1 << bits) - 1);
        using var page = Of(72, new ImageItem(Area(0, 0, 90, 30), Read(png)));
        Assert.Equal(Color.Black, page[20, 15]);
        Assert.Equal(Color.White, page[80, 15]);
    }

    [Fact]
    public void Palette_IsLookedUp()
    {
        var png = PngWriter.Write(4, 4, 2, 3, (x, _, _) => x, false, ("PLTE", [10, 20, 30, 40, 50, 60, 70, 80, 90, 200, 100, 0]));
        using var page = Of(72, new ImageItem(Area(0, 0, 100, 100), Read(png)));
        Assert.Equal(Color.FromRgb(10, 20, 30), page[5, 50]);
        Assert.Equal(Color.FromRgb(200, 100, 0), page[95, 50]);
    }

    [Fact]
    public void TransparentPixels_LetTheGroundThrough()
    {
        var png = PngWriter.Write(4, 4, 8, 6, (x, _, channel) => channel == 3 ? (x < 2 ? 0 : 255) : channel == 0 ? 255 : 0);
        using var page = Of(72, Box(0, 0, 100, 100, Color.FromRgb(0, 0, 200)), new ImageItem(Area(0, 0, 100, 100), Read(png)));
        Assert.Equal(Color.FromRgb(0, 0, 200), page[10, 50]);
        Assert.Equal(Color.FromRgb(255, 0, 0), page[90, 50]);
    }

    private static RasterImage Read(byte[] file) =>
        RasterImage.TryRead(file, out var image, out var problem) ? image : throw new ArgumentException(problem, nameof(file));

    private static byte[] Photograph(int orientation)
    {
        using var bitmap = new SKBitmap(64, 32);
        for (var y = 0; y < 32; y++)
        {
            for (var x = 0; x < 64; x++)
                bitmap.SetPixel(x, y, Corners[(x / 32) + (2 * (y / 16))]);
        }

        using var pixels = bitmap.PeekPixels();
        var jpeg = pixels.Encode(new SKJpegEncoderOptions(100, SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.Ignore))!.ToArray();
        byte[] exif = [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0];
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. jpeg[2..]];
    }

    private static char NameOf(Color color) => (color.Red > 200, color.Green > 200, color.Blue > 200) switch
    {
        (true, false, false) => 'R',
        (false, true, false) => 'G',
        (false, false, true) => 'B',
        (false, false, false) => 'K',
        _ => '?',
    };
}
