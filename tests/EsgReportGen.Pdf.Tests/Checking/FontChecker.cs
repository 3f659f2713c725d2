using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>Every code that is shown has characters and a glyph of its own; fonts are embedded and described.</summary>
internal static class FontChecker
{
    public static void Check(PdfFileReader file, Dictionary<int, PdfDictionary> pages, Dictionary<int, ContentScan> scans, List<string> problems)
    {
        foreach (var (number, page) in pages)
        {
            foreach (var (name, codes) in scans[number].Codes)
            {
                var fonts = file.Dictionary(file.Dictionary(page["Resources"])["Font"]);
                var font = file.Dictionary(fonts[name]);
                var mapped = CharactersOf(file, font);
                foreach (var code in codes.Where(c => c == 0 || !mapped.TryGetValue(c, out var text) || text is "\0" or "\uFEFF" or "\uFFFE"))
                    problems.Add($"font {name}: code {code} has no characters");
                CheckDescriptor(file, file.Dictionary(file.Items(font["DescendantFonts"])[0]), problems);
            }
        }
    }

    /// <summary>The map from codes to characters.</summary>
    public static Dictionary<int, string> CharactersOf(PdfFileReader file, PdfDictionary font)
    {
        var map = Encoding.ASCII.GetString(file.Data(file.Dictionary(font["ToUnicode"])).Span);
        return Regex.Matches(map, "^<([0-9A-F]{4})> <([0-9A-F]{4,})>$", RegexOptions.Multiline)
            .ToDictionary(m => Convert.ToInt32(m.Groups[1].Value, 16), m => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups[2].Value)));
    }

    private static void CheckDescriptor(PdfFileReader file, PdfDictionary descendant, List<string> problems)
    {
        var descriptor = file.Dictionary(descendant["FontDescriptor"]);
        var flags = (int)((PdfNumber)descriptor["Flags"]).Value;
        if ((flags & 36) is not (4 or 32))
            problems.Add("font: flags");
        if (!descriptor["FontName"].Equals(descendant["BaseFont"]))
            problems.Add("font: names differ");
        if (descriptor["FontFile2"] is not PdfLink && descriptor["FontFile3"] is not PdfLink)
            problems.Add("font: not embedded");
    }
}
