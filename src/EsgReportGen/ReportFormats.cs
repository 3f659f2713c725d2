using System;

namespace EsgReportGen;

/// <summary>The files that a report is written as. All come from the same document and the same checks.</summary>
[Flags]
public enum ReportFormats
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Pages.</summary>
    Pdf = 1,

    /// <summary>One web page that needs no other file.</summary>
    Html = 2,

    /// <summary>A picture a page.</summary>
    Png = 4,
}
