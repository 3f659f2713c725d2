using System;
using System.Runtime.InteropServices;
using EsgReportGen.Graphics.Fonts.Sfnt;
using EsgReportGen.Graphics.Fonts.Subsetting;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>Makes subsets of fonts: only the glyphs in use, with their parts, renumbered from 0. Safe to use from many threads.</summary>
public static class FontSubsetter
{
    // Needed to shape text or by operating systems, not to show glyphs in a document.
    private static readonly string[] DroppedTables =
    [
        "cmap", "name", "post", "OS/2", "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "STAT", "DSIG", "vhea", "vmtx", "VORG", "kern",
        "gasp", "hdmx", "LTSH", "VDMX", "meta", "COLR", "CPAL", "SVG ", "sbix", "CBDT", "CBLC", "EBDT", "EBLC", "morx", "kerx", "feat", "trak",
    ];

    /// <summary>Makes a subset.</summary>
    /// <param name="face">The font.</param>
    /// <param name="glyphs">The glyphs in use, in any order; glyph 0 is always kept.</param>
    /// <returns>The subset. A font that HarfBuzz cannot cut (a damaged one) comes back whole.</returns>
    public static FontSubset Subset(FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        var input = HarfBuzzSubset.CreateInput();
        try
        {
            Describe(input, face, glyphs);
            var plan = HarfBuzzSubset.CreatePlan(face.Native.Face.Handle, input);
            if (plan == 0)
                return Whole(face);
            try
            {
                return Execute(plan, face, glyphs) ?? Whole(face);
            }
            finally
            {
                HarfBuzzSubset.DestroyPlan(plan);
            }
        }
        finally
        {
            HarfBuzzSubset.DestroyInput(input);
            GC.KeepAlive(face);
        }
    }

    /// <summary>The file of a face that HarfBuzz made.</summary>
    internal static unsafe byte[] BytesOf(nint face)
    {
        var blob = HarfBuzzSubset.ReferenceBlob(face);
        var data = HarfBuzzSubset.BlobData(blob, out var length);
        var bytes = new ReadOnlySpan<byte>(data, (int)length).ToArray();
        HarfBuzzSubset.DestroyBlob(blob);
        return bytes;
    }

    private static void Describe(nint input, FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        HarfBuzzSubset.SetFlags(input, HarfBuzzSubset.NoHinting | HarfBuzzSubset.NoLayoutClosure);
        HarfBuzzSubset.Pin(input, face);
        var set = HarfBuzzSubset.GlyphSet(input);
        foreach (var glyph in glyphs)
            HarfBuzzSubset.Add(set, glyph);
        var dropped = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.DropTableSet);
        foreach (var tag in DroppedTables)
            HarfBuzzSubset.Add(dropped, SfntTables.TagOf(tag));
    }

    private static FontSubset? Execute(nint plan, FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        var result = HarfBuzzSubset.ExecutePlan(plan);
        if (result == 0)
            return null;
        var bytes = BytesOf(result);
        HarfBuzzSubset.DestroyFace(result);
        if (SfntTables.Read(bytes, 0) is not { } tables)
            return null;
        var program = face.IsCff ? tables["CFF "].ToArray() : bytes;
        var cids = face.IsCff ? CffCodes.Read(program, BigEndian.UInt16(tables["maxp"], 4)) : null;
        var map = HarfBuzzSubset.OldToNew(plan);
        var codes = new ushort[face.GlyphCount];
        foreach (var glyph in glyphs)
        {
            var number = HarfBuzzSubset.Get(map, glyph);
            if (number == HarfBuzzSubset.NotMapped || glyph >= codes.Length || (cids is not null && number >= cids.Length))
                continue;
            codes[glyph] = cids is null ? (ushort)number : cids[number];
        }

        return new FontSubset(face.IsCff ? FontProgramFormat.Cff : FontProgramFormat.TrueType, program, ImmutableCollectionsMarshal.AsImmutableArray(codes));
    }

    private static FontSubset Whole(FontFace face)
    {
        var program = face.IsCff ? face.Tables["CFF "].ToArray() : face.Data;
        var codes = face.IsCff ? CffCodes.Read(program.Span, face.GlyphCount) : Identity(face.GlyphCount);
        return new FontSubset(face.IsCff ? FontProgramFormat.Cff : FontProgramFormat.TrueType, program, ImmutableCollectionsMarshal.AsImmutableArray(codes));
    }

    private static ushort[] Identity(int count)
    {
        var codes = new ushort[count];
        for (var i = 0; i < count; i++)
            codes[i] = (ushort)i;
        return codes;
    }
}
