namespace EsgReportGen.Document.Inlines;

/// <summary>How a piece of text is set apart.</summary>
public enum InlineStyle
{
    /// <summary>Emphasis: <c>*…*</c>.</summary>
    Emphasis,

    /// <summary>Strong emphasis: <c>**…**</c>.</summary>
    Strong,

    /// <summary>Subscript: <c>~…~</c>.</summary>
    Subscript,

    /// <summary>Superscript: <c>^…^</c>.</summary>
    Superscript,

    /// <summary>Code: <c>`…`</c>.</summary>
    Code,

    /// <summary>Struck out: <c>~~…~~</c>.</summary>
    Strikethrough,
}
