using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Layout.Text;

/// <summary>How the glyphs of a run look.</summary>
/// <param name="Font">The font asked for; the shaper may take another for characters it lacks.</param>
/// <param name="Size">The size of the em.</param>
/// <param name="Rise">How far above the line's baseline the run's stands.</param>
/// <param name="Color">The colour.</param>
/// <param name="IsSlanted">Whether the letters are slanted.</param>
/// <param name="IsStruck">Whether a line runs through them.</param>
/// <param name="Language">Language tag.</param>
/// <param name="Tracking">Space added between letters, as a share of the size.</param>
internal readonly record struct RunStyle(
    FontFace Font, Length Size, Length Rise, Color Color, bool IsSlanted, bool IsStruck, string Language, double Tracking);

/// <summary>What a run is, where it matters for breaking lines.</summary>
internal enum RunKind : byte
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>A printed fact: stays on one line.</summary>
    Fact,

    /// <summary>The number of a page: stays on one line, and has room for three digits.</summary>
    PageNumber,

    /// <summary>The mark of a note: stays with what it follows.</summary>
    NoteMark,
}

/// <summary>A stretch of a paragraph's text that is shaped as one: one style, one place in the tree. Lives while the paragraph is set.</summary>
internal struct TextRun
{
    /// <summary>Offset of its first unit in the paragraph.</summary>
    public int Start;

    /// <summary>Offset behind its last.</summary>
    public int End;

    /// <summary>What it is.</summary>
    public RunKind Kind;

    /// <summary>How it looks.</summary>
    public RunStyle Style;

    /// <summary>Index of the innermost bracket around it; -1 for none.</summary>
    public int Bracket;

    /// <summary>The fact that it prints.</summary>
    public CitationId? Citation;

    /// <summary>The note whose mark it is.</summary>
    public Note? Note;

    /// <summary>The run's text where it is at hand as a string.</summary>
    public string? Text;

    /// <summary>Where its first words are written.</summary>
    public SourceSpan Span;
}

/// <summary>A link, span, reference or note mark around runs: what becomes a tag.</summary>
/// <param name="Node">Its node.</param>
/// <param name="Parent">Index of the bracket around it; -1 for none.</param>
/// <param name="IsTarget">Whether clicking leads somewhere.</param>
/// <param name="IsUnderlined">Whether it is underlined.</param>
internal readonly record struct InlineBracket(NodeId Node, int Parent, bool IsTarget, bool IsUnderlined);

/// <summary>A shaped piece of a run: all of it, unless some characters needed another font.</summary>
/// <param name="Text">The glyphs.</param>
/// <param name="Start">Offset of its first unit in the paragraph.</param>
/// <param name="Run">Index of its run.</param>
/// <param name="Reserve">Points kept free behind it, for a page number that may grow.</param>
/// <param name="Level">Its level (UAX #9): odd where it runs from right to left.</param>
internal readonly record struct ShapedPart(ShapedText Text, int Start, int Run, double Reserve, byte Level)
{
    /// <summary>Points for one unit of the font.</summary>
    public double Scale(in TextRun run) => run.Style.Size.Points / Text.Font.UnitsPerEm;

    /// <summary>The glyph at an index in reading order.</summary>
    public ref readonly Glyph At(int index) =>
        ref Text.Glyphs.ItemRef(Text.IsRightToLeft ? Text.Glyphs.Length - 1 - index : index);
}
