using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.Blocks;

/// <content>Headings and their ids.</content>
internal sealed partial class BlockBuilder
{
    private HeadingBlock? Heading(Markdig.Syntax.HeadingBlock heading)
    {
        var id = chapter.NextNode();
        var place = Place(heading);
        var attributes = BlockAttributes.OfText(heading, text);
        var content = inlines.Block(heading.Inline);
        if (content.IsEmpty)
        {
            chapter.Diagnostics.Add(DocumentDiagnostics.EmptyHeading.At(place));
            return null;
        }

        CheckLevel(heading.Level, place);
        foreach (var name in attributes.Classes)
        {
            if (name.Text == "unnumbered")
                unnumbered.Add(id);
            else
                chapter.Diagnostics.Add(SpanAttributeReader.UnknownKey("." + name.Text, map.Map(name.Start - 1, name.End), [".unnumbered"]));
        }

        foreach (var pair in attributes.Pairs)
            chapter.Diagnostics.Add(SpanAttributeReader.UnknownKey(pair.Key.Text, pair.Key.At(map).Span, ["#id", ".unnumbered"]));
        var title = InlineText.WithoutNotes(content, false);
        return new HeadingBlock(id, heading.Level, string.Empty, HeadingAnchor(attributes.Id?.At(map), heading.Level, id, title, place), content, place);
    }

    private string HeadingAnchor(Foundation.Sources.SourcedText? written, int level, NodeId id, ImmutableArray<Inline> title, Foundation.Sources.SourceSpan place)
    {
        // A second heading of level 1 has been reported and counts as any other.
        var isChapter = level == 1 && !hasTitle;
        hasTitle |= isChapter;
        var kind = isChapter ? AnchorKind.Chapter : AnchorKind.Heading;
        if (isChapter)
            chapter.Anchors.Add(new Anchor(chapter.Key, id, kind, true, title, place));
        if (written is { } own)
        {
            if (!isChapter || own.Text != chapter.Key)
                AddAnchor(own, id, kind, title);
            return own.Text;
        }

        if (isChapter)
            return chapter.Key;
        var slug = Slug.Of(InlineText.Of(title, withFacts: false));
        if (slug.Length == 0)
            slug = "section";
        var count = slugs.TryGetValue(slug, out var used) ? used + 1 : 1;
        slugs[slug] = count;
        if (count > 1)
            slug += "-" + count.ToString(CultureInfo.InvariantCulture);
        chapter.Anchors.Add(new Anchor(slug, id, kind, false, title, place));
        return slug;
    }

    private void CheckLevel(int level, Foundation.Sources.SourceSpan place)
    {
        if (level == 1 && lastLevel > 0)
            chapter.Diagnostics.Add(lastLevel == int.MaxValue ? DocumentDiagnostics.TitleNotFirst.At(place) : DocumentDiagnostics.SecondTitle.At(place));
        else if (lastLevel is > 0 and < int.MaxValue && level > lastLevel + 1)
        {
            chapter.Diagnostics.Add(DocumentDiagnostics.HeadingLevelSkipped.At(
                place, Number(level), Number(lastLevel), Number(lastLevel + 1)));
        }

        lastLevel = level;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
