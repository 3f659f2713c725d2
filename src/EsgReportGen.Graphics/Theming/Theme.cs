using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How a report looks: page geometry, type scale, colours and the styles of tables, tiles, callouts and the cover. Immutable.</summary>
public sealed record Theme
{
    /// <summary>Size and margins of pages.</summary>
    public required PageGeometry Page { get; init; }

    /// <summary>Text styles by role.</summary>
    public required TypeScale Type { get; init; }

    /// <summary>Named colours.</summary>
    public required Palette Colors { get; init; }

    /// <summary>How chapters begin.</summary>
    public required OpenerStyle Opener { get; init; }

    /// <summary>Headings of sections.</summary>
    public required SectionStyle Section { get; init; }

    /// <summary>Running heads and feet.</summary>
    public required RunningStyle Running { get; init; }

    /// <summary>Lists.</summary>
    public required ListStyle List { get; init; }

    /// <summary>Links in running text.</summary>
    public required LinkStyle Link { get; init; }

    /// <summary>Tables.</summary>
    public required TableStyle Table { get; init; }

    /// <summary>Tiles of key figures.</summary>
    public required TileStyle Tile { get; init; }

    /// <summary>Callouts.</summary>
    public required BoxStyle Callout { get; init; }

    /// <summary>Quotes.</summary>
    public required BoxStyle Quote { get; init; }

    /// <summary>Notes in the side column.</summary>
    public required SideNoteStyle SideNote { get; init; }

    /// <summary>Quotes set large.</summary>
    public required PullQuoteStyle PullQuote { get; init; }

    /// <summary>Timelines.</summary>
    public required TimelineStyle Timeline { get; init; }

    /// <summary>Notes at the foot of the page.</summary>
    public required NoteStyle Notes { get; init; }

    /// <summary>Pictures and their captions.</summary>
    public required FigureStyle Figure { get; init; }

    /// <summary>Charts.</summary>
    public required ChartStyle Chart { get; init; }

    /// <summary>Tables of contents.</summary>
    public required ContentsStyle Contents { get; init; }

    /// <summary>The cover.</summary>
    public required CoverStyle Cover { get; init; }

    /// <summary>The back cover.</summary>
    public required BackCoverStyle BackCover { get; init; }

    /// <summary>The font families that <c>theme.yaml</c> names, where it names them, those of <see cref="Fallback"/> too; empty for the tool's own theme.</summary>
    public ImmutableArray<SourcedText> NamedFamilies { get; init; } = [];

    /// <summary>The families that stand in for characters that the font of a text lacks, the first tried first.</summary>
    public ImmutableArray<string> Fallback { get; init; } = [];
}

/// <summary>Size and margins of pages.</summary>
/// <param name="Size">Portrait size.</param>
/// <param name="Top">Top margin: the text area begins below it.</param>
/// <param name="Bottom">Bottom margin.</param>
/// <param name="Left">Left margin.</param>
/// <param name="Right">Right margin.</param>
/// <param name="HeaderBaseline">Distance of the running head's baseline from the top edge.</param>
/// <param name="FooterBaseline">Distance of the running foot's baseline from the bottom edge.</param>
/// <param name="ColumnGap">Gap between columns of text.</param>
public sealed record PageGeometry(
    Size Size, Length Top, Length Bottom, Length Left, Length Right, Length HeaderBaseline, Length FooterBaseline, Length ColumnGap)
{
    /// <summary>The column at the side where lines end; null for none: then running text is as wide as the text area.</summary>
    public SideColumn? Side { get; init; }
}

/// <summary>A narrow column beside running text. Side notes stand in it; tables, charts and boxes reach over it.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Gap">From the running text to it.</param>
public sealed record SideColumn(Length Width, Length Gap)
{
    /// <summary>Running text may not be narrower than this beside a side column: 90 mm.</summary>
    public static Length LeastText { get; } = Length.FromMillimetres(90);

    /// <summary>What running text leaves free.</summary>
    public Length Reserved => Width + Gap;
}
