using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Reads the styles of blocks; <see cref="CompositionReader"/> those of covers and openers.</summary>
internal static class BlockStyleReader
{
    // In the order of BarSide.
    private static readonly ImmutableArray<string> BarSides = ["start", "top", "both"];

    public static Theme Read(ThemeSection theme, Theme result)
    {
        result = ReadBlocks(theme, result);
        return result with { BackCover = ReadSection(theme, "back-cover", CompositionReader.BackOf(result.Cover), CompositionReader.ReadBackCover) };
    }

    private static Theme ReadBlocks(ThemeSection theme, Theme result) => result with
    {
        Opener = ReadSection(theme, "opener", result.Opener, CompositionReader.ReadOpener),
        Section = ReadSection(theme, "section", result.Section, (s, o) => new SectionStyle(
            s.Stroke("rule", o.Rule), s.Length("rule-gap", o.RuleGap, 0, 100), s.ColorOrNone("number-color", o.NumberColor))),
        Running = ReadSection(theme, "running", result.Running, (s, r) => new RunningStyle(
            s.Stroke("head-rule", r.HeadRule), s.Stroke("foot-rule", r.FootRule), s.Length("gap", r.Gap, 0, 60))),
        List = ReadSection(theme, "list", result.List, (s, l) => new ListStyle(
            s.Length("indent", l.Indent, 4, 100), s.Length("item-gap", l.ItemGap, 0, 100), s.Label("bullet", l.Bullet),
            s.Label("nested-bullet", l.NestedBullet), s.Color("label-color", l.LabelColor))),
        Link = ReadSection(theme, "link", result.Link, (s, l) => new LinkStyle(s.Stroke("underline", l.Underline), s.Length("underline-gap", l.UnderlineGap, 0, 20))),
        Table = ReadSection(theme, "table", result.Table, ReadTable),
        Tile = ReadSection(theme, "tile", result.Tile, ReadTile),
        Callout = ReadSection(theme, "callout", result.Callout, ReadBox),
        Quote = ReadSection(theme, "quote", result.Quote, ReadBox),
        SideNote = ReadSection(theme, "side-note", result.SideNote, (s, n) => new SideNoteStyle(
            s.Stroke("bar", n.Bar), s.Length("bar-gap", n.BarGap, 0, 50), s.Length("space", n.SpaceAround, 0, 200))),
        PullQuote = ReadSection(theme, "pull-quote", result.PullQuote, (s, q) => new PullQuoteStyle(
            s.Stroke("bar", q.Bar), s.Length("bar-length", q.BarLength, 0, 1000), s.Length("bar-gap", q.BarGap, 0, 100), s.Length("space", q.SpaceAround, 0, 200))),
        Timeline = ReadSection(theme, "timeline", result.Timeline, (s, t) => new TimelineStyle(
            s.Stroke("line", t.Line), s.Color("mark", t.Mark), s.Length("mark-size", t.MarkSize, 2, 24), s.Length("gap", t.Gap, 0, 100), s.Length("space", t.SpaceAround, 0, 200))),
        Notes = ReadSection(theme, "notes", result.Notes, (s, n) => new NoteStyle(
            s.Stroke("rule", n.Rule), s.Length("rule-length", n.RuleLength), s.Length("gap-above", n.GapAbove, 0, 100), s.Length("gap-below", n.GapBelow, 0, 100),
            s.Length("indent", n.Indent, 0, 100), s.Fraction("mark-scale", n.MarkScale, 0.4, 1), s.Fraction("mark-rise", n.MarkRise, 0, 1))),
        Figure = ReadSection(theme, "figure", result.Figure, (s, f) => new FigureStyle(
            s.Length("space", f.SpaceAround, 0, 200), s.Length("caption-gap", f.CaptionGap, 0, 100), s.Weight("label-weight", f.LabelWeight),
            s.Color("label-color", f.LabelColor))),
        Chart = ReadSection(theme, "chart", result.Chart, ReadChart),
        Contents = ReadSection(theme, "contents", result.Contents, CompositionReader.ReadContents),
        Cover = ReadSection(theme, "cover", result.Cover, CompositionReader.ReadCover),
    };

    private static TableStyle ReadTable(ThemeSection s, TableStyle t)
    {
        var (rule, headerRule) = (s.Stroke("rule", t.Rule), s.Stroke("header-rule", t.HeaderRule));
        return new TableStyle(
            s.Length("cell-padding", t.CellPadding, 0, 50), s.Length("row-padding", t.RowPadding, 0, 50), s.ColorOrNone("header-fill", t.HeaderFill),
            s.ColorOrNone("zebra-fill", t.ZebraFill), s.ColorOrNone("total-fill", t.TotalFill), rule, headerRule, s.Length("indent", t.Indent, 0, 50))
        {
            SpaceAround = s.Length("space", t.SpaceAround, 0, 200),
            AlignsDecimals = s.Choice("figures", t.AlignsDecimals ? "decimal" : "end", ["decimal", "end"]) == "decimal",
            GroupFill = s.ColorOrNone("group-fill", t.GroupFill),
            SubtotalFill = s.ColorOrNone("subtotal-fill", t.SubtotalFill),
            SubtotalRule = s.Stroke("subtotal-rule", rule),
            TotalRule = s.Stroke("total-rule", headerRule),
            EndRule = s.Stroke("end-rule", rule),
        };
    }

    private static TileStyle ReadTile(ThemeSection s, TileStyle t) => new(
        (int)Math.Round(s.Fraction("per-row", t.MaximumPerRow, 1, 6)), s.Length("gap", t.Gap, 0, 100), s.Length("padding", t.Padding, 0, 100),
        s.ColorOrNone("fill", t.Fill) ?? default, s.Stroke("bar", t.Accent), s.Length("radius", t.Radius, 0, 50))
    {
        SpaceAround = s.Length("space", t.SpaceAround, 0, 200),
        Rule = s.Stroke("rule", t.Rule),
        IsLabelBelow = s.Choice("label", t.IsLabelBelow ? "below" : "above", ["above", "below"]) == "below",
    };

    private static BoxStyle ReadBox(ThemeSection s, BoxStyle b) => new(
        s.Length("padding", b.Padding, 0, 100), s.ColorOrNone("fill", b.Fill) ?? default(Color), s.Stroke("bar", b.Accent), s.Length("radius", b.Radius, 0, 50))
    {
        SpaceAround = s.Length("space", b.SpaceAround, 0, 200),
        Bar = (BarSide)BarSides.IndexOf(s.Choice("bar-side", BarSides[(int)b.Bar], BarSides)),
    };

    private static ChartStyle ReadChart(ThemeSection s, ChartStyle c) => new(
        s.Length("height", c.Height, 60, 700), s.Stroke("axis", c.Axis), s.Stroke("grid", c.Grid), s.Length("line-width", c.LineWidth, 0.25, 12),
        s.Length("point-radius", c.PointRadius, 0, 12), s.Fraction("bar-share", c.BarShare, 0.1, 1), s.Length("radius", c.Radius, 0, 20),
        s.Stroke("target", c.Target))
    {
        SpaceAround = s.Length("space", c.SpaceAround, 0, 200),
    };

    private static T ReadSection<T>(ThemeSection theme, string key, T current, Func<ThemeSection, T, T> read)
    {
        var section = theme.Section(key);
        var result = read(section, current);
        section.Finish();
        return result;
    }
}
