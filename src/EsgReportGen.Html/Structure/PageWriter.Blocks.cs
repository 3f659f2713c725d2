using System;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Html.Markup;
using EsgReportGen.Html.Pictures;
using static System.FormattableString;

namespace EsgReportGen.Html.Structure;

/// <content>Text: headings, paragraphs, lists, boxes, pictures.</content>
internal sealed partial class PageWriter
{
    private void WriteHeading(HeadingBlock heading)
    {
        // Readers who hear the page move by levels: none is left out on the way down, as in the PDF.
        var level = Math.Clamp(heading.Level, 1, Math.Min(6, lastHeadingLevel + 1));
        lastHeadingLevel = level;
        lastHeading = anchors.Of(heading.Id);
        html.Open(Tag.Heading(level)).With(AttributeName.Id, lastHeading);
        if (heading.Number.Length > 0)
            html.Open(Tag.Span).With(AttributeName.Class, "number").Text(heading.Number).Close().Text(" ");
        WriteInlines(heading.Content);
        html.Close();
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        html.Open(Tag.Paragraph);
        var className = paragraph.Role switch
        {
            ParagraphRole.Lead => "lead",
            ParagraphRole.Small => "small",
            _ => string.Empty,
        };
        if (className.Length > 0)
            html.With(AttributeName.Class, className);
        Identify(paragraph.Id);
        WriteInlines(paragraph.Content);
        html.Close();
    }

    private void WriteList(ListBlock list)
    {
        html.Open(list.IsOrdered ? Tag.OrderedList : Tag.UnorderedList);
        var className = (list.IsTight ? string.Empty : "loose") + (list.IsOrdered && list.Items[0].Label.EndsWith(')') ? " bracket" : string.Empty);
        if (className.Length > 0)
            html.With(AttributeName.Class, className.TrimStart());
        Identify(list.Id);
        var next = 1;
        if (list.IsOrdered && NumberOf(list.Items[0]) is { } first && first != next)
            html.With(AttributeName.Start, next = first);
        foreach (var item in list.Items)
        {
            html.Open(Tag.Item);
            if (list.IsOrdered && NumberOf(item) is { } number && number != next)
                html.With(AttributeName.Value, next = number);
            next++;
            Identify(item.Id);
            foreach (var block in item.Blocks)
                WriteItemBlock(block, list.IsTight);
            html.Close();
        }

        html.Close();
    }

    private void WriteItemBlock(Block block, bool isTight)
    {
        if (isTight && block is ParagraphBlock { Role: ParagraphRole.Body } paragraph && anchors.Find(paragraph.Id) is null)
            WriteInlines(paragraph.Content);
        else
            WriteBlock(block);
    }

    private static int? NumberOf(ListItem item) =>
        int.TryParse(item.Label.AsSpan().TrimEnd(".)"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : null;

    private void WriteCallout(CalloutBlock callout)
    {
        html.Open(Tag.Aside).With(AttributeName.Class, callout.IsAside ? "callout side" : "callout");
        Identify(callout.Id);
        if (callout.Title.IsEmpty)
        {
            html.With(AttributeName.AriaLabelledBy, lastHeading);
        }
        else
        {
            html.With(AttributeName.AriaLabelledBy, anchors.Of(callout.TitleId));
            html.Open(Tag.Paragraph).With(AttributeName.Class, "callout-title").With(AttributeName.Id, anchors.Of(callout.TitleId));
            WriteInlines(callout.Title);
            html.Close();
        }

        WriteBlocks(callout.Blocks);
        html.Close();
    }

    private void WriteCode(CodeBlock code)
    {
        html.Open(Tag.Preformatted);
        Identify(code.Id);
        html.Open(Tag.Code).Text(code.Text).Close().Close();
    }

    private void WriteFigure(FigureBlock figure)
    {
        html.Open(Tag.Figure);
        Identify(figure.Id);
        var text = figure.AlternativeText.Trim();
        if (text.Length == 0)
            text = (figure.Label + " " + InlinePlainText.Of(figure.Caption)).Trim();
        if (options.Pictures.TryGetValue(figure.Path, out var picture))
            WritePicture(picture, text, figure.Width);
        else
            html.Open(Tag.Paragraph).Text(text).Close();
        WriteFigureCaption(figure);
        html.Close();
    }

    private void WritePicture(HtmlPicture picture, string text, double? width)
    {
        html.Open(Tag.Image).With(AttributeName.Alt, text).With(AttributeName.Width, picture.Width).With(AttributeName.Height, picture.Height);
        if (width is { } share)
            html.With(AttributeName.Style, Invariant($"width: {Math.Round(share * 100, 2)}%"));
        html.With(AttributeName.Source, picture.Address).Close();
    }

    private void WriteFigureCaption(FigureBlock figure)
    {
        if (figure.Label.Length == 0 && figure.Caption.IsEmpty)
            return;
        html.Open(Tag.FigureCaption);
        WriteLabelled(figure.Label, figure.Caption);
        html.Close();
    }

    private void WriteLabelled(string label, ImmutableArray<Inline> content)
    {
        if (label.Length > 0)
            html.Open(Tag.Span).With(AttributeName.Class, "label").Text(label).Close();
        if (label.Length > 0 && !content.IsEmpty)
            html.Text(" ");
        WriteInlines(content);
    }

    private void WriteContents(ContentsBlock contents)
    {
        html.Open(Tag.Navigation).With(AttributeName.Class, "contents").With(AttributeName.AriaLabel, locale.Word(Foundation.Globalization.LocaleWord.Contents));
        Identify(contents.Id);
        WriteEntries(contents.Entries, 0, contents.Entries.Length);
        html.Close();
    }

    /// <summary>A list of the entries of one level; those below an entry are a list within its item.</summary>
    private void WriteEntries(ImmutableArray<ContentsEntry> entries, int from, int to)
    {
        if (from == to)
            return;
        html.Open(Tag.OrderedList).With(AttributeName.Role, "list");
        while (from < to)
        {
            var end = from + 1;
            while (end < to && entries[end].Level > entries[from].Level)
                end++;
            html.Open(Tag.Item);
            Identify(entries[from].Id);
            WriteEntry(entries[from]);
            WriteEntries(entries, from + 1, end);
            html.Close();
            from = end;
        }

        html.Close();
    }

    private void WriteEntry(ContentsEntry entry)
    {
        html.Open(Tag.A).With(AttributeName.Reference, "#" + anchors.Of(entry.Target));
        if (entry.Number.Length > 0)
            html.Open(Tag.Span).With(AttributeName.Class, "number").Text(entry.Number).Close().Text(" ");
        html.Open(Tag.Span);
        WriteLinkedInlines(entry.Content);
        html.Close().Close();
    }
}
