using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Templating.Disclosures;

/// <summary>Where a chapter answers a disclosure.</summary>
/// <param name="Heading">The heading of the section, or of the chapter that answers it as a whole.</param>
/// <param name="Page">What the page number is taken of: the table that prints the figure, or the heading.</param>
internal sealed record DisclosurePlace(HeadingBlock Heading, NodeId Page);
