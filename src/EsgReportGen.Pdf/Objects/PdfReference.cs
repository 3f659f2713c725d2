namespace EsgReportGen.Pdf.Objects;

/// <summary>The number of an indirect object; generations are always 0. <c>default</c> is no object.</summary>
/// <param name="Number">The object number, from 1.</param>
internal readonly record struct PdfReference(int Number)
{
    /// <summary>Whether there is an object.</summary>
    public bool IsNone => Number == 0;
}
