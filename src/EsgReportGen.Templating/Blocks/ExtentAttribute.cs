using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Templating.Markdown;

namespace EsgReportGen.Templating.Blocks;

/// <summary>Reads <c>{.wide}</c> and <c>{.narrow}</c>, with which blocks reach over the side column of the page or leave it free.</summary>
internal static class ExtentAttribute
{
    private const string Wide = "wide";
    private const string Narrow = "narrow";

    /// <summary>How authors write them.</summary>
    public static ImmutableArray<string> Words { get; } = ["." + Wide, "." + Narrow];

    /// <summary>Whether a class name is one of them.</summary>
    public static bool Is(string className) => className is Wide or Narrow;

    /// <summary>What the attributes of a block say; of two words the last counts.</summary>
    public static BlockExtent Of(AttributeList attributes)
    {
        var extent = BlockExtent.Usual;
        foreach (var word in attributes.Classes)
        {
            extent = word.Text switch
            {
                Wide => BlockExtent.Wide,
                Narrow => BlockExtent.Narrow,
                _ => extent,
            };
        }

        return extent;
    }
}
