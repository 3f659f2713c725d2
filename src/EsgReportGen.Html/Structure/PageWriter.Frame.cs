using System;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Html.Markup;
using EsgReportGen.Html.Styles;

namespace EsgReportGen.Html.Structure;

/// <content>What stands around the chapters: head, skip link, cover, list of chapters, ledger.</content>
internal sealed partial class PageWriter
{
    private const string MainId = "main:";
    private const string ChapterListId = "chapters:";

    // Nothing is loaded and no script runs, whatever the text of a report says.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

    private void WriteHead()
    {
        html.Open(Tag.Head);
        html.Open(Tag.Meta).With(AttributeName.Charset, "utf-8").Close();
        html.Open(Tag.Meta).With(AttributeName.HttpEquiv, "Content-Security-Policy").With(AttributeName.Content, Policy).Close();
        WriteMeta("viewport", "width=device-width, initial-scale=1");
        html.Open(Tag.Title).Text(document.Metadata.Title).Close();
        WriteMeta("author", document.Metadata.Author);
        WriteMeta("description", document.Metadata.Subject);
        WriteMeta("dcterms.date", document.Metadata.Date.ToString());
        WriteMeta("dcterms.identifier", document.Metadata.Id);
        WriteMeta("generator", "EsgReportGen");
        foreach (var edition in options.Alternates)
        {
            html.Open(Tag.Link).With(AttributeName.Relation, "alternate").With(AttributeName.LinkLanguage, edition.Language)
                .With(AttributeName.Reference, Uri.EscapeDataString(edition.FileName)).Close();
        }

        if (options.PdfName is { } pdf)
        {
            html.Open(Tag.Link).With(AttributeName.Relation, "alternate").With(AttributeName.Type, "application/pdf")
                .With(AttributeName.Reference, Uri.EscapeDataString(pdf)).Close();
        }

        html.Open(Tag.Style).Styles(StyleSheet.Of(options.Style));
        html.Close().Close();
    }

    private void WriteMeta(string name, string content)
    {
        if (content.Length > 0)
            html.Open(Tag.Meta).With(AttributeName.Name, name).With(AttributeName.Content, content).Close();
    }

    private void WriteSkipLink() =>
        html.Open(Tag.A).With(AttributeName.Class, "skip").With(AttributeName.Reference, "#" + MainId).Text(locale.Word(LocaleWord.SkipToText)).Close();

    private void WriteCover(Cover cover)
    {
        var grounds = options.Style.Grounds;
        html.Open(Tag.Header).With(AttributeName.Class, grounds.CoverPicture is null && grounds.Cover is null ? "cover" : "cover decorated");
        Identify(cover.Id);
        if (grounds.CoverPicture is { } picture)
            WriteGroundPicture(picture);
        else if (grounds.Cover is { } art)
            WriteArt(art);
        html.Open(Tag.Division).With(AttributeName.Class, "sheet");
        var isAtFoot = false;
        foreach (var line in cover.Lines)
        {
            if (line.Role == CoverRole.Statement && !isAtFoot)
            {
                isAtFoot = true;
                html.Open(Tag.Division).With(AttributeName.Class, "foot");
            }

            html.Open(Tag.Paragraph).With(AttributeName.Class, ClassOf(line.Role));
            Identify(line.Id);
            WriteInlines(line.Content);
            html.Close();
        }

        if (!isAtFoot)
            html.Open(Tag.Division).With(AttributeName.Class, "foot");
        WriteEditions();
        html.Close();
        WriteWaitingNotes();
        html.Close().Close();
    }

    private static string ClassOf(CoverRole role) => role switch
    {
        CoverRole.Organization => "organization",
        CoverRole.Title => "title",
        CoverRole.Subtitle => "subtitle",
        CoverRole.Period => "period",
        CoverRole.Date => "date",
        CoverRole.Statement => "statement",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>Links to the editions in other languages, each in its own.</summary>
    private void WriteEditions()
    {
        if (options.Alternates.IsEmpty)
            return;
        html.Open(Tag.Navigation).With(AttributeName.AriaLabel, locale.Word(LocaleWord.Languages));
        html.Open(Tag.UnorderedList).With(AttributeName.Class, "languages").With(AttributeName.Role, "list");
        foreach (var edition in options.Alternates)
        {
            html.Open(Tag.Item).Open(Tag.A).With(AttributeName.Reference, Uri.EscapeDataString(edition.FileName)).With(AttributeName.LinkLanguage, edition.Language);
            SetLanguage(edition.Language);
            html.Text(LanguageNames.Of(edition.Language)).Close().Close();
        }

        html.Close().Close();
    }

    /// <summary>The list of chapters: beside the text where there is room, above it where there is none and the report has no contents of its own.</summary>
    private void WriteChapterList()
    {
        html.Open(Tag.Navigation).With(AttributeName.Class, HasContents() ? "chapters repeated" : "chapters").With(AttributeName.AriaLabelledBy, ChapterListId);
        html.Open(Tag.Paragraph).With(AttributeName.Id, ChapterListId).Text(locale.Word(LocaleWord.Contents)).Close();
        html.Open(Tag.OrderedList).With(AttributeName.Role, "list");
        foreach (var chapter in document.Chapters)
        {
            html.Open(Tag.Item).Open(Tag.A).With(AttributeName.Reference, "#" + anchors.Of(chapter.Id));
            if (chapter.Blocks is [HeadingBlock { Number.Length: > 0 } heading, ..])
                html.Open(Tag.Span).With(AttributeName.Class, "number").Text(heading.Number).Close().Text(" ");
            html.Open(Tag.Span);
            WriteLinkedInlines(chapter.Title);
            html.Close().Close().Close();
        }

        html.Close();
        if (facts.Count > 0)
            html.Open(Tag.Paragraph).With(AttributeName.Class, "hint").Text(locale.Word(LocaleWord.PassportHint)).Close();
        html.Close();
    }

    private bool HasContents()
    {
        foreach (var block in document.AllBlocks())
        {
            if (block is ContentsBlock)
                return true;
        }

        return false;
    }

    private void WriteLedger()
    {
        html.Open(Tag.Script).With(AttributeName.Type, "application/json").With(AttributeName.Id, Anchors.Ledger);
        html.Json(options.LedgerJson.Span);
        html.Close();
    }
}
