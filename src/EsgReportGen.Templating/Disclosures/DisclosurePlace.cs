using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Templating.Disclosures;

/// <summary>Where a chapter answers a disclosure.</summary>
/// <param name="Heading">The heading of the section, or of the chapter that answers it as a whole.</param>
/// <param name="Page">What the page number is taken of: the table, tile or paragraph that prints the figure, or the heading.</param>
/// <param name="Kind">What prints the figure.</param>
internal sealed record DisclosurePlace(HeadingBlock Heading, NodeId Page, DisclosurePlaceKind Kind);

/// <summary>What answers a disclosure in a place.</summary>
internal enum DisclosurePlaceKind
{
    /// <summary>A table, a tile or the caption of a figure, where readers look for numbers.</summary>
    Exhibit,

    /// <summary>The chapter, since its front matter says so.</summary>
    Chapter,

    /// <summary>A sentence.</summary>
    Sentence,
}
