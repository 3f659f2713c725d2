using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Formulas.Syntax;

/// <summary>A formula as written and where: turns positions in its text into places in the project's file.</summary>
internal sealed class FormulaText(SourcedText source)
{
    // A YAML scalar with escapes or folded lines has other offsets in the file: then the whole of it is the place.
    private readonly bool isPlain = source.Span.Length == source.Text.Length
        && string.CompareOrdinal(source.Span.File?.Text, source.Span.Start, source.Text, 0, source.Text.Length) == 0;

    public string Text { get; } = source.Text;

    /// <summary>The place of the whole formula.</summary>
    public SourceSpan Span { get; } = source.Span;

    public SourceSpan SpanOf(int start, int length) => isPlain ? Span.Slice(start, length) : Span;
}

/// <summary>A part of a formula.</summary>
/// <param name="Source">The formula.</param>
/// <param name="Start">Offset in its text.</param>
/// <param name="Length">Length in its text.</param>
internal readonly record struct FormulaPlace(FormulaText Source, int Start, int Length)
{
    /// <summary>The place in the project's file.</summary>
    public SourceSpan Span => Source.SpanOf(Start, Length);

    /// <summary>The part as written.</summary>
    public string Text => Source.Text.Substring(Start, Length);

    /// <summary>From this part to the end of another.</summary>
    public FormulaPlace To(FormulaPlace other) => this with { Length = other.Start + other.Length - Start };
}
