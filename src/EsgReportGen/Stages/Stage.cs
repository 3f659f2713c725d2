namespace EsgReportGen.Stages;

/// <summary>The stages of a build, in their order.</summary>
public enum Stage
{
    /// <summary>The project's text files are read.</summary>
    Files,

    /// <summary>Metrics become a catalog.</summary>
    Metrics,

    /// <summary>Formulas become values, and checks are made.</summary>
    Formulas,

    /// <summary>Facts are held against what earlier editions printed.</summary>
    Publication,

    /// <summary>Source documents are read.</summary>
    Evidence,

    /// <summary>Language, theme and fonts are read.</summary>
    Look,

    /// <summary>Templates become a document.</summary>
    Templates,

    /// <summary>Claims of the text are held against the facts.</summary>
    Claims,

    /// <summary>Pictures are read.</summary>
    Pictures,

    /// <summary>The document becomes pages.</summary>
    Layout,

    /// <summary>Numerals on the pages are held against the facts.</summary>
    Numerals,

    /// <summary>The passport of each number is gathered.</summary>
    Ledger,

    /// <summary>Pages become a file.</summary>
    Pdf,

    /// <summary>The document becomes a web page.</summary>
    Html,

    /// <summary>Pages become pictures.</summary>
    Png,
}
