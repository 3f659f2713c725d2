namespace EsgReportGen.Graphics.Theming;

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
    public required TextStyle ChapterNumber { get; init; }
    public required TextStyle ContentsNumber { get; init; }
    public required TextStyle ContentsChapter { get; init; }
    public required TextStyle ContentsSection { get; init; }
    public required TextStyle Quote { get; init; }
    public required TextStyle CalloutTitle { get; init; }
    public required TextStyle Side { get; init; }
    public required TextStyle SideTitle { get; init; }
    public required TextStyle PullQuote { get; init; }
    public required TextStyle TimelineWhen { get; init; }
    public required TextStyle TimelineTitle { get; init; }
    public required TextStyle TileLabel { get; init; }
    public required TextStyle TileFigure { get; init; }
    public required TextStyle TileUnit { get; init; }
    public required TextStyle ChartLabel { get; init; }
    public required TextStyle ChartValue { get; init; }
    public required TextStyle RunningHead { get; init; }
    public required TextStyle Code { get; init; }
    public required TextStyle CoverOrganization { get; init; }
    public required TextStyle CoverTitle { get; init; }
    public required TextStyle CoverSubtitle { get; init; }
    public required TextStyle CoverPeriod { get; init; }
    public required TextStyle CoverStatement { get; init; }
#pragma warning restore CS1591

    /// <summary>The same roles in other colours.</summary>
    /// <param name="change">The new colour for each.</param>
    public TypeScale WithColors(System.Func<Painting.Color, Painting.Color> change) => Reading.TypeReader.Change(this, s => s with { Color = change(s.Color) });

    /// <summary>Weight of strong text.</summary>
    public required int StrongWeight { get; init; }

    /// <summary>Weight of emphasized text where it is not slanted; null to slant it.</summary>
    public int? EmphasisWeight { get; init; }

    /// <summary>Whether full-width full stops and commas of Chinese and Japanese hang over the ends of lines.</summary>
    public bool HangsPunctuation { get; init; }

    /// <summary>Angle by which emphasized text leans to the right where the family has no italic, in degrees, 0..20.</summary>
    public required double SlantAngle { get; init; }
}
