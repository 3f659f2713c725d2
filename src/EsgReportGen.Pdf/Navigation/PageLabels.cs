using System.Collections.Generic;
using System.Globalization;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Navigation;

/// <summary>The printed page numbers, for viewers to show (ISO 32000-1:2008, 12.4.2): runs of ascending numbers are said once.</summary>
internal static class PageLabels
{
    /// <summary>Writes the number tree.</summary>
    public static void Write(PdfBuffer buffer, IReadOnlyList<Page> pages)
    {
        buffer.Raw("<< /Nums ["u8);
        int? expected = null;
        for (var i = 0; i < pages.Count; i++)
        {
            var number = Parse(pages[i].Label);
            if (number is null || number != expected)
            {
                buffer.Integer(i).Byte((byte)' ');
                WriteRange(buffer, pages[i].Label, number);
            }

            expected = number + 1;
        }

        buffer.Raw("] >>"u8);
    }

    private static void WriteRange(PdfBuffer buffer, string label, int? number)
    {
        if (number is { } start)
            buffer.Raw("<< /S /D /St "u8).Integer(start).Raw(" >> "u8);
        else if (label.Length > 0)
            buffer.Raw("<< /P "u8).Text(label).Raw(" >> "u8);
        else
            buffer.Raw("<< >> "u8);
    }

    private static int? Parse(string label) =>
        label is [not '0', ..] && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
