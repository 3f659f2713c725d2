using System.Collections.Generic;

namespace EsgReportGen.Pdf.Content;

/// <summary>The fonts, pictures and opacities that a page's content names.</summary>
internal sealed class PageResources
{
    /// <summary>Indices of fonts.</summary>
    public SortedSet<int> Fonts { get; } = [];

    /// <summary>Indices of pictures.</summary>
    public SortedSet<int> Images { get; } = [];

    /// <summary>Opacities, 0..255.</summary>
    public SortedSet<int> Opacities { get; } = [];
}
