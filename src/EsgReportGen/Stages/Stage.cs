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

    /// <summary>Language, theme and fonts are read.</summary>
    Look,

    /// <summary>Templates become a document.</summary>
    Templates,

    /// <summary>Pictures are read.</summary>
    Pictures,

    /// <summary>The document becomes pages.</summary>
    Layout,

    /// <summary>Pages become a file.</summary>
    Pdf,
}
