using System;
using HarfBuzzSharp;

namespace EsgReportGen.Graphics.Fonts;

public sealed partial class FontFace
{
    private readonly Lazy<NativeFont> native;

    /// <summary>HarfBuzz's view of the face, made when first shaped with; shared by all threads.</summary>
    internal NativeFont Native => native.Value;

    /// <summary>The immutable HarfBuzz objects of a face. Their memory stays pinned until the last of them is gone.</summary>
    internal sealed record NativeFont(Face Face, Font Font)
    {
        public static unsafe NativeFont Create(ReadOnlyMemory<byte> data, int index, int unitsPerEm, int? weight)
        {
            var pin = data.Pin();
            var blob = new Blob((nint)pin.Pointer, data.Length, MemoryMode.ReadOnly, () => pin.Dispose());
            blob.MakeImmutable();
            var face = new Face(blob, index);
            face.MakeImmutable();
            var font = new Font(face);
            font.SetFunctionsOpenType();
            font.SetScale(unitsPerEm, unitsPerEm);
            if (weight is { } value)
                font.SetVariations([new Variation { Tag = Tag.Parse("wght"), Value = value }]);
            return new NativeFont(face, font);
        }
    }
}
