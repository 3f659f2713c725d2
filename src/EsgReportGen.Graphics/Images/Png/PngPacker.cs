using System.IO;
using System.IO.Compression;

namespace EsgReportGen.Graphics.Images.Png;

/// <summary>Packs rows again, with the filter that leaves the least to compress (the rule of thumb of ISO/IEC 15948:2004, 12.8).</summary>
internal static class PngPacker
{
    /// <param name="pixels">Rows of whole bytes.</param>
    /// <param name="rowBytes">Bytes of a row.</param>
    /// <param name="distance">Bytes of a pixel, at least 1.</param>
    public static byte[] Pack(byte[] pixels, int rowBytes, int distance)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            byte[] plain = new byte[rowBytes + 1], sideways = new byte[rowBytes + 1], upwards = new byte[rowBytes + 1];
            (sideways[0], upwards[0]) = (1, 2);
            for (var start = 0; start + rowBytes <= pixels.Length; start += rowBytes)
            {
                long plainCost = 0, sidewaysCost = 0, upwardsCost = 0;
                for (var i = 0; i < rowBytes; i++)
                {
                    int value = pixels[start + i], left = i >= distance ? pixels[start + i - distance] : 0, up = start > 0 ? pixels[start + i - rowBytes] : 0;
                    plain[i + 1] = (byte)value;
                    sideways[i + 1] = (byte)((value - left) & 0xFF);
                    upwards[i + 1] = (byte)((value - up) & 0xFF);
                    plainCost += Cost(plain[i + 1]);
                    sidewaysCost += Cost(sideways[i + 1]);
                    upwardsCost += Cost(upwards[i + 1]);
                }

                stream.Write(plainCost <= sidewaysCost && plainCost <= upwardsCost ? plain : sidewaysCost <= upwardsCost ? sideways : upwards);
            }
        }

        return packed.ToArray();
    }

    private static int Cost(byte value) => value < 128 ? value : 256 - value;
}
