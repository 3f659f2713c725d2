using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Pdf.Conservation;

namespace EsgReportGen.Testing.Pdf;

/// <summary>What a document says, letter by letter, without white space and what only lines and fonts need; and other texts in the same form.</summary>
public static class DocumentText
{
    /// <summary>The sections in their order: the cover, then the chapters; without page numbers.</summary>
    public static string[] OfSections(ReportDocument document)
    {
        var letters = new DocumentLetters();
        return [letters.Read(document.Cover).Said.Letters.ToString(), .. document.Chapters.Select(c => letters.Read(c).Said.Letters.ToString())];
    }

    /// <summary>The letters of a text.</summary>
    public static string Letters(string text)
    {
        var letters = new LetterBuffer();
        letters.Append(text);
        return letters.Letters.ToString();
    }
}
