using System;
using System.Text;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Files;

/// <summary>The limits of numbers, strings and names, in every object (ISO 19005-3, 6.1.13; names are UTF-8: 6.1.8).</summary>
internal static class LimitRules
{
    private const int LongestString = 32767;
    private const int LongestName = 127;
    private const double LeastReal = 1.175e-38;

    public static void Check(CheckedFile file)
    {
        foreach (var (number, value) in file.Objects())
            Check(file, value, $"object {number}");
    }

    private static void Check(CheckedFile file, PdfValue value, string where)
    {
        switch (value)
        {
            case PdfNumber { Value: var number }:
                var fits = number == Math.Floor(number) ? number is >= int.MinValue and <= int.MaxValue : Math.Abs(number) > LeastReal;
                file.Require(fits, "6.1.13", $"{where}: the number {CheckedFile.Show(number)}");
                break;
            case PdfString text:
                file.Require(text.Bytes.Length <= LongestString, "6.1.13", $"{where}: a string of {text.Bytes.Length} bytes");
                break;
            case PdfName { Name: var name }:
                file.Require(Encoding.UTF8.GetByteCount(name) <= LongestName && !name.Contains('\uFFFD', StringComparison.Ordinal), "6.1.13", $"{where}: the name {name}");
                break;
            case PdfArray array:
                foreach (var item in array.Items)
                    Check(file, item, where);
                break;
            case PdfDictionary dictionary:
                foreach (var (key, entry) in dictionary.Entries)
                {
                    Check(file, new PdfName(key), where);
                    Check(file, entry, where);
                }

                break;
            case PdfLink { Number: var target }:
                file.Require(file.Reader.Has(target), "file syntax", $"{where}: refers to object {target}, which is not there");
                break;
        }
    }
}
