using System;
using System.Collections.Generic;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>Reads number trees and name trees, and notes keys out of order and wrong limits.</summary>
internal static class TreeReader
{
    public static Dictionary<int, PdfValue> Numbers(PdfFileReader file, PdfValue root, List<string> problems)
    {
        var entries = new Dictionary<int, PdfValue>();
        var last = int.MinValue;
        foreach (var (key, value) in Entries(file, root, "Nums", problems))
        {
            var number = (int)((PdfNumber)key).Value;
            if (number <= last)
                problems.Add($"number tree: {number} after {last}");
            entries[last = number] = value;
        }

        return entries;
    }

    public static Dictionary<string, PdfValue> Names(PdfFileReader file, PdfValue root, List<string> problems)
    {
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        byte[] last = [];
        foreach (var (key, value) in Entries(file, root, "Names", problems))
        {
            var bytes = ((PdfString)key).Bytes.ToArray();
            if (last.Length > 0 && bytes.AsSpan().SequenceCompareTo(last) <= 0)
                problems.Add($"name tree: {((PdfString)key).Text} out of order");
            entries[((PdfString)key).Text] = value;
            last = bytes;
        }

        return entries;
    }

    private static IEnumerable<(PdfValue Key, PdfValue Value)> Entries(PdfFileReader file, PdfValue root, string key, List<string> problems)
    {
        var node = file.Dictionary(root);
        var own = file.Items(node[key]);
        if (own.Count > 0 && node["Limits"] is PdfArray limits && !(Same(limits.Items[0], own[0]) && Same(limits.Items[1], own[^2])))
            problems.Add("tree: limits do not match");
        for (var i = 0; i + 1 < own.Count; i += 2)
            yield return (own[i], own[i + 1]);
        foreach (var kid in file.Items(node["Kids"]))
        {
            if (file.Dictionary(kid)["Limits"] is not PdfArray)
                problems.Add("tree: a leaf without limits");
            foreach (var entry in Entries(file, kid, key, problems))
                yield return entry;
        }
    }

    private static bool Same(PdfValue a, PdfValue b) =>
        a is PdfString s && b is PdfString t ? s.Bytes.Span.SequenceEqual(t.Bytes.Span) : a.Equals(b);
}
