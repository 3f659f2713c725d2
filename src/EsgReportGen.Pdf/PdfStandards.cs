using System;

namespace EsgReportGen.Pdf;

/// <summary>The standards that a file keeps and says that it keeps; they can be joined.</summary>
[Flags]
public enum PdfStandards
{
    /// <summary>None: no tags, no colour profile, nothing promised. The smallest file; readers who cannot see the page are left out.</summary>
    None = 0,

    /// <summary>PDF/UA-1 (ISO 14289-1:2014): everyone can read it, with a screen reader too.</summary>
    Ua1 = 1,

    /// <summary>PDF/A-3a (ISO 19005-3:2012, level A): it looks and reads the same in decades, and its data travel within. Its level A asks for tags too.</summary>
    A3a = 2,
}
