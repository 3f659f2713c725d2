using System;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Content;
using EsgReportGen.Pdf.Navigation;
using EsgReportGen.Pdf.Structure;
using static System.FormattableString;

namespace EsgReportGen.Pdf.Conservation;

/// <summary>
/// Holds what the file says against what the document says: every letter once and in order, every picture, every link, nothing
/// beyond the edge of a page. Whatever it finds is a fault of this program, and the file is not to be used.
/// </summary>
internal sealed class ConservationCheck
{
    // So many letters that agree are hardly chance; the message is better for it, the finding does not depend on it.
    private const int Certain = 6;

    private readonly StructTree tree;
    private readonly PageContent[] contents;
    private readonly ImmutableArray<Page> pages;
    private readonly Destinations destinations;
    private readonly DiagnosticBag diagnostics;
    private readonly DocumentLetters document = new();
    private readonly FileLetters file;
    private readonly DrawingCheck drawings;
    private readonly LetterBuffer found = new();

    private ConservationCheck(StructTree tree, PageContent[] contents, ImmutableArray<Page> pages, Destinations destinations, DiagnosticBag diagnostics)
    {
        this.tree = tree;
        this.contents = contents;
        this.pages = pages;
        this.destinations = destinations;
        this.diagnostics = diagnostics;
        file = new FileLetters(tree, contents);
        drawings = new DrawingCheck(tree, contents, file, diagnostics);
    }

    /// <summary>Checks a file before it is written.</summary>
    public static void Check(
        ReportDocument report, StructTree tree, PageContent[] contents, ImmutableArray<Page> pages, Destinations destinations, DiagnosticBag diagnostics)
    {
        var check = new ConservationCheck(tree, contents, pages, destinations, diagnostics);
        check.CheckSection("cover", check.document.Read(report.Cover), tree.Find(report.Cover.Id));
        foreach (var chapter in report.Chapters)
            check.CheckSection(chapter.Key, check.document.Read(chapter), tree.Find(chapter.Id));
        check.CheckLinks();
        check.CheckPlaces();
    }

    private void CheckSection(string name, SectionLetters section, StructElement? element)
    {
        found.Clear();
        if (element is not null)
            file.Read(element, found);
        if (FindDifference(section) is { } at)
            Report(name, section, at.Said, at.Found);
        foreach (var picture in section.Pictures)
        {
            var count = PicturesOf(picture.Id);
            if (count != 1)
                diagnostics.Report(PdfDiagnostics.PictureNotOnce, picture.Span, picture.Path, name, Invariant($"{count}"));
        }

        foreach (var tile in section.Trends)
        {
            if (tree.Find(tile.TrendId!.Value) is not { HasContent: true })
                diagnostics.Report(PdfDiagnostics.PictureNotOnce, tile.Span, "trend of " + InlinePlainText.Of(tile.Label), name, "0");
        }

        foreach (var chart in section.Charts)
            drawings.Check(name, chart);
    }

    /// <summary>Where document and file first differ; null if they do not.</summary>
    private (int Said, int Found)? FindDifference(SectionLetters section)
    {
        var said = section.Said.Letters;
        var letters = found.Letters;
        var (i, j) = (0, 0);
        foreach (var (at, target) in section.PageNumbers)
        {
            var same = said[i..at].CommonPrefixLength(letters[j..]);
            (i, j) = (i + same, j + same);
            var number = i < at ? 0 : PageNumberLength(letters[j..], target);
            if (number == 0)
                return (i, j);
            j += number;
        }

        var rest = said[i..].CommonPrefixLength(letters[j..]);
        return i + rest == said.Length && j + rest == letters.Length ? null : (i + rest, j + rest);
    }

    // The number of the target's page; another one only where layout has said that numbers did not settle.
    private int PageNumberLength(ReadOnlySpan<char> letters, NodeId target)
    {
        if (destinations.Find(target) is { } place && pages[place.Page].Label is { Length: > 0 } label && letters.StartsWith(label))
            return label.Length;
        var length = letters.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? letters.Length : length;
    }

    private void Report(string name, SectionLetters section, int i, int j)
    {
        var said = section.Said.Letters[i..];
        var letters = found.Letters[j..];
        var place = section.PlaceOf(i);
        var lost = letters.IsEmpty ? said.Length : said.IndexOf(letters[..Math.Min(Certain, letters.Length)]);
        var added = said.IsEmpty ? letters.Length : letters.IndexOf(said[..Math.Min(Certain, said.Length)]);
        if (lost > 0 && (added < 0 || lost <= added))
            diagnostics.Report(PdfDiagnostics.TextLost, place, name, LetterBuffer.Shorten(said[..lost]), Invariant($"{section.Said.Length}"), Invariant($"{found.Length}"));
        else if (added > 0)
            diagnostics.Report(PdfDiagnostics.TextAdded, place, name, LetterBuffer.Shorten(letters[..added]), Invariant($"{section.Said.Length}"), Invariant($"{found.Length}"));
        else
            diagnostics.Report(PdfDiagnostics.TextChanged, place, name, LetterBuffer.Shorten(said), LetterBuffer.Shorten(letters));
    }

    private int PicturesOf(NodeId node)
    {
        if (tree.Find(node) is not { HasContent: true } element)
            return 0;
        var count = 0;
        foreach (var kid in element.Kids)
            count += kid.Kind == StructKidKind.MarkedContent ? contents[kid.Page].PicturesOf(kid.Number) : 0;

        // A picture that is drawn by lines has no count, and stands where it has content.
        return Math.Max(1, count);
    }

    // What can be followed on the page can be followed by a screen reader; links that lead nowhere are reported where they are found.
    private void CheckLinks()
    {
        foreach (var element in tree.Elements)
        {
            if (element.Link is not { } link || !element.HasContent || element.HasAnnotation)
                continue;
            if (link.Target.Node is not { } node || destinations.Find(node) is not null)
                diagnostics.Report(PdfDiagnostics.LinkLost, link.Span, link.Description);
        }
    }

    private void CheckPlaces()
    {
        for (var page = 0; page < contents.Length; page++)
        {
            var number = Invariant($"{page + 1}");
            foreach (var item in contents[page].Beyond)
                diagnostics.Report(PdfDiagnostics.BeyondPage, SourceSpan.None, item, number);
            foreach (var (first, second) in contents[page].Overlaps)
                diagnostics.Report(PdfDiagnostics.TextOverlaps, SourceSpan.None, first, second, number);
        }
    }
}
