using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How a report looks: page geometry, type scale, colours and the styles of tables, tiles, callouts and the cover. Immutable.</summary>
public sealed partial record Theme
{
    /// <summary>Size and margins of pages.</summary>
    public required PageGeometry Page { get; init; }

    /// <summary>Text styles by role.</summary>
    public required TypeScale Type { get; init; }

    /// <summary>Named colours.</summary>
    public required Palette Colors { get; init; }

    /// <summary>Tables.</summary>
    public required TableStyle Table { get; init; }

    /// <summary>Tiles of key figures.</summary>
    public required TileStyle Tile { get; init; }

    /// <summary>Callouts and quotes.</summary>
    public required BoxStyle Callout { get; init; }

    /// <summary>The cover.</summary>
    public required CoverStyle Cover { get; init; }
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
    Size Size, Length Top, Length Bottom, Length Left, Length Right, Length HeaderBaseline, Length FooterBaseline, Length ColumnGap);

/// <summary>How text of a role is set.</summary>
/// <param name="Family">Font family.</param>
/// <param name="Weight">CSS weight, 100..900.</param>
/// <param name="Size">Size of the em.</param>
/// <param name="Leading">Distance between baselines.</param>
/// <param name="Color">Colour.</param>
/// <param name="SpaceBefore">Space above a block of this role.</param>
/// <param name="SpaceAfter">Space below.</param>
public sealed record TextStyle(string Family, int Weight, Length Size, Length Leading, Color Color, Length SpaceBefore, Length SpaceAfter);

/// <summary>Text styles by role.</summary>
public sealed record TypeScale
{
#pragma warning disable CS1591 // The roles are the words of formats.md; each holds the style of the text that its name says.
    public required TextStyle Body { get; init; }
    public required TextStyle Lead { get; init; }
    public required TextStyle Small { get; init; }
    public required TextStyle Note { get; init; }
    public required TextStyle Caption { get; init; }
    public required TextStyle Table { get; init; }
    public required TextStyle TableHeader { get; init; }
    public required TextStyle Heading1 { get; init; }
    public required TextStyle Heading2 { get; init; }
    public required TextStyle Heading3 { get; init; }
    public required TextStyle Heading4 { get; init; }
    public required TextStyle TileLabel { get; init; }
    public required TextStyle TileFigure { get; init; }
    public required TextStyle TileUnit { get; init; }
    public required TextStyle RunningHead { get; init; }
    public required TextStyle Code { get; init; }
    public required TextStyle CoverOrganization { get; init; }
    public required TextStyle CoverTitle { get; init; }
    public required TextStyle CoverSubtitle { get; init; }
    public required TextStyle CoverPeriod { get; init; }
    public required TextStyle CoverStatement { get; init; }
#pragma warning restore CS1591

    /// <summary>Weight of strong text.</summary>
    public required int StrongWeight { get; init; }

    /// <summary>Weight of emphasized text where it is not slanted; null to slant it.</summary>
    public int? EmphasisWeight { get; init; }
}

/// <summary>Named colours.</summary>
public sealed record Palette
{
#pragma warning disable CS1591 // Names of colours as theme.yaml has them.
    public required Color Text { get; init; }
    public required Color Muted { get; init; }
    public required Color Accent { get; init; }
    public required Color AccentDark { get; init; }
    public required Color Rule { get; init; }
    public required Color Surface { get; init; }
    public required Color Link { get; init; }
    public required Color Positive { get; init; }
    public required Color Negative { get; init; }
#pragma warning restore CS1591
}

/// <summary>How tables look.</summary>
/// <param name="CellPadding">Space within a cell at its sides.</param>
/// <param name="RowPadding">Space within a cell above and below.</param>
/// <param name="HeaderFill">Behind header rows; null for none.</param>
/// <param name="ZebraFill">Behind every second row; null for none.</param>
/// <param name="TotalFill">Behind totals; null for none.</param>
/// <param name="Rule">Rule between rows; width 0 for none.</param>
/// <param name="HeaderRule">Rule below the header and above totals.</param>
/// <param name="Indent">Indent of a level of groups.</param>
public sealed record TableStyle(
    Length CellPadding, Length RowPadding, Color? HeaderFill, Color? ZebraFill, Color? TotalFill, Stroke Rule, Stroke HeaderRule, Length Indent);

/// <summary>How tiles of key figures look.</summary>
/// <param name="MaximumPerRow">Most tiles in a row, 1..6.</param>
/// <param name="Gap">Gap between tiles.</param>
/// <param name="Padding">Space within a tile.</param>
/// <param name="Fill">Background.</param>
/// <param name="Accent">Bar at the top or side; width 0 for none.</param>
/// <param name="Radius">Radius of the corners.</param>
public sealed record TileStyle(int MaximumPerRow, Length Gap, Length Padding, Color Fill, Stroke Accent, Length Radius);

/// <summary>How boxes (callouts) look.</summary>
/// <param name="Padding">Space within.</param>
/// <param name="Fill">Background.</param>
/// <param name="Accent">Bar at the reading side; width 0 for none.</param>
/// <param name="Radius">Radius of the corners.</param>
public sealed record BoxStyle(Length Padding, Color Fill, Stroke Accent, Length Radius);

/// <summary>How the cover looks.</summary>
/// <param name="Fill">Background of the page.</param>
/// <param name="Accent">Colour of the band and shapes.</param>
/// <param name="BandHeight">Height of the band at the foot; zero for none.</param>
public sealed record CoverStyle(Color Fill, Color Accent, Length BandHeight);
