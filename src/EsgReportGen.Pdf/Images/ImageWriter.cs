using System;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Images;

/// <summary>Writes pictures as image XObjects (ISO 32000-1:2008, 8.9.5): the data stay as they were read.</summary>
internal static class ImageWriter
{
    /// <summary>Writes a picture and its soft mask; its own object is allocated already.</summary>
    public static void Write(FileBuilder file, PdfReference reference, RasterImage image)
    {
        var mask = image.SoftMask is null ? default : file.Allocate();
        using var entries = new PdfBuffer(1024);
        entries.Raw("/Type /XObject /Subtype /Image /Width "u8).Integer(image.StoredWidth).Raw(" /Height "u8).Integer(image.StoredHeight);
        entries.Raw(" /BitsPerComponent "u8).Integer(image.BitsPerComponent).Raw(" /ColorSpace "u8);
        WriteColorSpace(entries, image);
        if (!mask.IsNone)
            entries.Raw(" /SMask "u8).Reference(mask);
        if (image.Encoding == ImageEncoding.FlateWithPredictor)
            WriteParameters(entries, image);
        file.Stream(reference, entries.Written, image.Data.Span, FilterOf(image.Encoding));
        if (image.SoftMask is { } softMask)
            Write(file, mask, softMask);
    }

    private static void WriteColorSpace(PdfBuffer buffer, RasterImage image)
    {
        switch (image.ColorSpace)
        {
            case ImageColorSpace.Gray:
                buffer.Raw("/DeviceGray"u8);
                break;
            case ImageColorSpace.Rgb:
                buffer.Raw("/DeviceRGB"u8);
                break;
            default:
                buffer.Raw("[/Indexed /DeviceRGB "u8).Integer(image.Palette.Length / 3 - 1).Byte((byte)' ').Hex(image.Palette.Span).Byte((byte)']');
                break;
        }
    }

    private static void WriteParameters(PdfBuffer buffer, RasterImage image)
    {
        buffer.Raw(" /DecodeParms << /Predictor 15 /Colors "u8).Integer(image.ComponentCount).Raw(" /BitsPerComponent "u8).Integer(image.BitsPerComponent);
        buffer.Raw(" /Columns "u8).Integer(image.StoredWidth).Raw(" >>"u8);
    }

    private static ReadOnlySpan<byte> FilterOf(ImageEncoding encoding) => encoding == ImageEncoding.Jpeg ? "/DCTDecode"u8 : "/FlateDecode"u8;
}
