using System;
using System.Collections.Generic;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Structure;

/// <summary>Reads number trees and name trees, and notes keys out of order and wrong limits (ISO 32000-1:2008, 7.9.6 and 7.9.7).</summary>
internal static class TreeReader
{
    private const int Deepest = 30;

    public static Dictionary<int, PdfValue> Numbers(CheckedFile file, PdfValue root, string what)
    {
        var entries = new Dictionary<int, PdfValue>();
        var last = int.MinValue;
        foreach (var (key, value) in Entries(file, root, "Nums", what, 0))
        {
            var number = (int)file.Number(key)!.Value;
            file.Require(number > last, what, $"the key {number} follows {last}");
            entries[last = number] = value;
        }

        return entries;
    }

    public static Dictionary<string, PdfValue> Names(CheckedFile file, PdfValue root, string what)
    {
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        ReadOnlyMemory<byte> last = default;
        foreach (var (key, value) in Entries(file, root, "Names", what, 0))
        {
            var name = (PdfString)file.Reader.Resolve(key);
            file.Require(entries.Count == 0 || name.Bytes.Span.SequenceCompareTo(last.Span) > 0, what, $"the key {name.Text} is out of order");
            entries[name.Text] = value;
            last = name.Bytes;
        }

        return entries;
    }

    private static IEnumerable<(PdfValue Key, PdfValue Value)> Entries(CheckedFile file, PdfValue root, string key, string what, int depth)
    {
        if (file.Dictionary(root) is not { } node)
            yield break;
        var own = file.Reader.Items(node[key]);
        file.Require(own.Count % 2 == 0, what, "a key without a value");
        file.Require(depth == 0 == !node.Entries.ContainsKey("Limits"), what, "limits of the root, or a leaf without");
        if (own.Count > 1 && node["Limits"] is PdfArray limits)
            file.Require(limits.Items.Count == 2 && Same(limits.Items[0], own[0]) && Same(limits.Items[1], own[own.Count / 2 * 2 - 2]), what, "limits do not match the keys");
        for (var i = 0; i + 1 < own.Count; i += 2)
            yield return (own[i], own[i + 1]);
        file.Require(depth < Deepest, what, "too deep");
        if (depth >= Deepest)
            yield break;
        foreach (var kid in file.Reader.Items(node["Kids"]))
        {
            foreach (var entry in Entries(file, kid, key, what, depth + 1))
                yield return entry;
        }
    }

    private static bool Same(PdfValue a, PdfValue b) => a is PdfString s && b is PdfString t ? s.Bytes.Span.SequenceEqual(t.Bytes.Span) : a.Equals(b);
}
