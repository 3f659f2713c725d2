using System;
using System.Diagnostics;

namespace EsgReportGen.Pdf.Structure;

/// <summary>The standard structure types that are used (ISO 32000-1:2008, 14.8.4).</summary>
internal enum StructType : byte
{
#pragma warning disable CS1591 // The names are those of the standard.
    Document,
    Sect,
    Div,
    BlockQuote,
    Caption,
    TOC,
    TOCI,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Span,
    Note,
    Reference,
    Link,
    Code,
    Figure,
#pragma warning restore CS1591
}

/// <summary>What the standard says of structure types.</summary>
internal static class StructTypes
{
    /// <summary>The name without its slash.</summary>
    public static ReadOnlySpan<byte> Name(this StructType type) => type switch
    {
        StructType.Document => "Document"u8,
        StructType.Sect => "Sect"u8,
        StructType.Div => "Div"u8,
        StructType.BlockQuote => "BlockQuote"u8,
        StructType.Caption => "Caption"u8,
        StructType.TOC => "TOC"u8,
        StructType.TOCI => "TOCI"u8,
        StructType.H1 => "H1"u8,
        StructType.H2 => "H2"u8,
        StructType.H3 => "H3"u8,
        StructType.H4 => "H4"u8,
        StructType.H5 => "H5"u8,
        StructType.H6 => "H6"u8,
        StructType.P => "P"u8,
        StructType.L => "L"u8,
        StructType.LI => "LI"u8,
        StructType.Lbl => "Lbl"u8,
        StructType.LBody => "LBody"u8,
        StructType.Table => "Table"u8,
        StructType.THead => "THead"u8,
        StructType.TBody => "TBody"u8,
        StructType.TR => "TR"u8,
        StructType.TH => "TH"u8,
        StructType.TD => "TD"u8,
        StructType.Span => "Span"u8,
        StructType.Note => "Note"u8,
        StructType.Reference => "Reference"u8,
        StructType.Link => "Link"u8,
        StructType.Code => "Code"u8,
        StructType.Figure => "Figure"u8,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether text may stand in it directly. In the others it would have no meaning, and counts as decoration.</summary>
    public static bool HoldsText(this StructType type) => type switch
    {
        StructType.Document or StructType.Sect or StructType.Div or StructType.BlockQuote => false,
        StructType.TOC or StructType.TOCI or StructType.L or StructType.LI => false,
        StructType.Table or StructType.THead or StructType.TBody or StructType.TR => false,
        _ => true,
    };

    /// <summary>Whether it stands even without content, because its place in a table means something.</summary>
    public static bool MayBeEmpty(this StructType type) => type is StructType.TD or StructType.TH or StructType.TR or StructType.THead or StructType.TBody;
}
