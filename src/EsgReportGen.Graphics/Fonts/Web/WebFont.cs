using System;
using System.Collections.Generic;
using EsgReportGen.Graphics.Fonts.Sfnt;
using EsgReportGen.Graphics.Fonts.Subsetting;

namespace EsgReportGen.Graphics.Fonts.Web;

/// <summary>Makes fonts for web pages: the characters in use with what shaping them needs, as WOFF. Safe to use from many threads.</summary>
public static class WebFont
{
    // The parts of a name record that say whose the font is and what may be done with it (OpenType 1.9, name).
    private const uint CopyrightName = 0;
    private const uint LicenceName = 13;
    private const uint LicenceAddressName = 14;

    // Fractions and the like, which reports write with characters of their own.
    private static readonly string[] DroppedFeatures = ["frac", "numr", "dnom", "ordn"];

    private static readonly string[] DroppedTables =
        ["DSIG", "STAT", "gasp", "hdmx", "LTSH", "VDMX", "meta", "JSTF", "MATH", "SVG ", "sbix", "CBDT", "CBLC", "EBDT", "EBLC", "morx", "kerx", "feat", "trak"];

    /// <summary>Makes a font.</summary>
    /// <param name="face">The font.</param>
    /// <param name="codePoints">The characters in use; those that the font has not are left out.</param>
    /// <returns>The file; null if the font may not be embedded or cannot be cut.</returns>
    public static ReadOnlyMemory<byte>? Make(FontFace face, IEnumerable<int> codePoints)
    {
        if (FontRights.Forbids(face))
            return null;
        var input = HarfBuzzSubset.CreateInput();
        try
        {
            Describe(input, face, codePoints);
            var plan = HarfBuzzSubset.CreatePlan(face.Native.Face.Handle, input);
            if (plan == 0)
                return null;
            var result = HarfBuzzSubset.ExecutePlan(plan);
            HarfBuzzSubset.DestroyPlan(plan);
            if (result == 0)
                return null;
            var bytes = FontSubsetter.BytesOf(result);
            HarfBuzzSubset.DestroyFace(result);
            return WoffWriter.Write(bytes);
        }
        finally
        {
            HarfBuzzSubset.DestroyInput(input);
            GC.KeepAlive(face);
        }
    }

    private static void Describe(nint input, FontFace face, IEnumerable<int> codePoints)
    {
        HarfBuzzSubset.SetFlags(input, HarfBuzzSubset.NoHinting);
        HarfBuzzSubset.Pin(input, face);
        var characters = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.UnicodeSet);
        foreach (var codePoint in codePoints)
        {
            if (face.HasGlyph(codePoint))
                HarfBuzzSubset.Add(characters, (uint)codePoint);
        }

        // The subsetter keeps what text needs by itself; that figures stand below each other in tables it must be told.
        var features = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.FeatureSet);
        HarfBuzzSubset.Add(features, SfntTables.TagOf("tnum"));
        foreach (var feature in DroppedFeatures)
            HarfBuzzSubset.Remove(features, SfntTables.TagOf(feature));
        var names = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.NameSet);
        foreach (var name in (ReadOnlySpan<uint>)[CopyrightName, LicenceName, LicenceAddressName])
            HarfBuzzSubset.Add(names, name);
        var dropped = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.DropTableSet);
        foreach (var tag in DroppedTables)
            HarfBuzzSubset.Add(dropped, SfntTables.TagOf(tag));
    }
}
