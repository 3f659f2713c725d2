namespace EsgReportGen.Pdf.Structure;

/// <summary>What a tag of the frames means to the structure tree.</summary>
/// <param name="Kind">Which of the ways.</param>
/// <param name="Element">Index of the element; only for <see cref="TagTargetKind.Element"/>.</param>
internal readonly record struct TagTarget(TagTargetKind Kind, int Element)
{
    public static TagTarget Transparent => new(TagTargetKind.Transparent, -1);

    public static TagTarget Decoration => new(TagTargetKind.Decoration, -1);

    public static TagTarget To(StructElement element) => new(TagTargetKind.Element, element.Index);
}

/// <summary>What a tag of the frames can mean.</summary>
internal enum TagTargetKind : byte
{
    /// <summary>The report has no such node.</summary>
    Unknown,

    /// <summary>Content belongs to an element.</summary>
    Element,

    /// <summary>The node has no element: content belongs to what is around it.</summary>
    Transparent,

    /// <summary>Content is decoration.</summary>
    Decoration,
}
