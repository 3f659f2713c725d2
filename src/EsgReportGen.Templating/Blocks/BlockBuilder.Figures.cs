using System;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.Markdown;
using EsgReportGen.Templating.Marks;
using LinkInline = Markdig.Syntax.Inlines.LinkInline;

namespace EsgReportGen.Templating.Blocks;

/// <content>Pictures.</content>
internal sealed partial class BlockBuilder
{
    private FigureBlock? Figure(LinkInline image)
    {
        var id = chapter.NextNode();
        var captionId = chapter.NextNode();
        var attributes = BlockAttributes.OfInlines(image, text);
        var place = Place(image);
        var urlPlace = image.UrlSpan.End >= image.UrlSpan.Start && image.UrlSpan.Start > 0 ? MarkdigSpans.Map(image.UrlSpan, map) : place;
        var url = image.Url ?? string.Empty;
        if (Mark.Find(url) >= 0)
        {
            chapter.Diagnostics.Add(TemplateDiagnostics.FactInAddress.At(urlPlace));
            return null;
        }

        if (ImagePath.Read(url) is not { } path)
        {
            chapter.Diagnostics.Add(TemplateDiagnostics.ImageOutsideProject.At(urlPlace, url));
            return null;
        }

        var width = Attributes(attributes, out var isDecoration);
        var alternative = InlineText.Of(inlines.Block(image)).Trim();
        if (alternative.Length == 0 && !isDecoration)
            chapter.Diagnostics.Add(DocumentDiagnostics.MissingAlternativeText.At(place));
        var caption = Caption(image);
        if (attributes.Id is { } anchor)
            AddAnchor(anchor.At(map), id, AnchorKind.Figure, InlineText.WithoutNotes(caption, false));
        return new FigureBlock(
            id, captionId, attributes.Id?.Text ?? string.Empty, path, isDecoration ? string.Empty : alternative, string.Empty, caption, width, place)
        {
            Extent = ExtentAttribute.Of(attributes),
        };
    }

    private ImmutableArray<Inline> Caption(LinkInline image)
    {
        if (string.IsNullOrWhiteSpace(image.Title))
            return [];
        // The title's span holds its quotes.
        var place = image.TitleSpan.End > image.TitleSpan.Start ? map.Map(image.TitleSpan.Start + 1, image.TitleSpan.End) : Place(image);
        return InlineMarkdown.ReadCaption(new SourcedText(image.Title, place), chapter);
    }

    private double? Attributes(AttributeList attributes, out bool isDecoration)
    {
        double? width = null;
        isDecoration = attributes.Has("decoration");
        foreach (var name in attributes.Classes)
        {
            if (name.Text != "decoration" && !ExtentAttribute.Is(name.Text))
                chapter.Diagnostics.Add(SpanAttributeReader.UnknownKey("." + name.Text, map.Map(name.Start - 1, name.End), [".decoration", .. ExtentAttribute.Words]));
        }

        foreach (var pair in attributes.Pairs)
        {
            if (pair.Key.Text != "width")
                chapter.Diagnostics.Add(SpanAttributeReader.UnknownKey(pair.Key.Text, pair.Key.At(map).Span, ["width", "#id", ".decoration"]));
            else if (Share(pair.Value.Text) is { } share)
                width = share;
            else
                chapter.Diagnostics.Add(TemplateDiagnostics.WrongAttribute.At(pair.Value.At(map).Span, "width", "a percentage of the text width, such as `50%`"));
        }

        return width;
    }

    private static double? Share(string text) =>
        text.EndsWith('%') && double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
        && percent is > 0 and <= 100
            ? percent / 100
            : null;
}
