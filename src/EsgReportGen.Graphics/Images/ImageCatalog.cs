using System.Collections.Immutable;

namespace EsgReportGen.Graphics.Images;

/// <summary>The pictures of a report by path; immutable. A picture that could not be read is not in, and was reported.</summary>
/// <param name="Images">The pictures by their path from the project's root, e.g. <c>content/images/boundaries.png</c>.</param>
public sealed record ImageCatalog(ImmutableDictionary<string, RasterImage> Images)
{
    /// <summary>No pictures.</summary>
    public static ImageCatalog Empty { get; } = new(ImmutableDictionary<string, RasterImage>.Empty);

    /// <summary>The picture at a path, or null.</summary>
    public RasterImage? Find(string path) => Images.GetValueOrDefault(path);
}
