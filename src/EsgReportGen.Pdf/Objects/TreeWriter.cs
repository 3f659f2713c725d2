using System.Collections.Generic;
using System.Text;

namespace EsgReportGen.Pdf.Objects;

/// <summary>Writes a name tree or a number tree (ISO 32000-1:2008, 7.9.6, 7.9.7) of one level, from entries in ascending order.</summary>
internal sealed class TreeWriter
{
    private const int EntriesPerLeaf = 64;
    private readonly FileBuilder file;
    private readonly bool isNames;
    private readonly List<Leaf> leaves = [];

    public TreeWriter(FileBuilder file, bool isNames) => (this.file, this.isNames) = (file, isNames);

    /// <summary>Begins the entry of a number; write its value into the buffer.</summary>
    public PdfBuffer Begin(int key)
    {
        using var text = new PdfBuffer(16);
        return Begin(text.Integer(key).Written.ToArray());
    }

    /// <summary>Begins the entry of a name; write its value into the buffer.</summary>
    public PdfBuffer Begin(string key)
    {
        using var text = new PdfBuffer(64);
        return Begin(text.Text(key).Written.ToArray());
    }

    /// <summary>Writes the tree.</summary>
    /// <returns>Its root.</returns>
    public PdfReference Finish()
    {
        var root = file.Allocate();
        if (leaves.Count == 1)
        {
            var buffer = file.Begin(root).Raw("<< "u8);
            WriteEntries(buffer, leaves[0]);
            buffer.Raw(" >>"u8);
            file.End();
            return root;
        }

        foreach (var leaf in leaves)
            leaf.Reference = file.Allocate();
        var kids = file.Begin(root).Raw("<< /Kids ["u8);
        foreach (var leaf in leaves)
            kids.Reference(leaf.Reference).Byte((byte)' ');
        kids.Raw("] >>"u8);
        file.End();
        foreach (var leaf in leaves)
        {
            var buffer = file.Begin(leaf.Reference).Raw("<< /Limits ["u8).Raw(leaf.First).Byte((byte)' ').Raw(leaf.Last).Raw("] "u8);
            WriteEntries(buffer, leaf);
            buffer.Raw(" >>"u8);
            file.End();
        }

        return root;
    }

    /// <summary>The order in which names stand in a tree: by the bytes they are written with.</summary>
    public static int Compare(string a, string b) => string.CompareOrdinal(SortKey(a), SortKey(b));

    private static string SortKey(string name) =>
        System.Text.Ascii.IsValid(name) ? name : "\u00FE\u00FF" + Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(name));

    private void WriteEntries(PdfBuffer buffer, Leaf leaf)
    {
        buffer.Raw(isNames ? "/Names ["u8 : "/Nums ["u8).Raw(leaf.Entries.Written).Raw("]"u8);
        leaf.Entries.Dispose();
    }

    private PdfBuffer Begin(byte[] key)
    {
        if (leaves.Count == 0 || leaves[^1].Count == EntriesPerLeaf)
            leaves.Add(new Leaf(key));
        var leaf = leaves[^1];
        leaf.Last = key;
        return leaf.Count++ == 0 ? leaf.Entries.Raw(key).Byte((byte)' ') : leaf.Entries.Byte((byte)' ').Raw(key).Byte((byte)' ');
    }

    private sealed class Leaf(byte[] first)
    {
        public byte[] First { get; } = first;

        public byte[] Last { get; set; } = first;

        public int Count { get; set; }

        public PdfBuffer Entries { get; } = new(1024);

        public PdfReference Reference { get; set; }
    }
}
