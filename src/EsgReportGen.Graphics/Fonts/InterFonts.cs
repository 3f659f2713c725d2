using System;
using System.IO;
using System.Threading;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>The faces of Inter that every copy of the tool carries.</summary>
internal static class InterFonts
{
    /// <summary>The family's name.</summary>
    public const string Family = "Inter";

    private static readonly (int Weight, string Resource)[] Weights =
    [
        (100, "Fonts/Inter-Thin.ttf"),
        (300, "Fonts/Inter-Light.ttf"),
        (400, "Fonts/Inter-Regular.ttf"),
        (500, "Fonts/Inter-Medium.ttf"),
        (600, "Fonts/Inter-SemiBold.ttf"),
        (700, "Fonts/Inter-Bold.ttf"),
    ];

    private static readonly Lazy<FontFace>[] Faces = Array.ConvertAll(
        Weights, w => new Lazy<FontFace>(() => Load(w.Resource, w.Weight), LazyThreadSafetyMode.ExecutionAndPublication));

    /// <summary>The weights there are, ascending.</summary>
    public static int[] WeightValues { get; } = Array.ConvertAll(Weights, w => w.Weight);

    /// <summary>The face of one of <see cref="WeightValues"/>; loaded once, when first asked for.</summary>
    public static FontFace Face(int weight) => Faces[Array.IndexOf(WeightValues, weight)].Value;

    private static FontFace Load(string resource, int weight)
    {
        using var stream = typeof(InterFonts).Assembly.GetManifestResourceStream(resource) ??
            throw new InvalidOperationException($"The program lacks its resource {resource}.");
        // Inter 3 gives its Thin the weight 250, against its own documentation.
        return FontFace.TryRead(Bytes(stream), 0, out var face, out var problem, weight)
            ? face
            : throw new InvalidOperationException($"{resource}: {problem}");
    }

    private static unsafe ReadOnlyMemory<byte> Bytes(Stream stream)
    {
        if (stream is UnmanagedMemoryStream unmanaged)
            return new UnmanagedBytes(unmanaged.PositionPointer, (int)unmanaged.Length).Memory;
        var copy = new byte[stream.Length];
        stream.ReadExactly(copy);
        return copy;
    }
}
