using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Layout.Text;

/// <summary>What went wrong while text was set.</summary>
internal enum TextProblemKind
{
    /// <summary>A word or fact is wider than its measure and was broken where words are not.</summary>
    WordBroken,

    /// <summary>No font has a character.</summary>
    MissingCharacter,
}

/// <summary>Something that the author should know about set text.</summary>
/// <param name="Kind">What.</param>
/// <param name="Text">The word that was broken, or the character.</param>
/// <param name="Span">Where it is written; the inline that holds it.</param>
/// <param name="Language">Language tag of the text.</param>
internal readonly record struct TextProblem(TextProblemKind Kind, string Text, SourceSpan Span, string Language);
