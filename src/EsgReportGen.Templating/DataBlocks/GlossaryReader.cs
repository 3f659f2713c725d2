using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>Reads <c>glossary</c>: terms with what they mean, both inline Markdown, in written order.</summary>
internal static class GlossaryReader
{
    private static readonly ImmutableArray<string> Keys = ["id", "terms"];

    /// <summary>Adds a paragraph for each term.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(Keys) is not { } mapping)
            return;
        if (mapping.FindEntry("terms") is not { } entry)
        {
            block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(block.NameSpan, block.Name, "terms"));
            return;
        }

        if (YamlKeys.AsMapping(entry.Value, "terms", block.Diagnostics, entry.Key.Span) is not { } terms)
            return;
        var isFirst = true;
        foreach (var term in terms.Entries)
        {
            if (YamlKeys.AsText(term.Value, term.Key.Text, block.Diagnostics, term.Key.Span) is not { } meaning)
                continue;
            var id = block.Chapter.NextNode();
            if (isFirst)
                block.ReadId(mapping, id, AnchorKind.Other, []);
            isFirst = false;
            var name = InlineMarkdown.Read(term.Key.Sourced, block.Chapter);
            ImmutableArray<Inline> content =
            [
                new StyledInline(InlineStyle.Strong, name, term.Key.Span),
                new TextInline(": ", meaning.Span),
                .. InlineMarkdown.Read(meaning, block.Chapter),
            ];
            blocks.Add(new ParagraphBlock(id, ParagraphRole.Body, content, term.Key.Span.To(meaning.Span)));
        }
    }
}
