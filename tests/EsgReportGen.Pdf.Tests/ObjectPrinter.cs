using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf.Tests;

/// <summary>The objects of a file as text: dictionaries in full, content streams with their operators, other streams by length.</summary>
internal static class ObjectPrinter
{
    public static string Print(byte[] bytes)
    {
        var file = PdfFileReader.Read(bytes);
        var contents = file.Items(file.Dictionary(file.Catalog["Pages"])["Kids"]).Select(p => ((PdfLink)file.Dictionary(p)["Contents"]).Number).ToHashSet();
        var text = new StringBuilder();
        for (var number = 1; number < file.Size; number++)
        {
            var value = file.Object(number);
            if (value is PdfDictionary { IsStream: true } stream && stream["Type"] is PdfName { Name: "XRef" or "ObjStm" })
                continue;
            text.Append(CultureInfo.InvariantCulture, $"{number}: ");
            Print(value, text);
            text.Append('\n');
            if (contents.Contains(number))
                text.Append("  ").Append(Encoding.Latin1.GetString(file.Data((PdfDictionary)value).Span).TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal)).Append('\n');
        }

        return text.ToString();
    }

    private static void Print(PdfValue value, StringBuilder text)
    {
        switch (value)
        {
            case PdfDictionary dictionary:
                // Lengths of compressed data may differ between machines.
                text.Append("<<");
                foreach (var (key, entry) in dictionary.Entries.Where(e => e.Key is not ("Length" or "Length1")))
                {
                    text.Append(" /").Append(key).Append(' ');
                    Print(entry, text);
                }

                text.Append(" >>").Append(dictionary.IsStream ? " stream" : string.Empty);
                break;
            case PdfArray array:
                PrintAll(array.Items, text);
                break;
            case PdfName name:
                text.Append('/').Append(name.Name);
                break;
            case PdfString words:
                text.Append('(').Append(words.Text).Append(')');
                break;
            case PdfLink link:
                text.Append(CultureInfo.InvariantCulture, $"{link.Number} 0 R");
                break;
            case PdfNumber number:
                text.Append(CultureInfo.InvariantCulture, $"{number.Value}");
                break;
            case PdfKeyword keyword:
                text.Append(keyword.Word);
                break;
        }
    }

    private static void PrintAll(List<PdfValue> items, StringBuilder text)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(' ');
            Print(items[i], text);
        }

        text.Append(']');
    }
}
