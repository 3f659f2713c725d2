using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>
/// Holds a file against the rules of tagging that can be decided: marked content, structure tree and parent tree agree in all
/// directions, nesting of types, headings, tables, notes, links, identifiers.
/// </summary>
internal sealed class TagChecker
{
    private readonly PdfFileReader file;
    private readonly List<string> problems = [];
    private readonly Dictionary<int, PdfDictionary> pages = [];
    private readonly Dictionary<int, ContentScan> scans = [];
    private readonly Dictionary<(int Page, int Mark), int> owners = [];
    private readonly Dictionary<int, int> annotationOwners = [];
    private readonly Dictionary<string, int> identifiers = new(StringComparer.Ordinal);
    private readonly HashSet<int> reached = [];
    private int lastHeading;

    private TagChecker(PdfFileReader file) => this.file = file;

    /// <summary>All that is wrong; empty for a sound file.</summary>
    public static List<string> Check(byte[] bytes)
    {
        var checker = new TagChecker(PdfFileReader.Read(bytes));
        checker.ReadPages();
        checker.WalkTree();
        checker.CheckParentTree();
        checker.CheckIdentifiers();
        FileChecker.Check(checker.file, checker.pages, checker.problems);
        FontChecker.Check(checker.file, checker.pages, checker.scans, checker.problems);
        return checker.problems;
    }

    private void ReadPages()
    {
        foreach (var kid in file.Items(file.Dictionary(file.Catalog["Pages"])["Kids"]))
        {
            var number = ((PdfLink)kid).Number;
            pages.Add(number, file.Dictionary(kid));
            scans.Add(number, ContentScan.Scan($"page {pages.Count}", file, pages[number], problems));
        }
    }

    private void WalkTree()
    {
        var root = (PdfLink)file.Catalog["StructTreeRoot"];
        var top = (PdfLink)file.Dictionary(root)["K"];
        if (TypeOf(file.Dictionary(top)) != "Document")
            problems.Add("the tree is not one Document");
        Walk(top, root.Number, string.Empty);
        foreach (var (page, scan) in scans)
        {
            for (var mark = 0; mark < scan.Tags.Count; mark++)
            {
                if (!owners.TryGetValue((page, mark), out var owner))
                    problems.Add($"MCID {mark} of object {page} belongs to no element");
                else if (TypeOf(file.Dictionary(new PdfLink(owner))) is var type && type != scan.Tags[mark] && !(type == "Span" && scan.Tags[mark] == "Link"))
                    problems.Add($"MCID {mark} of object {page} is tagged {scan.Tags[mark]} but belongs to {type}");
            }
        }
    }

    private void Walk(PdfLink link, int parent, string path)
    {
        var element = file.Dictionary(link);
        var type = TypeOf(element);
        path += "/" + type;
        if (!reached.Add(link.Number))
        {
            problems.Add($"{path}: reached twice");
            return;
        }

        if (element["P"] is not PdfLink up || up.Number != parent)
            problems.Add($"{path}: P is not the parent");
        if (element["ID"] is PdfString id && !identifiers.TryAdd(id.Text, link.Number))
            problems.Add($"{path}: ID {id.Text} twice");
        var kids = Kids(file, element);
        if (kids.Count == 0 && type is not ("TD" or "TH" or "TR"))
            problems.Add($"{path}: empty");
        var types = kids.OfType<PdfLink>().Select(k => TypeOf(file.Dictionary(k))).ToList();
        StructRules.Check(file, element, type, types, path, ref lastHeading, problems);
        if (type == "Table")
            TableRules.Check(file, element, path, problems);
        foreach (var kid in kids)
        {
            if (kid is PdfLink child)
                Walk(child, link.Number, path);
            else
                Own(kid, element, link.Number, path);
        }
    }

    private void Own(PdfValue kid, PdfDictionary element, int owner, string path)
    {
        var page = ((kid as PdfDictionary)?["Pg"] as PdfLink ?? element["Pg"] as PdfLink)?.Number ?? 0;
        if (kid is PdfDictionary reference && reference["Type"] is PdfName { Name: "OBJR" })
        {
            var annotation = ((PdfLink)reference["Obj"]).Number;
            if (!annotationOwners.TryAdd(annotation, owner))
                problems.Add($"{path}: annotation {annotation} owned twice");
            if (!pages.TryGetValue(page, out var holder) || !file.Items(holder["Annots"]).Contains(new PdfLink(annotation)))
                problems.Add($"{path}: annotation {annotation} is not on the page");
            return;
        }

        var mark = (int)((PdfNumber)(kid is PdfDictionary entry ? entry["MCID"] : kid)).Value;
        if (!scans.TryGetValue(page, out var scan) || mark >= scan.Tags.Count)
            problems.Add($"{path}: MCID {mark} does not exist");
        if (!owners.TryAdd((page, mark), owner))
            problems.Add($"{path}: MCID {mark} owned twice");
    }

    private void CheckParentTree()
    {
        var root = file.Dictionary(file.Catalog["StructTreeRoot"]);
        var entries = TreeReader.Numbers(file, root["ParentTree"], problems);
        var used = new HashSet<int>();
        foreach (var (number, page) in pages)
        {
            if (scans[number].Tags.Count > 0)
            {
                var key = (int)((PdfNumber)page["StructParents"]).Value;
                used.Add(key);
                var array = entries.TryGetValue(key, out var value) ? file.Items(value) : [];
                if (array.Count != scans[number].Tags.Count)
                    problems.Add($"ParentTree {key}: {array.Count} entries for {scans[number].Tags.Count} MCIDs");
                for (var mark = 0; mark < array.Count; mark++)
                {
                    if (owners.GetValueOrDefault((number, mark)) != ((PdfLink)array[mark]).Number)
                        problems.Add($"ParentTree {key}: MCID {mark} names another element than the tree");
                }
            }

            foreach (var annotation in file.Items(page["Annots"]))
            {
                var key = (int)((PdfNumber)file.Dictionary(annotation)["StructParent"]).Value;
                if (!used.Add(key))
                    problems.Add($"ParentTree key {key} used twice");
                if (!entries.TryGetValue(key, out var owner) || annotationOwners.GetValueOrDefault(((PdfLink)annotation).Number) != ((PdfLink)owner).Number)
                    problems.Add($"ParentTree {key}: another element than the annotation's");
            }
        }

        if (!used.SetEquals(entries.Keys) || (used.Count > 0 && ((PdfNumber)root["ParentTreeNextKey"]).Value <= used.Max()))
            problems.Add("ParentTree keys do not match their uses");
    }

    private void CheckIdentifiers()
    {
        var root = file.Dictionary(file.Catalog["StructTreeRoot"]);
        var tree = root["IDTree"] is PdfLink link ? TreeReader.Names(file, link, problems) : [];
        if (!tree.Keys.ToHashSet().SetEquals(identifiers.Keys))
            problems.Add("IDTree and IDs differ");
        foreach (var (name, value) in tree)
        {
            if (identifiers.GetValueOrDefault(name) != ((PdfLink)value).Number)
                problems.Add($"IDTree {name} names another element");
        }

        foreach (var number in reached)
        {
            var element = file.Dictionary(new PdfLink(number));
            foreach (var header in file.Items((file.Resolve(element["A"]) as PdfDictionary)?["Headers"] ?? PdfValue.Null))
            {
                if (!identifiers.TryGetValue(((PdfString)header).Text, out var heading) || TypeOf(file.Dictionary(new PdfLink(heading))) != "TH")
                    problems.Add($"Headers names {((PdfString)header).Text}, which is no TH");
            }
        }
    }

    /// <summary>What stands in an element, also where it is one thing and no array.</summary>
    public static IReadOnlyList<PdfValue> Kids(PdfFileReader file, PdfDictionary element) =>
        element["K"] is PdfNumber only ? [only] : file.Items(element["K"]);

    private static string TypeOf(PdfDictionary element) => ((PdfName)element["S"]).Name;
}
