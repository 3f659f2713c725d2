namespace EsgReportGen.Layout.Flow;

/// <summary>How strongly an element holds on to the next one on its page; ordered from weak to strong.</summary>
internal enum KeepStrength
{
    /// <summary>A page may end behind it.</summary>
    None,

    /// <summary>It looks better: small tables; given up without a word.</summary>
    Soft,

    /// <summary>The author asked for it (<c>::: keep</c>); given up where a page is too short.</summary>
    Block,

    /// <summary>Typography asks for it: headings, widows and orphans, captions.</summary>
    Line,

    /// <summary>Stronger than anything an element has: the search for breaks then stops nowhere.</summary>
    Never,
}
