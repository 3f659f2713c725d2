using System.Collections.Generic;
using System.Linq;
using System.Text;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>The structure tree with its text, one element a line, as a reviewer can read it.</summary>
internal static class TagPrinter
{
    public static string Print(byte[] bytes)
    {
        var file = PdfFileReader.Read(bytes);
        var scans = new Dictionary<int, ContentScan>();
        foreach (var kid in file.Items(file.Dictionary(file.Catalog["Pages"])["Kids"]))
            scans.Add(((PdfLink)kid).Number, ContentScan.Scan(string.Empty, file, file.Dictionary(kid), []));
        var text = new StringBuilder();
        Print(file, scans, file.Dictionary(file.Dictionary(file.Catalog["StructTreeRoot"])["K"]), 0, text);
        return text.ToString();
    }

    private static void Print(PdfFileReader file, Dictionary<int, ContentScan> scans, PdfDictionary element, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(((PdfName)element["S"]).Name);
        foreach (var key in (string[])["ID", "Lang", "Alt"])
        {
            if (element[key] is PdfString value)
                text.Append(' ').Append(key).Append('=').Append(value.Text);
        }

        if (file.Resolve(element["A"]) is PdfDictionary attributes)
            text.Append(string.Concat(attributes.Entries.Where(e => e.Key is not ("O" or "BBox" or "Placement")).Select(e => $" {e.Key}={Show(e.Value)}")));
        text.Append('\n');
        foreach (var kid in TagChecker.Kids(file, element))
        {
            if (kid is PdfLink child)
            {
                Print(file, scans, file.Dictionary(child), depth + 1, text);
                continue;
            }

            text.Append(' ', (depth + 1) * 2);
            var page = ((kid as PdfDictionary)?["Pg"] as PdfLink ?? (PdfLink)element["Pg"]).Number;
            if (kid is PdfDictionary reference && reference["Type"] is PdfName { Name: "OBJR" })
                text.Append("-> ").Append(((PdfString)file.Dictionary(reference["Obj"])["Contents"]).Text).Append('\n');
            else
                text.Append('"').Append(scans[page].Texts[(int)((PdfNumber)(kid is PdfDictionary entry ? entry["MCID"] : kid)).Value]).Append("\"\n");
        }
    }

    private static string Show(PdfValue value) => value switch
    {
        PdfName name => name.Name,
        PdfNumber number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        PdfArray array => string.Join('+', array.Items.Select(Show)),
        PdfString text => text.Text,
        _ => value.ToString(),
    };
}
