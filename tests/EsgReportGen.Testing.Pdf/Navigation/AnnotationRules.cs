using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Navigation;

/// <summary>Annotations: links only, seen and printed, described, on their page (ISO 14289-1, 7.18; ISO 19005-3, 6.3, 6.5).</summary>
internal static class AnnotationRules
{
    private const int Print = 4;

    public static void Check(CheckedFile file)
    {
        foreach (var page in file.Pages)
        {
            var box = file.Numbers(page.Dictionary["MediaBox"])!;
            foreach (var (number, annotation) in page.Annotations())
            {
                var what = $"{page.Name}: annotation {number}";
                var area = file.Numbers(annotation["Rect"]);
                file.Require(file.Name(annotation["Subtype"]) == "Link", "6.3.1", what + " is no link");
                file.Require(area is [>= 0, >= 0, var right, var top] && area[0] < right && area[1] < top && right <= box[2] && top <= box[3], "annotations", what + " is not on its page, or empty");
                file.Require(file.Number(annotation["F"]) == Print, "6.3.2", what + " is hidden or does not print");
                file.Require(file.Text(annotation["Contents"]) is { } contents && contents.Trim().Length > 0, "7.18.5", what + " is not described");
                file.Require(!annotation.Entries.ContainsKey("AA"), "6.5", what + " has triggers");
                CheckAction(file, annotation, what);
            }
        }
    }

    private static void CheckAction(CheckedFile file, PdfDictionary annotation, string what)
    {
        var action = file.Dictionary(annotation["A"]);
        file.Require(action is null == annotation.Entries.ContainsKey("Dest"), "annotations", what + " leads nowhere, or to two places");
        if (action is null)
            return;
        file.Require(file.Name(action["S"]) == "URI", "6.5", what + " does something else than open an address");
        file.Require(file.Text(action["URI"]) is { Length: > 0 } address && address.All(c => c is > ' ' and <= '~'), "annotations", what + ": the address is not ASCII");
    }
}
