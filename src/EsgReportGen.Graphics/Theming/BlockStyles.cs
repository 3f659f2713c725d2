using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How lists look.</summary>
/// <param name="Indent">From the left edge of the labels to the text, a level.</param>
/// <param name="ItemGap">Space between items of a list that is set tight.</param>
/// <param name="Bullet">Label of the first level.</param>
/// <param name="NestedBullet">Label of the levels below.</param>
/// <param name="LabelColor">Colour of bullets and numbers.</param>
public sealed record ListStyle(Length Indent, Length ItemGap, string Bullet, string NestedBullet, Color LabelColor);

/// <summary>How links in running text look.</summary>
/// <param name="Underline">Line below; width 0 for none. Colour alone must not tell a link from text (WCAG 2.2, 1.4.1).</param>
/// <param name="UnderlineGap">From the baseline to the line.</param>
public sealed record LinkStyle(Stroke Underline, Length UnderlineGap);

/// <summary>How tables look.</summary>
/// <param name="CellPadding">Space within a cell at its sides.</param>
/// <param name="RowPadding">Space within a cell above and below.</param>
/// <param name="HeaderFill">Behind header rows; null for none.</param>
/// <param name="ZebraFill">Behind every second row; null for none.</param>
/// <param name="TotalFill">Behind totals; null for none.</param>
/// <param name="Rule">Rule between rows; width 0 for none.</param>
/// <param name="HeaderRule">Rule below the header.</param>
/// <param name="Indent">Indent of a level of groups.</param>
public sealed record TableStyle(
    Length CellPadding, Length RowPadding, Color? HeaderFill, Color? ZebraFill, Color? TotalFill, Stroke Rule, Stroke HeaderRule, Length Indent)
{
    /// <summary>Space above the caption and below the table's notes.</summary>
    public Length SpaceAround { get; init; } = new(12);

    /// <summary>Whether figures of a column stand below each other by their decimal marks; otherwise they end at one edge.</summary>
    public bool AlignsDecimals { get; init; } = true;

    /// <summary>Behind the headings of groups; null for none.</summary>
    public Color? GroupFill { get; init; }

    /// <summary>Behind subtotals; null for none.</summary>
    public Color? SubtotalFill { get; init; }

    /// <summary>Rule above subtotals.</summary>
    public Stroke SubtotalRule { get; init; } = Rule;

    /// <summary>Rule above totals.</summary>
    public Stroke TotalRule { get; init; } = HeaderRule;

    /// <summary>Rule below the last row.</summary>
    public Stroke EndRule { get; init; } = Rule;
}

/// <summary>How tiles of key figures look.</summary>
/// <param name="MaximumPerRow">Most tiles in a row, 1..6.</param>
/// <param name="Gap">Gap between tiles.</param>
/// <param name="Padding">Space within a tile.</param>
/// <param name="Fill">Background; transparent for none: then the text of tiles stands on the lines of the page, without room at its sides.</param>
/// <param name="Accent">Bar at the top; width 0 for none.</param>
/// <param name="Radius">Radius of the corners.</param>
public sealed record TileStyle(int MaximumPerRow, Length Gap, Length Padding, Color Fill, Stroke Accent, Length Radius)
{
    /// <summary>Space above and below a row of tiles.</summary>
    public Length SpaceAround { get; init; } = new(12);

    /// <summary>Upright rule in the middle of the gap between tiles; width 0 for none.</summary>
    public Stroke Rule { get; init; }

    /// <summary>Whether the label stands below the figure.</summary>
    public bool IsLabelBelow { get; init; }

    /// <summary>Room at the sides of a tile's text: the padding, or none in tiles without ground.</summary>
    public Length SidePadding => Fill.Alpha == 0 ? Length.Zero : Padding;
}

/// <summary>How boxes (callouts, quotes) look.</summary>
/// <param name="Padding">Space within.</param>
/// <param name="Fill">Background.</param>
/// <param name="Accent">Bar at the sides that <see cref="Bar"/> says; width 0 for none.</param>
/// <param name="Radius">Radius of the corners.</param>
public sealed record BoxStyle(Length Padding, Color Fill, Stroke Accent, Length Radius)
{
    /// <summary>Where the bar stands.</summary>
    public BarSide Bar { get; init; }

    /// <summary>Space above and below.</summary>
    public Length SpaceAround { get; init; } = new(12);
}

/// <summary>Where the bar of a box stands.</summary>
public enum BarSide
{
    /// <summary>Along the side where reading begins.</summary>
    Start,

    /// <summary>Along the top.</summary>
    Top,

    /// <summary>Along the top and along the foot.</summary>
    Both,
}

/// <summary>How headings of sections (level 2) are set apart.</summary>
/// <param name="Rule">Rule above the heading, across the text; width 0 for none.</param>
/// <param name="RuleGap">From the rule to the heading.</param>
/// <param name="NumberColor">Colour of the numbers of headings of all levels; null for that of the heading.</param>
public sealed record SectionStyle(Stroke Rule, Length RuleGap, Color? NumberColor);

/// <summary>The rules beside running heads and feet.</summary>
/// <param name="HeadRule">Rule below the running head; width 0 for none.</param>
/// <param name="FootRule">Rule above the running foot; width 0 for none.</param>
/// <param name="Gap">From the baseline of the head to its rule, and from the top of the foot's letters to its own.</param>
public sealed record RunningStyle(Stroke HeadRule, Stroke FootRule, Length Gap);

/// <summary>How notes at the foot of the page look.</summary>
/// <param name="Rule">The rule above them; width 0 for none.</param>
/// <param name="RuleLength">Its length.</param>
/// <param name="GapAbove">From the text to the rule.</param>
/// <param name="GapBelow">From the rule to the first note.</param>
/// <param name="Indent">From the left edge of the mark to the note's text.</param>
/// <param name="MarkScale">Size of superscript marks, as a share of the text's size, 0.4..1.</param>
/// <param name="MarkRise">How far superscript marks are raised, as a share of the text's size, 0..1.</param>
public sealed record NoteStyle(Stroke Rule, Length RuleLength, Length GapAbove, Length GapBelow, Length Indent, double MarkScale, double MarkRise);

/// <summary>How pictures stand.</summary>
/// <param name="SpaceAround">Space above a picture and below its caption.</param>
/// <param name="CaptionGap">From the picture to its caption.</param>
/// <param name="LabelWeight">Weight of "Figure 1", "Table 2".</param>
/// <param name="LabelColor">Its colour.</param>
public sealed record FigureStyle(Length SpaceAround, Length CaptionGap, int LabelWeight, Color LabelColor);

/// <summary>How charts look; their colours are <see cref="Palette.Series"/>, their texts the roles <c>chart-label</c> and <c>chart-value</c>.</summary>
/// <param name="Height">Height of the drawing, without title and remark.</param>
/// <param name="Axis">The line that bars stand on; width 0 for none.</param>
/// <param name="Grid">Lines across the chart at the numbers of the scale; width 0 for none.</param>
/// <param name="LineWidth">Width of lines of series.</param>
/// <param name="PointRadius">Radius of points on lines; zero for none.</param>
/// <param name="BarShare">Share of a category's room that its bars fill, above 0 to 1.</param>
/// <param name="Radius">Radius of the free corners of bars.</param>
/// <param name="Target">Lines of goals and required paths.</param>
public sealed record ChartStyle(
    Length Height, Stroke Axis, Stroke Grid, Length LineWidth, Length PointRadius, double BarShare, Length Radius, Stroke Target)
{
    /// <summary>Space above the title and below the drawing or its remark.</summary>
    public Length SpaceAround { get; init; } = new(14);
}
