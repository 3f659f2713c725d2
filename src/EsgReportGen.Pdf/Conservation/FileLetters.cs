using EsgReportGen.Pdf.Content;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf.Conservation;

/// <summary>Reads the finished pages aloud as a screen reader would: along the structure tree, each mark as the letters that its codes stand for.</summary>
internal sealed class FileLetters
{
    private readonly StructTree tree;
    private readonly PageContent[] pages;

    public FileLetters(StructTree tree, PageContent[] pages) => (this.tree, this.pages) = (tree, pages);

    /// <summary>Adds the letters of an element and of all below it, but for drawings, whose texts are in no order.</summary>
    public void Read(StructElement element, LetterBuffer letters)
    {
        if (!element.IsDrawing)
            ReadKids(element, letters);
    }

    /// <summary>Adds the letters of a drawing.</summary>
    public void ReadDrawing(StructElement element, LetterBuffer letters) => ReadKids(element, letters);

    private void ReadKids(StructElement element, LetterBuffer letters)
    {
        foreach (var kid in element.Kids)
        {
            if (kid.Kind == StructKidKind.MarkedContent)
                letters.Append(pages[kid.Page].TextOf(kid.Number));
            else if (kid.Kind == StructKidKind.Element && tree.Elements[kid.Number].HasContent)
                Read(tree.Elements[kid.Number], letters);
        }
    }
}
