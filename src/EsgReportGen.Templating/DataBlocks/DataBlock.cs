using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Evaluation;
using EsgReportGen.Templating.Markdown;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>A fenced data block on its way to becoming a block of the document.</summary>
/// <param name="Name">Its info word, e.g. <c>kpis</c>.</param>
/// <param name="NameSpan">The place of the word.</param>
/// <param name="Opening">The place of its first line.</param>
/// <param name="Body">The YAML.</param>
/// <param name="Attributes">What stands in braces on its first line.</param>
/// <param name="Map">The way from the Markdown to the template.</param>
/// <param name="Chapter">The chapter.</param>
internal sealed record DataBlock(
    string Name, SourceSpan NameSpan, SourceSpan Opening, SourceSpan Body, AttributeList Attributes, ITextMap Map, ChapterContext Chapter)
{
    /// <summary>The YAML with marks for what the template prints in it, and where it begins in the Markdown; null where it stands in the template as it is.</summary>
    public (string Text, int Start)? Printed { get; init; }

    /// <summary>Takes findings.</summary>
    public DiagnosticBag Diagnostics => Chapter.Diagnostics;

    /// <summary>The whole block.</summary>
    public SourceSpan Span => Opening.To(Body);

    /// <summary>Reads the body as a mapping of known keys; null with a finding for anything else, an empty one for an empty body.</summary>
    public YamlMapping? ReadMapping(ImmutableArray<string> keys)
    {
        var count = Diagnostics.Count;
        switch (ReadBody())
        {
            case null:
                return Diagnostics.Count > count ? null : new YamlMapping([], Body.Slice(0, 0));
            case YamlMapping mapping:
                YamlKeys.Check(mapping, keys, Diagnostics);
                return mapping;
            case var other:
                Diagnostics.Add(Shape(Name, "a mapping of keys, such as `" + keys[0] + ": …`", FirstLine(other.Span)));
                return null;
        }
    }

    private YamlNode? ReadBody()
    {
        if (Printed is not { } printed)
            return YamlReader.Read(Body, Diagnostics);
        return YamlReader.Read(printed.Text, (start, end) => Map.Map(printed.Start + start, printed.Start + end), Diagnostics, mayHoldMarks: true);
    }

    /// <summary>Records the block's id, if it has one.</summary>
    /// <returns>The id, or an empty text.</returns>
    public string ReadId(YamlMapping mapping, NodeId node, AnchorKind kind, ImmutableArray<Inline> title)
    {
        if (YamlKeys.Text(mapping, "id", Diagnostics) is not { } id)
            return string.Empty;
        if (!Blocks.Slug.IsUsable(id.Text))
        {
            Diagnostics.Add(Document.DocumentDiagnostics.WrongId.At(id.Span, id.Text));
            return string.Empty;
        }

        Chapter.Anchors.Add(new Anchor(id.Text, node, kind, true, title, id.Span));
        return id.Text;
    }

    /// <summary>The finding that a value has the wrong shape.</summary>
    public static Diagnostic Shape(string name, string wanted, SourceSpan span) => TemplateDiagnostics.BlockShape.At(span, name, wanted);

    /// <summary>The first line of a place, so that a finding does not underline a whole block.</summary>
    public static SourceSpan FirstLine(SourceSpan span)
    {
        var end = span.Text.IndexOf('\n', System.StringComparison.Ordinal);
        return end < 0 ? span : span.Slice(0, end);
    }
}
