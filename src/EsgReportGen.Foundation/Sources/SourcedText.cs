namespace EsgReportGen.Foundation.Sources;

/// <summary>A text and the place it was written at, such as a label, an id or a formula. Offsets in the text are offsets in the span when the text was written plainly.</summary>
/// <param name="Text">The text after the file format's unquoting.</param>
/// <param name="Span">The place of the text without its quotes; "nowhere" if the tool made it.</param>
public readonly record struct SourcedText(string Text, SourceSpan Span)
{
    /// <inheritdoc />
    public override string ToString() => Text;
}
