using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Structure;

/// <summary>
/// Content, structure tree and parent tree agree in all directions: each mark and each annotation has one owner, and the parent tree
/// names that one (ISO 32000-1:2008, 14.7.4). Screen readers go by it, and no usual validator looks.
/// </summary>
internal static class OwnerRules
{
    public static void Check(CheckedFile file)
    {
        if (file.Structure.Root is not { } root)
            return;
        var entries = TreeReader.Numbers(file, root["ParentTree"], "ParentTree");
        var used = new HashSet<int>();
        foreach (var page in file.Pages)
        {
            CheckMarks(file, page);
            if (page.Scan.Marks.Count > 0)
                CheckPage(file, page, entries, used);
            foreach (var (number, annotation) in page.Annotations())
                CheckAnnotation(file, page, number, annotation, entries, used);
        }

        foreach (var key in entries.Keys.Except(used))
            file.Report("ParentTree", $"nothing has the key {key}");
        file.Require(entries.Count == 0 || file.Number(root["ParentTreeNextKey"]) > entries.Keys.Max(), "ParentTree", "ParentTreeNextKey is not above all keys");
    }

    private static void CheckMarks(CheckedFile file, CheckedPage page)
    {
        foreach (var mark in page.Scan.Marks)
        {
            if (!file.Structure.MarkOwners.TryGetValue((page, mark.Number), out var owner))
                file.Report("marks", $"{page.Name}: MCID {mark.Number} belongs to no element");
            else
                file.Require(owner.Type == mark.Tag || (owner.Type == "Span" && mark.Tag == "Link"), "marks", $"{page.Name}: MCID {mark.Number} is tagged {mark.Tag} and belongs to {owner.Type}");
        }
    }

    private static void CheckPage(CheckedFile file, CheckedPage page, Dictionary<int, PdfValue> entries, HashSet<int> used)
    {
        if (file.Number(page.Dictionary["StructParents"]) is not { } number || !entries.TryGetValue((int)number, out var entry))
        {
            file.Report("ParentTree", page.Name + ": it has marks and no entry");
            return;
        }

        file.Require(used.Add((int)number), "ParentTree", $"the key {number} is used twice");
        var owners = file.Reader.Items(entry);
        file.Require(owners.Count == page.Scan.Marks.Count, "ParentTree", $"{page.Name}: {owners.Count} owners for {page.Scan.Marks.Count} marks");
        foreach (var mark in page.Scan.Marks.Where(m => m.Number < owners.Count))
        {
            var agrees = !file.Structure.MarkOwners.TryGetValue((page, mark.Number), out var owner) || owners[mark.Number].Equals(new PdfLink(owner.Number));
            file.Require(agrees, "ParentTree", $"{page.Name}: MCID {mark.Number} has another owner than in the tree");
        }
    }

    private static void CheckAnnotation(
        CheckedFile file, CheckedPage page, int number, PdfDictionary annotation, Dictionary<int, PdfValue> entries, HashSet<int> used)
    {
        var what = $"{page.Name}: annotation {number}";
        if (!file.Structure.AnnotationOwners.TryGetValue(number, out var owner))
        {
            file.Report("7.18.1", what + " belongs to no element");
            return;
        }

        file.Require(owner.Type == "Link", "7.18.5", what + " stands in no Link");
        if (file.Number(annotation["StructParent"]) is not { } key || !entries.TryGetValue((int)key, out var entry))
        {
            file.Report("ParentTree", what + " has no entry");
            return;
        }

        file.Require(used.Add((int)key), "ParentTree", $"the key {key} is used twice");
        file.Require(entry.Equals(new PdfLink(owner.Number)), "ParentTree", what + " has another owner than in the tree");
    }
}
