using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Content;

/// <summary>Pictures: colours that the output intent covers, data that are as long as they say (ISO 19005-3, 6.2.4, 6.2.8).</summary>
internal static class ImageRules
{
    public static void Check(CheckedFile file)
    {
        foreach (var (number, value) in file.Objects())
        {
            if (value is not PdfDictionary { IsStream: true } stream || file.Name(stream["Type"]) != "XObject")
                continue;
            var what = $"picture {number}";
            file.Require(file.Name(stream["Subtype"]) == "Image", "6.2.9", $"object {number} is an XObject that is no picture");
            file.Require(!file.IsTrue(stream["Interpolate"]) && !stream.Entries.ContainsKey("Alternates") && !stream.Entries.ContainsKey("OPI"), "6.2.8", what + ": interpolation, alternates or OPI");
            var components = ComponentsOf(file, stream["ColorSpace"]);
            file.Require(components > 0, "6.2.4", what + ": a colour space that the output intent does not cover");
            file.Require(file.Number(stream["BitsPerComponent"]) is 1 or 2 or 4 or 8 or 16, "6.2.8", what + ": bits");
            if (file.Dictionary(stream["SMask"]) is { } mask)
                file.Require(file.Name(mask["ColorSpace"]) == "DeviceGray" && !mask.Entries.ContainsKey("SMask"), "6.2.10", what + ": the mask is not gray");
            if (file.Name(stream["Filter"]) == "DCTDecode")
                CheckJpeg(file, stream, components, what);
            else
                CheckLength(file, stream, components, what);
        }
    }

    private static int ComponentsOf(CheckedFile file, PdfValue space) => file.Reader.Resolve(space) switch
    {
        PdfName { Name: "DeviceGray" } => 1,
        PdfName { Name: "DeviceRGB" } => 3,
        PdfArray { Items: [PdfName { Name: "Indexed" }, PdfName { Name: "DeviceRGB" }, PdfNumber { Value: >= 0 and <= 255 } last, PdfString colours] }
            when colours.Bytes.Length == 3 * ((int)last.Value + 1) => 1,
        _ => 0,
    };

    private static void CheckLength(CheckedFile file, PdfDictionary stream, int components, string what)
    {
        var (width, height, bits) = ((int)file.Number(stream["Width"])!.Value, (int)file.Number(stream["Height"])!.Value, (int)file.Number(stream["BitsPerComponent"])!.Value);
        var row = (width * components * bits + 7) / 8;
        if (file.Dictionary(stream["DecodeParms"]) is { } parameters)
        {
            file.Require(file.Number(parameters["Predictor"]) is >= 10 and <= 15, "pictures", what + ": predictor");
            var agree = file.Number(parameters["Columns"]) == width && (file.Number(parameters["Colors"]) ?? 1) == components && (file.Number(parameters["BitsPerComponent"]) ?? 8) == bits;
            file.Require(agree, "pictures", what + ": the parameters of the filter differ from the picture");
            row++;
        }

        var length = EsgReportGen.Pdf.Objects.Deflate.Expand(stream.Data).Length;
        file.Require(length == row * height, "pictures", $"{what}: {length} bytes of data for {row * height}");
    }

    private static void CheckJpeg(CheckedFile file, PdfDictionary stream, int components, string what)
    {
        var bytes = stream.Data.Span;
        for (var at = 2; at + 9 < bytes.Length;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var agree = (bytes[at + 5] << 8 | bytes[at + 6]) == file.Number(stream["Height"]) && (bytes[at + 7] << 8 | bytes[at + 8]) == file.Number(stream["Width"]) && bytes[at + 9] == components;
                file.Require(agree && bytes[at + 4] == file.Number(stream["BitsPerComponent"]), "pictures", what + ": the JPEG says another size or other colours");
                return;
            }

            at += 2 + (bytes[at + 2] << 8 | bytes[at + 3]);
        }

        file.Report("pictures", what + ": no JPEG");
    }
}
