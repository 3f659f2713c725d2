namespace EsgReportGen.Pdf.Objects;

/// <summary>Where an object stands in the file.</summary>
/// <param name="Kind">Which of the ways.</param>
/// <param name="Position">Offset in the file, number of the chunk, or number of the object stream.</param>
/// <param name="Index">Index within the chunk or object stream.</param>
internal readonly record struct ObjectPlace(PlaceKind Kind, long Position, int Index)
{
    public static ObjectPlace AtOffset(long offset) => new(PlaceKind.Offset, offset, 0);

    public static ObjectPlace InChunk(int chunk, int index) => new(PlaceKind.Chunk, chunk, index);

    public static ObjectPlace InStream(int stream, int index) => new(PlaceKind.Stream, stream, index);
}

/// <summary>The ways in which an object stands in the file.</summary>
internal enum PlaceKind
{
    /// <summary>Not written.</summary>
    Nowhere,

    /// <summary>In a chunk that is not yet written.</summary>
    Chunk,

    /// <summary>On its own at an offset.</summary>
    Offset,

    /// <summary>In an object stream.</summary>
    Stream,
}
