using System;
using System.Diagnostics.CodeAnalysis;
using EsgReportGen.Html.Markup;

namespace EsgReportGen.Html.Pictures;

/// <summary>A picture that stands in the page: the bytes of its file, and its size as shown. Immutable.</summary>
public sealed class HtmlPicture
{
    private HtmlPicture(DataAddress address, int width, int height) => (Address, Width, Height) = (address, width, height);

    /// <summary>Width as shown, in CSS pixels, at least 1.</summary>
    public int Width { get; }

    /// <summary>Height as shown, in CSS pixels, at least 1.</summary>
    public int Height { get; }

    internal DataAddress Address { get; }

    /// <summary>Takes the file of a picture.</summary>
    /// <param name="file">A PNG or JPEG file.</param>
    /// <param name="width">Width as shown, in CSS pixels.</param>
    /// <param name="height">Height as shown, in CSS pixels.</param>
    /// <param name="picture">The picture.</param>
    /// <returns>Whether the file is a PNG or a JPEG file by its first bytes.</returns>
    public static bool TryCreate(ReadOnlyMemory<byte> file, int width, int height, [NotNullWhen(true)] out HtmlPicture? picture)
    {
        var address = file.Span switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => DataAddress.Png(file),
            [0xFF, 0xD8, ..] => DataAddress.Jpeg(file),
            _ => null,
        };
        picture = address is null ? null : new HtmlPicture(address, Math.Max(1, width), Math.Max(1, height));
        return picture is not null;
    }
}
