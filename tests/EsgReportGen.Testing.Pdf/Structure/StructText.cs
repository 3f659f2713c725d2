using System;
using System.Globalization;
using System.Linq;
using System.Text;
using EsgReportGen.Pdf;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Structure;

/// <summary>The structure tree with its text, one element a line, as a reviewer can read it.</summary>
public static class StructText
{
    /// <summary>Prints the tree of a file.</summary>
    public static string Print(ReadOnlyMemory<byte> pdf)
    {
        var text = new StringBuilder();
        var file = new CheckedFile(pdf, PdfOptions.Default.Standards, []);
        if (file.Structure.Nodes is [var top, ..])
            Print(file, top, 0, text);
        return text.ToString();
    }

    /// <summary>
    /// What the sections of a file say, in their order: the cover, then the chapters; without the texts in drawings if these are not to count, since
    /// a drawing chooses what it has room for.
    /// </summary>
    public static string[] OfSections(ReadOnlyMemory<byte> pdf, bool withDrawings = true)
    {
        var file = new CheckedFile(pdf, PdfOptions.Default.Standards, []);
        return file.Structure.Nodes is [var top, ..] ? [.. top.Kids.Select(k => withDrawings ? k.Text() : TextOutsideDrawings(k))] : [];
    }

    private static string TextOutsideDrawings(StructNode node) => node.Type == "Figure"
        ? string.Empty
        : string.Concat(node.Content.Select(c => c.Node is { } kid ? TextOutsideDrawings(kid) : c.Mark?.Text.ToString() ?? string.Empty));

    private static void Print(CheckedFile file, StructNode node, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(node.Type);
        foreach (var key in (string[])["ID", "Lang", "Alt"])
        {
            if (file.Text(node.Dictionary[key]) is { } value)
                text.Append(' ').Append(key).Append('=').Append(value);
        }

        if (file.Dictionary(node.Dictionary["A"]) is { } attributes)
            text.Append(string.Concat(attributes.Entries.Where(e => e.Key is not ("O" or "BBox" or "Placement")).Select(e => $" {e.Key}={Show(e.Value)}")));
        text.Append('\n');
        foreach (var content in node.Content)
        {
            if (content.Node is { } kid)
            {
                Print(file, kid, depth + 1, text);
                continue;
            }

            text.Append(' ', (depth + 1) * 2);
            if (content.Annotation is { } annotation)
                text.Append("-> ").Append(file.Text(annotation["Contents"])).Append('\n');
            else
                text.Append('"').Append(content.Mark!.Text).Append("\"\n");
        }
    }

    private static string Show(PdfValue value) => value switch
    {
        PdfName name => name.Name,
        PdfNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        PdfArray array => string.Join('+', array.Items.Select(Show)),
        PdfString text => text.Text,
        _ => value.ToString(),
    };
}
