using System.Linq;

namespace EsgReportGen.Testing.Pdf.Content;

/// <summary>Pages: sizes, order of tabs, graphics states, groups, triggers (ISO 14289-1, 7.18.3; ISO 19005-3, 6.1.13, 6.2.5, 6.2.10, 6.5).</summary>
internal static class PageRules
{
    private static readonly string[] BlendModes =
    [
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn", "HardLight", "SoftLight", "Difference", "Exclusion", "Hue",
        "Saturation", "Color", "Luminosity",
    ];

    public static void Check(CheckedFile file)
    {
        file.Require(file.Pages.Count > 0, "pages", "there are none");
        file.Require(file.Number(file.Dictionary(file.Catalog["Pages"])?["Count"] ?? EsgReportGen.Pdf.Reading.PdfValue.Null) == file.Pages.Count, "pages", "Count is not their number");
        foreach (var page in file.Pages)
        {
            var box = file.Numbers(page.Dictionary["MediaBox"]);
            file.Require(box is [0, 0, >= 3 and <= 14400, >= 3 and <= 14400], "6.1.13", page.Name + ": MediaBox");
            file.Require(page.Dictionary["Parent"].Equals(file.Catalog["Pages"]), "pages", page.Name + ": Parent");
            file.Require(file.Name(page.Dictionary["Tabs"]) == "S", "7.18.3", page.Name + ": Tabs is not S");
            file.Require(!page.Dictionary.Entries.Keys.Any(k => k is "AA" or "PresSteps"), "6.5", page.Name + ": triggers");
            CheckStates(file, page);
        }
    }

    private static void CheckStates(CheckedFile file, CheckedPage page)
    {
        var resources = file.Dictionary(page.Dictionary["Resources"]);
        var states = resources is null ? null : file.Dictionary(resources["ExtGState"]);
        if (states is null)
            return;
        foreach (var (name, value) in states.Entries)
        {
            var state = file.Reader.Dictionary(value);
            file.Require(!state.Entries.Keys.Any(k => k is "TR" or "TR2" or "HTP" or "HT"), "6.2.5", $"{page.Name}: {name} has transfer functions or halftones");
            file.Require(file.Name(state["BM"]) is not { } mode || BlendModes.Contains(mode), "6.2.10", $"{page.Name}: {name} has an unknown blend mode");
        }
    }
}
