using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Checking;

internal static partial class BrokenFiles
{
    private static IEnumerable<(string Name, string Finding, Action<PdfEdit> Break)> Fonts() =>
    [
        Case("font of another kind", "it is no composite font with Identity-H or a map of its own", e => Font(e).Entries["Encoding"] = new PdfName("Identity-V")),
        Case("font without a tag", "it has no tag of a subset", e => Font(e).Entries["BaseFont"] = new PdfName("Inter")),
        Case("names of a font", "its names differ", e => Descriptor(e).Entries["FontName"] = new PdfName("ABCDEF+Other")),
        Case("no system of codes", "CIDSystemInfo", e => Descendant(e).Entries.Remove("CIDSystemInfo")),
        Case("no way to glyphs", "CIDToGIDMap", e => Descendant(e).Entries.Remove("CIDToGIDMap")),
        Case("flags of both kinds", "Flags", e => Descriptor(e).Entries["Flags"] = new PdfNumber(36)),
        Case("set of glyphs", "CIDSet or CharSet", e => Descriptor(e).Entries["CIDSet"] = e.Catalog["Metadata"]),
        Case("no box", "FontBBox", e => Descriptor(e).Entries.Remove("FontBBox")),
        Case("no ascent", "the descriptor lacks a number", e => Descriptor(e).Entries.Remove("Ascent")),
        Case("font not embedded", "it is not embedded", e => Descriptor(e).Entries.Remove("FontFile2")),
        Case("program that is broken", "the program cannot be read", e => e.Change(Descriptor(e)["FontFile2"], data => data[..200])),
        Case("program without widths", "no table hmtx", e => e.Replace(Descriptor(e)["FontFile2"], "hmtx", "hmty")),
        Case("another width", "wide, its glyph", e => Descendant(e).Entries["W"] = new PdfArray([new PdfNumber(0), new PdfNumber(60000), new PdfNumber(321)])),
        Case("no characters", "has no characters", e => Font(e).Entries.Remove("ToUnicode")),
        Case("a code without characters", "has no characters", e => e.Replace(Font(e)["ToUnicode"], "<0020>\n", "<>\n")),
        Case("a code that says nothing", "stands for no character", e => e.Replace(Font(e)["ToUnicode"], "<0020>\n", "<FEFF>\n")),
        Case("a private character", "a private-use character that no ActualText explains", e => e.Replace(Font(e)["ToUnicode"], "<0020>\n", "<E000>\n")),
        Case("glyph 0", "glyph 0 is shown", e => Replace(e, "[<", "[<0000")),
        Case("a code beyond the glyphs", "has no glyph in the program", e => Replace(e, "[<", "[<FFF0")),
    ];

    private static IEnumerable<(string Name, string Finding, Action<PdfEdit> Break)> Pictures() =>
    [
        Case("picture of four colours", "a colour space that the output intent does not cover", e => Picture(e).Entries["ColorSpace"] = new PdfName("DeviceCMYK")),
        Case("picture with three bits", "6.2.8: picture", e => Picture(e).Entries["BitsPerComponent"] = new PdfNumber(3)),
        Case("picture that is smoothed", "interpolation, alternates or OPI", e => Picture(e).Entries["Interpolate"] = Word("true")),
        Case("picture with a mask of colours", "the mask is not gray", e => e.At(Picture(e)["SMask"]).Entries["ColorSpace"] = new PdfName("DeviceRGB")),
        Case("picture longer than its data", "bytes of data for", e => Picture(e).Entries["Height"] = new PdfNumber(9)),
        Case("object that is drawn and no picture", "an XObject that is no picture", e => Picture(e).Entries["Subtype"] = new PdfName("Form")),
    ];

    private static IEnumerable<(string Name, string Finding, Action<PdfEdit> Break)> Attachments() =>
    [
        Case("attachment not listed", "AF and the names of attached files differ", e => e.Catalog.Entries.Remove("AF")),
        Case("attachment not named", "AF and the names of attached files differ", e => e.At(e.Catalog["Names"]).Entries.Remove("EmbeddedFiles")),
        Case("attachment of no relation", "AFRelationship", e => Attachment(e).Entries.Remove("AFRelationship")),
        Case("attachment without a name", "F and UF", e => Attachment(e).Entries.Remove("F")),
        Case("attachment without words", "no description", e => Attachment(e).Entries.Remove("Desc")),
        Case("attachment without a file", "no file", e => Attachment(e).Entries.Remove("EF")),
        Case("attachment of no type", "no media type", e => Embedded(e).Entries.Remove("Subtype")),
        Case("attachment of another size", "facts.csv: Size", e => e.At(Embedded(e)["Params"]).Entries["Size"] = new PdfNumber(3)),
        Case("attachment without a day", "ModDate", e => e.At(Embedded(e)["Params"]).Entries.Remove("ModDate")),
        Case("attachment that was changed", "CheckSum", e => e.Replace(e.At(Attachment(e)["EF"])["F"], "a,b", "a,c")),
    ];

    private static PdfDictionary Font(PdfEdit e) => e.Dictionaries.First(d => d["Subtype"] is PdfName { Name: "Type0" });

    private static PdfDictionary Descendant(PdfEdit e) => e.At(e.Items(Font(e)["DescendantFonts"])[0]);

    private static PdfDictionary Descriptor(PdfEdit e) => e.At(Descendant(e)["FontDescriptor"]);

    private static PdfDictionary Picture(PdfEdit e) => e.Dictionaries.First(d => d["Subtype"] is PdfName { Name: "Image" } && d["SMask"] is PdfLink);

    private static PdfDictionary Attachment(PdfEdit e) => e.At(e.Items(e.Catalog["AF"])[0]);

    private static PdfDictionary Embedded(PdfEdit e) => e.At(e.At(Attachment(e)["EF"])["F"]);
}
