using System;

namespace EsgReportGen.Pdf;

/// <summary>A file that travels within the PDF, such as the facts as CSV (ISO 19005-3:2012, 6.8).</summary>
/// <param name="Name">Its name, unique among the attachments; ASCII letters, digits, <c>.</c>, <c>-</c> and <c>_</c>.</param>
/// <param name="MediaType">What it is, e.g. <c>text/csv</c>.</param>
/// <param name="Description">What is in it, for people; never empty.</param>
/// <param name="Relationship">What it is to the report.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PdfAttachment(string Name, string MediaType, string Description, AttachmentRelationship Relationship, ReadOnlyMemory<byte> Content);

/// <summary>What an attached file is to the report (ISO 19005-3:2012, annex E).</summary>
public enum AttachmentRelationship
{
    /// <summary>Something else.</summary>
    Unspecified,

    /// <summary>What the report was made from.</summary>
    Source,

    /// <summary>The data that the report shows.</summary>
    Data,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>More than the report shows.</summary>
    Supplement,
}
