using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Templating.References;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>Reads <c>toc</c>: the table of contents down to a depth (2 if not said).</summary>
internal static class ContentsReader
{
    private static readonly ImmutableArray<string> Keys = ["depth"];

    /// <summary>Adds the table of contents.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(Keys) is not { } mapping)
            return;
        var depth = 2;
        SourcedText? written = YamlKeys.Text(mapping, "depth", block.Diagnostics);
        if (written is null && block.Attributes.Find("depth") is { } attribute)
            written = attribute.Value.At(block.Map);
        if (written is { } text)
        {
            if (text.Text.Length == 1 && text.Text[0] is >= '1' and <= '6')
                depth = text.Text[0] - '0';
            else
                block.Diagnostics.Add(DataBlock.Shape("depth", "a number from 1 to 6", text.Span));
        }

        var id = block.Chapter.NextNode();
        blocks.Add(new PendingContents(id, block.Chapter.Reserve(2 * PendingContents.MostEntries), depth, block.Opening));
    }
}
