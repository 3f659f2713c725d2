using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>The tool's own theme: A4, Inter, deep green with a warm second colour; vertical measures are multiples of 2 points.</summary>
internal static class DefaultTheme
{
    private const int Light = 300;
    private const int Regular = 400;
    private const int Medium = 500;
    private const int SemiBold = 600;

    /// <summary>Its colours.</summary>
    public static Palette Colors { get; } = new()
    {
        Background = Color.White,
        Text = Color.FromRgb(0x14, 0x21, 0x2B),
        Muted = Color.FromRgb(0x5B, 0x68, 0x73),
        Accent = Color.FromRgb(0x0B, 0x6E, 0x5F),
        AccentDark = Color.FromRgb(0x0B, 0x3B, 0x36),
        AccentLight = Color.FromRgb(0xE3, 0xEF, 0xEB),
        Accent2 = Color.FromRgb(0xB8, 0x52, 0x1C),
        Rule = Color.FromRgb(0xD5, 0xDB, 0xE0),
        Surface = Color.FromRgb(0xF3, 0xF6, 0xF5),
        Link = Color.FromRgb(0x0B, 0x6E, 0x5F),
        Positive = Color.FromRgb(0x1A, 0x7A, 0x48),
        Negative = Color.FromRgb(0xB0, 0x35, 0x2C),
        OnDark = Color.White,
        OnDarkMuted = Color.FromRgb(0xB5, 0xCE, 0xC7),
        // Dark and light by turns, for grey; seen in pairs with each colour deficiency.
        Series =
        [
            Color.FromRgb(0x0B, 0x6E, 0x5F), Color.FromRgb(0xDD, 0x74, 0x26), Color.FromRgb(0x22, 0x38, 0x5F), Color.FromRgb(0x83, 0x9A, 0x52),
            Color.FromRgb(0x65, 0x2A, 0x85), Color.FromRgb(0x90, 0x88, 0xA0), Color.FromRgb(0x7B, 0x4F, 0x36), Color.FromRgb(0x22, 0x88, 0xC8),
        ],
    };

    /// <summary>The side column of pages that are wide enough for it.</summary>
    public static SideColumn Side { get; } = new(Length.FromMillimetres(42), Length.FromMillimetres(6));

    /// <summary>The theme with its own colours.</summary>
    public static Theme Value { get; } = Of(Colors);

    /// <summary>The theme in the colours of a palette.</summary>
    public static Theme Of(Palette colors) => new()
    {
        Colors = colors,
        Type = MakeTypeScale(colors),
        Page = new PageGeometry(
            new Size(Length.FromMillimetres(210), Length.FromMillimetres(297)),
            Top: Length.FromMillimetres(26), Bottom: Length.FromMillimetres(24), Left: Length.FromMillimetres(21), Right: Length.FromMillimetres(21),
            HeaderBaseline: Length.FromMillimetres(15), FooterBaseline: Length.FromMillimetres(13), ColumnGap: Length.FromMillimetres(7))
        {
            Side = Side,
        },
        Opener = new OpenerStyle(new Length(12), new Stroke(colors.Accent, new Length(3)), new Length(44), new Length(16))
        {
            Kind = OpenerKind.Band,
            Fills = [colors.AccentDark],
            Art = ArtKind.Hills,
            Tone = colors.Accent,
            Spot = colors.Accent2,
            NumberColor = colors.OnDarkMuted,
            TitleColor = colors.OnDark,
            LeadColor = colors.OnDark,
            Height = Length.FromMillimetres(70),
            Gap = new Length(26),
        },
        Section = new SectionStyle(default, new Length(14), colors.Accent),
        Running = new RunningStyle(new Stroke(colors.Rule, new Length(0.5)), default, new Length(6)),
        List = new ListStyle(new Length(14), new Length(3), "•", "–", colors.Accent),
        Link = new LinkStyle(new Stroke(colors.Link, new Length(0.5)), new Length(1.8)),
        Table = new TableStyle(
            CellPadding: new Length(5), RowPadding: new Length(3.5), HeaderFill: null, ZebraFill: null, TotalFill: colors.Surface,
            Rule: new Stroke(colors.Rule, new Length(0.5)), HeaderRule: new Stroke(colors.AccentDark, new Length(1)), Indent: new Length(10))
        { SpaceAround = new Length(14) },
        Tile = new TileStyle(
            MaximumPerRow: 4, Gap: new Length(10), Padding: new Length(12), Fill: colors.Surface,
            Accent: new Stroke(colors.Accent, new Length(2)), Radius: Length.Zero)
        { SpaceAround = new Length(14) },
        Callout = new BoxStyle(new Length(14), colors.AccentLight, new Stroke(colors.Accent, new Length(3)), Length.Zero) { SpaceAround = new Length(14) },
        Quote = new BoxStyle(new Length(12), default, new Stroke(colors.Accent2, new Length(2)), Length.Zero) { SpaceAround = new Length(14) },
        SideNote = new SideNoteStyle(new Stroke(colors.Accent, new Length(1)), BarGap: new Length(5), SpaceAround: new Length(16)),
        PullQuote = new PullQuoteStyle(
            new Stroke(colors.Accent2, new Length(3)), BarLength: new Length(36), BarGap: new Length(12), SpaceAround: new Length(24)),
        Timeline = new TimelineStyle(
            new Stroke(colors.Rule, new Length(1.5)), Mark: colors.Accent, MarkSize: new Length(8), Gap: new Length(14), SpaceAround: new Length(14)),
        Notes = new NoteStyle(
            new Stroke(colors.Rule, new Length(0.5)), RuleLength: new Length(72), GapAbove: new Length(10), GapBelow: new Length(5),
            Indent: new Length(12), MarkScale: 0.66, MarkRise: 0.34),
        Figure = new FigureStyle(new Length(14), new Length(6), SemiBold, colors.AccentDark),
        Chart = new ChartStyle(
            Length.FromMillimetres(62), Axis: new Stroke(colors.Muted, new Length(0.75)), Grid: new Stroke(colors.Rule, new Length(0.5)),
            LineWidth: new Length(2), PointRadius: new Length(2.75), BarShare: 0.62, Radius: new Length(1),
            Target: new Stroke(colors.Text, new Length(1), new Length(3))),
        Contents = new ContentsStyle(null, new Length(26), new Stroke(colors.Rule, new Length(0.5)), HasLeader: false),
        Cover = new CoverStyle(colors.AccentDark, colors.Accent, colors.Accent2)
        {
            Art = ArtKind.Hills,
            TitleTop = Length.FromMillimetres(104),
        },
        BackCover = new BackCoverStyle(colors.AccentDark, ArtKind.Hills, colors.Accent, colors.Accent2),
    };

    private static TypeScale MakeTypeScale(Palette colors) => new()
    {
        Body = Style(Regular, 9.5, 14, colors.Text, 0, 7) with { IsHyphenated = true },
        Lead = Style(Light, 13, 20, colors.AccentDark, 0, 14) with { IsHyphenated = true },
        Small = Style(Regular, 8.5, 12, colors.Muted, 0, 4) with { IsHyphenated = true },
        Note = Style(Regular, 7.5, 10, colors.Muted, 0, 2) with { IsHyphenated = true },
        Caption = Style(Medium, 8.5, 12, colors.Text, 0, 6),
        Table = Style(Regular, 8.5, 12, colors.Text, 0, 0),
        TableHeader = Style(SemiBold, 8, 12, colors.AccentDark, 0, 0),
        Heading1 = Style(SemiBold, 30, 36, colors.AccentDark, 0, 20),
        Heading2 = Style(SemiBold, 17, 24, colors.AccentDark, 22, 8),
        Heading3 = Style(SemiBold, 12, 18, colors.Text, 16, 4),
        Heading4 = Style(SemiBold, 9.5, 14, colors.Accent, 12, 2),
        ChapterNumber = Style(Medium, 11, 14, colors.Accent, 0, 6),
        ContentsNumber = Style(Light, 18, 20, colors.Accent, 0, 0),
        ContentsChapter = Style(SemiBold, 12, 16, colors.AccentDark, 8, 2),
        ContentsSection = Style(Regular, 8, 11, colors.Text, 0, 0),
        Quote = Style(Light, 13, 20, colors.AccentDark, 0, 6) with { IsHyphenated = true },
        CalloutTitle = Style(SemiBold, 10, 14, colors.AccentDark, 0, 4),
        Side = Style(Regular, 8.5, 12, colors.Muted, 0, 4) with { IsHyphenated = true },
        SideTitle = Style(SemiBold, 8.5, 12, colors.AccentDark, 0, 2),
        PullQuote = Style(Light, 21, 29, colors.AccentDark, 0, 8),
        TimelineWhen = Style(SemiBold, 9.5, 14, colors.Accent, 0, 0),
        TimelineTitle = Style(SemiBold, 9.5, 14, colors.Text, 0, 1),
        TileLabel = Style(Medium, 8.5, 12, colors.Muted, 0, 2),
        TileFigure = Style(Light, 26, 32, colors.AccentDark, 0, 0),
        TileUnit = Style(Regular, 9.5, 14, colors.Muted, 0, 0),
        ChartLabel = Style(Regular, 8, 11, colors.Muted, 0, 0),
        ChartValue = Style(SemiBold, 8, 11, colors.Text, 0, 0),
        RunningHead = Style(Regular, 7.5, 10, colors.Muted, 0, 0),
        Code = Style(Regular, 8.5, 12, colors.Text, 0, 6),
        CoverOrganization = Style(SemiBold, 13, 18, colors.OnDark, 0, 0),
        CoverTitle = Style(SemiBold, 44, 50, colors.OnDark, 0, 14),
        CoverSubtitle = Style(Light, 18, 26, colors.OnDarkMuted, 0, 18),
        CoverPeriod = Style(Medium, 12, 18, colors.OnDark, 0, 0),
        CoverStatement = Style(Regular, 8.5, 13, colors.OnDark, 0, 0),
        StrongWeight = SemiBold,
        SlantAngle = 11,
    };

    private static TextStyle Style(int weight, double size, double leading, Color color, double before, double after) =>
        new(InterFonts.Family, weight, new Length(size), new Length(leading), color, new Length(before), new Length(after));
}
