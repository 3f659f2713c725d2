using System.Collections.Generic;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Pdf.Conservation;

/// <summary>What the document says in one chapter or on the front page, in the order of reading.</summary>
internal sealed class SectionLetters
{
    private readonly List<(int At, SourceSpan Span)> places = [];

    /// <summary>The letters.</summary>
    public LetterBuffer Said { get; } = new();

    /// <summary>Where a page number stands among the letters, which layout alone knows, and what it is the page of; ascending.</summary>
    public List<(int At, NodeId Target)> PageNumbers { get; } = [];

    /// <summary>The pictures that a reader is told of.</summary>
    public List<FigureBlock> Pictures { get; } = [];

    /// <summary>The tiles with a trend line.</summary>
    public List<KpiTile> Trends { get; } = [];

    /// <summary>The charts.</summary>
    public List<ChartBlock> Charts { get; } = [];

    /// <summary>Forgets everything and keeps the room.</summary>
    public void Clear()
    {
        Said.Clear();
        PageNumbers.Clear();
        Pictures.Clear();
        Trends.Clear();
        Charts.Clear();
        places.Clear();
    }

    /// <summary>Says that what follows is written at a place.</summary>
    public void MoveTo(SourceSpan span) => places.Add((Said.Length, span));

    /// <summary>Where a letter is written.</summary>
    public SourceSpan PlaceOf(int letter)
    {
        var found = SourceSpan.None;
        foreach (var (at, span) in places)
        {
            if (at > letter)
                break;
            found = span;
        }

        return found;
    }
}
