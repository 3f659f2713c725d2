using System;
using System.Collections.Immutable;

namespace EsgReportGen.Pdf;

/// <summary>How the PDF is written. The defaults are those of a published report: PDF 1.7 after PDF/UA-1 and PDF/A-3a.</summary>
public sealed record PdfOptions
{
    /// <summary>The defaults.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>The moment that the file names as that of its making; null for midnight UTC of the report's date.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>What the file keeps.</summary>
    public PdfStandards Standards { get; init; } = PdfStandards.Ua1 | PdfStandards.A3a;

    /// <summary>Whether streams are compressed and objects gathered. Without it the file is larger and can be read in a text editor.</summary>
    public bool IsCompressed { get; init; } = true;

    /// <summary>How far slanted letters lean, in degrees from upright, 0 to 20: the theme's <c>SlantAngle</c>.</summary>
    public double SlantAngle { get; init; } = 11;

    /// <summary>Files that travel within the PDF, in the order in which viewers list them.</summary>
    public ImmutableArray<PdfAttachment> Attachments { get; init; } = [];

    /// <summary>Runs numbered pieces of work, in any order; the result never depends on it. Null for side by side on all cores.</summary>
    internal Action<int, Action<int>>? Run { get; init; }

    /// <summary>Whether content is tagged: every standard asks for it.</summary>
    internal bool IsTagged => Standards != PdfStandards.None;
}
